#include "bank/quoted_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

enum class Turn { none, open, close, either };

Turn double_mark(char32_t c) {
  switch (c) {
    case U'“':
    case U'‟':
    case U'«':
    case U'„':
      return Turn::open;
    case U'”':
    case U'»':
      return Turn::close;
    case U'"':
      return Turn::either;
    default:
      return Turn::none;
  }
}

// Two apostrophes, as some agencies set a mark. Of three, the first closes a quotation inside.
bool is_pair(std::string_view text, size_t at) {
  return text.substr(at).starts_with("''") && !text.substr(at).starts_with("'''");
}

// A straight mark opens after a space and closes before one; elsewhere it does what is due.
Turn straight_mark(std::string_view text, size_t at, size_t length, bool inside) {
  const CodePoint before = decode_before(text, at);
  const CodePoint after = decode(text, at + length);
  if (before.length == 0 || is_space(before.value) || before.value == U'(') return Turn::open;
  if (after.length == 0 || is_space(after.value)) return Turn::close;
  return inside ? Turn::close : Turn::open;
}

// ‘ before a word opens; ’ closes unless a letter follows, which makes it an apostrophe.
Turn single_mark(std::string_view text, size_t at) {
  const CodePoint c = decode(text, at);
  const char32_t after = decode(text, at + c.length).value;
  if (c.value == U'‘' && !is_letter(decode_before(text, at).value)) return Turn::open;
  if (c.value == U'’' && !is_letter(after) && !is_digit(after)) return Turn::close;
  return Turn::none;
}

// The first place from `at` on where a mark may stand; most bytes are plain letters.
size_t next_mark(std::string_view text, size_t at) {
  while (at < text.size() && text[at] != '"' && text[at] != '\'' &&
         static_cast<unsigned char>(text[at]) < 0x80)
    ++at;
  return at;
}

bool has_double_marks(std::string_view text) {
  for (size_t at = next_mark(text, 0); at < text.size();
       at = next_mark(text, at + decode(text, at).length))
    if (double_mark(decode(text, at).value) != Turn::none || is_pair(text, at)) return true;
  return false;
}

}  // namespace

std::vector<Span> quoted_words(std::string_view text) {
  // Every mark is the straight one, a pair, or begins with one of these bytes.
  const auto holds = [text](char byte) { return text.find(byte) != std::string_view::npos; };
  if (!holds('"') && !holds('\xE2') && !holds('\xC2') && text.find("''") == text.npos) return {};
  const bool doubles = has_double_marks(text);
  std::vector<Span> pieces;
  bool inside = false;
  size_t begin = 0;
  char32_t opened_with = 0;
  for (size_t at = next_mark(text, 0); at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool pair = is_pair(text, at);
    const size_t length = pair ? 2 : c.length;
    Turn turn = pair ? Turn::either : doubles ? double_mark(c.value) : single_mark(text, at);
    if (turn == Turn::either) turn = straight_mark(text, at, length, inside);
    if (inside && opened_with == U'„' && c.value == U'“') turn = Turn::close;
    if (turn == Turn::open && !inside) {
      inside = true;
      opened_with = c.value;
      begin = at + length;
    } else if (turn == Turn::close && (inside || (doubles && pieces.empty()))) {
      pieces.push_back({inside ? begin : 0, at});
      inside = false;
    }
    at = next_mark(text, at + length);
  }
  if (inside) pieces.push_back({begin, text.size()});
  return pieces;
}

bool lies_between_marks(std::string_view text, Span words) {
  const size_t begin = words.begin == 0 ? 0 : text.rfind('\n', words.begin - 1) + 1;
  const Span paragraph{begin, std::min(text.find('\n', words.end), text.size())};
  constexpr size_t kLongest = 8000;  // bytes: nobody's paragraph, and long to search for each piece
  if (paragraph.length() > kLongest) return false;
  const auto pieces = quoted_words(slice(text, paragraph));
  return std::ranges::any_of(pieces, [&](const Span& piece) {
    return Span{piece.begin + begin, piece.end + begin}.contains(words);
  });
}

std::string narrated(std::string_view text) {
  std::string out(text);
  for (const Span& piece : quoted_words(text))
    out.replace(piece.begin, piece.length(), piece.length(), ' ');
  return out;
}

}  // namespace stet
