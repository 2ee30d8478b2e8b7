#include "bank/json_pointer.h"

#include <charconv>

namespace stet {

Span place_of(const JsonNode& root, std::string_view pointer) {
  const JsonNode* node = &root;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    const JsonNode* next = node->find(step);
    if (const JsonNode::Array* array = node->array()) {
      size_t index = 0;
      std::from_chars(step.data(), step.data() + step.size(), index);
      if (index < array->size()) next = &(*array)[index];
    }
    if (!next) break;
    node = next;
  }
  return node->place;
}

}  // namespace stet
