// One tag, comment or run of text of a page at a time: enough to count and to strip tags and their
// attributes, in one linear scan. Tags and attributes end where HTML says they do.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace stet {

struct MarkupPart {
  enum class Kind { text, start, end, other, done };  // other: comments, doctypes, raw text
  Kind kind = Kind::done;
  std::string_view name;   // of a tag, as written
  std::string_view bytes;  // all of it
  size_t attributes = 0;   // of a start tag
  bool self_closing = false;
  bool cut_off = false;  // a tag that the page ends in: parsers drop it
};

// One attribute of a start tag, as it stands there.
struct MarkupAttribute {
  std::string_view name;   // empty when there are no more
  std::string_view value;  // without its quotes
  std::string_view bytes;  // all of it
};

class MarkupScanner {
 public:
  explicit MarkupScanner(std::string_view html) : html_(html) {}
  MarkupPart next();
  // The first of the tag that next() gave last.
  const std::vector<MarkupAttribute>& attributes() const { return attributes_; }

 private:
  static constexpr size_t kFirst = 512;

  MarkupPart tag();
  MarkupAttribute attribute();
  MarkupPart comment();
  size_t past_raw_text(std::string_view name) const;

  std::string_view html_;
  size_t at_ = 0;
  std::vector<MarkupAttribute> attributes_;
  size_t foreign_ = 0;    // open <svg> and <math>, in which nothing is raw
  std::string_view raw_;  // the raw element that was opened last: its text comes next
};

// ASCII letters compared without case.
bool same_name(std::string_view a, std::string_view b);

}  // namespace stet
