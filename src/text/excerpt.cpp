#include "text/excerpt.h"

#include <algorithm>

#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

std::string excerpt(std::string_view bytes, size_t offset) {
  constexpr size_t kBefore = 50, kAfter = 40;  // characters
  offset = std::min(offset, bytes.size());
  size_t begin = offset, end = offset;
  for (size_t n = 0; n < kBefore && begin > 0 && bytes[begin - 1] != '\n'; ++n)
    begin -= decode_before(bytes, begin).length;
  for (size_t n = 0; n < kAfter && end < bytes.size() && bytes[end] != '\n'; ++n)
    end += decode(bytes, end).length;
  const bool cut_before = begin > 0 && bytes[begin - 1] != '\n';
  const bool cut_after = end < bytes.size() && bytes[end] != '\n';
  std::string before = clean_line(bytes.substr(begin, offset - begin));
  if (cut_before)
    before.insert(0, "…");
  else
    before.erase(0, std::min(before.find_first_not_of(' '), before.size()));
  const std::string after = clean_line(bytes.substr(offset, end - offset));
  return "    " + before + after + (cut_after ? "…" : "") + "\n    " +
         std::string(length_in_characters(before), ' ') + "^\n";
}

}  // namespace stet
