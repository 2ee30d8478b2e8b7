#include "writers/generalise.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<std::string> statements(const std::string& sentence) {
  const Sample sample(sentence + "\n\nThe council met in the old hall on the hill.\n");
  std::vector<std::string> found;
  for (const Fact& fact : sample.reading.facts)
    if (const auto statement = generalised(sample.source(), fact)) found.push_back(*statement);
  return found;
}

}  // namespace

TEST_CASE("a figure is said again in general words") {
  CHECK(statements("Illegal mining accounts for about 20 percent of the exports.") ==
        std::vector<std::string>{"Illegal mining accounts for about a fifth of the exports."});
  CHECK(statements("More than 600 people signed the letter.") ==
        std::vector<std::string>{"Hundreds of people signed the letter."});
  CHECK(statements("The state will lend $35 million to the miners.") ==
        std::vector<std::string>{"The state will lend tens of millions of dollars to the miners."});
}

TEST_CASE("a figure without a safe general form is left alone") {
  CHECK(statements("The state made a $35 million grant.").empty());      // an adjective there
  CHECK(statements("Fewer than 50 people signed the letter.").empty());  // need not be dozens
  CHECK(statements("About 17 percent of the exports are gold.").empty());
  CHECK(statements("Seven people signed the letter.").empty());
}

TEST_CASE("the sentence is to be marked in a passage of the article") {
  const auto candidates = Sample(kTown).write(write_find_the_evidence);
  const Question& question = with_stem(candidates, "who Nwosu is").question;
  const Mark& mark = std::get<Mark>(question.shape);
  CHECK(mark.unit == MarkUnit::sentence);
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets[0]) == question.evidence[0].text);
  CHECK(std::string(kTown).find(mark.passage) != std::string::npos);
}
