#include "bank/comparable.h"

#include "text/utf8.h"

namespace stet {

namespace {

bool in_word(char32_t c) {
  return is_letter(c) || is_digit(c);
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

Comparable::Comparable(std::string_view text) {
  form_.reserve(text.size());
  source_.reserve(text.size());
  size_t gap = std::string_view::npos;  // where white space began
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const size_t next = at + c.length;
    if (is_space(c.value)) {
      if (gap == std::string_view::npos && !form_.empty()) gap = at;
    } else if (is_single_mark(c.value)) {
      if (in_word(decode_before(text, at).value) && in_word(decode(text, next).value))
        append("'", at, next);
    } else if (!is_double_mark(c.value) && c.value != kSoftHyphen) {
      if (gap != std::string_view::npos) append(" ", gap, gap + 1);
      gap = std::string_view::npos;
      if (c.length == 1) {
        const char letter = text[at];
        const char folded =
            letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        form_ += folded;
        source_.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(next)});
      } else {
        append(lower(text.substr(at, c.length)), at, next);
      }
    }
    at = next;
  }
}

void Comparable::append(std::string_view bytes, size_t begin, size_t end) {
  form_ += bytes;
  source_.insert(source_.end(), bytes.size(),
                 {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
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

// Knuth, Morris & Pratt (1977): one pass whatever the texts are, since a hostile pack could make
// a search that starts over take minutes.
template <class Found>
void Comparable::search(const std::string& prepared, Found found) const {
  if (prepared.empty()) return;
  // fall[k]: with k bytes matched and the next one wrong, so many still match.
  std::vector<size_t> fall(prepared.size() + 1, 0);
  for (size_t i = 1, k = 0; i < prepared.size(); ++i) {
    while (k > 0 && prepared[i] != prepared[k]) k = fall[k];
    if (prepared[i] == prepared[k]) ++k;
    fall[i + 1] = k;
  }
  size_t matched = 0;
  for (size_t at = 0; at < form_.size(); ++at) {
    if (matched == 0) {
      at = form_.find(prepared[0], at);
      if (at == std::string::npos) return;
    }
    while (matched > 0 && form_[at] != prepared[matched]) matched = fall[matched];
    if (form_[at] == prepared[matched]) ++matched;
    if (matched < prepared.size()) continue;
    const size_t begin = at + 1 - prepared.size();
    if (!is_part(form_, begin, at + 1) && found(begin)) return;
    matched = fall[matched];
  }
}

bool Comparable::has(std::string_view words) const {
  bool any = false;
  search(prepared(words), [&](size_t) { return any = true; });
  return any;
}

std::vector<Span> Comparable::places(std::string_view words) const {
  const std::string form = prepared(words);
  std::vector<Span> places;
  search(form, [&](size_t begin) {
    places.push_back({source_[begin].begin, source_[begin + form.size() - 1].end});
    return false;
  });
  return places;
}

}  // namespace stet
