#include "text/entities.h"

#include <gumbo.h>

namespace stet {

namespace {

// Inside a title, references are read and nothing else is.
constexpr std::string_view kOpener = "<title>";

const GumboNode* first_child(const GumboNode* node, GumboTag tag) {
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(children.data[i]);
    if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == tag) return child;
  }
  return nullptr;
}

std::string text_of_title(const GumboOutput& output) {
  const GumboNode* head = first_child(output.root, GUMBO_TAG_HEAD);
  const GumboNode* title = head ? first_child(head, GUMBO_TAG_TITLE) : nullptr;
  std::string text;
  if (!title) return text;
  const GumboVector& children = title->v.element.children;
  for (unsigned i = 0; i < children.length; ++i)
    text += static_cast<const GumboNode*>(children.data[i])->v.text.text;
  return text;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  if (text.find('&') == std::string_view::npos) return std::string(text);
  std::string page(kOpener);
  for (const char c : text) page.append(c == '<' ? "&lt;" : std::string(1, c));
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  std::string decoded = text_of_title(*output);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return decoded;
}

}  // namespace stet
