#include "article/page_tree.h"

#include <csetjmp>
#include <string>

#include "article/arena.h"
#include "article/markup_guard.h"

namespace stet {

namespace {

constexpr size_t kParserMemory = 48u << 20;  // bytes; pages of a megabyte take some ten

void* take(void* arena, size_t bytes) {
  return static_cast<Arena*>(arena)->take(bytes);
}

void keep(void*, void*) {}

[[noreturn]] void give_up(void* place) {
  std::longjmp(*static_cast<std::jmp_buf*>(place), 1);
}

// Gumbo has no way to stop; between this frame and give_up() there are only its own C frames,
// and all they hold is the arena's.
const GumboOutput* parse_within(Arena& arena, std::jmp_buf& place, std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = take;
  options.deallocator = keep;
  options.userdata = &arena;
  options.max_errors = 0;
  if (setjmp(place) != 0) return nullptr;
  return gumbo_parse_with_options(&options, html.data(), html.size());
}

struct Visit {
  const GumboNode* node;
  uint32_t index;  // in the list
  unsigned next;   // child
};

const GumboVector* children_of(const GumboNode* node) {
  if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
  return &node->v.element.children;
}

bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

std::vector<PageNode> listed(const GumboNode* root) {
  std::vector<PageNode> nodes;
  std::vector<Visit> open{{root, 0, 0}};
  nodes.push_back({0, 0, root->v.element.tag, &root->v.element, {}});
  while (!open.empty()) {
    Visit& visit = open.back();
    const GumboVector* children = children_of(visit.node);
    if (visit.next == children->length) {
      nodes[visit.index].end = static_cast<uint32_t>(nodes.size());
      open.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children->data[visit.next++]);
    const auto index = static_cast<uint32_t>(nodes.size());
    if (is_element(child)) {
      nodes.push_back({visit.index, 0, child->v.element.tag, &child->v.element, {}});
      open.push_back({child, index, 0});
    } else if (child->type != GUMBO_NODE_COMMENT) {
      nodes.push_back({visit.index, index + 1, GUMBO_TAG_UNKNOWN, nullptr, child->v.text.text});
    }
  }
  return nodes;
}

}  // namespace

std::string_view PageNode::attribute(const char* name) const {
  if (!element) return {};
  const GumboAttribute* found = gumbo_get_attribute(&element->attributes, name);
  return found ? std::string_view(found->value) : std::string_view();
}

bool PageNode::has_attribute(const char* name) const {
  return element && gumbo_get_attribute(&element->attributes, name);
}

struct PageTree::Parsed {
  std::string html;
  std::jmp_buf place;
  Arena arena{kParserMemory, give_up, &place};
};

PageTree::PageTree(std::unique_ptr<Parsed> parsed) : parsed_(std::move(parsed)) {}
PageTree::PageTree(PageTree&&) noexcept = default;
PageTree& PageTree::operator=(PageTree&&) noexcept = default;
PageTree::~PageTree() = default;

Result<PageTree> PageTree::parse(std::string_view html) {
  auto markup = parsable_markup(html);
  if (!markup) return tl::unexpected(markup.error());
  PageTree tree(std::make_unique<Parsed>());
  tree.parsed_->html = std::move(*markup);
  const GumboOutput* output =
      parse_within(tree.parsed_->arena, tree.parsed_->place, tree.parsed_->html);
  if (!output) return refuse("", "has too many tags");
  tree.nodes_ = listed(output->root);
  return tree;
}

std::string PageTree::text_below(size_t i) const {
  std::string text;
  for (size_t j = i; j < nodes_[i].end; ++j) text += nodes_[j].text;
  return text;
}

}  // namespace stet
