// Boxes inside the story that aren't story: link lists, share bars, forms, galleries, captions.
//
// A box is told by its tag, its name and its proportions (links to text, list items to paragraphs,
// inputs, headings), and all its blocks get its role.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "article/article.h"
#include "article/page_measures.h"
#include "article/page_tree.h"

namespace stet {

// One a node: the role that its box gives it; absent where nothing speaks against story. The parts
// themselves and what holds them are no boxes.
std::vector<std::optional<Role>> mark_groups(const PageTree& page, const PageMeasures& measures,
                                             const std::vector<uint32_t>& parts);

}  // namespace stet
