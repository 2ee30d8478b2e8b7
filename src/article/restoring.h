// Blocks that the reader set aside, and a person takes back into the story.
//
// What is a caption and what is story is a guess, and whoever reads the article may know better. A
// restored block is story for the questions too; it remembers what it was taken for, so that it
// can be set aside again.
#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"

namespace stet {

// Neither story nor the headline.
inline bool is_set_aside(Role role) {
  return !is_story(role) && role != Role::title;
}

// What a set-aside block was taken for, in a word for people: "caption", "promotion"; and the key
// of the line that says it.
std::string_view role_label(Role role);
const char* role_key(Role role);

// With the block at `index` restored, or set aside again where it was restored. Other blocks
// can't be turned, and nothing changes.
std::vector<Block> with_block_turned(std::vector<Block> blocks, size_t index);

}  // namespace stet
