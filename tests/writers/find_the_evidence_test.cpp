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

TEST_CASE("where words go on for sentences, the one that names the speaker is to be marked") {
  const Sample sample(
      "The ferry will not sail in winter, Ada Brook told the council on Monday.\n\n"
      "“We have looked at every way to keep it going,” said Bram Oduya, the treasurer. “None of "
      "them would pay for the crew. We owe the islanders a plain answer.”\n\n"
      "Carla Nwosu, who runs the shop at the pier, left before the vote.\n");
  const auto candidates = sample.write(write_find_the_evidence);
  const Question& question = with_stem(candidates, "Whose words are these").question;
  CHECK((question.stem == "Whose words are these? Mark the sentence that tells you. “None of them "
                          "would pay for the crew.”" ||
         question.stem == "Whose words are these? Mark the sentence that tells you. “We owe the "
                          "islanders a plain answer.”"));
  const Mark& mark = std::get<Mark>(question.shape);
  CHECK(mark.unit == MarkUnit::sentence);
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets[0]) ==
        "“We have looked at every way to keep it going,” said Bram Oduya, the treasurer.");
  CHECK(question.explanation ==
        "It names Bram Oduya as the one who is quoted, and the words go on from there.");
}

TEST_CASE("a speaker who is named twice, or alone, leaves nothing to look for") {
  const auto asks_whose = [](const std::string& text) {
    return std::ranges::any_of(Sample(text).write(write_find_the_evidence), [](const auto& each) {
      return each.question.stem.starts_with("Whose words");
    });
  };
  CHECK_FALSE(asks_whose(  // a tag behind a question
      "The ferry will not sail in winter, Ada Brook told the council on Monday.\n\n"
      "“Why should we keep it going?” Bram Oduya asked the islanders. “None of them would pay for "
      "the crew. We owe the islanders a plain answer.”\n\nCarla Nwosu left before the vote.\n"));
  CHECK_FALSE(asks_whose(
      "The ferry will not sail in winter, Bram Oduya told the council on Monday.\n\n"
      "“We have looked at every way to keep it going,” said Bram Oduya, the treasurer. “None of "
      "them would pay for the crew. We owe the islanders a plain answer.”\n"));
  CHECK_FALSE(asks_whose(
      "The ferry will not sail in winter, the council heard on Monday.\n\n"
      "“We have looked at every way to keep it going,” said Bram Oduya, the treasurer. “None of "
      "them would pay for the crew. We owe the islanders a plain answer.”\n"));
}

TEST_CASE("the reason for what is told is to be marked") {
  const auto candidates =
      Sample("The council of Corrow closed the old pier in May because the oak beams had rotted.\n")
          .write(write_find_the_evidence);
  const Question& question = with_stem(candidates, "reason").question;
  CHECK(question.stem == "A reason is given here for what is said. Mark the words that give it.");
  const Mark& mark = std::get<Mark>(question.shape);
  CHECK(mark.unit == MarkUnit::words);
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets.front()) == "the oak beams had rotted");
  CHECK(question.explanation == "The reason given: “the oak beams had rotted”.");
}

TEST_CASE("a reason of three words, or one that takes up the sentence, is not to be marked") {
  const auto asks_to_mark = [](const std::string& text) {
    return asks(Sample(text).write(write_find_the_evidence), "A reason");
  };
  CHECK_FALSE(asks_to_mark("The council of Corrow closed the old pier because oak rots.\n"));
  CHECK_FALSE(asks_to_mark("The pier shut because the oak beams of the council had rotted.\n"));
}

TEST_CASE("where two sentences must be shown, either may give a reason") {
  const auto asks_why = [](const std::string& text) {
    return asks(Sample(text + "\n").write(write_find_the_evidence), "A reason is given");
  };
  const std::string reason =
      "Oduya closed the hall of the rowers because the roof over the door leaked badly.";
  CHECK(asks_why("The board met. Bram " + reason));
  CHECK_FALSE(
      asks_why("Bram Oduya met the board. He closed the hall of the rowers because the roof "
               "over the door leaked badly."));
}
