#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the ending is a noun phrase, the lures are the article's own of the same form") {
  const Sample sample(
      "Fire crews fought the blaze in the old harbour, near the fish market, until the early "
      "morning.\n\n“I ran down the hill with nothing in my hands but the front door key,” said "
      "Ada Brook, the owner.\n\nPolice closed the coast road. Nobody could reach the ferry "
      "terminal.\n");
  const auto candidates = sample.write(write_finish_the_quote);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem ==
        "How do Ada Brook’s words end? “I ran down the hill with nothing in my hands but …”");
  CHECK(key_of(question).text == "the front door key");
  for (const std::string& text : option_texts(question)) CHECK(text.starts_with("the "));
  CHECK(question.explanation ==
        "The words are: “I ran down the hill with nothing in my hands but the front door key.”");
}

TEST_CASE("without three endings of the same form it stays silent") {
  CHECK(Sample("“We have waited nine long years for an honest answer,” said Ada Brook.\n")
            .write(write_finish_the_quote)
            .empty());
}
