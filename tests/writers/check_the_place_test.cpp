#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

const char* kWool =
    "Wool prices fall again\n\n"
    "A mill in Quern shipped 4,000 bales of wool to Portugal in the first week of the year.\n\n"
    "It had sold none to Norway since 2019, and buyers in Poland had asked for samples.\n\n"
    "A second mill will open near Lyon, France, with 120 workers and six looms.\n";

}  // namespace

TEST_CASE("a place is asked among places of its level and part of the world") {
  const Sample sample(kWool);
  const Question question = with_stem(sample.write(write_check_the_place), "4,000 bales").question;
  CHECK(question.stem.starts_with("Which place belongs in the gap? “A mill in Quern shipped"));
  CHECK(key_of(question).text == "Portugal");
  const WordList& groups = lexicon().list("place-groups");
  size_t from_the_article = 0;
  for (const std::string& text : option_texts(question)) {
    CHECK(groups.value(text) == "european-country");
    from_the_article += text == "Norway" || text == "Poland";
  }
  CHECK(from_the_article == 2);
}

TEST_CASE("a town whose country stands beside it is part of a longer name") {
  CHECK_FALSE(asks(Sample(kWool).write(write_check_the_place), "A second mill"));
}

TEST_CASE("no gap in a sentence that leans on the one before") {
  CHECK_FALSE(asks(Sample(kWool).write(write_check_the_place), "It had sold"));
}

TEST_CASE("a place that isn't in the list stays silent: nobody knows what is like it") {
  const Sample sample("The club carried 40 oars to Ansel Quay in the first week of the year.\n");
  CHECK(sample.write(write_check_the_place).empty());
}
