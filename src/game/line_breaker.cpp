#include "game/line_breaker.h"

#include <algorithm>
#include <cctype>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr char32_t kHyphen = 0x2010;
constexpr char32_t kEnDash = 0x2013;
constexpr char32_t kEmDash = 0x2014;
constexpr char32_t kSoftHyphen = 0xAD;

// Chinese and Japanese: lines break between any two, but not before closing marks or small kana.
bool is_ideographic(char32_t c) {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}
bool opens(char32_t c) {
  constexpr std::u32string_view kOpening = U"「『（【〈《〔［｛“‘([{";
  return kOpening.find(c) != kOpening.npos;
}
bool may_begin_line(char32_t c) {
  constexpr std::u32string_view kNever =
      U"、。，．・：；？！）」』】〉》〕］｝ー…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.!?:;)]}”’";
  return kNever.find(c) == kNever.npos;
}

// Spaces that never let a line break: no-break space, figure space, narrow no-break space.
bool is_kept_space(char32_t c) {
  return c == 0xA0 || c == 0x2007 || c == 0x202F;
}

bool two_letters_before(std::string_view text, size_t at) {
  CodePoint last = decode_before(text, at);
  return is_letter(last.value) && is_letter(decode_before(text, at - last.length).value);
}

bool two_letters_after(std::string_view text, size_t at) {
  CodePoint first = decode(text, at);
  return is_letter(first.value) && is_letter(decode(text, at + first.length).value);
}

// Whether a line may break right after the character `c` that ends before byte `after`.
bool breaks_after(std::string_view text, char32_t c, size_t before, size_t after) {
  CodePoint next = decode(text, after);
  if (next.length == 0 || is_space(next.value)) return false;
  if (is_ideographic(c) || is_ideographic(next.value))
    return may_begin_line(next.value) && !opens(c);
  if (c == '-' || c == kHyphen)
    return two_letters_before(text, before) && two_letters_after(text, after);
  if (c == kEmDash) return is_letter(next.value) || is_digit(next.value);
  if (c == kEnDash) return is_letter(next.value);
  return false;
}

std::string_view without(std::string_view word, std::string_view ends) {
  while (!word.empty() && ends.find(word.front()) != ends.npos) word.remove_prefix(1);
  while (!word.empty() && ends.find(word.back()) != ends.npos) word.remove_suffix(1);
  return word;
}

// "20", "61,000.50", "$35", "€9", "US$35": currency, then digits with points and commas.
bool is_figure(std::string_view word) {
  size_t at = word.find_first_of("0123456789");
  if (at == word.npos) return false;
  if (word.find_first_not_of("0123456789.,:/", at) != word.npos) return false;
  for (size_t i = 0; i < at;) {
    CodePoint c = decode(word, i);
    if (is_letter(c.value) && !is_upper(c.value)) return false;
    if (i + c.length == at && is_letter(c.value)) return false;  // "A4"
    i += c.length;
  }
  return true;
}

bool is_year(std::string_view word) {
  return word.size() == 4 && is_figure(word) && word.find_first_of(".,:/") == word.npos &&
         (word[0] == '1' || word[0] == '2');
}

bool starts_upper(std::string_view word) {
  return is_upper(decode(word, 0).value);
}

// Whether the space between two words holds a figure together.
bool holds(std::string_view left, std::string_view right) {
  const bool comma = !left.empty() && left.back() == ',';
  left = without(left, "(\"'");
  right = without(right, ".,;:!?)\"'");
  if (left.empty() || right.empty()) return false;
  if (comma) return is_figure(without(left, ",")) && left.size() <= 3 && is_year(right);
  if (is_figure(left) && std::isdigit(static_cast<unsigned char>(left.back())))
    return !is_year(left) && is_letter(decode(right, 0).value);
  return starts_upper(left) && is_figure(right);
}

}  // namespace

std::vector<LinePiece> line_pieces(std::string_view text) {
  std::vector<LinePiece> out;
  size_t begin = 0, at = 0;
  auto cut = [&](size_t end, Gap gap) { out.push_back({{begin, end}, gap}); };
  while (at < text.size()) {
    CodePoint c = decode(text, at);
    size_t after = at + c.length;
    if (c.value == '\n') {
      if (begin == at && !out.empty() && out.back().after == Gap::space)
        out.back().after = Gap::line_end;
      else
        cut(at, Gap::line_end);
      begin = after;
    } else if (is_space(c.value)) {
      Gap gap = is_kept_space(c.value) ? Gap::kept_space : Gap::space;
      if (begin < at) cut(at, gap);
      begin = after;
    } else if (c.value == kSoftHyphen) {
      if (begin < at) cut(at, Gap::soft);
      begin = after;
    } else if (breaks_after(text, c.value, at, after)) {
      cut(after, Gap::none);
      begin = after;
    }
    at = after;
  }
  if (begin < at)
    cut(at, Gap::end);
  else if (!out.empty() && out.back().after != Gap::line_end)
    out.back().after = Gap::end;
  for (size_t i = 0; i + 1 < out.size(); ++i)
    if (out[i].after == Gap::space && holds(slice(text, out[i].span), slice(text, out[i + 1].span)))
      out[i].after = Gap::kept_space;
  return out;
}

std::vector<LinePiece> cut_pieces(std::span<const LinePiece> pieces,
                                  std::span<const size_t> cuts) {
  std::vector<LinePiece> out;
  auto cut = cuts.begin();
  for (LinePiece piece : pieces) {
    while (cut != cuts.end() && *cut <= piece.span.begin) ++cut;
    for (; cut != cuts.end() && *cut < piece.span.end; ++cut) {
      out.push_back({{piece.span.begin, *cut}, Gap::joined});
      piece.span.begin = *cut;
    }
    out.push_back(piece);
  }
  return out;
}

std::vector<LineRun> fill_lines(std::span<const LinePiece> pieces, std::span<const float> widths,
                                float space_width, float width, float hyphen_width) {
  auto is_space = [](Gap gap) { return gap == Gap::space || gap == Gap::kept_space; };
  auto through = [&](size_t first, size_t last) {  // pieces [first, last] on one line
    float sum = widths[first];
    for (size_t i = first + 1; i <= last; ++i)
      sum += widths[i] + (is_space(pieces[i - 1].after) ? space_width : 0);
    return sum;
  };
  std::vector<LineRun> lines;
  size_t first = 0;    // of the line
  size_t cluster = 0;  // of the pieces held together with piece i
  float used = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    if (i == first || (pieces[i - 1].after != Gap::kept_space && pieces[i - 1].after != Gap::joined))
      cluster = i;
    if (i == first)
      used = widths[i];
    else
      used += widths[i] + (is_space(pieces[i - 1].after) ? space_width : 0);
    while (i > first && used > width) {
      size_t next = cluster > first ? cluster : i;
      // A line that ends at a soft hyphen needs room for it.
      while (next > first + 1 && pieces[next - 1].after == Gap::soft &&
             through(first, next - 1) + hyphen_width > width)
        --next;
      lines.push_back({first, next});
      first = next;
      cluster = std::max(cluster, first);
      used = through(first, i);
    }
    if (pieces[i].after == Gap::line_end) {
      lines.push_back({first, i + 1});
      first = i + 1;
    }
  }
  if (first < pieces.size()) lines.push_back({first, pieces.size()});
  return lines;
}

}  // namespace stet
