#include "saves/edition.h"

#include <doctest/doctest.h>

#include "saves/journal.h"
#include "support/outcomes.h"
#include "support/reading_support.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

constexpr int64_t kNoon = 1422964800000;  // 3 February 2015, 12:00 UTC

const std::vector<std::shared_ptr<const Pack>> kPacks{
    std::make_shared<const Pack>(test::choose_pack())};

AnswerGiven right(const RoundPlan& plan, size_t seat) {
  AnswerGiven given;
  given.seat = seat;
  given.answer = Chosen{{"a"}};
  given.outcome.round_id = plan.round_id;
  given.outcome.question_id = plan.seats[seat].question_id;
  given.outcome.credit = 1;
  given.outcome.certainty = Certainty::fairly;
  return given;
}

}  // namespace

TEST_CASE("the edition is seeded by the player's own day") {
  CHECK(edition_seed(kNoon, 0) == 20150203);
  CHECK(edition_seed(kNoon, 13 * 60) == 20150204);
  CHECK(edition_seed(kNoon, -13 * 60) == 20150202);
}

TEST_CASE("it tells its stories: headline, publisher, opening, questions") {
  const Edition edition = todays_edition(kPacks, {}, {}, kNoon, 0);
  CHECK(edition.seed == 20150203);
  CHECK(edition.questions == 10);
  REQUIRE(edition.stories.size() == 1);
  CHECK(edition.stories[0].title == "Ferry fares to rise");
  CHECK(edition.stories[0].opening.starts_with("Ferry fares will rise by 12 percent in May"));
  CHECK(edition.stories[0].questions == 10);
  CHECK_FALSE(edition.best);
}

TEST_CASE("a story opens with its first long paragraph, never with what is set aside") {
  const std::string caption =
      "The ferry at the pier on Friday, when more people than ever came to "
      "the island to see the birds.";
  const std::string lead =
      "Ferry fares will rise by 12 percent in May, the harbour master said, "
      "and nobody on the island likes it.";
  Pack pack = test::choose_pack();
  PackArticle& article = pack.articles[0];
  article.text = "Fares to rise\n\n" + caption + "\n\n" + lead;
  for (Question& question : pack.questions) question.evidence[0].span = {0, 13};
  const auto opening = [&] {
    return todays_edition(std::vector{std::make_shared<const Pack>(pack)}, test::lexicon(), {}, kNoon, 0)
        .stories[0]
        .opening;
  };
  CHECK(opening() == caption);  // nothing says that it is one
  article.text = "Fares to rise\n\nPicture: " + caption + "\n\n" + lead;
  CHECK(opening() == lead);
  article.text = "Fares to rise\n\n" + caption + "\n\n" + lead;
  const size_t at = 15 + caption.size() + 2;
  article.blocks = {{{0, 13}, Role::title},
                    {{15, 15 + caption.size()}, Role::caption},
                    {{at, at + lead.size()}, Role::story}};
  CHECK(opening() == lead);
}

TEST_CASE("without packs there is no edition, and beginning one is refused") {
  CHECK(todays_edition({}, {}, {}, kNoon, 0).questions == 0);
  const auto plan = edition_plan({}, {}, 20150203, true, "r1");
  REQUIRE_FALSE(plan);
  CHECK(describe(plan.error()) ==
        "no pack is installed; bring an article of your own to play on it");
}

TEST_CASE("once begun it stays the same for the day, whatever packs come") {
  const RoundPlan first = *edition_plan(kPacks, {}, 20150203, true, "r1");
  const std::vector<Event> events{stamp(RoundBegun{first}, kNoon)};
  auto packs = kPacks;
  Pack other = test::sample_pack();
  other.id = "another";
  for (Question& question : other.questions) question.id += "x";
  packs.push_back(std::make_shared<const Pack>(std::move(other)));
  const RoundPlan again = *edition_plan(packs, fold(events), 20150203, false, "r2");
  CHECK(again.seats == first.seats);
  CHECK(again.round_id == "r2");
  CHECK_FALSE(again.certainty);
  CHECK(edition_plan(packs, {}, 20150203, true, "r2")->seats != first.seats);
}

TEST_CASE("the best of an edition counts rounds played to the end only") {
  const RoundPlan plan = *edition_plan(kPacks, {}, 20150203, true, "r1");
  std::vector<Event> events{stamp(RoundBegun{plan}, kNoon)};
  for (size_t seat = 0; seat < 10; ++seat) {
    CHECK_FALSE(todays_edition(kPacks, {}, fold(events), kNoon, 0).best);
    events.push_back(stamp(right(plan, seat), kNoon));
  }
  CHECK(todays_edition(kPacks, {}, fold(events), kNoon, 0).best == 67);
  CHECK_FALSE(todays_edition(kPacks, {}, fold(events), kNoon + test::kDay, 0).best);
}
