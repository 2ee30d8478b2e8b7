#include "writers/dateline.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFewestLetters = 4;
constexpr size_t kLongest = 60;  // bytes
constexpr std::array<std::string_view, 7> kDashes{" — ", " – ", " ― ", " - ", " -- ", "—", "--"};

// Places, an agency in brackets, a day: "NEW YORK, 12 May (AP)".
bool reads_as_a_place(std::string_view opening) {
  const auto words = words_of(opening);
  size_t letters = 0;  // of the words in capitals at its head
  for (std::string_view word : words) {
    word = word.substr(0, word.find(','));
    if (!std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; })) break;
    letters += word.size();
  }
  return letters >= kFewestLetters && std::ranges::all_of(words, [](std::string_view word) {
           const char32_t first = decode(word, word.starts_with('(') ? 1 : 0).value;
           return is_upper(first) || is_digit(first);
         });
}

}  // namespace

size_t dateline_length(std::string_view sentence) {
  for (const std::string_view dash : kDashes) {
    const size_t at = sentence.substr(0, kLongest).find(dash);
    if (at == std::string_view::npos) continue;
    const size_t length = at + dash.size();
    const char32_t next = decode(sentence, length).value;
    const bool begins = is_upper(next) || is_digit(next) || is_quotation_mark(next);
    // "NASA — the space agency — will": a pair of dashes holds an aside.
    const bool is_aside = count_of(sentence, dash) % 2 == 0;
    return begins && !is_aside && reads_as_a_place(sentence.substr(0, at)) ? length : 0;
  }
  return 0;
}

}  // namespace stet
