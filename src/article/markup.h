// One tag, comment or run of text of a page at a time: enough to count and to strip tags, in one
// linear scan without memory.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet {

struct MarkupPart {
  enum class Kind { text, start, end, other, done };  // other: comments, doctypes, raw text
  Kind kind = Kind::done;
  std::string_view name;   // of a tag, as written
  std::string_view bytes;  // all of it
  size_t attributes = 0;   // of a start tag, at least
  bool self_closing = false;
};

class MarkupScanner {
 public:
  explicit MarkupScanner(std::string_view html) : html_(html) {}
  MarkupPart next();

 private:
  MarkupPart tag();
  MarkupPart comment();
  size_t past_raw_text(std::string_view name) const;

  std::string_view html_;
  size_t at_ = 0;
  size_t foreign_ = 0;    // open <svg> and <math>, in which nothing is raw
  std::string_view raw_;  // the raw element that was opened last: its text comes next
};

// ASCII letters compared without case.
bool same_name(std::string_view a, std::string_view b);

}  // namespace stet
