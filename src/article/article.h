// An article: its text in blocks that each have a role, and what is known of where it is from.
//
// Nothing is deleted on the way in: a block that isn't story (a caption, a promoted headline)
// gets its role, so that questions leave it alone and the game can show it greyed. Whoever reads
// it can restore such a block to the story (article/restoring.h).
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
  std::optional<Role> was{};  // what it was taken for, where a person has restored it
  bool operator==(const Block&) const = default;
};

struct Article {
  std::string path;  // as given; "-" for standard input
  std::string text;  // every offset in the program counts from its first byte
  std::optional<std::string> title;
  std::optional<std::string> byline;
  std::optional<std::string> published;  // ISO date
  std::optional<std::string> publisher;
  std::optional<std::string> address;  // http or https
  std::string language = "en";
  std::vector<Block> blocks;  // in text order, not overlapping
  size_t removed_characters = 0;
  std::vector<std::string> notes;  // clauses that whoever gave it should know: "nests tags …"
};

// A block that questions may be made from.
inline bool is_story(Role role) {
  return role == Role::story || role == Role::quote;
}

}  // namespace stet
