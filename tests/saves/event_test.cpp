#include "saves/event.h"

#include <doctest/doctest.h>

#include <set>

#include "quiz/marking.h"
#include "saves/checksum.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

Event event_of(decltype(Event::what) what) {
  return {"e-1", 1422958830123, 7, std::move(what), 60};
}

std::string without_newline(std::string line) {
  line.pop_back();
  return line;
}

}  // namespace

TEST_CASE("a setting's line, to the byte") {
  CHECK(write_line(event_of(SettingChanged{"theme", "night-desk"})) ==
        "{\"v\":2,\"id\":\"e-1\",\"at\":\"2015-02-03T10:20:30.123Z\",\"offset\":60,\"seq\":7,"
        "\"type\":\"setting-changed\",\"key\":\"theme\",\"value\":\"night-desk\","
        "\"crc\":\"e5571ad8\"}\n");
}

TEST_CASE("a round's plan comes back as it was, down to a seed beyond 2^63") {
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.seed = 0xfedcba9876543210u;
  plan.seats[0].order = {2, 0, 1};
  auto event = read_line(without_newline(write_line(event_of(RoundBegun{plan}))), "j");
  REQUIRE(event);
  CHECK(event->id == "e-1");
  CHECK(event->seq == 7);
  CHECK(event->at_ms == 1422958830123);
  CHECK(std::get<RoundBegun>(event->what).plan == plan);
}

TEST_CASE("a mode's plan comes back with its subject and the packs of its seats") {
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.mode = Mode::ghost;
  plan.subject = "mara";
  plan.seats[1].pack_id = "another";
  auto event = read_line(without_newline(write_line(event_of(RoundBegun{plan}))), "j");
  REQUIRE(event);
  CHECK(std::get<RoundBegun>(event->what).plan == plan);
}

TEST_CASE("a mode of a newer Stet is read as a round of a pack") {
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.mode = Mode::shift;
  std::string line = without_newline(write_line(event_of(RoundBegun{plan})));
  line.replace(line.find("\"shift\""), 7, "\"relay\"");
  auto event = read_line(with_checksum(line.substr(0, line.rfind(",\"crc\"")) + "}"), "j");
  REQUIRE(event);
  CHECK(std::get<RoundBegun>(event->what).plan.mode == Mode::pack);
}

TEST_CASE("hands that were counted come back, and so does a look at the article") {
  auto event = read_line(
      without_newline(write_line(event_of(HandsCounted{"r", 2, {"q", "p", "who-said-it", 7, 9}}))),
      "j");
  REQUIRE(event);
  const auto& counted = std::get<HandsCounted>(event->what);
  CHECK(counted.round_id == "r");
  CHECK(counted.seat == 2);
  CHECK(counted.hands.question_id == "q");
  CHECK(counted.hands.right == 7);
  CHECK(counted.hands.all == 9);

  AnswerGiven given;
  given.answer = Pass{};
  given.outcome.looked_back = true;
  event = read_line(without_newline(write_line(event_of(given))), "j");
  REQUIRE(event);
  CHECK(std::get<AnswerGiven>(event->what).outcome.looked_back);
}

TEST_CASE("every shape's answer comes back and is marked the same") {
  const Pack pack = test::sample_pack();
  for (const Question& question : pack.questions) {
    AnswerGiven given;
    given.seat = 3;
    given.answer = test::right_answer(question);
    given.outcome = {
        "r", question.id, pack.id, question.kind, question.skill, 0, false, 1, Certainty::fairly,
        4,   1,           0};
    auto event = read_line(without_newline(write_line(event_of(given))), "j");
    REQUIRE(event);
    const auto& read = std::get<AnswerGiven>(event->what);
    CHECK(read.seat == 3);
    CHECK(read.answer.index() == given.answer.index());
    CHECK(credit(question, read.answer) == 1);
    CHECK(read.outcome.at_ms == 1422958830123);
    CHECK(read.outcome.utc_offset_minutes == 60);
    CHECK(read.outcome.kind == question.kind);
    CHECK(read.outcome.skill == question.skill);
    CHECK(read.outcome.certainty == Certainty::fairly);
    CHECK(read.outcome.options == 4);
    CHECK(read.outcome.true_class == 1);
    CHECK(read.outcome.given_class == 0);
    CHECK(write_line(*event) == write_line(event_of(given)));
  }
}

TEST_CASE("a pass comes back as a pass") {
  AnswerGiven given;
  given.answer = Pass{};
  auto event = read_line(without_newline(write_line(event_of(given))), "j");
  REQUIRE(event);
  CHECK(std::get<AnswerGiven>(event->what).outcome.passed);
  CHECK(!std::get<AnswerGiven>(event->what).outcome.options);
}

TEST_CASE("text that isn't valid UTF-8 still gives a line that can be read") {
  AnswerGiven given;
  given.answer = Typed{"caf\xe9 \"\n"};
  std::string line = write_line(event_of(given));
  CHECK(line.find('\n') == line.size() - 1);
  auto event = read_line(without_newline(line), "j");
  REQUIRE(event);
  CHECK(std::get<Typed>(std::get<AnswerGiven>(event->what).answer).text == "caf\uFFFD \"\n");
}

TEST_CASE("any flipped bit of a line is found") {
  const std::string line = without_newline(write_line(event_of(RoundEnded{"round-1"})));
  REQUIRE(read_line(line, "j"));
  for (size_t bit = 0; bit < 8 * line.size(); ++bit) {
    std::string flipped = line;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    CHECK(!read_line(flipped, "j"));
  }
}

TEST_CASE("a damaged line says so") {
  auto event = read_line("{\"v\":1}", "journal.jsonl");
  REQUIRE(!event);
  CHECK(describe(event.error()) == "journal.jsonl: is damaged: its checksum doesn't hold");
  auto incomplete = read_line(with_checksum("{\"v\":1,\"type\":\"round-ended\"}"), "journal.jsonl");
  REQUIRE(!incomplete);
  CHECK(describe(incomplete.error()) == "journal.jsonl: lacks what a journal line holds");
}

TEST_CASE("a line of a newer version or an unknown type is kept, not understood") {
  const std::string head = "\"id\":\"e-2\",\"at\":\"2015-02-03T10:20:30.123Z\",\"seq\":8,";
  auto newer = read_line(with_checksum("{\"v\":3," + head + "\"type\":\"answer-given\"}"), "j");
  REQUIRE(newer);
  CHECK(std::get<NotUnderstood>(newer->what).version == 3);
  auto unknown = read_line(with_checksum("{\"v\":1," + head + "\"type\":\"streak\"}"), "j");
  REQUIRE(unknown);
  CHECK(std::get<NotUnderstood>(unknown->what).type == "streak");
}

TEST_CASE("ids are fresh") {
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.insert(fresh_id());
  CHECK(ids.size() == 1000);
  CHECK(ids.begin()->size() == 24);
}
