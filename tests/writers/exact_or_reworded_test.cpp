#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> asked(const std::string& text) {
  return Sample(text).write(write_exact_or_reworded);
}

// Those that show wordings to choose among.
std::vector<Candidate> wordings(const std::string& text) {
  std::vector<Candidate> candidates = asked(text);
  std::erase_if(candidates, [](const Candidate& each) {
    return !std::holds_alternative<Choose>(each.question.shape);
  });
  return candidates;
}

bool offers(const std::vector<Candidate>& candidates, const std::string& words) {
  for (const Candidate& candidate : candidates)
    for (const std::string& option : option_texts(candidate.question))
      if (option.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("one place is changed three times where it can be") {
  const auto candidates = wordings(
      "“I think the mill will open in 30 days,” said Ada Brook, who owns the mill.\n\n"
      "Ada Brook bought the mill in 2019.\n");
  REQUIRE(candidates.size() == 1);
  for (const Option& option : std::get<Choose>(candidates[0].question.shape).options)
    CHECK(option.why.find("”, and “") == std::string::npos);
}

TEST_CASE("else two places are changed, so that no wording is the middle one") {
  const auto candidates = wordings(
      "“I would sell the mill a few weeks ago,” said Ada Brook, who owns the mill.\n\n"
      "Ada Brook bought the mill in 2019.\n");
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem == "Which are Ada Brook’s exact words?");
  CHECK(key_of(question).text == "“I would sell the mill a few weeks ago.”");
  const auto options = std::get<Choose>(question.shape).options;
  REQUIRE(options.size() == 4);
  CHECK(options[1].why.starts_with("The article has “"));
  CHECK(options[2].why.starts_with("The article has “"));
  CHECK(options[3].why.find("”, and “") != std::string::npos);
}

TEST_CASE("where the speaker isn't sure, the stem names none") {
  const auto candidates =
      asked("“We will rebuild thousands of burnt homes before the winter,” a neighbour said.\n");
  REQUIRE(candidates.size() == 1);
  CHECK(candidates[0].question.stem ==
        "Is this quotation as the article has it? If not, mark what was changed.");
}

TEST_CASE("names and set phrases stay") {
  CHECK_FALSE(
      offers(wordings("“I think the big deal in New Hampshire will close in 30 days,” said Ada "
                      "Brook, a baker.\n"),
             "large deal"));
  CHECK_FALSE(
      offers(wordings("“I think the big deal in New Hampshire will close in 30 days,” said Ada "
                      "Brook, a baker.\n"),
             "Similar Hampshire"));
}

TEST_CASE("a modal in a condition or a denial stays") {
  CHECK_FALSE(offers(wordings("“If it rains for 20 days we will lose thousands of sheep,” said Ada "
                              "Brook, a farmer.\n"),
                     "we may"));
  CHECK_FALSE(
      offers(wordings("“Nobody will buy the 300 sheep for a lot of money,” said Ada Brook, a "
                      "farmer.\n"),
             "Nobody may"));
}

TEST_CASE("half a sentence between marks isn't asked about") {
  CHECK(asked("Brook said she would “always defend thousands of homes” in the valley.\n").empty());
}

TEST_CASE("where the writer's words run on into somebody's own, the marks are taken out") {
  const auto candidates = asked(
      "Ada Brook, who owns the mill, promised the council on Monday to “keep every wheel of it "
      "turning” for her lifetime.\n");
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(
      question.stem ==
      "The quotation marks are taken out here. Mark the words that the article has between them.");
  const Mark& mark = std::get<Mark>(question.shape);
  CHECK(mark.passage ==
        "Ada Brook, who owns the mill, promised the council on Monday to keep every wheel of it "
        "turning for her lifetime.");
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets[0]) == "keep every wheel of it turning");
  CHECK(question.explanation ==
        "Only “keep every wheel of it turning” is quoted; the rest is in the writer’s words.");
}

TEST_CASE("an “our” amid the writer's words would tell which are quoted") {
  CHECK(asked("Ada Brook, who owns the mill, promised the council on Monday to “keep every one of "
              "our wheels turning” for her lifetime.\n")
            .empty());
}

TEST_CASE("a bracket would tell as well") {
  CHECK(
      asked("Ada Brook, who owns the mill, promised the council on Monday to “keep every wheel of "
            "[the mill] turning” for her lifetime.\n")
          .empty());
}

TEST_CASE("marks stay where a whole sentence is quoted, or a word or two") {
  CHECK(asked("Ada Brook, who owns the mill, told the council on Monday: “Every wheel of it turns.”"
              "\n")
            .empty());
  CHECK(asked("Ada Brook, who owns the mill, promised the council on Monday a “new start” for all "
              "of it.\n")
            .empty());
}

TEST_CASE("how short it was, and hundreds of thousands, are not reworded") {
  const auto becomes = [](const std::string& said, const std::string& to) {
    constexpr uint64_t kSeeds = 20;
    const Sample sample("“" + said +
                        "” said Ada Brook, who owns the mill.\n\nAda Brook bought it.\n");
    for (uint64_t seed = 1; seed < kSeeds; ++seed)
      for (const Candidate& each : sample.write(write_exact_or_reworded, seed))
        if (each.changed && each.changed->origin->change->to == to) return true;
    return false;
  };
  CHECK(becomes("We sold the boats for less than two crowns to the islanders of Rill,", "more"));
  CHECK_FALSE(
      becomes("We sold the boats in less than two weeks to the islanders of Rill,", "more"));
  CHECK(becomes("We sold thousands of loaves of rye bread to the islanders of Rill,", "hundreds"));
  CHECK_FALSE(becomes("We sold hundreds of thousands of loaves of rye bread to Rill,", "hundreds"));
}
