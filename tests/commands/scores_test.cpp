#include <doctest/doctest.h>

#include <fstream>

#include "saves/journal.h"
#include "text/file.h"
#include "support/command.h"
#include "support/own_home.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;
using stet::test::OwnHome;
using stet::test::run;

namespace {

// A round of three: a right choice, a sound sentence struck, a change that slipped through.
void play_a_round(const OwnHome& home) {
  auto journal = Journal::open(home.profile(), [] { return int64_t{1422958830000}; });
  REQUIRE(journal);
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.seats.resize(3);
  REQUIRE(journal->append(RoundBegun{plan}));
  auto answer = [&](size_t seat, const char* skill, double credit, std::optional<int> options,
                    std::optional<int> true_class, std::optional<int> given_class) {
    AnswerGiven given;
    given.seat = seat;
    given.answer = Chosen{{"a"}};
    given.outcome.round_id = plan.round_id;
    given.outcome.question_id = plan.seats[seat].question_id;
    given.outcome.skill = skill;
    given.outcome.credit = credit;
    given.outcome.certainty = Certainty::fairly;
    given.outcome.options = options;
    given.outcome.true_class = true_class;
    given.outcome.given_class = given_class;
    REQUIRE(journal->append(given));
  };
  answer(0, "sourcing", 1, 4, std::nullopt, std::nullopt);
  answer(1, "checking", 0, std::nullopt, 0, 1);
  answer(2, "checking", 0, std::nullopt, 1, 0);
  REQUIRE(journal->append(RoundEnded{plan.round_id}));
}

}  // namespace

TEST_CASE("scores for people: skills with their figure, bias in words, the last rounds") {
  OwnHome home;
  play_a_round(home);
  auto ran = run({"scores"});
  CHECK(ran.status == 0);
  CHECK(ran.err == "");
  CHECK(ran.out ==
        "Skills (D tells changed from sound, A is right answers above chance; 100 is best)\n"
        "  sourcing    A 100   1 of 1 right\n"
        "  checking    D −100  0 of 2 right\n"
        "Bias: you doubted 1 sound sentence and let 1 change stand.\n"
        "Rank: Reader. To the next: 7 more answers.\n"
        "Last rounds\n"
        "  2015-02-03  1 of 3 right, 0 of 9 marks: Ferry fares\n");
}

TEST_CASE("scores as CSV") {
  OwnHome home;
  play_a_round(home);
  CHECK(run({"scores", "--csv"}).out ==
        "skill,answered,right,discernment,accuracy,hits,changed,false_alarms,intact\r\n"
        "sourcing,1,1,,100,0,0,0,0\r\n"
        "checking,2,0,-100,,0,1,1,1\r\n");
}

TEST_CASE("scores as JSON") {
  OwnHome home;
  play_a_round(home);
  CHECK(run({"scores", "--json"}).out ==
        R"({"skills":[{"skill":"sourcing","answered":1,"right":1,"discernment":null,)"
        R"("accuracy":100.0},{"skill":"checking","answered":2,"right":0,"discernment":-100.0,)"
        R"("accuracy":null}],"detection":{"hits":0,"changed":1,"false_alarms":1,"intact":1},)"
        R"("bias":"you doubted 1 sound sentence and let 1 change stand","rounds":[{)"
        R"("round":"round-1","title":"Ferry fares","begun":"2015-02-03T10:20:30.000Z",)"
        R"("questions":3,"answered":3,"right":1,"marks":0.0,"best_marks":9.0,"open":false}]})"
        "\n");
}

TEST_CASE("no rounds yet") {
  OwnHome home;
  auto ran = run({"scores"});
  CHECK(ran.status == 0);
  CHECK(ran.out == "No scores yet. Play a round with `stet play`.\n");
  CHECK(run({"scores", "--json", "--csv"}).status == 2);
}

TEST_CASE("damaged lines are left out and counted") {
  OwnHome home;
  play_a_round(home);
  std::ofstream(home.profile() + "/journal.jsonl", std::ios::app) << "torn";
  auto ran = run({"scores"});
  CHECK(ran.err ==
        "stet: 1 line of your scores was damaged, in " + home.profile() + "; left out\n");
  CHECK(ran.status == 0);
}

TEST_CASE("another machine's journal is merged, once") {
  OwnHome home;
  std::string theirs;
  {
    OwnHome other;
    play_a_round(other);
    theirs = read_file(other.profile() + "/journal.jsonl", 1 << 20, "a journal").value();
  }
  const std::string file = home.folder().file("theirs.jsonl", theirs + "torn");
  auto ran = run({"scores", "--csv", "--merge", file});
  CHECK(ran.err ==
        "3 answers taken over\n"
        "stet: 1 line of your scores was damaged, in what was merged; left out\n");
  CHECK(ran.out.find("sourcing,1,1") != std::string::npos);
  CHECK(run({"scores", "--merge", file}).err.starts_with("0 answers taken over\n"));
  CHECK(read_file(home.profile() + "/journal.jsonl", 1 << 20, "a journal").value() == theirs);
  ran = run({"scores", "--merge", home.path() + "/none"});
  CHECK(ran.status == 1);
  CHECK(ran.err == "stet: " + home.path() +
                       "/none: can't be opened: No such file or directory; give the path of a "
                       "file that holds a journal\n");
}
