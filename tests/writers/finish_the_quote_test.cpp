#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the lures follow the same word elsewhere in the article") {
  const Sample sample(
      "Fire crews fought the blaze in the old harbour and on the fish market until morning.\n\n“I "
      "ran down the hill with nothing and saw the smoke come out of the front door,” said Ada "
      "Brook, the owner.\n\nPolice closed the road west of the ferry terminal. Nobody could see "
      "the roof of the grain store.\n");
  const auto candidates = sample.write(write_finish_the_quote);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(
      question.stem ==
      "How do Ada Brook’s words end? “I ran down the hill with nothing and saw the smoke come out "
      "of …”");
  CHECK(key_of(question).text == "the front door");
  const auto texts = option_texts(question);
  REQUIRE(texts.size() == 4);
  CHECK(std::ranges::count(texts, "the ferry terminal") == 1);
  CHECK(std::ranges::count(texts, "the grain store") == 1);
  for (const std::string& text : texts) CHECK(text.starts_with("the "));
  CHECK(question.explanation ==
        "The words are: “I ran down the hill with nothing and saw the smoke come out of the front "
        "door.”");
}

TEST_CASE("after a verb, where few other words make sense, it stays silent") {
  CHECK(Sample("“I ran down the hill and then I opened the front door,” said Ada Brook.\n\nPolice "
               "closed the ferry terminal. Nobody opened the grain store.\n")
            .write(write_finish_the_quote)
            .empty());
}

TEST_CASE("without three endings of the same form it stays silent") {
  CHECK(Sample("“We have waited nine long years for an honest answer,” said Ada Brook.\n")
            .write(write_finish_the_quote)
            .empty());
}
