#include "bank/without_marks.h"

#include "bank/quoted_words.h"
#include "text/utf8.h"

namespace stet {

std::optional<Unmarked> without_marks(std::string_view passage) {
  const auto quotes = quoted_words(passage);
  if (quotes.size() != 1) return std::nullopt;
  Unmarked out;
  size_t marks = 0;
  for (size_t at = 0; at < passage.size();) {
    const CodePoint c = decode(passage, at);
    if (at == quotes.front().begin) out.quoted.begin = out.passage.size();
    if (at == quotes.front().end) out.quoted.end = out.passage.size();
    if (is_double_mark(c.value))
      ++marks;
    else
      out.passage.append(passage.substr(at, c.length));
    at += c.length;
  }
  if (marks != 2 || out.quoted.end <= out.quoted.begin) return std::nullopt;
  while (out.quoted.end > out.quoted.begin &&
         std::string_view(" .,;:!?").find(out.passage[out.quoted.end - 1]) !=
             std::string_view::npos)
    --out.quoted.end;
  return out;
}

}  // namespace stet
