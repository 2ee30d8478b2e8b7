#include "quiz/typed_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "text/utf8.h"

namespace stet {

namespace {

std::string one_space(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    CodePoint c = decode(text, at);
    if (!is_space(c.value))
      out += text.substr(at, c.length);
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    at += c.length;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string comparable(std::string_view text, const TextEntry& entry) {
  int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
  if (!entry.case_matters) options |= UTF8PROC_CASEFOLD;
  if (!entry.accents_matter) options |= UTF8PROC_STRIPMARK;
  utf8proc_uint8_t* mapped = nullptr;
  utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                         static_cast<utf8proc_option_t>(options));
  std::string out(
      length < 0 ? text
                 : std::string_view(reinterpret_cast<char*>(mapped), static_cast<size_t>(length)));
  std::free(mapped);
  return one_space(out);
}

}  // namespace

bool is_accepted(const TextEntry& entry, std::string_view given) {
  const std::string wanted = comparable(given, entry);
  return std::any_of(entry.accept.begin(), entry.accept.end(), [&](const std::string& accepted) {
    return comparable(accepted, entry) == wanted;
  });
}

}  // namespace stet
