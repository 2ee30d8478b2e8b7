// A page's text cut into blocks where its layout breaks lines, with what the layout says of each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/page_measures.h"
#include "article/page_tree.h"

namespace stet {

struct PageBlock {
  std::string text;    // white space collapsed, save in preformatted text; never empty
  uint32_t node = 0;   // the element it stands in
  uint32_t first = 0;  // its first text
  uint32_t chars = 0;
  uint32_t link_chars = 0;

  float link_density() const {
    return chars == 0 ? 0 : static_cast<float>(link_chars) / static_cast<float>(chars);
  }
};

// All that readers see, in document order. The cells of a table's row are one block, split by
// tabs.
std::vector<PageBlock> cut_into_blocks(const PageTree& page, const PageMeasures& measures);

}  // namespace stet
