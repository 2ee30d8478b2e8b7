#include "game/desk.h"

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

#include "saves/journal_lines.h"
#include "support/desk_fixture.h"
#include "support/own_page.h"

using namespace stet;
using stet::test::DeskFixture;

namespace {

History saved_in(const DeskFixture& desk) {
  return fold(read_journal_in(desk.profile())->events);
}

}  // namespace

TEST_CASE("a new desk is at home, with today's edition and nothing left open") {
  DeskFixture desk(test::choose_pack());
  CHECK(desk->screen() == ScreenName::home);
  CHECK(desk->day() == "Tuesday, 3 February 2015");
  REQUIRE(desk->edition().stories.size() == 1);
  CHECK(desk->edition().stories[0].title == "Ferry fares to rise");
  CHECK(desk->edition().stories[0].questions == 10);
  CHECK(desk->edition().seed == 20150203);
  CHECK(!desk->edition().best);
  CHECK(!desk->left_open());
  CHECK(desk->packs().size() == 1);
  CHECK(desk->quiz() == nullptr);
  CHECK(desk->draft() == nullptr);
  CHECK(desk->article() == nullptr);
  CHECK(desk->message() == "");
  CHECK(desk->banner() == "");
}

TEST_CASE("what a frame holds of the day stays good when midnight comes amid it") {
  DeskFixture desk(test::choose_pack());
  const Edition& edition = desk->edition();
  desk.now += 24 * 60 * 60 * 1000;
  desk->assignments();
  CHECK(edition.seed == 20150203);
  REQUIRE(edition.stories.size() == 1);
  CHECK(edition.stories[0].title == "Ferry fares to rise");
  CHECK(desk->edition().seed == 20150204);
}

TEST_CASE("a round from home to summary, each answer saved before its verdict") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  REQUIRE(desk->screen() == ScreenName::play);
  REQUIRE(desk->article() != nullptr);
  CHECK(desk->article()->title == "Ferry fares to rise");
  CHECK(desk->source()->id == "a1");
  for (size_t seat = 0; seat < 10; ++seat) {
    CHECK(desk->quiz()->stage() == Stage::asking);
    CHECK(!desk->can_hand_in());
    desk->hand_in();
    CHECK(desk->handed_in() == nullptr);
    desk.answer(seat < 7 ? 0 : 1);
    REQUIRE(desk->quiz()->stage() == Stage::explained);
    CHECK(saved_in(desk).outcomes.size() == seat + 1);
    CHECK(desk->draft() == nullptr);
    desk->next();
  }
  CHECK(desk->screen() == ScreenName::summary);
  CHECK(desk->quiz()->summary().right == 7);
  CHECK(desk->history().outcomes.size() == 10);
  CHECK(!desk->left_open());
  desk->go_home();
  CHECK(desk->edition().best == 10);  // 7 x 3 - 3 x 6 of 30
  REQUIRE(desk->settle(5000));
  CHECK(saved_in(desk).rounds[0].ended);
}

TEST_CASE("an answer needs its certainty, unless that was switched off") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk->draft()->choose(0);
  CHECK(!desk->can_hand_in());
  desk->draft()->be_sure(Certainty::unsure);
  CHECK(desk->can_hand_in());

  desk->go_home();
  desk->set("certainty", "off");
  CHECK(!desk->asks_certainty());
  desk->play_edition();
  desk->draft()->choose(0);
  CHECK(desk->can_hand_in());
}

TEST_CASE("between handing in and the verdict the answer can't be changed") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk->draft()->choose(0);
  desk->draft()->be_sure(Certainty::fairly);
  desk->hand_in();
  REQUIRE(desk->handed_in() != nullptr);
  CHECK(desk->handed_in()->credit == 1);
  CHECK(desk->draft() == nullptr);
  CHECK(desk->quiz()->stage() == Stage::asking);
  desk->hand_in();
  desk->pass();
  REQUIRE(desk->settle(5000));
  CHECK(desk->quiz()->given().size() == 1);
  CHECK(saved_in(desk).outcomes.size() == 1);
}

TEST_CASE("a pass is saved as one") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk->pass();
  REQUIRE(desk->settle(5000));
  CHECK(saved_in(desk).outcomes[0].passed);
  CHECK(desk->quiz()->summary().passed == 1);
}

TEST_CASE("a round that is paused goes on where it was") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  const RoundPlan plan = desk->quiz()->plan();
  desk.answer(0);
  desk->next();
  desk->pause();
  CHECK(desk->screen() == ScreenName::home);
  REQUIRE(desk->left_open());
  CHECK(desk->left_open()->answered == 1);
  desk->continue_round();
  CHECK(desk->screen() == ScreenName::play);
  CHECK(desk->quiz()->plan() == plan);
  CHECK(desk->quiz()->at() == 1);
}

TEST_CASE("a kill loses nothing that was answered, and the round resumes to the option order") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  const RoundPlan plan = desk->quiz()->plan();
  desk.answer(0);
  desk->next();
  desk.answer(1);
  // Killed while the second verdict is on the screen.
  const std::string left = desk.copy_of_home("left");
  desk.start(left);
  CHECK(desk->left_open()->answered == 2);
  desk->continue_round();
  CHECK(desk->quiz()->plan() == plan);
  CHECK(desk->quiz()->at() == 2);
  CHECK(desk->quiz()->given()[0].credit == 1);
  CHECK(desk->quiz()->given()[1].credit == 0);
}

TEST_CASE("a round set aside isn't offered again, and its answers still count") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk.answer(0);
  desk->go_home();
  desk->set_aside_round();
  CHECK(!desk->left_open());
  CHECK(desk->history().outcomes.size() == 1);
}

namespace {

// The quiz that was made is kept beside the one pack there was, and its round goes on.
void check_goes_on_after_a_start(DeskFixture& desk) {
  const RoundPlan plan = desk->quiz()->plan();
  desk->go_home();
  CHECK(desk->packs().size() == 2);
  desk.start(desk.home());
  desk->continue_round();
  REQUIRE_MESSAGE(desk->quiz() != nullptr, desk->message());
  CHECK(desk->quiz()->plan() == plan);
}

}  // namespace

TEST_CASE("an article is read, made into a quiz, kept and played") {
  DeskFixture desk(test::choose_pack());
  desk->open_path(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt");
  CHECK(desk->reading_article());
  REQUIRE(desk->settle(20'000));
  CHECK(!desk->reading_article());
  REQUIRE_MESSAGE(desk->screen() == ScreenName::play, desk->message());
  CHECK(desk->quiz()->size() >= 5);
  REQUIRE(desk->article() != nullptr);
  CHECK(desk->article()->blocks.size() > 3);
  desk->pass();
  REQUIRE(desk->settle(5000));
  check_goes_on_after_a_start(desk);
}

TEST_CASE("what was set aside is restored before the first answer, and the quiz is made again") {
  DeskFixture desk(test::choose_pack());
  desk->open_text(test::own_page());
  REQUIRE(desk->settle(20'000));
  REQUIRE(desk->can_restore());
  constexpr size_t index = test::kCaptionBlock;
  REQUIRE(desk->article()->blocks[index].role == Role::caption);
  const Span caption = desk->article()->blocks[index].span;
  const auto asks_about_it = [&] {
    return std::ranges::any_of(desk->pack()->questions, [&](const Question& question) {
      return question.evidence[0].span.overlaps(caption);
    });
  };
  CHECK_FALSE(asks_about_it());

  desk->turn_block(index);
  CHECK(desk->remaking());
  REQUIRE(desk->settle(20'000));
  CHECK(desk->screen() == ScreenName::play);
  CHECK(desk->article()->blocks[index].role == Role::story);
  CHECK(desk->article()->blocks[index].was == Role::caption);
  CHECK(asks_about_it());
  CHECK(desk->quiz()->plan().mode == Mode::own);
  desk->turn_block(index);  // and set aside again
  REQUIRE(desk->settle(20'000));
  CHECK(desk->article()->blocks[index].role == Role::caption);
  CHECK_FALSE(asks_about_it());
  desk->turn_block(index);
  REQUIRE(desk->settle(20'000));

  // Rounds that were begun for this aren't left open, and there is one pack of the article.
  CHECK(desk->history().rounds.size() == 4);
  CHECK(desk->history().outcomes.empty());
  desk->pass();
  REQUIRE(desk->settle(5000));
  CHECK_FALSE(desk->can_restore());  // the answer given stands
  desk->turn_block(index);
  CHECK_FALSE(desk->remaking());
  desk->next();
  CHECK_FALSE(desk->can_restore());
  check_goes_on_after_a_start(desk);
  CHECK(desk->article()->blocks[index].was == Role::caption);  // kept in the pack
}

TEST_CASE("an answer given while the quiz is made again is kept, and so is its round") {
  DeskFixture desk(test::choose_pack());
  desk->open_path(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt");
  REQUIRE(desk->settle(20'000));
  const std::string round = desk->quiz()->plan().round_id;
  desk->turn_block(1);
  desk->pass();
  REQUIRE(desk->settle(20'000));
  CHECK(desk->quiz()->plan().round_id == round);
  CHECK(desk->quiz()->given().size() == 1);
  CHECK(desk->article()->blocks[1].role == Role::byline);
}

TEST_CASE("packs of others are shown greyed, and can't be changed") {
  DeskFixture desk(test::choose_pack());
  desk->play_pack(test::choose_pack().id);
  CHECK_FALSE(desk->can_restore());
  desk->turn_block(0);
  CHECK_FALSE(desk->remaking());
}

TEST_CASE("pasted text is an article too") {
  DeskFixture desk(test::choose_pack());
  desk->open_text(test::text_of(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt"));
  REQUIRE(desk->settle(20'000));
  REQUIRE_MESSAGE(desk->screen() == ScreenName::play, desk->message());
  desk->open_text(" { \"format\": \"stet-pack\" }");
  CHECK(desk->screen() == ScreenName::home);
  CHECK(desk->message() == "what was pasted: looks like a pack; drop the file instead");
}

TEST_CASE("what can't be opened gives one line, and the desk stays at home") {
  DeskFixture desk(test::choose_pack());
  auto message = [&](const std::string& path) {
    desk->open_path(path);
    REQUIRE(desk->settle(20'000));
    CHECK(desk->screen() == ScreenName::home);
    const std::string line = desk->message();
    desk->dismiss_message();
    return line;
  };
  CHECK(message("/nowhere") ==
        "/nowhere: can't be opened: No such file or directory; give the path of a file that holds "
        "an article or a pack");
  CHECK(message(desk.folder().path()) ==
        desk.folder().path() +
            ": is not a regular file; give the path of a file that holds an article or a pack");
  const std::string empty = desk.folder().file("empty.txt", "");
  CHECK(message(empty).starts_with(empty + ": "));
  const std::string binary = desk.folder().file("binary.txt", std::string("\0\1\2\xff\xfe", 5));
  CHECK(message(binary).starts_with(binary + ": "));
  const std::string broken = desk.folder().file("broken.stet.json", "{\"format\": ");
  CHECK(message(broken).starts_with(broken + ":1:"));
  const std::string dull = desk.folder().file("dull.txt", "Nothing much happened.\n");
  CHECK(message(dull).starts_with(dull + ": "));
  CHECK(desk->message() == "");
  CHECK(desk->history().rounds.empty());
}

TEST_CASE("when nothing can be saved the round plays on under a banner, and is saved later") {
  DeskFixture desk(test::choose_pack());
  const std::string home = desk.folder().path() + "/blocked";
  const std::string journal = home + "/profiles/default/journal.jsonl";
  std::filesystem::create_directories(journal);
  desk.start(home);
  CHECK(desk->banner() == "progress isn't being saved: " + journal +
                              ": is a folder; move it away, so that scores can be kept there");
  desk->play_edition();
  desk.answer(0);
  CHECK(desk->quiz()->stage() == Stage::explained);
  CHECK(desk->history().outcomes.size() == 1);
  desk->go_home();
  CHECK(desk->left_open()->answered == 1);
  desk->continue_round();
  REQUIRE(rmdir(journal.c_str()) == 0);
  desk.answer(0);
  CHECK(desk->banner() == "");
  const History saved = fold(read_journal_in(home + "/profiles/default")->events);
  CHECK(saved.rounds.size() == 1);
  CHECK(saved.outcomes.size() == 2);
}

TEST_CASE("a damaged line is told at the start") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk.answer(0);
  const std::string left = desk.copy_of_home("left");
  std::ofstream(left + "/profiles/default/journal.jsonl", std::ios::app) << "torn";
  desk.start(left);
  CHECK(desk->message().starts_with("1 line of your scores was damaged; set aside in "));
  CHECK(desk->history().outcomes.size() == 1);
  CHECK(desk->left_open()->answered == 1);
}

TEST_CASE("settings are kept, and the last one holds") {
  DeskFixture desk(test::choose_pack());
  desk->set("theme", "night-desk");
  desk->set("theme", "high-contrast");
  desk->set("theme", "high-contrast");
  CHECK(desk->setting("theme", "newsprint") == "high-contrast");
  desk.start(desk.home());
  CHECK(desk->setting("theme", "newsprint") == "high-contrast");
  CHECK(desk->setting("text-size", "100") == "100");
  CHECK(read_journal_in(desk.profile())->events.size() == 2);
}

TEST_CASE("a pack that is gone is told when its round should go on") {
  DeskFixture desk(test::choose_pack());
  desk->play_edition();
  desk.answer(0);
  std::filesystem::remove(desk.folder().path() + "/data/questions/shipped.stet.json");
  desk->go_home();
  desk->continue_round();
  CHECK(desk->screen() == ScreenName::home);
  CHECK(desk->message() ==
        "Daily edition: draws on a pack that isn't here any more; begin a new round");
  desk->set_aside_round();
  CHECK(!desk->left_open());
  desk->play_edition();
  CHECK(desk->message() == "no pack is installed; bring an article of your own to play on it");
}

TEST_CASE("a pack that comes while the desk is open is at hand when the player is home again") {
  DeskFixture desk(test::choose_pack());
  Pack other = test::sample_pack();
  other.id = "33333333-3333-8333-8333-333333333333";
  desk.folder().file("data/questions/other.stet.json", write_pack(other));
  CHECK(desk->library().packs().size() == 1);
  desk->show_scores();
  desk->go_home();
  REQUIRE(desk->settle(20'000));
  CHECK(desk->library().packs().size() == 2);
  CHECK(desk->packs().size() == 2);
}

TEST_CASE("another round from the summary draws anew from the same pack") {
  DeskFixture desk(test::choose_pack());
  desk->play_pack(test::choose_pack().id);
  const RoundPlan first = desk->quiz()->plan();
  for (int i = 0; i < 10; ++i) {
    desk.answer(0);
    desk->next();
  }
  desk->play_again();
  CHECK(desk->screen() == ScreenName::play);
  CHECK(desk->quiz()->plan().pack_id == first.pack_id);
  CHECK(desk->quiz()->plan().round_id != first.round_id);
  CHECK(desk->quiz()->plan().seats != first.seats);
}
