#include "writers/roles.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kMostWords = 14;

// "District Judge": a title without an article, unlike a description.
bool is_title(std::string_view description) {
  for (std::string_view word : words_of(description))
    if (is_lower(decode(word, 0).value)) return false;
  return true;
}

// The last word before `end` is a verb.
bool is_verb_at(const Source& source, size_t end) {
  const size_t next = token_from(source, end);
  return next > 0 && source.pos(next - 1) == Pos::verb;
}

// Read whole: nothing stands before it that belongs to it ("likely Republican nominee", "A Plus
// reporter"), and no pronoun in it asks for another name.
bool is_whole(const Source& source, const Person& person) {
  const std::string_view text = source.article.text;
  const WordList& pronouns = source.lexicon.list("pronouns");
  for (std::string_view word : words_of(*person.description))
    if (pronouns.has(lower(word)) && pronouns.value(lower(word)) != "noun") return false;
  const size_t begin = person.description_span->begin;
  const std::string_view before =
      trimmed(text.substr(begin > 40 ? begin - 40 : 0, std::min<size_t>(begin, 40)));
  if (before.empty() || begin == 0 || text[begin - 1] == '\n') return true;
  const char32_t last = decode_before(before, before.size()).value;
  if (!is_letter(last) && !is_digit(last)) return true;
  const auto words = words_of(before);
  const std::string word = lower(words.back());
  const bool is_capital = is_upper(decode(text, begin).value);
  // "University of Aldmere professor"; not "the visit of Aldmere Mayor"
  if (is_capital && (word == "of" || word == "at" || word == "in"))
    return words.size() > 1 && is_lower(decode(words[words.size() - 2], 0).value);
  // "his long-time lawyer": without "his" it would be anybody's.
  if (pronouns.value(word) == "person" || word == "its" || word == "their") return false;
  if (source.lexicon.list("closed-class").has(word))
    return !source.lexicon.list("determiners").has(word);
  return is_capital && is_verb_at(source, begin - 1);  // "backed Aldmere Mayor"
}

// "reporter Ken Vogel": somebody else's name at the end, as in a list of people, is no role.
bool ends_in_a_name(const Source& source, const Person& person) {
  const Span description = *person.description_span;
  return std::ranges::any_of(source.reading.people, [&](const Person& other) {
    return std::ranges::any_of(other.mentions, [&](Span mention) {
      if (mention.end != description.end || mention.begin <= description.begin) return false;
      const auto before = words_of(slice(source.article.text, {description.begin, mention.begin}));
      return !before.empty() && !source.lexicon.list("closed-class").has(lower(before.back())) &&
             !before.back().ends_with('.');
    });
  });
}

// "Anna Bell, the mayor said": somebody else, who speaks of Bell. "The secretary for ports, roads
// and canals": cut off in a row.
bool ends_where_it_should(const Source& source, Span description) {
  constexpr std::string_view kClauses[] = {"who", "whose", "which", "that", "where"};
  const std::string_view text = source.article.text;
  const std::string_view before = trimmed(text.substr(0, description.begin));
  std::string_view after = text.substr(description.end);
  constexpr size_t kReach = 200;  // bytes: a few words
  after = after.substr(0, std::min(after.find('\n'), kReach));
  if (after.size() > 1 && after[0] == '.' && is_upper(decode(after, 1).value))
    return false;  // "of the A.F.L.-C | .I.O."
  const auto words = words_of(after);
  if (words.empty()) return true;
  const bool follows_a_name = before.ends_with(',');
  if (follows_a_name && after.front() == ' ' &&
      std::ranges::find(kClauses, lower(words.front())) == std::end(kClauses) &&
      is_letter(decode(words.front(), 0).value))
    return false;
  if (after.front() != ',') return true;
  for (size_t i = 1; i < std::min<size_t>(words.size(), 4); ++i) {
    if (words[i] == "and") return words.size() > i + 1 && is_upper(decode(words[i + 1], 0).value);
    if (!words[i].ends_with(',') && i > 1) break;
  }
  return true;
}

// "decided to fire campaign manager Bell": the verb is no part of it. "ACLU executive | Director
// Bell": the title goes on.
bool is_cut_wrongly(const Source& source, const Person& person) {
  const Span description = *person.description_span;
  const std::string_view text = source.article.text;
  const auto& tokens = source.reading.tokens;
  const size_t first = token_from(source, description.begin);
  if (first > 0 && first < tokens.size() && slice(text, tokens[first - 1].span) == "to" &&
      source.pos(first) == Pos::verb)
    return true;
  constexpr size_t kReach = 30;  // bytes: one word
  return std::ranges::any_of(person.mentions, [&](Span name) {
    if (name.begin <= description.end + 1 || name.begin > description.end + kReach) return false;
    const auto between = words_of(slice(text, {description.end, name.begin}));
    return between.size() == 1 && is_upper(decode(between.front(), 0).value) &&
           !between.front().ends_with('.');
  });
}

// "the court's chief judge": without "the" it would read as clipped.
bool has_owner(std::string_view description) {
  for (std::string_view word : words_of(description))
    if (word.ends_with("'s") || word.ends_with("’s") || word.ends_with("s'") ||
        word.ends_with("s’"))
      return true;
  return false;
}

}  // namespace

std::string as_option(std::string_view description) {
  std::string line = one_line(description);
  for (std::string_view article : {"the ", "a ", "an ", "The ", "A ", "An "})
    if (line.starts_with(article) && !has_owner(line)) {
      line.erase(0, article.size());
      break;
    }
  line = capitalised(line);
  while (!line.empty() && (line.back() == ',' || line.back() == '.')) line.pop_back();
  return line;
}

bool leans_on_another(std::string_view description) {
  const auto words = words_of(description);
  return words.size() > 1 && lower(words[0]) == "the" && is_lower(decode(words[1], 0).value) &&
         has_owner(description);
}

bool shows_gender(const Source& source, std::string_view words) {
  const WordList& pronouns = source.lexicon.list("pronouns");
  const WordList& roles = source.lexicon.list("roles");
  return std::ranges::any_of(words_of(words), [&](std::string_view word) {
    const std::string bare = lower(word.substr(0, word.find_first_of(",.;:’'")));
    const std::string_view of = roles.value(bare);
    return pronouns.value(bare) == "person" || of == "woman" || of == "man";
  });
}

bool is_whole_name(std::string_view name) {
  const std::string_view last = last_name(name);
  const size_t hyphen = last.rfind('-');
  const bool is_torn_off = hyphen != std::string_view::npos && hyphen + 1 < last.size() &&
                           !is_upper(decode(last, hyphen + 1).value);
  const auto words = words_of(name);
  const bool is_run_on = words.size() > 2 && std::ranges::count(words.front(), '.') > 1;
  return !is_torn_off && !is_run_on;
}

bool is_told_whole(const Source& source, const Person& person, size_t fewest) {
  if (!person.description || !person.description_span || !is_whole_name(person.name)) return false;
  const std::string text = as_option(*person.description);
  const size_t words = word_count(text);
  return words >= fewest && words <= kMostWords && !has_marks(text) &&
         !has_word(text, last_name(person.name)) && is_whole(source, person) &&
         !is_cut_wrongly(source, person) && !ends_in_a_name(source, person) &&
         ends_where_it_should(source, *person.description_span);
}

bool is_well_described(const Source& source, const Person& person) {
  return is_told_whole(source, person) && !is_title(*person.description);
}

bool shares_a_word(const Source& source, std::string_view a, std::string_view b) {
  for (std::string_view word : words_of(a)) {
    const std::string plain = lower(word);
    if (plain.size() > 3 && !source.lexicon.list("closed-class").has(plain) &&
        has_word(lower(b), plain))
      return true;
  }
  return false;
}

bool is_held_by_many(const Source& source, std::string_view description) {
  const WordList& many = source.lexicon.list("held-by-many");
  return std::ranges::any_of(words_of(description), [&](std::string_view word) {
    return many.has(lower(word.substr(0, word.find_first_of(",.;:’'"))));
  });
}

bool is_a_known_office(const Source& source, std::string_view description) {
  std::string bare = lower(description);
  for (std::string_view before : {"the ", "former ", "then-", "u.s. ", "us "})
    if (bare.starts_with(before)) bare.erase(0, before.size());
  // "Russian president"
  const size_t space = bare.find(' ');
  if (space != std::string::npos &&
      source.lexicon.list("demonyms").has(capitalised(bare.substr(0, space))))
    bare.erase(0, space + 1);
  return source.lexicon.list("officers").value(bare) == "known";
}

}  // namespace stet
