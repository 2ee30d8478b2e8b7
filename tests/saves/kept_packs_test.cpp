#include <doctest/doctest.h>

#include <filesystem>

#include "bank/checker.h"
#include "saves/places.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

const Lexicon kNoWords;

}  // namespace

TEST_CASE("a kept pack is found again by its id") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  const Pack pack = test::sample_pack();
  REQUIRE(keep_pack(places, pack));
  REQUIRE(keep_pack(places, pack));
  CHECK(packs_in(places.packs()).size() == 1);
  auto found = find_pack(places, "/nowhere", pack.id, kNoWords);
  if (!found) FAIL(describe(found.error()));
  CHECK(write_pack(*found) == write_pack(pack));
}

TEST_CASE("a shipped pack is found before a kept one of the same id") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  Pack kept = test::sample_pack();
  kept.title = "An impostor";
  REQUIRE(keep_pack(places, kept));
  Pack shipped = test::sample_pack();
  std::filesystem::create_directories(folder.path() + "/questions");
  folder.file("questions/ferry.stet.json", write_pack(shipped));
  auto found = find_pack(places, folder.path(), shipped.id, kNoWords);
  if (!found) FAIL(describe(found.error()));
  CHECK(found->title == "Ferry fares");
}

TEST_CASE("an id that would leave the folder is refused") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  Pack pack = test::sample_pack();
  pack.id = "../../escape";
  auto kept = keep_pack(places, pack);
  REQUIRE(!kept);
  CHECK(describe(kept.error()) == "the id \"../../escape\" can't be a file's name; give the pack a uuid");
  auto found = find_pack(places, "/nowhere", pack.id, kNoWords);
  REQUIRE(!found);
  CHECK(describe(found.error()) == "no pack has the id \"../../escape\"; choose another pack");
}

TEST_CASE("a pack that is gone is refused with its place") {
  TemporaryFolder folder;
  auto found = find_pack({folder.path()}, "/nowhere", "abc", kNoWords);
  REQUIRE(!found);
  CHECK(found.error().place == folder.path() + "/packs/abc.stet.json");
}
