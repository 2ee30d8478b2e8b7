#include "bank/quoted_words.h"

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

// A straight mark opens after a space and closes before one; elsewhere it does what is due.
Turn straight_mark(std::string_view text, size_t at, bool inside) {
  const CodePoint before = decode_before(text, at);
  const CodePoint after = decode(text, at + 1);
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

bool has_double_marks(std::string_view text) {
  for (size_t at = 0; at < text.size(); at += decode(text, at).length)
    if (double_mark(decode(text, at).value) != Turn::none) return true;
  return false;
}

}  // namespace

std::vector<Span> quoted_words(std::string_view text) {
  // Every mark is the straight one, or begins with one of these bytes.
  const auto holds = [text](char byte) { return text.find(byte) != std::string_view::npos; };
  if (!holds('"') && !holds('\xE2') && !holds('\xC2')) return {};
  const bool doubles = has_double_marks(text);
  std::vector<Span> pieces;
  bool inside = false;
  size_t begin = 0;
  char32_t opened_with = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    Turn turn = doubles ? double_mark(c.value) : single_mark(text, at);
    if (turn == Turn::either) turn = straight_mark(text, at, inside);
    if (inside && opened_with == U'„' && c.value == U'“') turn = Turn::close;
    if (turn == Turn::open && !inside) {
      inside = true;
      opened_with = c.value;
      begin = at + c.length;
    } else if (turn == Turn::close && (inside || (doubles && pieces.empty()))) {
      pieces.push_back({inside ? begin : 0, at});
      inside = false;
    }
    at += c.length;
  }
  if (inside) pieces.push_back({begin, text.size()});
  return pieces;
}

std::string narrated(std::string_view text) {
  std::string out(text);
  for (const Span& piece : quoted_words(text))
    out.replace(piece.begin, piece.length(), piece.length(), ' ');
  return out;
}

}  // namespace stet
