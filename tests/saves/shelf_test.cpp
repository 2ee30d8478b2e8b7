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
constexpr int64_t kDay = 86'400'000;

const std::vector<PackRow> kPacks{
    {"p1", "a", "One", 30, true}, {"p2", "b", "Two", 6, true}, {"p3", "c", "Kept", 20, false}};

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

TEST_CASE("the edition is picked and seeded by the player's day, from shipped packs in turn") {
  const Edition today = todays_edition(kPacks, {}, kNoon, 0);
  const Edition tomorrow = todays_edition(kPacks, {}, kNoon + kDay, 0);
  CHECK(today.seed == 20150203);
  CHECK(tomorrow.seed == 20150204);
  CHECK(today.pack_id != tomorrow.pack_id);
  CHECK(todays_edition(kPacks, {}, kNoon + 2 * kDay, 0).pack_id == today.pack_id);
  CHECK(todays_edition(kPacks, {}, kNoon, 13 * 60).seed == 20150204);
  CHECK(todays_edition(kPacks, {}, kNoon, -13 * 60).seed == 20150202);
  for (const Edition& edition : {today, tomorrow})
    CHECK(edition.questions == (edition.pack_id == "p1" ? 10 : 6));
}

TEST_CASE("without shipped packs there is no edition") {
  CHECK(todays_edition({}, {}, kNoon, 0).pack_id.empty());
  CHECK(todays_edition(std::span(kPacks).subspan(2), {}, kNoon, 0).pack_id.empty());
}

TEST_CASE("the best of an edition counts rounds played to the end only") {
  const Pack pack = test::sample_pack();
  Edition edition = todays_edition(kPacks, {}, kNoon, 0);
  RoundPlan plan = test::plain_plan(pack);
  plan.pack_id = edition.pack_id;
  plan.seed = edition.seed;
  plan.seats.resize(2);
  std::vector<Event> events{stamp(RoundBegun{plan}, kNoon)};
  for (size_t seat = 0; seat < 2; ++seat) {
    CHECK(!todays_edition(kPacks, fold(events), kNoon, 0).best);
    AnswerGiven given;
    given.seat = seat;
    given.answer = Chosen{{"a"}};
    given.outcome.round_id = plan.round_id;
    given.outcome.credit = 1;
    given.outcome.certainty = Certainty::fairly;
    events.push_back(stamp(given, kNoon));
  }
  CHECK(todays_edition(kPacks, fold(events), kNoon, 0).best == 67);
  CHECK(!todays_edition(kPacks, fold(events), kNoon + kDay, 0).best);
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
