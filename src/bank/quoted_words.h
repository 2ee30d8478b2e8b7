// The words inside quotation marks, and those outside, for proofs that ask who says what.
//
// Double marks of any kind count; single ones only in a text without double marks, where they
// are the outer ones. A mark that closes nothing means that the quotation began before the text;
// one that isn't closed, that it goes on after it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

// Without the marks, in text order.
std::vector<Span> quoted_words(std::string_view text);

// Whether the words, a piece of an article's text, lie between quotation marks of their paragraph.
bool lies_between_marks(std::string_view text, Span words);

// The text with quoted words made spaces, so that every other byte stays where it is.
std::string narrated(std::string_view text);

}  // namespace stet
