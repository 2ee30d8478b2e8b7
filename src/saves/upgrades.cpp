#include "saves/upgrades.h"

#include <array>

#include "saves/event.h"

namespace stet {

namespace {

using Step = void (*)(JsonNode::Object& line);

// Version 1 didn't say what the player's clock showed; its days are counted by UTC.
void tell_offset(JsonNode::Object& line) {
  line.push_back({"offset", JsonNode{int64_t{0}, {}}, {}});
}

constexpr std::array<Step, kJournalVersion - 1> kSteps{
    tell_offset,  // 1 -> 2
};

}  // namespace

void upgrade(JsonNode& line, int64_t version) {
  auto* members = std::get_if<JsonNode::Object>(&line.value);
  if (!members || version < 1) return;
  for (auto step = static_cast<size_t>(version - 1); step < kSteps.size(); ++step)
    kSteps[step](*members);
}

}  // namespace stet
