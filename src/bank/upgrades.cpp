#include "bank/upgrades.h"

#include <algorithm>

namespace stet {

namespace {

// Version 1 is the first, so that nothing leads anywhere yet: steps are listed here, oldest first.
constexpr std::span<const PackUpgrade> kSteps{};

}  // namespace

std::span<const PackUpgrade> pack_upgrades() {
  return kSteps;
}

void upgrade_pack(JsonNode& pack, std::span<const PackUpgrade> steps) {
  auto* members = std::get_if<JsonNode::Object>(&pack.value);
  if (!members) return;
  const auto version = std::ranges::find(*members, "version", &JsonNode::Member::key);
  if (version == members->end()) return;
  auto* number = std::get_if<int64_t>(&version->node.value);
  const auto newest = static_cast<int64_t>(steps.size()) + 1;
  if (!number || *number < 1 || *number >= newest) return;
  const auto first = static_cast<size_t>(*number - 1);
  *number = newest;
  for (const PackUpgrade step : steps.subspan(first)) step(*members);
}

}  // namespace stet
