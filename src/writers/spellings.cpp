#include "writers/spellings.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kShortest = 5;    // letters
constexpr size_t kLongEnough = 6;  // of names that are told apart however often they stand there
constexpr size_t kSameHead = 2;    // letters that both begin with

// "Vigurie" of "Viguerie"; not "American" of "Americans".
bool is_short_of_a_letter(std::string_view shorter, std::string_view longer) {
  if (longer.size() != shorter.size() + 1) return false;
  size_t head = 0;
  while (head < shorter.size() && shorter[head] == longer[head]) ++head;
  const bool is_inside = head + 1 < shorter.size() ||  // "Bornsten"; "Americas" is another word
                         (head + 1 == shorter.size() && shorter.back() != 's');
  return head >= kSameHead && is_inside && shorter.substr(head) == longer.substr(head + 1);
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

// "Keidis" of "Kiedis": two letters that have changed places.
bool is_swapped(std::string_view one, std::string_view two) {
  if (one.size() != two.size() || one == two) return false;
  size_t head = 0;
  while (one[head] == two[head]) ++head;
  return head > 0 && head + 1 < one.size() && one[head] == two[head + 1] &&
         one[head + 1] == two[head] && one.substr(head + 2) == two.substr(head + 2);
}

// "Emanual" of "Emanuel": another letter inside a long name.
bool has_another_letter(std::string_view one, std::string_view two) {
  constexpr size_t kLong = 7, kHead = 4;  // letters
  if (one.size() != two.size() || one.size() < kLong || one.back() != two.back()) return false;
  size_t differing = 0, first = one.size();
  for (size_t i = 0; i < one.size(); ++i)
    if (one[i] != two[i]) {
      first = std::min(first, i);
      ++differing;
    }
  return differing == 1 && first >= kHead;
}

bool is_another_spelling(std::string_view one, std::string_view two) {
  if (one.size() == kShortest && two.size() == kShortest) return false;
  if (one.size() == two.size()) return is_swapped(one, two) || has_another_letter(one, two);
  return one.substr(0, kSameHead) == two.substr(0, kSameHead) &&
         (is_short_of_a_letter(one, two) || is_short_of_a_letter(two, one) ||
          is_short_of_two(one, two) || is_short_of_two(two, one));
}

// "Manafortin 1995", of somebody who is Manafort elsewhere.
bool runs_into_a_link(std::string_view name, const std::map<std::string_view, size_t>& names) {
  if (names.at(name) > 1) return false;
  return std::ranges::any_of(
      std::array<std::string_view, 8>{"in", "to", "of", "on", "at", "by", "and", "the"},
      [&](std::string_view link) {
        if (!name.ends_with(link)) return false;
        const auto bare = names.find(name.substr(0, name.size() - link.size()));
        return bare != names.end() && bare->second > 1;
      });
}

// "Mauer", once, of somebody who is Maurer elsewhere; "Cheng" and "Cheung" are two.
bool may_be_one(const std::pair<const std::string_view, size_t>& a,
                const std::pair<const std::string_view, size_t>& b) {
  return std::min(a.first.size(), b.first.size()) >= kLongEnough ||
         std::min(a.second, b.second) == 1;
}

}  // namespace

std::set<std::string_view> names_spelled_in_two_ways(std::string_view text) {
  std::map<std::string_view, size_t> names;  // in order, so that those alike are neighbours
  for (std::string_view word : words_of(text)) {
    while (!word.empty() && !is_letter(decode(word, 0).value))
      word.remove_prefix(decode(word, 0).length);
    size_t end = 0;
    while (end < word.size() && is_letter(decode(word, end).value)) end += decode(word, end).length;
    word = word.substr(0, end);
    if (word.size() >= kShortest && is_upper(decode(word, 0).value)) ++names[word];
  }
  std::vector<std::string> small;
  for (const auto& [name, count] : names) small.push_back(lower(name));
  std::set<std::string_view> doubtful;
  size_t i = 0;
  for (auto name = names.begin(); name != names.end(); ++name, ++i) {
    if (runs_into_a_link(name->first, names)) doubtful.insert(name->first);
    size_t j = i + 1;
    for (auto other = std::next(name);
         other != names.end() && other->first.front() == name->first.front(); ++other, ++j)
      if (is_another_spelling(small[i], small[j]) && may_be_one(*name, *other))
        doubtful.insert({name->first, other->first});
  }
  return doubtful;
}

}  // namespace stet
