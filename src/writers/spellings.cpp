#include "writers/spellings.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kShortest = 6;  // letters
constexpr size_t kSameHead = 2;  // letters that both begin with

// "Vigurie" of "Viguerie"; not "American" of "Americans".
bool is_short_of_a_letter(std::string_view shorter, std::string_view longer) {
  if (longer.size() != shorter.size() + 1) return false;
  size_t head = 0;
  while (head < shorter.size() && shorter[head] == longer[head]) ++head;
  return head >= kSameHead && head + 1 < shorter.size() &&
         shorter.substr(head) == longer.substr(head + 1);
}

// "McLenny" of "McClenney"; not "Martin" of "Martinson".
bool is_short_of_two(std::string_view shorter, std::string_view longer) {
  constexpr size_t kTwo = 2;
  if (longer.size() != shorter.size() + kTwo || longer.starts_with(shorter) ||
      shorter.back() != longer.back())
    return false;
  size_t at = 0;
  for (char letter : longer) at += at < shorter.size() && shorter[at] == letter;
  return at == shorter.size();
}

}  // namespace

std::set<std::string_view> names_spelled_in_two_ways(std::string_view text) {
  std::set<std::string_view> names;  // in order, so that those that begin alike are neighbours
  for (std::string_view word : words_of(text)) {
    while (!word.empty() && !is_letter(decode(word, 0).value))
      word.remove_prefix(decode(word, 0).length);
    size_t end = 0;
    while (end < word.size() && is_letter(decode(word, end).value)) end += decode(word, end).length;
    word = word.substr(0, end);
    if (word.size() >= kShortest && is_upper(decode(word, 0).value)) names.insert(word);
  }
  std::set<std::string_view> doubtful;
  for (auto name = names.begin(); name != names.end(); ++name)
    for (auto other = std::next(name);
         other != names.end() && other->starts_with(name->substr(0, kSameHead)); ++other)
      if (const std::string one = lower(*name), two = lower(*other);
          is_short_of_a_letter(one, two) || is_short_of_a_letter(two, one) ||
          is_short_of_two(one, two) || is_short_of_two(two, one))
        doubtful.insert({*name, *other});
  return doubtful;
}

}  // namespace stet
