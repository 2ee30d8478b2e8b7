// What each element of a page holds: how much text, how much of it links, and what its name says.
//
// Characters are code points with runs of white space counted once. What readers don't see
// (scripts, hidden elements) isn't shown and counts nowhere.
#pragma once

#include <cstdint>
#include <vector>

#include "article/page_names.h"
#include "article/page_tree.h"

namespace stet {

// A share of link_density() beyond which a block is there for its links.
inline constexpr float kMostlyLinks = 0.5f;

struct Measure {
  uint32_t chars = 0;
  uint32_t link_chars = 0;     // inside links
  uint32_t heading_chars = 0;  // inside headings
  uint32_t list_chars = 0;     // inside lists
  uint32_t textish_chars = 0;  // inside blocks that hold text: paragraphs, cells, lists
  uint32_t own_chars = 0;      // in lines directly inside, not in a block further down
  uint32_t own_commas = 0;
  uint32_t commas = 0;
  uint16_t paragraphs = 0;
  uint16_t images = 0;
  uint16_t items = 0;
  uint16_t inputs = 0;
  uint16_t embeds = 0;
  bool shown = false;

  float link_density() const {
    return chars == 0 ? 0 : static_cast<float>(link_chars) / static_cast<float>(chars);
  }
};

struct PageMeasures {
  std::vector<Measure> of;      // one a node
  std::vector<Signs> signs;     // one a node
  std::vector<uint32_t> block;  // the nearest element at or above that isn't inline
};

enum class Shown {
  all,    // whatever readers see
  likely  // without elements that by name, role or tag hardly ever hold the story
};
PageMeasures measure(const PageTree& page, const PageNames& names, Shown shown);

}  // namespace stet
