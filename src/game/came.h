// What a file that was dropped or chosen turned out to be.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "article/reader.h"
#include "exchange/bring_in.h"
#include "saves/library.h"
#include "saves/places.h"
#include "saves/shelf.h"
#include "text/lexicon.h"

namespace stet {

// Questions that somebody wrote, as a pack or in another program.
struct Arrival {
  std::string file;  // its name
  Imported imported;
  Installed foreseen;    // what taking it in would change
  bool shipped = false;  // a pack that came with Stet

  const Pack& pack() const { return imported.pack; }
  // Nothing is lost and nothing replaced by taking it in.
  bool asks_nothing() const;
};

// As what is brought in comes to the library.
Arriving arriving(const Imported& imported);

struct Came {
  Pack pack{};                                // made of an article, else empty
  std::optional<Arrival> arrival{};           // questions
  std::shared_ptr<const OfferedFeed> feed{};  // of articles to choose from
};

Result<Came> made_of_article(Result<Pack> made);
// Entry `number` of a feed, counted from 1.
Result<Came> made_of_entry(const OfferedFeed& feed, size_t number, const Lexicon& lexicon,
                           uint64_t seed);

// Refused when it is neither, or can't be read.
Result<Came> what_came(const std::string& path, const Result<Places>& places,
                       std::span<const PackRow> shelf, const Lexicon& lexicon, uint64_t seed);

}  // namespace stet
