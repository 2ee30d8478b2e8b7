// Quotation marks one by one: which characters of a paragraph are marks, and what each could do.
//
// A mark opens, closes, or might do either, by its shape and the characters beside it; which it
// does is settled by the machine in marks.cpp, which knows what is open. Apostrophes (don't,
// ’90s, ’em), signs of feet and inches, and the quotes of HTML attributes are left out here.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

// A pair of straight single marks (''we lost'', in some archives) is a family of its own.
enum class MarkFamily { double_mark, single_mark, angle, single_angle, straight_pair };

struct MarkSign {
  size_t at = 0;      // byte offset
  size_t length = 0;  // in bytes
  MarkFamily family = MarkFamily::double_mark;
  char32_t shape = 0;  // a pair of single marks that stands for a double one has its double shape
  bool opens = false;
  bool closes = false;
  bool doubtful = false;    // opens only if something closes it
  bool possessive = false;  // closes, unless a better closing mark follows: "the miners’ camp"
  bool begins_sentence = false;  // stands after a stop
};

// In text order, of one paragraph.
std::vector<MarkSign> find_mark_signs(std::string_view text, Span block);

}  // namespace stet
