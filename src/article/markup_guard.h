// What a page would cost to parse, found out before it is parsed.
//
// An HTML parser looks at every open element for most tags and at every attribute for the next,
// so that a few hundred kilobytes of nested tags or attributes take minutes. One linear scan
// counts both. Real pages nest some dozens deep and have some dozens of attributes on a tag.
#pragma once

#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

inline constexpr size_t kDeepestTags = 512;
inline constexpr size_t kMostAttributes = 400;  // of one tag
inline constexpr size_t kMostText = 4u << 20;   // bytes, of which a story is a part

// The page as it goes to the parser. Refused, as a clause ("nests tags more than 512 deep"), when
// its layout can't be told at a bearable cost.
//
// Left out is what no reader sees and nothing here asks for, which is two thirds of a page and of
// the time to parse it: comments, scripts (save JSON-LD) and styles, all attributes but those
// that tell what an element is, and white space after the first of a run outside <pre>.
Result<std::string> parsable_markup(std::string_view html);

// The page's words without its tags, a line for each run between block tags; scripts and styles
// are left out. What is read when the page may not be parsed.
std::string without_tags(std::string_view html);

}  // namespace stet
