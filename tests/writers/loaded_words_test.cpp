#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> asked(const std::string& sentence) {
  return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
      .write(write_loaded_words);
}

std::string marked(const Candidate& candidate) {
  const Mark& mark = std::get<Mark>(candidate.question.shape);
  return std::string(slice(mark.passage, mark.targets.at(0)));
}

}  // namespace

TEST_CASE("the one loaded word, and the plain one for it") {
  const auto candidates = asked("The mayor slammed the new timetable of the harbour ferry.");
  REQUIRE(candidates.size() == 1);
  CHECK(marked(candidates[0]) == "slammed");
  CHECK(candidates[0].question.explanation == "“slammed”: a plain word would be “criticised”.");
}

TEST_CASE("a phrase is marked as a whole") {
  const auto candidates =
      asked("The mayor said the council was toying with the pensions of its drivers.");
  REQUIRE(candidates.size() == 1);
  CHECK(marked(candidates[0]) == "toying with");
}

TEST_CASE("two loaded words, or another that could be called so: silent") {
  CHECK(asked("The mayor slammed the bloated timetable of the harbour ferry.").empty());
  CHECK(asked("The mayor slammed the stupid timetable of the harbour ferry.").empty());
}

TEST_CASE("strong facts and plain senses are no loaded words") {
  CHECK(asked("Two men were killed in the war and a third died of his wounds.").empty());
  CHECK(asked("The ferry slammed into the wall of the harbour on Monday night.").empty());
  CHECK(asked("The shop called Stunning Hair has moved to the harbour street.").empty());
}
