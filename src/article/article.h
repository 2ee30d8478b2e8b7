// An article: its text, and blocks that each have a role.
//
// Nothing is deleted on the way in: a block that isn't story (a caption, a promoted headline)
// gets its role, so that questions leave it alone and the game can show it greyed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

enum class Role { title, byline, dateline, story, quote, caption, promo, other };

std::string_view role_name(Role role);

struct Block {
  Span span;  // without the white space around it
  Role role = Role::story;
};

struct Article {
  std::string path;  // as given; "-" for standard input
  std::string text;  // every offset in the program counts from its first byte
  std::optional<std::string> title;
  std::optional<std::string> byline;
  std::optional<std::string> published;  // ISO date
  std::string language = "en";
  std::vector<Block> blocks;  // in text order, not overlapping
  size_t removed_characters = 0;
};

// A block that questions may be made from.
inline bool is_story(Role role) {
  return role == Role::story || role == Role::quote;
}

}  // namespace stet
