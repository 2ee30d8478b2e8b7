#include "writers/checkable.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string why_not(const std::string& sentence) {
  const Sample sample(sentence + "\n");
  return std::string(why_not_checkable(sample.source(), sample.reading.sentences.at(0).span));
}

}  // namespace

TEST_CASE("a figure that is counted or measured can be looked up") {
  CHECK(why_not("The island has 1,200 people and two schools.") == "");
  CHECK(why_not("The ferry cost £85,000 in the first year.") == "");
}

TEST_CASE("a year, an age or a figure inside a word only tells which") {
  CHECK(why_not("The mayor of 2008 walked home.") == "there is nothing in it to look up");
  CHECK(why_not("Ada Brook, 23, of Corrow, had other ideas.") ==
        "there is nothing in it to look up");
  CHECK(why_not("The 15-member board sat in the hall.") == "there is nothing in it to look up");
}

TEST_CASE("a figure far from the verb, or before a noun of its own, isn't what is told") {
  CHECK(why_not("At the heart of the dispute is a $40 million plan of the board.") ==
        "there is nothing in it to look up");
  CHECK(why_not("The young rowers of the club, some 20 of them in all, looked glad of it.") ==
        "there is nothing in it to look up");
}

TEST_CASE("a few that are counted in words only tell which") {
  CHECK(why_not("The last two winners of the race were well known on the islands.") ==
        "there is nothing in it to look up");
}

TEST_CASE("a figure that is told by the way isn't what is stated") {
  CHECK(why_not("Bram Oduya, who has rowed for 30 years, is not impressed.") ==
        "there is nothing in it to look up");
}

TEST_CASE("a deed can be looked up where the sentence's first verb tells it") {
  CHECK(why_not("The board sold the ferry to a brewery.") == "");
  CHECK(why_not("The board hoped for a buyer and sold the ferry.") ==
        "there is nothing in it to look up");
  CHECK(why_not("A song that was sung and sold in the harbour is ill-matched to the day.") ==
        "there is nothing in it to look up");
  const Sample sample("The board sold the ferry to a brewery in 2013.\n");
  const Span words = sample.reading.sentences.at(0).span;
  CHECK(what_settles(sample.source(), words) == "Whether it happened could be looked up.");
}

TEST_CASE("a place called a state passes nothing on") {
  const auto passes = [](const std::string& sentence) {
    const Sample sample(sentence + "\n");
    return passes_on(sample.source(), sample.reading.sentences.at(0).span);
  };
  CHECK(passes("The board said the ferry was sold."));
  CHECK_FALSE(passes("The ferry was sold to the state of Rill in May."));
}

TEST_CASE("what looks ahead, means to, or is told with a manner is left alone") {
  CHECK(why_not("The ferry will cost £85,000.") == "half of it looks ahead");
  CHECK(why_not("The board has a commitment to 40 schools.") == "half of it looks ahead");
  CHECK(why_not("The crew rowed 40 miles home disconsolately.") == "its class is debatable");
}

TEST_CASE("more is a matter of opinion, more than a figure is not") {
  CHECK(why_not("The mayor did more useful things in 40 days.") == "its class is debatable");
  CHECK(why_not("The mayor was away for more than 40 days.") == "");
}

TEST_CASE("a figure that is called small is judged as well") {
  CHECK(why_not("Holt has a paltry $31,000 in the bank.") == "its class is debatable");
}

TEST_CASE("a figure beside a judgement, or a heated word, is debatable") {
  CHECK(why_not("The mayor was thoughtless of 40 people.") == "its class is debatable");
  CHECK(why_not("The mayor bashed 40 people of the town.") == "its class is debatable");
}
