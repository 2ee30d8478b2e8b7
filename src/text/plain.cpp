#include "text/plain.h"

#include "text/utf8.h"

namespace stet {

std::string plain_lower(std::string_view text) {
  constexpr std::string_view kCurly = "’";
  const std::string folded = lower(text);
  if (folded.find(kCurly) == std::string::npos) return folded;
  std::string plain;
  for (size_t at = 0; at < folded.size();) {
    const bool curly = folded.compare(at, kCurly.size(), kCurly) == 0;
    plain += curly ? '\'' : folded[at];
    at += curly ? kCurly.size() : 1;
  }
  return plain;
}

}  // namespace stet
