#include "text/initials.h"

#include "text/utf8.h"

namespace stet {

bool ends_in_initials(std::string_view text) {
  constexpr size_t kFewest = 2;  // points
  const std::string_view last = text.substr(text.find_last_of(" (\n") + 1);
  size_t points = 0;
  for (size_t at = 0; at < last.size();) {
    const CodePoint letter = decode(last, at);
    at += letter.length;
    if (!is_letter(letter.value) || at >= last.size() || last[at] != '.') return false;
    ++points;
    ++at;
  }
  return points >= kFewest;
}

}  // namespace stet
