#include <algorithm>
#include <array>

#include "facts/reading.h"
#include "text/initials.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "writers/broken_marks.h"
#include "writers/changes.h"
#include "writers/evidence.h"
#include "writers/figures.h"
#include "writers/kinds.h"
#include "writers/misprints.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"
#include "writers/slips.h"
#include "writers/wordings.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 18;
constexpr int kDifficulty = 1;
constexpr double kIntactWorth = 0.4;

bool is_all_upper(std::string_view word) {
  size_t letters = 0;
  for (size_t at = 0; at < word.size(); at += decode(word, at).length) {
    if (is_lower(decode(word, at).value)) return false;
    letters += is_letter(decode(word, at).value);
  }
  return letters > 1;
}

// As the headline writes its words: small, With Capitals, or ALL IN THEM. Absent for the last.
std::optional<std::string> in_style_of(std::string_view printed, std::string_view words) {
  if (is_all_upper(printed)) return std::nullopt;
  if (!is_upper(decode(printed, 0).value)) return std::string(words);
  // "Refuses to", but "Refuses To".
  const auto model = words_of(printed);
  std::string out;
  for (std::string_view word : words_of(words)) {
    const bool is_to = word == "to" && !is_upper(decode(model.back(), 0).value);
    out.append(out.empty() ? "" : " ").append(is_to ? std::string(word) : capitalised(word));
  }
  return out;
}

struct Headline {
  const Source& source;
  Span span;             // without a last stop
  bool goes_on = false;  // in a second line
  std::vector<Token> tokens;

  std::string_view text() const { return slice(source.article.text, span); }
  std::string_view printed(Span at) const { return slice(source.article.text, at); }
};

// "Syrians find a home in Quern, Ga.": its stop belongs to its last word.
bool ends_abbreviated(std::string_view title) {
  constexpr size_t kMost = 5;  // letters and the stop
  const auto words = words_of(title);
  return words.size() > 1 && words.back().size() <= kMost &&
         words[words.size() - 2].ends_with(',') && is_upper(decode(words.back(), 0).value);
}

std::optional<Headline> headline(const Source& source) {
  const auto block = std::find_if(source.article.blocks.begin(), source.article.blocks.end(),
                                  [](const Block& each) { return each.role == Role::title; });
  if (block == source.article.blocks.end()) return std::nullopt;
  Span span = block->span;
  const std::string_view text = source.article.text;
  const bool goes_on = text[span.end - 1] == ';';
  if (goes_on) --span.end;
  while (!span.empty() && text[span.end - 1] == '.' && !ends_in_initials(slice(text, span)) &&
         !ends_abbreviated(slice(text, span)))
    --span.end;
  const std::string_view title = slice(text, span);
  const size_t words = word_count(title);
  if (words < kFewestWords || words > kMostWords || title.find('\n') != std::string_view::npos)
    return std::nullopt;
  return Headline{source, span, goes_on, tokenize(text, span, source.lexicon)};
}

// "Read Live Updates On The Vote", "Watch: The Best Moments": it only bids the reader in.
bool bids(const Headline& line) {
  const std::string first = lower(words_of(line.text()).front());
  return line.source.lexicon.list("bids").has(first.substr(0, first.find_first_of(":,!")));
}

// "He Just Said Something Huge", "Here’s Why", "Paid Notice: Deaths": nothing is told in it.
bool tells_nothing(const Headline& line) {
  if (line.text().ends_with("…") || line.text().ends_with("..") ||
      line.text().find("//") != std::string_view::npos)
    return true;
  const std::string words = lower(line.text());
  return std::ranges::any_of(line.source.lexicon.list("empty-headlines").entries(),
                             [&](std::string_view phrase) { return has_word(words, phrase); });
}

bool is_in_sentence_case(const Headline& line) {
  const auto words = words_of(line.text());
  const auto small = std::ranges::count_if(
      words, [](std::string_view word) { return is_lower(decode(word, 0).value); });
  return 2 * small > static_cast<std::ptrdiff_t>(words.size());
}

// "Bell attacks the mayor": before its object. In "Crucial wins for Bell" and "Quern attacks test
// Bell" the same word is a noun.
bool is_surely_a_verb(const Headline& line, size_t next) {
  if (next >= line.tokens.size()) return false;
  const Span at = line.tokens[next].span;
  const std::string word = lower(line.printed(at));
  if (is_one_of(word, {"the", "a", "an", "his", "her", "its", "their", "by", "to", "from"}) ||
      is_digit(decode(word, 0).value))
    return true;
  if (is_in_sentence_case(line)) return is_upper(decode(line.printed(at), 0).value);
  return std::ranges::any_of(line.source.reading.people, [&](const Person& person) {
    return has_word(lower(person.name), word);
  });
}

void add_words(const Headline& line, std::vector<Swap>& swaps) {
  // It states nothing that could be turned; or a second clause soon contradicts it: "Friends once
  // more: Bell backs Vane".
  if (line.text().ends_with('?') || line.text().find_first_of(":;") != std::string_view::npos)
    return;
  // "Count falls to lowest since 2019" can't rise.
  const WordList& contrasts = line.source.lexicon.list("contrasts");
  if (std::ranges::any_of(line.tokens, [&](const Token& token) {
        const std::string word = lower(line.printed(token.span));
        return contrasts.has(word) ||
               is_one_of(word, {"lowest", "highest", "record", "low", "high", "worst", "best"});
      }))
    return;
  const WordList& list = line.source.lexicon.list("headline-swaps");
  for (size_t i = 1; i < line.tokens.size(); ++i) {
    for (size_t count = std::min(list.longest_in_words(), line.tokens.size() - i); count > 0;
         --count) {
      const Span at{line.tokens[i].span.begin, line.tokens[i + count - 1].span.end};
      const std::string_view others = list.value(lower(line.printed(at)));
      if (others.empty()) continue;
      // "Bell's Attacks", "Attacks On": a noun there.
      const std::string before = lower(line.printed(line.tokens[i - 1].span));
      const std::string after =
          i + count < line.tokens.size() ? lower(line.printed(line.tokens[i + count].span)) : "";
      constexpr std::array<std::string_view, 6> kNotBefore{"",   "on",      "as",
                                                           "up", "himself", "herself"};
      if (before == "'s" || before == "’s" ||
          std::find(kNotBefore.begin(), kNotBefore.end(), after) != kNotBefore.end())
        break;
      // "may have won" can't become "should have won".
      if (after == "have" || before.starts_with("give")) break;  // "give rise to"
      const std::string own = lower(line.printed(at));
      if (line.source.lexicon.list("nouns-of-headlines").has(own) &&
          !is_surely_a_verb(line, i + count))
        break;
      Swap swap{at, {}, 0.9};
      for (size_t from = 0; from < others.size();) {
        const size_t next = std::min(others.find('|', from), others.size());
        const auto other = in_style_of(line.printed(at), trimmed(others.substr(from, next - from)));
        if (other && !has_word(lower(line.text()), lower(*other))) swap.others.push_back(*other);
        from = next + 1;
      }
      if (!swap.others.empty()) swaps.push_back(std::move(swap));
      i += count - 1;
      break;
    }
  }
}

// "9/11", "'16" and "Part 3" name things, "dies at 92" is an age; they count none.
bool stands_free(const Headline& line, size_t i) {
  const std::string_view text = line.source.article.text;
  const Span at = line.tokens[i].span;
  const char32_t before = decode_before(text.substr(0, at.begin), at.begin).value;
  const char32_t after = decode(text, at.end).value;
  const bool free = (at.begin == line.span.begin || is_space(before) || before == U'$' ||
                     before == U'£' || before == U'€') &&
                    (at.end == line.span.end || is_space(after) || after == U'%');
  if (i == 0) return free;
  const std::string word = lower(line.printed(line.tokens[i - 1].span));
  return free && word != "part" && word != "at" && word != "aged";
}

void add_figures(const Headline& line, Chance& chance, std::vector<Swap>& swaps) {
  for (size_t i = 0; i < line.tokens.size(); ++i) {
    const std::string_view printed = line.printed(line.tokens[i].span);
    const auto figure = parse_figure(printed);
    if (!figure || figure->digits < 3 || is_letter(decode(figure->after, 0).value) ||
        (figure->in_words && is_upper(decode(printed, 0).value)) || !stands_free(line, i))
      continue;
    // "his first 100 days"
    if (i > 0 && lower(line.printed(line.tokens[i - 1].span)) == "first") continue;
    FigureRange range;
    const std::string after =
        i + 1 < line.tokens.size() ? lower(line.printed(line.tokens[i + 1].span)) : "";
    if (after == "%" || after == "percent" || after == "per") range.high = 100;
    const std::string before = i > 0 ? lower(line.printed(line.tokens[i - 1].span)) : "";
    Swap swap{line.tokens[i].span, {}, 1.0};
    for (int64_t digits : draw_neighbours(*figure, range, chance))
      if (std::string other = print_figure(*figure, digits);
          (before != "a" && before != "an") ||
          opens_with_a_vowel_sound(other) == opens_with_a_vowel_sound(printed))
        swap.others.push_back(std::move(other));
    if (!swap.others.empty()) swaps.push_back(std::move(swap));
  }
}

// Other people of the article who are named about as often as one of the headline's.
std::vector<std::string> others_like(const Headline& line, size_t who) {
  constexpr double kAlike = 0.6;  // doublings of mentions
  const auto& people = line.source.reading.people;
  std::vector<std::string> others;
  for (size_t other = 0; other < people.size(); ++other) {
    const Person& person = people[other];
    if (other == who || word_count(person.name) != 2 || person.mentions.size() < 2 ||
        !is_a_source(line.source, other) || distance_in_prominence(person, people[who]) > kAlike ||
        person.name.find(',') != std::string::npos || person.gender != people[who].gender ||
        person.gender == Gender::unknown)
      continue;
    if (has_word(line.text(), last_name(person.name))) continue;
    others.push_back(person.name);
  }
  return others;
}

// By both names only: whom a headline calls by the last alone, everybody knows.
void add_names(const Headline& line, std::vector<Swap>& swaps) {
  const auto& people = line.source.reading.people;
  for (size_t who = 0; who < people.size(); ++who) {
    const std::string& name = people[who].name;
    if (word_count(name) != 2 || count_words(line.text(), last_name(name)) != 1) continue;
    for (size_t i = 1; i < line.tokens.size(); ++i) {
      const Span at{line.tokens[i - 1].span.begin, line.tokens[i].span.end};
      if (line.printed(at) != name) continue;
      auto others = others_like(line, who);
      if (!others.empty()) swaps.push_back({at, std::move(others), 0.8});
    }
  }
}

std::vector<SentenceChange> changes_of(const Headline& line, const std::vector<Swap>& swaps,
                                       Chance& chance) {
  std::vector<SentenceChange> changes;
  for (const Swap& swap : swaps)
    changes.push_back({only_what_differs(line.printed(swap.at),
                                         swap.others[chance.below(swap.others.size())], swap.at),
                       swap.worth, kDifficulty, "One word can turn a headline round."});
  return changes;
}

Question ask(const Headline& line, std::string shown) {
  Question question;
  const std::string_view what = line.goes_on ? "first line of the headline" : "headline";
  question.stem =
      "Is this the " + std::string(what) + " as the article has it? If not, mark what was changed.";
  question.shape = Mark{std::move(shown), {}, MarkUnit::words, "Stet: let it stand"};
  question.evidence = {evidence_of(line.source, line.span)};
  question.difficulty = kDifficulty;
  return question;
}

}  // namespace

// The title itself stands over the article, so the question is one of close reading: the headline
// as it was printed, or with one change that a hurried reader would repeat.
std::vector<Candidate> write_headline_check(const Source& source, Chance& chance) {
  const auto line = headline(source);
  if (!line || bids(*line) || tells_nothing(*line) || is_misprinted(line->text()) ||
      has_broken_marks(line->text()) || has_slip(line->text(), source.lexicon))
    return {};
  std::vector<Swap> swaps;
  add_words(*line, swaps);
  add_figures(*line, chance, swaps);
  add_names(*line, swaps);
  Candidate candidate;
  candidate.question = ask(*line, std::string(line->text()));
  candidate.question.explanation = "The headline stands as the article has it.";
  candidate.worth = kIntactWorth;
  if (swaps.empty()) {
    candidate.intact_only = true;
  } else {
    const SentenceChange made = drawn_change(changes_of(*line, swaps, chance), chance);
    candidate.changed = ask(*line, with_change(source, line->span, made.change));
    record_change(*candidate.changed, line->span, made);
    candidate.worth += made.worth / 2;
  }
  candidate.topic = kHeadlineTopic;
  candidate.key_facts = {line->span};
  candidate.shown = {line->span};
  return {std::move(candidate)};
}

}  // namespace stet
