// `stet play` in the terminal, run in memory with saves of its own.
#include <doctest/doctest.h>

#include <filesystem>

#include "bank/pack.h"
#include "saves/history.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"
#include "support/command.h"
#include "support/own_home.h"
#include "support/sample_pack.h"

using namespace stet;
using stet::test::OwnHome;
using stet::test::run;

namespace {

std::string repeated(const std::string& line, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += line;
  return out;
}

std::string pack_file(const OwnHome& home) {
  return home.folder().file("ferry.stet.json", write_pack(test::choose_pack()));
}

History history_in(const OwnHome& home) {
  return fold(read_journal_in(home.profile())->events);
}

}  // namespace

TEST_CASE("a whole round in a pipe: article, questions, verdicts, summary, journal") {
  OwnHome home;
  auto ran = run({"play", pack_file(home), "--terminal", "--seed", "3"}, repeated("1\n3\n", 10));
  CHECK(ran.err == "");
  CHECK(ran.status == 0);
  CHECK(!ran.wants_game);
  CHECK(
      ran.out.starts_with("Ferry fares, 10 questions.\n"
                          "Answer by number. l shows the article again, p passes, q pauses.\n"
                          "\n"
                          "ARTICLE\n"
                          "Ferry fares to rise\n"
                          "\n"
                          "Ferry fares will rise by 12 percent in May, "));
  CHECK(ran.out.find("Question 10 of 10. Who said it?\n") != std::string::npos);
  CHECK(ran.out.find(" right, 0 of 30 marks, 0 passed.\nPractise next: sourcing, ") !=
        std::string::npos);
  const History history = history_in(home);
  REQUIRE(history.rounds.size() == 1);
  CHECK(history.rounds[0].ended);
  CHECK(history.rounds[0].answers.size() == 10);
  CHECK(history.rounds[0].plan.seed == 3);
  CHECK(history.outcomes[0].certainty == Certainty::certain);
  CHECK(history.outcomes[0].options == 3);
}

TEST_CASE("the same seed asks the same questions in the same order") {
  OwnHome home;
  const std::string pack = pack_file(home);
  const std::string input = repeated("1\n1\n", 4);
  auto one = run({"play", pack, "--terminal", "--seed", "5", "--questions", "4"}, input);
  auto other = run({"play", pack, "--terminal", "--seed", "5", "--questions", "4"}, input);
  CHECK(one.out == other.out);
  CHECK(one.out.find("Question 4 of 4.") != std::string::npos);
}

TEST_CASE("the end of input pauses, and the next start offers to go on where it was") {
  OwnHome home;
  const std::string pack = pack_file(home);
  auto first = run({"play", pack, "--terminal", "--seed", "3"}, repeated("1\n2\n", 3));
  CHECK(first.status == 0);
  CHECK(first.out.ends_with("Paused: 3 of 10 answered and saved. Start stet again to go on.\n"));
  const std::string asked = first.out.substr(first.out.find("Question 4 of 10"));

  auto again = run({"play", pack, "--terminal"}, "maybe\ny\n" + repeated("1\n2\n", 7));
  CHECK(
      again.out.starts_with("A round is open: Ferry fares, 3 of 10 answered.\n"
                            "Go on with it? 1 yes, 2 a new round.\n"
                            "Go on with it? 1 yes, 2 a new round.\n"
                            "Ferry fares, 10 questions.\n"));
  // The fourth question stands there with its options in the same order.
  const std::string question = asked.substr(0, asked.find("Which one?"));
  CHECK(again.out.find(question) != std::string::npos);
  CHECK(again.out.find("Question 3 of 10") == std::string::npos);
  const History history = history_in(home);
  REQUIRE(history.rounds.size() == 1);
  CHECK(history.rounds[0].answers.size() == 10);
  CHECK(history.rounds[0].ended);
}

TEST_CASE("declining the open round ends it and begins another") {
  OwnHome home;
  const std::string pack = pack_file(home);
  run({"play", pack, "--terminal", "--seed", "3"}, "1\n1\n");
  auto again = run({"play", pack, "--terminal"}, "n\nq\n");
  CHECK(again.out.find("Question 1 of 10.") != std::string::npos);
  const History history = history_in(home);
  REQUIRE(history.rounds.size() == 2);
  CHECK(history.rounds[0].ended);
  CHECK(history.unfinished() == &history.rounds[1]);
}

TEST_CASE("another seed or another pack doesn't offer the open round") {
  OwnHome home;
  const std::string pack = pack_file(home);
  run({"play", pack, "--terminal", "--seed", "3"}, "1\n1\n");
  auto again = run({"play", pack, "--terminal", "--seed", "4"}, "");
  CHECK(again.out.starts_with("Ferry fares, 10 questions.\n"));
}

TEST_CASE("without a display it says so and plays in the terminal; with one it opens the game") {
  OwnHome home;
  const std::string pack = pack_file(home);
  auto without = run({"play", pack}, "");
  CHECK(without.err == "stet: there is no display, so this is played in the terminal\n");
  CHECK(without.out.starts_with("Ferry fares, 10 questions.\n"));
  auto with = run({"play", pack}, "", 0, true);
  CHECK(with.wants_game);
  CHECK(with.out == "");
}

TEST_CASE("without a pack it plays today's edition") {
  OwnHome home;
  const auto& folder = home.folder();
  std::filesystem::create_directories(folder.path() + "/data/questions");
  std::filesystem::create_directory_symlink(STET_SOURCE_DIR "/assets",
                                            folder.path() + "/data/assets");
  auto none = run({"play", "--terminal"}, "", 1422958830000, false, folder.path() + "/data");
  CHECK(none.status == 1);
  CHECK(none.err == "stet: no pack is installed; bring an article of your own to play on it\n");

  folder.file("data/questions/ferry.stet.json", write_pack(test::choose_pack()));
  auto ran = run({"play", "--terminal"}, "", 1422958830000, false, folder.path() + "/data");
  CHECK(ran.status == 0);
  CHECK(history_in(home).rounds[0].plan.seed == 20150203);
}

TEST_CASE("a mode draws on all packs: a shift ends with the third strike") {
  OwnHome home;
  auto ran =
      run({"play", "--terminal", "--mode", "shift", "--seed", "7"}, repeated("9\np\n1\n1\n", 40));
  CHECK(ran.status == 0);
  CHECK(ran.out.starts_with("Shift, 20 questions.\n"));
  const History history = history_in(home);
  REQUIRE(history.rounds.size() == 1);
  CHECK(history.rounds[0].plan.mode == Mode::shift);
  CHECK(history.rounds[0].ended);
}

TEST_CASE("a race says how it stands after each answer") {
  OwnHome home;
  auto ran = run({"play", "--terminal", "--mode", "ghost", "--ghost", "mara", "--seed", "3"},
                 repeated("p\n", 10));
  CHECK(ran.out.starts_with("Ghost: Mara, 10 questions.\n"));
  CHECK(ran.out.find("You 0, Mara ") != std::string::npos);
  CHECK(history_in(home).rounds[0].plan.subject == "mara");
}

TEST_CASE("practice keeps to its skill") {
  OwnHome home;
  run({"play", "--terminal", "--mode", "practice", "--skill", "sourcing"}, repeated("p\n", 10));
  const History history = history_in(home);
  REQUIRE(history.outcomes.size() == 10);
  for (const Outcome& outcome : history.outcomes) CHECK(outcome.skill == "sourcing");
}

TEST_CASE("a closed mode says what opens it, and options that don't fit are refused") {
  OwnHome home;
  auto closed = run({"play", "--terminal", "--mode", "mix-up"});
  CHECK(closed.status == 1);
  CHECK(closed.err ==
        "stet: Mix-up: is closed; opens at 7 of your last 10 right in each skill: 0 of 7 there\n");
  CHECK(run({"play", "--terminal", "--mode", "group"}).err ==
        "stet: --mode group: is played in a window, before a class; start it where there is a "
        "display\n");
  CHECK(run({"play", "--terminal", "--mode", "ghost", "--ghost", "nobody"}).err ==
        "stet: Ghost: there is no ghost \"nobody\"; race otto, mara or edith; your own best once "
        "you have played ten questions\n");
  CHECK(run({"play", "--terminal", "--skill", "quoting"}).err ==
        "stet: --skill: is for practice; add --mode practice\n");
  CHECK(run({"play", "x.txt", "--mode", "daily"}).err ==
        "stet: --mode: draws on the packs at hand, so it can't play a file as well; leave out one "
        "of the two\n");
  CHECK(run({"play", "--mode", "sprint"}).status == 2);
  CHECK(run({"play", "--terminal", "--player", "Ada"}).err ==
        "stet: there is no player called \"Ada\"; name one of these: You\n");
}

TEST_CASE("wrong input gets one line and status 1, and nothing is written") {
  OwnHome home;
  auto missing = run({"play", "/nowhere/x.txt", "--terminal"});
  CHECK(missing.status == 1);
  CHECK(missing.out == "");
  CHECK(missing.err ==
        "stet: /nowhere/x.txt: can't be opened: No such file or directory; give the path of a "
        "file that holds an article or a pack\n");
  const std::string pack = pack_file(home);
  auto two = run({"play", pack, pack, "--terminal"});
  CHECK(two.status == 1);
  CHECK(two.err == "stet: " + pack +
                       ": is a pack, and packs are played one at a time; give one pack, or "
                       "articles only\n");
  CHECK(!std::filesystem::exists(home.path()));
  CHECK(run({"play", "--questions", "0"}).status == 2);
}

TEST_CASE("when nothing can be saved it says why, once, and plays on") {
  OwnHome home;
  const std::string pack = pack_file(home);
  std::filesystem::create_directories(home.profile() + "/journal.jsonl");
  auto ran = run({"play", pack, "--terminal", "--seed", "3", "--questions", "2"}, "1\n1\n1\n1\n");
  CHECK(ran.status == 1);
  CHECK(ran.out.ends_with("This round could not be saved.\n"));
  CHECK(ran.err == "stet: progress isn't being saved: " + home.profile() +
                       "/journal.jsonl: is a folder; move it away, so that scores can be kept "
                       "there\n");
  CHECK(ran.out.find("Question 2 of 2.") != std::string::npos);
  auto paused = run({"play", pack, "--terminal", "--seed", "3"}, "1\n1\nq\n");
  CHECK(paused.out.ends_with("\nPaused, but not saved.\n"));
  CHECK(paused.status == 1);
}

TEST_CASE("where certainty was switched off it isn't asked") {
  OwnHome home;
  Journal::open(home.profile(), [] {
    return int64_t{1};
  })->append(SettingChanged{"certainty", "off"});
  auto ran = run({"play", pack_file(home), "--terminal"}, repeated("1\n", 10));
  CHECK(ran.out.find("How sure") == std::string::npos);
  CHECK(ran.out.find(" of 20 marks") != std::string::npos);
}
