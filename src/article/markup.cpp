#include "article/markup.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool is_letter_ascii(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Elements whose content holds no tags.
constexpr std::array<std::string_view, 4> kRaw{"script", "style", "textarea", "title"};

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return lower_ascii(x) == lower_ascii(y);
         });
}

size_t MarkupScanner::past_raw_text(std::string_view name) const {
  for (size_t at = html_.find("</", at_); at != std::string_view::npos;
       at = html_.find("</", at + 2))
    if (same_name(html_.substr(at + 2, name.size()), name)) return at;
  return html_.size();
}

MarkupPart MarkupScanner::comment() {
  const size_t begin = at_;
  size_t end = std::string_view::npos;
  size_t length = 1;
  if (html_.substr(at_).starts_with("<!--")) {
    // "<!-->" and "<!--->" are whole comments. Each byte is looked at once, however many comments
    // a page begins and never ends.
    const std::string_view rest = html_.substr(at_);
    for (size_t dashes = rest.find("--", 2); dashes != rest.npos;
         dashes = rest.find("--", dashes + 1)) {
      const std::string_view after = rest.substr(dashes + 2, 2);
      if (!after.starts_with('>') && (after != "!>" || dashes < 4)) continue;
      end = at_ + dashes;
      length = after.starts_with('>') ? 3 : 4;
      break;
    }
  } else {
    end = html_.find('>', at_);
  }
  at_ = end == std::string_view::npos ? html_.size() : end + length;
  return {MarkupPart::Kind::other, {}, html_.substr(begin, at_ - begin)};
}

// From its first byte on.
MarkupAttribute MarkupScanner::attribute() {
  const size_t begin = at_++;  // a name may begin with '='
  while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '/' && html_[at_] != '>' &&
         html_[at_] != '=')
    ++at_;
  MarkupAttribute found;
  found.name = html_.substr(begin, at_ - begin);
  size_t equals = at_;
  while (equals < html_.size() && is_blank(html_[equals])) ++equals;
  if (equals < html_.size() && html_[equals] == '=') {
    at_ = equals + 1;
    while (at_ < html_.size() && is_blank(html_[at_])) ++at_;
    if (at_ < html_.size() && (html_[at_] == '"' || html_[at_] == '\'')) {
      const size_t end = std::min(html_.find(html_[at_], at_ + 1), html_.size());
      found.value = html_.substr(at_ + 1, end - at_ - 1);
      at_ = std::min(end + 1, html_.size());
    } else {
      const size_t value = at_;
      while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>') ++at_;
      found.value = html_.substr(value, at_ - value);
    }
  }
  found.bytes = html_.substr(begin, at_ - begin);
  return found;
}

MarkupPart MarkupScanner::tag() {
  const size_t begin = at_;
  MarkupPart found;
  found.kind = html_[at_ + 1] == '/' ? MarkupPart::Kind::end : MarkupPart::Kind::start;
  at_ += found.kind == MarkupPart::Kind::end ? 2 : 1;
  const size_t name = at_;
  while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>' && html_[at_] != '/')
    ++at_;
  found.name = html_.substr(name, at_ - name);
  attributes_.clear();
  while (at_ < html_.size() && html_[at_] != '>') {
    if (is_blank(html_[at_]) || html_[at_] == '/') {
      found.self_closing = html_[at_++] == '/';
      continue;
    }
    const MarkupAttribute next = attribute();
    found.self_closing = false;
    if (++found.attributes <= kFirst) attributes_.push_back(next);
  }
  found.cut_off = at_ >= html_.size();
  at_ = std::min(at_ + 1, html_.size());
  found.bytes = html_.substr(begin, at_ - begin);
  return found;
}

MarkupPart MarkupScanner::next() {
  if (at_ >= html_.size()) return {};
  const size_t begin = at_;
  if (!raw_.empty()) {
    at_ = past_raw_text(raw_);
    raw_ = {};
    if (at_ > begin) return {MarkupPart::Kind::other, {}, html_.substr(begin, at_ - begin)};
  }
  if (html_[at_] == '<' && at_ + 1 < html_.size()) {
    const char c = html_[at_ + 1];
    if (c == '!' || c == '?') return comment();
    const bool closes = c == '/' && at_ + 2 < html_.size() && is_letter_ascii(html_[at_ + 2]);
    if (is_letter_ascii(c) || closes) {
      MarkupPart found = tag();
      const bool foreign = same_name(found.name, "svg") || same_name(found.name, "math");
      if (foreign && found.kind == MarkupPart::Kind::start && !found.self_closing) ++foreign_;
      if (foreign && found.kind == MarkupPart::Kind::end && foreign_ > 0) --foreign_;
      if (found.kind == MarkupPart::Kind::start && foreign_ == 0)
        for (std::string_view raw : kRaw)
          if (same_name(found.name, raw)) raw_ = raw;
      return found;
    }
  }
  at_ = std::min(html_.find('<', at_ + 1), html_.size());
  return {MarkupPart::Kind::text, {}, html_.substr(begin, at_ - begin)};
}

}  // namespace stet
