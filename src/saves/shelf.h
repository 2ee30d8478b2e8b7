// The packs at hand, and today's edition.
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

// The same questions for everyone with the same packs and date.
struct Edition {
  std::string pack_id;  // empty when no pack is installed
  std::string title;
  uint64_t seed = 0;  // the date: 20150203
  size_t questions = 0;
  std::optional<int> best;  // percent of the marks, of this edition's rounds played to the end
};

inline constexpr size_t kEditionQuestions = 10;

// `utc_offset_minutes` is that of the player's own day.
Edition todays_edition(std::span<const PackRow> packs, const History& history, int64_t now_ms,
                       int utc_offset_minutes);

// The round that was left open.
struct LeftOpen {
  std::string title;
  size_t answered = 0;
  size_t questions = 0;
};
std::optional<LeftOpen> left_open(const History& history);

}  // namespace stet
