#include "saves/shelf.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "saves/journal.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

constexpr int64_t kNoon = 1422964800000;  // 3 February 2015, 12:00 UTC

}  // namespace

TEST_CASE("the shelf lists shipped packs, then kept ones, and leaves out what isn't a pack") {
  TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() + "/questions");
  std::filesystem::create_directories(folder.path() + "/packs");
  folder.file("questions/ferry.stet.json", write_pack(test::sample_pack()));
  folder.file("questions/broken.stet.json", "{");
  folder.file("questions/README.md", "# Packs");
  Pack kept = test::choose_pack();
  kept.id = "22222222-2222-8222-8222-222222222222";
  kept.title = "Kept \x1b[31m";
  folder.file("packs/kept.stet.json", write_pack(kept));
  const auto rows = packs_on_shelf({folder.path()}, folder.path());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].title == "Ferry fares");
  CHECK(rows[0].questions == 10);
  CHECK(rows[0].shipped);
  CHECK(rows[1].id == kept.id);
  CHECK(rows[1].title == "Kept [31m");
  CHECK(!rows[1].shipped);
  CHECK(is_shipped(rows, rows[0].id));
  CHECK(!is_shipped(rows, rows[1].id));
}

TEST_CASE("the round left open is told with how far it got") {
  RoundPlan plan = test::plain_plan(test::sample_pack());
  std::vector<Event> events{stamp(RoundBegun{plan}, kNoon)};
  auto open = left_open(fold(events));
  REQUIRE(open);
  CHECK(open->title == "Ferry fares");
  CHECK(open->answered == 0);
  CHECK(open->questions == 10);
  CHECK(!left_open({}));
}
