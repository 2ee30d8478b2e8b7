// What a block looks like from outside: how it opens, how long it is, how it ends.
#pragma once

#include <string>
#include <string_view>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

struct Look {
  std::string opener;  // second column of block-openers for the longest opener, or empty
  size_t words = 0;
  bool one_line = false;
  bool ends_like_a_sentence = false;  // . ! ? …, with closing marks after
  bool starts_upper = false;          // with a capital, a digit or a mark
  bool is_rule = false;               // no letter or digit, or words behind a row of marks
  bool only_opener = false;           // nothing follows the opener

  // Prose long enough to be story whatever stands before it.
  bool long_prose() const { return words >= 30 && ends_like_a_sentence; }
};

// Whether nearly all longer words have capitals.
bool is_title_case(std::string_view line);

Look look_at(std::string_view text, Span block, const Lexicon& lexicon);

}  // namespace stet
