#include "bank/statement_class.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// "forecast: will", or "none".
std::string shown(std::string_view words) {
  const auto classed = class_of_statement(words, lexicon());
  if (!classed) return "none";
  constexpr std::string_view kNames[] = {"checkable", "judgement", "forecast", "call"};
  return std::string(kNames[static_cast<size_t>(classed->of)]) + ": " + classed->cue;
}

}  // namespace

TEST_CASE("the words of a statement show its sort") {
  CHECK(shown("The ferry cost 40,000 pounds last year.") == "checkable: ");
  CHECK(shown("It is a foolish and wasteful plan.") == "judgement: foolish");
  CHECK(shown("The ferry will stop in March.") == "forecast: will");
  CHECK(shown("We’ll build a bridge to the island.") == "forecast: We’ll");
  CHECK(shown("I'm going to stand for mayor.") == "forecast: I'm going to");
  CHECK(shown("The council should listen to the island.") == "call: should");
  CHECK(shown("Let us wait for the report.") == "call: Let us");
}

TEST_CASE("a plain deed can be looked up as well as a figure; a day alone is none") {
  CHECK(shown("The board met in the old hall on Friday.") == "checkable: ");
  CHECK(shown("The board sold the ferry to a brewery.") == "checkable: ");
  CHECK(shown("The board walked to the old hall on Friday.") == "none");
  CHECK(shown("The board has been kind to the island.") == "none");
  CHECK(shown("The board sold the ferry shamefully.") == "none");
  CHECK(shown("The club will sing on Friday.") == "none");  // settled, not foretold
}

TEST_CASE("two sorts at once are none") {
  CHECK(shown("It is a foolish plan that will cost us the ferry.") == "none");
  CHECK(shown("The council should listen, or the ferry will stop.") == "none");
  CHECK(shown("The new ferry will be wonderful.") == "none");
}

TEST_CASE("a doubt, a question or a clause of its own shows none") {
  CHECK(shown("I think the ferry will stop.") == "none");
  CHECK(shown("Will the ferry stop?") == "none");
  CHECK(shown("We know the man who will run the ferry.") == "none");
  CHECK(shown("The 40 islanders may have left.") == "none");
}

TEST_CASE("words that only look like a cue show none") {
  CHECK(shown("The letter must have been lost.") == "none");
  CHECK(shown("She needs to win over the island.") == "none");
  CHECK(shown("You must be a member of the club.") == "none");
  CHECK(shown("He is going to have to stop.") == "none");
  CHECK(shown("The club opens its doors on Friday and will sing.") == "none");
}

TEST_CASE("a judgement by the way, or somebody else's, shows none") {
  CHECK(shown("The board’s disastrous actions are not confined to the island.") == "none");
  CHECK(shown("That’s a disastrous plan.") == "judgement: disastrous");
  CHECK(shown("The sale was stopped by my phenomenal neighbour.") == "none");
  CHECK(shown("Bell thought the whole plan was outrageous.") == "none");
}

TEST_CASE("the rest of a reason shows none") {
  CHECK(shown("For the ferry will stop in March.") == "none");
}
