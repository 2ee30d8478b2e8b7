#include "bank/names.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace stet {

namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = text.find_first_not_of(" \n\t", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" \n\t", begin), text.size());
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

bool is_capitalised(std::string_view word) {
  return is_upper(decode(word, 0).value);
}

bool in_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

// A word without the marks around it and 's; whether anything but a point stood after it.
struct Core {
  std::string_view word;
  bool closed = false;
};

Core core_of(std::string_view word) {
  Core core{word};
  while (!core.word.empty() && !in_word(decode(core.word, 0).value))
    core.word.remove_prefix(decode(core.word, 0).length);
  while (!core.word.empty()) {
    const CodePoint last = decode_before(core.word, core.word.size());
    if (in_word(last.value)) break;
    core.closed = core.closed || last.value != U'.';
    core.word.remove_suffix(last.length);
  }
  for (const std::string_view possessive : {"'s", "’s"})
    if (core.word.ends_with(possessive)) {
      core.word.remove_suffix(possessive.size());
      core.closed = true;
    }
  return core;
}

std::string_view from_to(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<size_t>(last.data() + last.size() - first.data())};
}

}  // namespace

std::vector<std::string_view> names_in(std::string_view line, const Lexicon& lexicon) {
  const std::vector<std::string_view> words = words_of(line);
  std::vector<std::string_view> names;
  for (size_t i = 0; i < words.size(); ++i) {
    const Core first = core_of(words[i]);
    if (!is_capitalised(first.word)) continue;
    const size_t begin = i;
    Core last = first;
    while (!last.closed && i + 1 < words.size() && is_capitalised(core_of(words[i + 1]).word))
      last = core_of(words[++i]);
    const bool alone_in_front = begin == 0 && i == 0;
    if (alone_in_front && (lexicon.list("closed-class").has(lower(first.word)) ||
                           (words.size() > 1 && words[1] == "by")))
      continue;
    names.push_back(from_to(first.word, last.word));
  }
  return names;
}

std::string_view surname(std::string_view name) {
  constexpr std::array<std::string_view, 5> kSuffixes{"Jr", "Sr", "II", "III", "IV"};
  std::vector<std::string_view> words = words_of(name);
  while (words.size() > 1 &&
         std::ranges::find(kSuffixes, core_of(words.back()).word) != kSuffixes.end())
    words.pop_back();
  return words.empty() ? name : core_of(words.back()).word;
}

std::string_view source_words(std::string_view option) {
  constexpr std::array<std::string_view, 6> kArticles{"a", "an", "the", "A", "An", "The"};
  const std::string_view name = trimmed(option.substr(0, option.find(',')));
  const std::vector<std::string_view> words = words_of(name);
  if (words.empty()) return name;
  if (std::ranges::find(kArticles, words.front()) != kArticles.end())
    return trimmed(name.substr(words.front().size()));
  return is_capitalised(words.front()) && is_capitalised(words.back()) ? surname(name) : name;
}

}  // namespace stet
