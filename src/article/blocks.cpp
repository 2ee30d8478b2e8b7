#include "article/blocks.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kIndent = 2;  // columns by which a paragraph's first line may stand in
constexpr size_t kTab = 4;     // columns

struct Line {
  Span span;  // trimmed
  size_t indent = 0;
  size_t width = 0;
  bool blank() const { return span.empty(); }
};

Span trim(std::string_view text, Span span) {
  std::string_view inner = trimmed(slice(text, span));
  if (inner.empty()) return {span.begin, span.begin};
  size_t begin = static_cast<size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

size_t columns_of(std::string_view spaces) {
  return length_in_characters(spaces) +
         (kTab - 1) * static_cast<size_t>(std::ranges::count(spaces, '\t'));
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    Span span = trim(text, {at, end});
    lines.push_back(
        {span, columns_of(slice(text, {at, span.begin})), length_in_characters(slice(text, span))});
    at = end + 1;
  }
  return lines;
}

size_t first_word_width(std::string_view line) {
  return length_in_characters(line.substr(0, line.find(' ')));
}

bool starts_byline(std::string_view line) {
  return line.starts_with("By ") || line.starts_with("BY ");
}

bool starts_list_item(std::string_view line) {
  return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("• ");
}

// "1. ", "12) ": what is indented below it belongs to it.
bool starts_numbered_item(std::string_view line) {
  const size_t digits = line.find_first_not_of("0123456789");
  if (digits == std::string_view::npos || digits == 0) return false;
  return digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
         line[digits + 1] == ' ';
}

}  // namespace

std::vector<Span> split_blocks(std::string_view text) {
  std::vector<Line> lines = lines_of(text);
  size_t widest = 0;
  for (const Line& line : lines) widest = std::max(widest, line.width);

  auto breaks_after = [&](const Line& line, const Line& next) {
    if (line.blank() || next.blank() || widest > kWrapWidth) return true;
    std::string_view here = slice(text, line.span);
    std::string_view there = slice(text, next.span);
    if (starts_byline(here) || starts_byline(there) || starts_list_item(there)) return true;
    const bool item = starts_list_item(here) || starts_numbered_item(here);
    if (!item && next.indent >= line.indent + kIndent) return true;
    return (line.width + 1 + first_word_width(there)) * 10 <= widest * 6;
  };

  std::vector<Span> blocks;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank()) continue;
    size_t first = i;
    while (i + 1 < lines.size() && !breaks_after(lines[i], lines[i + 1])) ++i;
    blocks.push_back({lines[first].span.begin, lines[i].span.end});
  }
  return blocks;
}

}  // namespace stet
