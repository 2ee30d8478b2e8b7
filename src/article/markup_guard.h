// What a page would cost to parse, found out before it is parsed.
//
// An HTML parser looks at every open element for most tags and at every attribute for the next,
// so that a few hundred kilobytes of nested tags or attributes take minutes. One linear scan
// counts both. Real pages nest some dozens deep and have some dozens of attributes on a tag.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stet {

inline constexpr size_t kDeepestTags = 512;
inline constexpr size_t kMostAttributes = 400;  // of one tag

// Why the page's layout can't be told, as a clause ("nests tags more than 512 deep"); absent when
// it may be parsed.
std::optional<std::string> why_unparsable(std::string_view html);

// The page without what no reader sees and nothing here asks for: comments, scripts (save JSON-LD)
// and styles, which are most of its bytes and of the time to parse it.
std::string without_unread(std::string_view html);

// The page's words without its tags, a line for each run between block tags; scripts and styles
// are left out. What is read when the page may not be parsed.
std::string without_tags(std::string_view html);

}  // namespace stet
