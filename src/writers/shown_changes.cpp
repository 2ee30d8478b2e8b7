#include "writers/shown_changes.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/figures.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// The word, or for a long one another of its family: "criticized", "criticism"; of a name its last
// part.
bool holds_it(std::string_view shown, std::string_view word) {
  constexpr size_t kRoot = 6;  // letters
  if (has_word(shown, word)) return true;
  if (is_upper(decode(word, 0).value) && word_count(word) > 1 && !has_digit(word))
    return has_word(shown, last_name(word));
  if (word.size() <= kRoot || is_upper(decode(word, 0).value) || has_digit(word) ||
      word.find(' ') != std::string_view::npos)
    return false;
  const std::string_view root = word.substr(0, kRoot);
  for (size_t at = shown.find(root); at != std::string_view::npos; at = shown.find(root, at + 1))
    if (at == 0 || !is_letter(decode_before(shown, at).value)) return true;
  return false;
}

// As a word or in digits.
bool holds_it_anyhow(std::string_view shown, std::string_view word, const TellingWords& telling) {
  return holds_it(shown, word) ||
         std::ranges::any_of(telling.other_spellings(word), [&](std::string_view other) {
           return has_word(shown, other) || has_word(shown, capitalised(std::string(other)));
         });
}

// What the reader must compare with the article.
std::string_view passage_of(const Question& question) {
  if (const auto* mark = std::get_if<Mark>(&question.shape)) return mark->passage;
  const auto* choose = std::get_if<Choose>(&question.shape);
  if (!choose) return {};
  const auto key = std::ranges::find_if(choose->options, &Option::right);
  return key == choose->options.end() ? std::string_view() : std::string_view(key->text);
}

// "in six months", "Six months ago": the same number of the same, in words.
bool counts_the_same(std::string_view shown, std::string_view passage, std::string_view number) {
  if (!parse_figure(number)) return false;
  const size_t at = passage.find(number);
  if (at == std::string_view::npos) return false;
  const auto behind = words_of(passage.substr(at + number.size()));
  if (behind.empty()) return false;
  const std::string_view unit = behind.front().substr(0, behind.front().find_first_of(",.;:”\""));
  constexpr size_t kShortest = 4;  // letters
  return unit.size() >= kShortest && has_word(lower(shown), lower(number) + " " + lower(unit));
}

}  // namespace

const Change* change_of(const Candidate& candidate) {
  const Question& asked = candidate.changed ? *candidate.changed : candidate.question;
  return asked.origin && asked.origin->change ? &*asked.origin->change : nullptr;
}

bool is_a_value(std::string_view words) {
  return has_digit(words) || (!words.empty() && is_upper(decode(words, 0).value)) ||
         parse_figure(words).has_value();
}

std::string words_shown(const Question& question) {
  std::string words = question.stem;
  if (const auto* mark = std::get_if<Mark>(&question.shape)) words += "\n" + mark->passage;
  if (const auto* choose = std::get_if<Choose>(&question.shape))
    for (const Option& option : choose->options) words += "\n" + option.text + "\n" + option.why;
  if (const auto* sort = std::get_if<Sort>(&question.shape))
    for (const SortItem& item : sort->items) words += "\n" + item.text;
  return words;
}

bool retells(std::string_view shown, std::string_view told, double part, TellingWords& telling) {
  const size_t all = telling.of(told).size();
  return all > 0 && static_cast<double>(telling.of_both(shown, told).size()) >=
                        part * static_cast<double>(all);
}

bool shows_the_original(std::string_view shown, const Candidate& asked, TellingWords& telling,
                        const TopicWords& topic) {
  const Change* change = change_of(asked);
  const bool is_of_the_headline = asked.topic == kHeadlineTopic;
  if (change && counts_the_same(shown, passage_of(asked.question), change->from)) return true;
  if (!change || (!is_of_the_headline && !holds_it_anyhow(shown, change->from, telling)))
    return false;
  const std::string_view passage = passage_of(asked.question);
  // The same words beside the same things: a bare figure needs less company than a weekday, and
  // "will" needs more.
  auto beside = telling.of_both(shown, passage);
  // What a headline says, the story tells again in other words.
  constexpr double kHalf = 0.5;
  if (is_of_the_headline && retells(shown, passage, kHalf, telling)) return true;
  if (!holds_it_anyhow(shown, change->from, telling)) return false;
  for (const std::string& own : telling.of(change->from)) std::erase(beside, own);
  const auto digits =
      std::ranges::count_if(change->from, [](char c) { return c >= '0' && c <= '9'; });
  constexpr std::ptrdiff_t kOfOneThing = 4;  // "£4,000" is hardly there twice for two things
  const std::string_view from = change->from;
  const bool is_a_sum = from.starts_with("$") || from.starts_with("£") || from.starts_with("€");
  if (digits >= kOfOneThing || (is_a_sum && digits > 1)) return true;
  if (digits > 0) return !beside.empty();
  const auto own =
      std::ranges::count_if(beside, [&](std::string_view word) { return !topic.contains(word); });
  const bool tells_by_itself = is_a_value(change->from) || word_count(change->from) > 1;
  if (is_of_the_headline && tells_by_itself) return !beside.empty();
  // "Friday's decision", "In May,": a day or a month needs little beside it.
  if (telling.is_of_the_calendar(change->from)) return beside.size() >= 2 || own >= 1;
  // "the newspaper", where it was made a magazine: one thing is soon known for the other.
  constexpr size_t kLong = 6;  // letters
  if (!tells_by_itself && from.size() >= kLong && has_word(shown, from) && beside.size() >= 2)
    return true;
  return tells_by_itself ? beside.size() >= 3 || (beside.size() >= 2 && own >= 1)
                         : own >= 2 || (own >= 1 && beside.size() >= 3);
}

}  // namespace stet
