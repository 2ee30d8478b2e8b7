#include "saves/history.h"

#include <doctest/doctest.h>

#include "quiz/marking.h"
#include "saves/journal.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

Event begun(const std::string& round_id, int64_t at = 1000) {
  RoundPlan plan = test::plain_plan(kPack);
  plan.round_id = round_id;
  plan.seats[0].order = {2, 0, 1};
  return stamp(RoundBegun{plan}, at);
}

Event answered(const std::string& round_id, size_t seat, Certainty certainty = Certainty::certain) {
  const Question& question = kPack.questions[seat];
  AnswerGiven given;
  given.seat = seat;
  given.answer = test::right_answer(question);
  given.outcome.round_id = round_id;
  given.outcome.question_id = question.id;
  given.outcome.credit = 1;
  given.outcome.certainty = certainty;
  return stamp(given, 2000);
}

}  // namespace

TEST_CASE("rounds, answers and settings are folded from the events") {
  std::vector<Event> events{begun("r1"), answered("r1", 1), answered("r1", 0),
                            stamp(SettingChanged{"theme", "newsprint"}, 1),
                            stamp(SettingChanged{"theme", "night-desk"}, 2)};
  History history = fold(events);
  REQUIRE(history.rounds.size() == 1);
  CHECK(history.rounds[0].begun_ms == 1000);
  REQUIRE(history.rounds[0].answers.size() == 2);
  CHECK(history.rounds[0].answers[0].seat == 0);
  CHECK(history.outcomes.size() == 2);
  CHECK(history.outcomes[0].at_ms == 2000);
  CHECK(history.settings.at("theme") == "night-desk");
  CHECK(round_marks(history.rounds[0]) == 6);
  CHECK(history.round("r1") == &history.rounds[0]);
  CHECK(history.round("r2") == nullptr);
}

TEST_CASE("the player's time stands still while a clock is set back") {
  const std::vector<Event> events{stamp(SettingChanged{"theme", "newsprint"}, 5000),
                                  stamp(SettingChanged{"theme", "newsprint"}, 1000)};
  CHECK(fold(events).now(3000) == 5000);
  CHECK(fold(events).now(7000) == 7000);
}

TEST_CASE("a seat is answered once") {
  std::vector<Event> events{begun("r1"), answered("r1", 0), answered("r1", 0)};
  History history = fold(events);
  CHECK(history.rounds[0].answers.size() == 1);
  CHECK(history.outcomes.size() == 1);
}

TEST_CASE("answers count even when the line that began their round was lost") {
  std::vector<Event> events{answered("r1", 0)};
  History history = fold(events);
  CHECK(history.rounds.empty());
  CHECK(history.outcomes.size() == 1);
}

TEST_CASE("the round left open is the latest that is neither ended nor fully answered") {
  std::vector<Event> events{begun("r1"), begun("r2"), begun("r3"), stamp(RoundEnded{"r3"}, 5)};
  CHECK(fold(events).unfinished()->plan.round_id == "r2");
  for (size_t seat = 0; seat < kPack.questions.size(); ++seat)
    events.push_back(answered("r2", seat));
  CHECK(fold(events).unfinished()->plan.round_id == "r1");
  events.push_back(stamp(RoundEnded{"r1"}, 5));
  CHECK(fold(events).unfinished() == nullptr);
}

TEST_CASE("a round resumes at the next question, its options in the exact order") {
  std::vector<Event> events{begun("r1"), answered("r1", 0, Certainty::fairly), answered("r1", 1)};
  auto quiz = resume_round(fold(events).rounds[0], kPack);
  REQUIRE(quiz);
  CHECK(quiz->at() == 2);
  CHECK(quiz->stage() == Stage::asking);
  CHECK(quiz->plan().seats[0].order == std::vector<size_t>{2, 0, 1});
  CHECK(quiz->given()[0].certainty == Certainty::fairly);
  CHECK(quiz->given()[0].marks == 2);
}

TEST_CASE("a round with no answer yet resumes at its first question") {
  auto quiz = resume_round(fold(std::vector{begun("r1")}).rounds[0], kPack);
  REQUIRE(quiz);
  CHECK(quiz->at() == 0);
  CHECK(quiz->stage() == Stage::asking);
}

TEST_CASE("a seat whose answer was lost counts as passed, those after it are kept") {
  std::vector<Event> events{begun("r1"), answered("r1", 0), answered("r1", 2)};
  auto quiz = resume_round(fold(events).rounds[0], kPack);
  REQUIRE(quiz);
  CHECK(quiz->at() == 3);
  CHECK(quiz->summary().passed == 1);
  CHECK(quiz->summary().right == 2);
}

TEST_CASE("a round on a pack that lost its questions is refused") {
  Pack other = kPack;
  other.questions.erase(other.questions.begin());
  auto quiz = resume_round(fold(std::vector{begun("r1")}).rounds[0], other);
  REQUIRE(!quiz);
  CHECK(quiz.error().remedy == "begin a new round");
}

TEST_CASE("a group round counts hands, marks nobody, and isn't left open") {
  RoundPlan plan = test::plain_plan(kPack);
  plan.round_id = "class";
  plan.mode = Mode::group;
  const Hands hands{kPack.questions[0].id, kPack.id, "who-said-it", 12, 20};
  const std::vector<Event> events{stamp(RoundBegun{plan}, 1),
                                  stamp(HandsCounted{"class", 0, hands}, 2)};
  const History history = fold(events);
  CHECK(history.unfinished() == nullptr);
  CHECK(history.outcomes.empty());
  REQUIRE(history.rounds[0].hands.size() == 1);
  CHECK(history.rounds[0].hands[0].right == 12);
}

TEST_CASE("a round over several packs resumes with all of them, and not without one") {
  Pack other = kPack;
  other.id = "other";
  for (Question& question : other.questions) question.id += "-other";
  RoundPlan plan = test::plain_plan(kPack);
  plan.seats.resize(1);
  plan.seats.push_back({other.questions[0].id, {0, 1, 2}, "other"});
  const History history = fold(std::vector{stamp(RoundBegun{plan}, 1)});
  const Pack* both[] = {&kPack, &other};
  auto quiz = resume_round(history.rounds[0], both);
  REQUIRE(quiz);
  CHECK(quiz->question(1).id == other.questions[0].id);
  CHECK_FALSE(resume_round(history.rounds[0], kPack));
}
