#include "bank/voice_words.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string unnamed(const std::string& sentence) {
  const auto found = unnamed_people(sentence, lexicon());
  return found ? std::string(slice(sentence, *found)) : "";
}

}  // namespace

TEST_CASE("what passes on somebody's word shows it in a verb, a word of hearsay or its marks") {
  CHECK(may_pass_on("Hale said the hall was full.", lexicon()));
  CHECK(may_pass_on("The hall was full, according to a report.", lexicon()));
  CHECK(may_pass_on("“The hall was full.”", lexicon()));
  CHECK_FALSE(may_pass_on("The library was opened in 1931 and holds 23,000 books.", lexicon()));
  CHECK(may_pass_on("The lease states that the hall is let.", lexicon()));
  CHECK(may_pass_on("Hale states the hall was full.", lexicon()));
  CHECK_FALSE(may_pass_on("The state has let the hall.", lexicon()));
  CHECK_FALSE(may_pass_on("The hall has friends in six northern states.", lexicon()));
  CHECK_FALSE(may_pass_on("It was sent from the United States by boat.", lexicon()));
}

TEST_CASE("people who aren't named") {
  CHECK(unnamed("Two officials said the hall would close.") == "Two officials");
  CHECK(unnamed("A senior aide said the hall would close.") == "A senior aide");
  CHECK(unnamed("Dmitri Hale opened the hall.").empty());
  CHECK(unnamed("“Two officials came,” said Dmitri Hale.").empty());
}

TEST_CASE("a verb of two words passes on as well") {
  CHECK(may_pass_on("As Dean pointed out, the pier is old.", lexicon()));
  CHECK_FALSE(may_pass_on("The old lamp pointed north.", lexicon()));
}
