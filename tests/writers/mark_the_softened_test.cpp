#include "writers/mark_the_softened.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The passage with the word put in between brackets; "-" where nothing is asked.
std::string softened(const std::string& sentence) {
  Chance chance(1);
  const auto candidates = mark_the_softened(Sample(sentence + "\n").source(), chance);
  if (candidates.empty()) return "-";
  const Mark& mark = std::get<Mark>(candidates[0].question.shape);
  const Span target = mark.targets.at(0);
  return mark.passage.substr(0, target.begin) + "[" + std::string(slice(mark.passage, target)) +
         "]" + mark.passage.substr(target.end);
}

bool is_softened(const std::string& sentence, const std::string& before, const std::string& after) {
  const std::string shown = softened(sentence);
  return shown.starts_with(before + "[") && shown.ends_with("]" + after);
}

}  // namespace

TEST_CASE("what is told as certain is left open by a word put in") {
  CHECK(is_softened("The council of Corrow sold the old pier to a brewery from the islands.",
                    "The council of Corrow ", " sold the old pier to a brewery from the islands."));
  CHECK(is_softened("The old pier of Corrow was sold to a brewery from the islands.",
                    "The old pier of Corrow was ", " sold to a brewery from the islands."));
  CHECK(softened("The council of Corrow will close the old pier before the winter.") ==
        "The council of Corrow will [probably] close the old pier before the winter.");
  CHECK(is_softened("The fares of the harbour ferry went up by 12 percent in May.",
                    "The fares of the harbour ferry went up by ", " 12 percent in May."));
}

TEST_CASE("the explanation takes it out and says what it does") {
  Chance chance(1);
  const auto candidates = mark_the_softened(
      Sample("The council of Corrow will close the old pier before the winter.\n").source(),
      chance);
  REQUIRE(candidates.size() == 1);
  CHECK(candidates[0].question.stem ==
        "The article gives this as certain. One word has been put in here that leaves it open: "
        "mark it.");
  CHECK(candidates[0].question.explanation ==
        "The article has “will”: “probably” was put in. “probably” calls it likely.");
}

TEST_CASE("of a figure the explanation gives all") {
  Chance chance(1);
  const auto candidates = mark_the_softened(
      Sample("The fares of the harbour ferry went up by 12 percent in May.\n").source(), chance);
  REQUIRE(candidates.size() == 1);
  CHECK(candidates[0].question.stem ==
        "The article gives this figure as exact. One word has been put in here that blurs it: "
        "mark it.");
  CHECK(candidates[0].question.origin->change->from == "12 percent");
}

TEST_CASE("where it is open already, or told by somebody, nothing is put in") {
  CHECK(softened("The council of Corrow may have sold the old pier to a brewery.") == "-");
  CHECK(softened("The council sold the old pier, Bram Oduya said on Monday at noon.") == "-");
  CHECK(softened("We sold the old pier of Corrow to a brewery from the islands.") == "-");
  CHECK(softened("The rowers asked whether the council sold the pier to a brewery.") == "-");
  CHECK(softened("No boat of the club will sail in a storm from the new pier.") == "-");
  CHECK(softened("It was a day of joy for the men who sold the old pier to the brewery.") == "-");
  CHECK(softened("Often, the boats of the club will sail far into the bay of Corrow.") == "-");
}

TEST_CASE("a figure among others, or one with its hedge, stays as it is") {
  CHECK(softened("The fares went up by about 12 percent in May and the rain went on.") == "-");
  CHECK(softened("The fares went from 12 percent to 15 percent of the price of coal.") == "-");
  CHECK(softened("The remaining $40,000 was paid by the club before the long winter.") == "-");
  CHECK(softened("The club is in a $40,000 boat for the whole of the long winter.") == "-");
}

TEST_CASE("what everybody saw, or stands in a diary, or is exact by nature, is left certain") {
  CHECK(softened("The rowers of Corrow won the cup of the islands against a club from Quern.") ==
        "-");
  CHECK(softened("The council of Corrow will close the old pier on 3 May.") == "-");
  CHECK(softened("The old pier of Corrow will close next to nothing in the harbour.") == "-");
  CHECK(softened("The rowers of Corrow led by 46 to 40 percent in the harbour.") == "-");
}
