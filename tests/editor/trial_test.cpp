#include "editor/trial.h"

#include <doctest/doctest.h>

#include "editor/blank_question.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;
using stet::test::sample_pack;

namespace {

const Lexicon kNoWords;

}  // namespace

TEST_CASE("every question is asked in the pack's order, and nothing is kept") {
  const Pack pack = sample_pack();
  auto trial = Trial::of(pack, false, kNoWords);
  REQUIRE(trial.has_value());
  for (const Question& question : pack.questions) {
    CHECK(trial->quiz().question().id == question.id);
    trial->pass();
    CHECK(trial->draft() == nullptr);
    trial->next();
  }
  CHECK(trial->finished());
  CHECK(trial->quiz().summary().passed == pack.questions.size());
}

TEST_CASE("an answer is marked at once") {
  auto trial = Trial::of(sample_pack(), true, kNoWords);
  trial->hand_in();  // nothing chosen yet
  CHECK(trial->quiz().stage() == Stage::asking);
  trial->draft()->choose(0);
  trial->draft()->be_sure(Certainty::certain);
  trial->hand_in();
  CHECK(trial->quiz().given().back().marks == 3);
}

TEST_CASE("what is to be put in order doesn't stand in order") {
  Pack pack = sample_pack();
  pack.questions = {pack.questions[4]};
  CHECK(Trial::of(pack, false, kNoWords)->quiz().seat().order == std::vector<size_t>{1, 2, 0});
}

TEST_CASE("unfinished questions of every shape can be tried") {
  Pack pack = sample_pack();
  pack.questions.clear();
  for (size_t shape = 0; shape < shape_names().size(); ++shape)
    pack.questions.push_back(blank_question("q" + std::to_string(shape), shape));
  auto trial = Trial::of(pack, true, kNoWords);
  for (size_t i = 0; i < pack.questions.size(); ++i) {
    trial->pass();
    trial->next();
  }
  CHECK(trial->finished());
}

TEST_CASE("an empty pack can't be tried") {
  Pack pack = sample_pack();
  pack.questions.clear();
  CHECK_FALSE(Trial::of(pack, false, kNoWords).has_value());
}
