#include "bank/comparable.h"

#include "text/utf8.h"

namespace stet {

namespace {

bool in_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool is_double_mark(char32_t c) {
  return c == U'"' || c == U'“' || c == U'”' || c == U'„' || c == U'‟' || c == U'«' || c == U'»' ||
         c == U'‹' || c == U'›';
}

bool is_single_mark(char32_t c) {
  return c == U'\'' || c == U'‘' || c == U'’' || c == U'‚' || c == U'‛' || c == U'`';
}

constexpr char32_t kSoftHyphen = 0xAD;

bool is_stop(char32_t c) {
  return c == U'.' || c == U',' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U'…' ||
         is_space(c);
}

bool digit_at(std::string_view text, size_t at) {
  return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

// Whether [begin, end) is cut out of a longer word or figure.
bool is_part(std::string_view text, size_t begin, size_t end) {
  if (in_word(decode_before(text, begin).value) && in_word(decode(text, begin).value)) return true;
  if (in_word(decode_before(text, end).value) && in_word(decode(text, end).value)) return true;
  const auto point = [&](size_t at) { return text[at] == '.' || text[at] == ','; };
  if (begin >= 2 && digit_at(text, begin) && point(begin - 1) && digit_at(text, begin - 2))
    return true;
  return end + 1 < text.size() && digit_at(text, end - 1) && point(end) && digit_at(text, end + 1);
}

}  // namespace

Comparable::Comparable(std::string_view text) : source_end_(text.size()) {
  form_.reserve(text.size());
  source_.reserve(text.size());
  bool gap = false;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const size_t next = at + c.length;
    if (is_space(c.value)) {
      gap = !form_.empty();
    } else if (is_single_mark(c.value)) {
      if (in_word(decode_before(text, at).value) && in_word(decode(text, next).value))
        append("'", at);
    } else if (!is_double_mark(c.value) && c.value != kSoftHyphen) {
      if (gap) append(" ", at);
      gap = false;
      if (c.length == 1) {
        const char letter = text[at];
        const char folded =
            letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        append({&folded, 1}, at);
      } else {
        append(lower(text.substr(at, c.length)), at);
      }
    }
    at = next;
  }
}

void Comparable::append(std::string_view bytes, size_t from) {
  form_ += bytes;
  source_.insert(source_.end(), bytes.size(), static_cast<uint32_t>(from));
}

std::string Comparable::prepared(std::string_view words) {
  std::string form = Comparable(words).form_;
  std::string_view rest = form;
  while (!rest.empty() && is_stop(decode(rest, 0).value))
    rest.remove_prefix(decode(rest, 0).length);
  while (!rest.empty() && is_stop(decode_before(rest, rest.size()).value))
    rest.remove_suffix(decode_before(rest, rest.size()).length);
  return std::string(rest);
}

size_t Comparable::next(const std::string& prepared, size_t from) const {
  if (prepared.empty()) return npos;
  for (size_t at = form_.find(prepared, from); at != npos; at = form_.find(prepared, at + 1))
    if (!is_part(form_, at, at + prepared.size())) return at;
  return npos;
}

std::vector<Span> Comparable::places(std::string_view words) const {
  const std::string form = prepared(words);
  std::vector<Span> places;
  for (size_t at = next(form, 0); at != npos; at = next(form, at + 1)) {
    const size_t end = at + form.size();
    places.push_back({source_[at], end < source_.size() ? source_[end] : source_end_});
  }
  return places;
}

}  // namespace stet
