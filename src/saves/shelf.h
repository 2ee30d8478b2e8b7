// The packs at hand, by title, and the round left open.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "saves/clock.h"
#include "saves/history.h"
#include "saves/places.h"

namespace stet {

// A pack the player can open.
struct PackRow {
  std::string id;
  std::string path;
  std::string title;
  size_t questions = 0;
  bool shipped = false;
};

// Shipped packs, then kept ones; by path. Titles only: a pack is proved when it is opened, and
// what isn't a pack is left out.
std::vector<PackRow> packs_on_shelf(const Places& places, const std::string& data_folder);

bool is_shipped(std::span<const PackRow> packs, const std::string& id);

// The round that was left open.
struct LeftOpen {
  std::string title;
  size_t answered = 0;
  size_t questions = 0;
};
std::optional<LeftOpen> left_open(const History& history);

}  // namespace stet
