// A web page as one list of its elements and texts, in document order.
//
// Every later step is a loop over this list: the nodes below a node are those up to its `end`, so
// nothing recurses however the page nests. Text is UTF-8 with character references resolved.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace stet {

struct PageNode {
  uint32_t parent = 0;  // index; the root is its own
  uint32_t end = 0;     // one past the last node below
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  const GumboElement* element = nullptr;  // null for a text
  std::string_view text;                  // of a text

  bool is_text() const { return element == nullptr; }
  // The attribute's value, empty when it is absent.
  std::string_view attribute(const char* name) const;
  bool has_attribute(const char* name) const;
};

class PageTree {
 public:
  // Refused, with no place, when the page would take too much to parse (text/markup_guard.h says
  // what), as a clause that explains it.
  static Result<PageTree> parse(std::string_view html);
  PageTree(PageTree&&) noexcept;
  PageTree& operator=(PageTree&&) noexcept;
  ~PageTree();

  const std::vector<PageNode>& nodes() const { return nodes_; }
  const PageNode& operator[](size_t i) const { return nodes_[i]; }
  size_t size() const { return nodes_.size(); }
  size_t parent(size_t i) const { return nodes_[i].parent; }
  bool is_below(size_t i, size_t ancestor) const {
    return i >= ancestor && i < nodes_[ancestor].end;
  }
  // All texts below a node, as they stand.
  std::string text_below(size_t i) const;

 private:
  struct Parsed;
  explicit PageTree(std::unique_ptr<Parsed> parsed);

  std::unique_ptr<Parsed> parsed_;
  std::vector<PageNode> nodes_;
};

}  // namespace stet
