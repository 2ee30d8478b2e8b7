// Tags in which a question's own marks travel through formats that have tags and nothing else:
// "kind:who-said-it", "difficulty:2". Writing and reading them is one table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bank/question.h"

namespace stet {

// Description items with this tag are articles.
inline constexpr std::string_view kArticleTag = "stet:article";
inline constexpr std::string_view kExcerptTag = "stet:excerpt";

std::vector<std::string> tags_of(const Question& question);

// "sort", "order" or empty: which of the shapes that look alike elsewhere it was.
std::string_view shape_tag(const std::vector<std::string>& tags);
// Whether it says something that a pack keeps; other tags are left aside.
bool is_own_tag(std::string_view tag);
// Marks the question as its tags say, once its shape is known.
void apply_tags(const std::vector<std::string>& tags, Question& question);

}  // namespace stet
