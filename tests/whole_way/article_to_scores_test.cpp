// The whole way in one test: article, pack, quiz, journal, scores.
#include <doctest/doctest.h>

#include <algorithm>

#include "bank/checker.h"
#include "quiz/quiz.h"
#include "saves/history.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"
#include "saves/round_events.h"
#include "scoring/discernment.h"
#include "support/command.h"
#include "support/own_home.h"
#include "support/sample_answers.h"
#include "text/file.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr int64_t kMorning = 1'770'000'000'000;

}  // namespace

TEST_CASE("an article becomes a quiz that is played, marked and remembered") {
  OwnHome home;
  const std::string article = home.folder().file("town.txt", kTown);
  const std::string pack_path = home.folder().path() + "/town.stet.json";

  const Ran made = run({"make", article, "-o", pack_path});
  REQUIRE(made.status == kDone);
  CHECK(run({"check", pack_path}).status == kDone);
  const Pack pack = open_pack(pack_path, lexicon()).value();
  CHECK(pack.title == "Council to close the Mill Lane library");
  CHECK(pack.questions.size() >= 7);

  // The first four of a round are answered right, then the program goes away.
  const RoundPlan plan = plan_round(pack, 6, 7, true, "round-1");
  const std::string profile = home.profile();
  {
    auto journal = Journal::open(profile, [] { return kMorning; }).value();
    REQUIRE(journal.append(RoundBegun{plan}));
    Quiz quiz = Quiz::begin(plan, pack).value();
    for (int i = 0; i < 4; ++i) {
      const Given given = quiz.mark(right_answer(quiz.question()), Certainty::certain);
      CHECK(given.credit == 1);
      CHECK(given.marks == 3);
      REQUIRE(journal.append(answer_given(quiz, given)));
      quiz.give(given);
      quiz.next();
    }
  }

  // The next start finds it, and goes on with the same questions in the same order.
  auto journal = Journal::open(profile, [] { return kMorning + 60'000; }).value();
  History history = fold(journal.take_found());
  REQUIRE(history.unfinished());
  CHECK(history.unfinished()->plan == plan);
  Quiz quiz = resume_round(*history.unfinished(), pack).value();
  CHECK(quiz.at() == 4);
  while (quiz.stage() != Stage::finished) {
    const Given given = quiz.mark(Pass{}, Certainty::off);
    REQUIRE(journal.append(answer_given(quiz, given)));
    quiz.give(given);
    quiz.next();
  }
  REQUIRE(journal.append(RoundEnded{"round-1"}));
  const Summary summary = quiz.summary();
  CHECK(summary.asked == 6);
  CHECK(summary.right == 4);
  CHECK(summary.passed == 2);
  CHECK(summary.marks == 12);

  // What was answered is in the scores, skill by skill; passes don't count against anyone.
  history = fold(read_journal_in(profile)->events);
  CHECK(history.unfinished() == nullptr);
  int answered = 0, right = 0;
  for (const SkillScore& score : skill_scores(history.outcomes)) {
    answered += score.answered;
    right += score.right;
  }
  CHECK(answered == 4);
  CHECK(right == 4);
  const Ran scores = run({"scores"});
  CHECK(scores.status == kDone);
  CHECK(scores.out.find("Council to close the Mill Lane library") != std::string::npos);
}

TEST_CASE("the same article and seed give the same pack, byte for byte") {
  OwnHome home;
  const std::string article = home.folder().file("town.txt", kTown);
  const Ran first = run({"make", article, "--seed", "3"});
  CHECK(first.out == run({"make", article, "--seed", "3"}).out);
  CHECK(first.out != run({"make", article, "--seed", "4"}).out);
}

TEST_CASE("bad input is refused in one line, and nothing is overwritten") {
  OwnHome home;
  const auto& folder = home.folder();
  const std::string old = folder.file("old.stet.json", "precious");
  const std::string empty = folder.file("empty.txt", "");
  const std::string binary = folder.file("binary.txt", std::string("\x7f"
                                                                   "ELF\x00\x01\x02\x00",
                                                                   8));
  const std::string thin = folder.file("thin.txt", "Nothing much happened today.\n");
  for (const std::string& path : {empty, binary, thin, folder.path() + "/none.txt"}) {
    const Ran ran = run({"make", path, "-o", old});
    CHECK(ran.status == kRefused);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("stet: " + path + ": "));
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
  }
  CHECK(open_pack(old, lexicon()).error().what.find("JSON") != std::string::npos);
  CHECK(run({"play", old, "--terminal"}).status == kRefused);
  CHECK(read_file(old, 100, "a pack").value() == "precious");
  CHECK(run({"make"}).status == kUsage);
}
