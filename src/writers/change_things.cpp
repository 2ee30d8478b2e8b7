#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"
#include "writers/word_conditions.h"

namespace stet {

namespace {

constexpr std::string_view kAnywhere = "free";

// A row of the list: "mice,rabbits; not-next:and | prev:in".
struct Group {
  std::vector<std::string_view> things;
  std::vector<std::string_view> ways;

  explicit Group(std::string_view row) {
    const size_t end = std::min(row.find(';'), row.size());
    things = parts_of(row.substr(0, end), ",");
    ways = parts_of(row.substr(std::min(end + 1, row.size())), " | ");
    if (ways.empty()) ways.emplace_back();  // as any noun
  }
};

bool is_plural(const std::string& word) {
  return (word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")) ||
         word == "mice" || word == "geese" || word == "deer";
}

// "a nurse", "her old school", "for nurses"; not "at school", "the night nurse", "high school".
bool is_led_to(const Making& m, size_t i) {
  constexpr std::array<std::string_view, 14> kLeads{"a",   "an", "the",  "his",    "her",
                                                    "its", "my", "our",  "their",  "your",
                                                    "’s",  "'s", "each", "another"};
  constexpr std::array<std::string_view, 11> kPlain{"new",     "old",  "young", "small",
                                                    "large",   "big",  "local", "nearby",
                                                    "retired", "tiny", "other"};
  if (i == 0) return is_plural(m.words.at(i));
  const std::string& before = m.words.at(i - 1);
  if (std::ranges::find(kLeads, before) != kLeads.end()) return true;
  const Pos pos = m.source.pos(m.sentence.first_token + i - 1);
  if (pos == Pos::num) return true;
  if (std::ranges::find(kPlain, before) != kPlain.end())
    return is_plural(m.words.at(i)) || (i > 1 && is_led_to(m, i - 1));
  return is_plural(m.words.at(i)) &&
         (pos == Pos::adp || pos == Pos::verb || pos == Pos::cconj || pos == Pos::punct) &&
         before != "-";
}

// The word by itself means the thing: "the nurse spoke", not "nurse training" or "knee-deep".
bool stands_free(const Making& m, size_t i) {
  const size_t token = m.sentence.first_token + i;
  const Pos next = m.source.pos(token + 1);
  const std::string_view rest =
      m.text({m.words.places[i].end, m.source.reading.sentences[m.index].span.end});
  return m.source.pos(token) == Pos::noun && next != Pos::noun && next != Pos::propn &&
         next != Pos::adj && next != Pos::num && m.words.at(i + 1) != "of" &&
         !rest.starts_with('-') && !rest.starts_with('/') && is_led_to(m, i);
}

bool fits(const Making& m, size_t i, std::string_view way) {
  const auto conditions = words_of(way);
  const bool is_anywhere = !conditions.empty() && conditions.front() == kAnywhere;
  return (is_anywhere || stands_free(m, i)) &&
         std::ranges::all_of(conditions, [&](std::string_view condition) {
           return condition == kAnywhere || holds(m, i, condition);
         });
}

bool is_in_a_phrase(const Making& m, size_t i) {
  const WordList& phrases = m.source.lexicon.list("set-phrases");
  return (i > 0 && phrases.has(m.words.at(i - 1) + " " + m.words.at(i))) ||
         phrases.has(m.words.at(i) + " " + m.words.at(i + 1));
}

// What the article is about is never forgotten, however it is named: "photo", "photos".
bool is_the_topic(const Making& m, const std::string& thing) {
  constexpr size_t kOften = 3;
  const std::string_view text = m.source.article.text;
  const std::string other = thing.ends_with('s') ? thing.substr(0, thing.size() - 1) : thing + "s";
  return count_words(text, thing) + count_words(text, other) >= kOften;
}

// Another of the group that the article doesn't speak of; empty where none may stand here.
std::string other_thing(const Making& m, size_t i, const Group& group) {
  if (std::ranges::none_of(group.ways, [&](std::string_view way) { return fits(m, i, way); }))
    return "";
  std::vector<std::string_view> others;
  for (std::string_view thing : group.things)
    if (fits_its_article(m, i, thing) && !has_word(m.source.article.text, thing))
      others.push_back(thing);
  return others.empty() ? "" : std::string(others[m.chance.below(others.size())]);
}

// The rows of each thing of the list.
ThingRows rows_of(const Lexicon& lexicon) {
  ThingRows rows;
  const WordList& list = lexicon.list("alike-things");
  for (std::string_view name : list.entries())
    for (std::string_view thing : Group(list.value(name)).things)
      rows.emplace(thing, list.value(name));
  return rows;
}

}  // namespace

void swap_things(Making& m) {
  constexpr double kWorth = 0.7;
  Notebook own;
  Notebook& notebook = m.source.notebook ? *m.source.notebook : own;
  if (!notebook.things) notebook.things = rows_of(m.source.lexicon);
  for (size_t i = 0; i < m.words.size(); ++i) {
    const auto [first, last] = notebook.things->equal_range(m.words.at(i));
    const std::string_view printed = m.text(m.words.places[i]);
    if (first == last || (i > 0 && printed != m.words.at(i)) || is_in_a_phrase(m, i) ||
        is_the_topic(m, m.words.at(i)))
      continue;
    for (auto row = first; row != last; ++row)
      if (const std::string to = other_thing(m, i, Group(row->second)); !to.empty())
        m.made.push_back({{std::string(printed), in_case_of(printed, to), m.words.places[i]},
                          kWorth,
                          2,
                          "The gist stays in mind and things slip: check which it was."});
  }
}

}  // namespace stet
