#include "writers/dateline.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFewestLetters = 4;
constexpr size_t kLongest = 60;  // bytes
constexpr std::array<std::string_view, 6> kDashes{" — ", " – ", " - ", " -- ", "—", "--"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

size_t dateline_length(std::string_view sentence) {
  const std::string_view first = sentence.substr(0, sentence.find_first_of(" ,("));
  if (first.size() < kFewestLetters ||
      !std::ranges::all_of(first.substr(0, kFewestLetters), is_capital))
    return 0;
  for (const std::string_view dash : kDashes) {
    const size_t at = sentence.substr(0, kLongest).find(dash);
    if (at == std::string_view::npos) continue;
    const size_t length = at + dash.size();
    const char32_t next = decode(sentence, length).value;
    return is_upper(next) || is_quotation_mark(next) ? length : 0;
  }
  return 0;
}

}  // namespace stet
