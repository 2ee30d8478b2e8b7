// Any bytes as JSON: refused with a place inside them, or a tree whose spans lie inside them.
#include "text/json.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void check(const stet::JsonNode& node, stet::Span around) {
  if (node.place.begin < around.begin || node.place.end > around.end ||
      node.place.begin > node.place.end)
    std::abort();
  if (const auto* items = node.array())
    for (const stet::JsonNode& item : *items) check(item, node.place);
  if (const auto* members = node.object())
    for (const auto& member : *members) {
      if (member.key_place.begin < node.place.begin || member.key_place.end > node.place.end)
        std::abort();
      check(member.node, node.place);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  size_t refused_at = 0;
  const auto json = stet::parse_json(bytes, "fuzz", {}, &refused_at);
  if (json)
    check(*json, {0, size});
  else if (refused_at > size)
    std::abort();
  return 0;
}
