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

TEST_CASE("a sentence that leans on the one before is shown with it, or not at all") {
  CHECK(asks(
      Sample(kWool).write(write_check_the_place),
      "“A mill in Quern shipped 4,000 bales of wool to Portugal in the first week of the year. "
      "It had sold none to _____ since 2019, and buyers in Poland had asked for samples.”"));
  CHECK_FALSE(
      asks(Sample("It had sold none to Norway since 2019, and buyers in Poland had asked for "
                  "samples of wool.\n\nBuyers in Spain had not.\n")
               .write(write_check_the_place),
           "It had sold"));
}

TEST_CASE("a place that isn't in the list stays silent: nobody knows what is like it") {
  const Sample sample("The club carried 40 oars to Ansel Quay in the first week of the year.\n");
  CHECK(sample.write(write_check_the_place).empty());
}

TEST_CASE("what tells the place: its people, its officers, a city that lies in it") {
  const auto asked = [](const std::string& sentence) {
    return asks(
        Sample(sentence + "\n\nThe mill sold none to Norway or Spain in March of that year.\n")
            .write(write_check_the_place),
        "_____");
  };
  CHECK(asked("The mill in Quern shipped 4,000 bales of wool to Portugal in the spring."));
  CHECK_FALSE(
      asked("The mill in Quern shipped 4,000 Portuguese blankets to Portugal in the spring."));
  CHECK_FALSE(asked("The mill in Quern told the mayor of 4,000 bales for Portugal in the spring."));
  CHECK(
      asked("The mill in Quern told Kenya Sen. Brook of 4,000 bales for Portugal in the spring."));
  CHECK_FALSE(
      asked("The mill in Quern of its home-state shipped 4,000 bales to Portugal in the spring."));
  CHECK_FALSE(asked("The mill in Quern sent 4,000 bales by Lisbon into Portugal in the spring."));
}

TEST_CASE("a place that the article is full of is asked only beside others that it is full of") {
  const std::string first =
      "A mill in Quern shipped 4,000 bales of wool to Portugal in the first week of the year.\n\n";
  const std::string more =
      "Few in Portugal knew of it.\n\nBuyers came from Portugal to see the looms.\n\n";
  CHECK_FALSE(
      asks(Sample(first + more + "It has sold none to Norway.\n").write(write_check_the_place),
           "4,000 bales"));
  CHECK(
      asks(Sample(first + more + "It has sold none to Norway.\n\nFew in Norway or Spain minded.\n")
               .write(write_check_the_place),
           "4,000 bales"));
}

TEST_CASE("another town of its country in the sentence tells which it is") {
  const auto asks_for = [](const std::string& sentence) {
    return asks(Sample(sentence + "\n\nIt bought a boat in Houston and another in Seattle.\n")
                    .write(write_check_the_place),
                "_____");
  };
  CHECK(asks_for("The club carried 40 oars from the harbour of Rill to Miami in the spring."));
  CHECK_FALSE(
      asks_for("The club of Jacksonville carried 40 oars from Rill to Miami in the spring."));
}

TEST_CASE("with fewer than two other places in the article, hardly anybody is tempted") {
  const auto asks_with = [](const std::string& more) {
    return asks(Sample("The club carried 40 oars from the harbour of Rill to Miami in the "
                       "spring.\n\n" +
                       more)
                    .write(write_check_the_place),
                "_____");
  };
  CHECK(asks_with("It bought a boat in Houston, and sails in Dallas.\n"));
  CHECK_FALSE(asks_with("It bought a boat in Houston.\n"));
}
