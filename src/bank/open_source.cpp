#include "bank/open_source.h"

#include <algorithm>

#include "bank/source_class.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::string_view kOpening = "Who the ";

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

// The last word before "of", "for" or the end.
std::string head_of(std::string_view phrase) {
  constexpr std::string_view kAfter[] = {" of ",   " for ", " in ", " from ", " at ",
                                         " with ", " who ", " on ", " to ",   " close "};
  size_t end = phrase.size();
  for (std::string_view word : kAfter) end = std::min(end, phrase.find(word));
  phrase = phrase.substr(0, end);
  return lower(phrase.substr(phrase.rfind(' ') + 1));
}

bool capital_at(std::string_view text, size_t at) {
  return is_upper(decode(text, at).value);
}

// Two capitalised words from `at`.
bool name_at(std::string_view text, size_t at) {
  if (!capital_at(text, at)) return false;
  const size_t space = text.find(' ', at);
  return space != std::string_view::npos && capital_at(text, space + 1);
}

// "the official, John Reed,", "officials including Reed".
bool name_follows(std::string_view text, size_t at) {
  std::string_view rest = text.substr(at);
  if (rest.starts_with(",")) rest.remove_prefix(1);
  if (rest.starts_with(" ")) rest.remove_prefix(1);
  for (std::string_view word : {"including ", "such as ", "like ", "named ", "identified as "})
    if (rest.starts_with(word)) return true;
  return name_at(rest, 0);
}

// "John Reed, a senior official": from the word back to a comma, and a capital before it.
bool name_leads(std::string_view text, size_t at) {
  constexpr size_t kReach = 60;
  const size_t from = at > kReach ? at - kReach : 0;
  const size_t mark = text.substr(0, at).find_last_of(",.;:\n");
  if (mark == std::string_view::npos || mark < from || text[mark] != ',') return false;
  const size_t space = text.substr(0, mark).rfind(' ');
  return capital_at(text, space == std::string_view::npos ? 0 : space + 1);
}

}  // namespace

std::optional<OpenSource> open_source(std::string_view mention, const Lexicon& lexicon) {
  if (class_of_source(mention, lexicon) != SourceClass::unnamed) return std::nullopt;
  constexpr std::string_view kDropped[] = {"a", "an", "one"};
  constexpr std::string_view kKept[] = {"two", "three", "four"};
  const std::string first = lower(first_word(mention));
  const auto among = [&](auto& words) {
    return std::find(std::begin(words), std::end(words), first) != std::end(words);
  };
  if (!among(kDropped) && !among(kKept)) return std::nullopt;
  std::string phrase(mention);
  phrase = among(kKept) ? first + phrase.substr(first.size())
                        : phrase.substr(std::min(first.size() + 1, phrase.size()));
  OpenSource source{"", phrase, head_of(phrase)};
  const std::string_view number = lexicon.list("roles").value(source.head);
  if (source.head.empty() || number.empty()) return std::nullopt;
  source.text = std::string(kOpening) + phrase + (number == "plural" ? " are" : " is");
  return source;
}

std::optional<OpenSource> asked_source(std::string_view option) {
  if (!option.starts_with(kOpening)) return std::nullopt;
  const std::string_view asked = option.substr(kOpening.size());
  const size_t verb = asked.rfind(' ');
  if (verb == std::string_view::npos ||
      (asked.substr(verb) != " is" && asked.substr(verb) != " are"))
    return std::nullopt;
  const std::string phrase(asked.substr(0, verb));
  return OpenSource{std::string(option), phrase, head_of(phrase)};
}

bool is_nowhere_named(const OpenSource& source, std::string_view text) {
  std::string stem = source.head;
  if (stem.ends_with('s')) stem.pop_back();
  const std::string small = lower(text);
  const std::string_view searched = small.size() == text.size() ? std::string_view(small) : text;
  for (size_t at = searched.find(stem); at != std::string_view::npos;
       at = searched.find(stem, at + 1)) {
    size_t end = at + stem.size();
    if (end < text.size() && text[end] == 's') ++end;
    if (is_letter(decode_before(text, at).value) || is_letter(decode(text, end).value)) continue;
    if (name_follows(text, end) || name_leads(text, at)) return false;
  }
  return true;
}

}  // namespace stet
