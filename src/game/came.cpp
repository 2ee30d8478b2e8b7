#include "game/came.h"

#include <filesystem>

#include "bank/checker.h"
#include "commands/opening.h"
#include "saves/shelf.h"
#include "text/file.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

std::string name_of(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

Result<Imported> pack_in(const std::string& bytes, const std::string& path,
                         const Lexicon& lexicon) {
  auto pack = open_pack_bytes(bytes, path, lexicon);
  if (!pack) return tl::unexpected(pack.error());
  return as_it_is(std::move(*pack));
}

}  // namespace

Result<Came> made_of_article(Result<Pack> made) {
  if (!made) return tl::unexpected(made.error());
  return Came{std::move(*made)};
}

Result<Came> made_of_entry(const OfferedFeed& feed, size_t number, const Lexicon& lexicon,
                           uint64_t seed) {
  const auto article = read_article(feed.bytes, feed.name, lexicon, number);
  if (!article) return tl::unexpected(article.error());
  return made_of_article(make_pack({&*article, 1}, lexicon, seed));
}

bool Arrival::asks_nothing() const {
  return shipped || foreseen.what == Installation::unchanged ||
         (imported.is_pack && foreseen.what == Installation::added);
}

Arriving arriving(const Imported& imported) {
  return {imported.pack, !imported.is_pack};
}

Result<Came> what_came(const std::string& path, const Result<Places>& places,
                       std::span<const PackRow> shelf, const Lexicon& lexicon, uint64_t seed) {
  const auto bytes = read_file(path, kImportLimit, "an article or a pack");
  if (!bytes) return tl::unexpected(bytes.error());
  const std::string name = name_of(path);
  const bool foreign = is_quiz_of_others(*bytes);
  if (!foreign && !looks_like_pack(*bytes)) {
    if (auto feed = feed_to_choose_from(*bytes, name, lexicon))
      return Came{.feed = std::move(feed)};
    return made_of_article(open_for_play({&path, 1}, lexicon, seed));
  }
  auto imported = foreign ? bring_in_file(*bytes, name) : pack_in(*bytes, path, lexicon);
  if (!imported) return tl::unexpected(imported.error());
  Arrival arrival{name, std::move(*imported), {}, false};
  arrival.shipped = is_shipped(shelf, arrival.pack().id);
  if (places && !arrival.shipped) {
    auto foreseen = foresee(*places, arriving(arrival.imported));
    if (!foreseen) return tl::unexpected(foreseen.error());
    arrival.foreseen = std::move(*foreseen);
  }
  return Came{.arrival = std::move(arrival)};
}

}  // namespace stet
