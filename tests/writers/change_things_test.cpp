#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a thing is changed for another of its kind") {
  CHECK(has(changes("The board will sell the hotel to a brewer from Corrow."),
            "hotel -> restaurant"));
  CHECK(has(changes("The council bought a factory for the islanders last year."),
            "factory -> warehouse"));
  CHECK(has(changes("Forty islanders bought diesel and rope in the harbour."), "diesel -> petrol"));
}

TEST_CASE("only the thing itself: no part of a longer noun, of a name or of a set phrase") {
  CHECK_FALSE(any_from(changes("The hotel manager spoke to the islanders for an hour."), "hotel"));
  CHECK_FALSE(
      any_from(changes("The Harbour Hotel has opened its doors to the islanders."), "hotel"));
  CHECK_FALSE(any_from(changes("Bell has the factory-made nets of the old fleet."), "factory"));
}

TEST_CASE("what the article is about, and what it speaks of besides, is left alone") {
  const std::string sold = "The board will sell the hotel to a brewer from Corrow.";
  CHECK(any_from(changes(sold), "hotel"));
  CHECK_FALSE(any_from(changes(sold + " The hotel is old. The hotel is full. The hotel is dear."),
                       "hotel"));
  CHECK_FALSE(any_from(changes(sold + " It keeps the restaurant."), "hotel"));
}

TEST_CASE("the word before keeps its form") {
  CHECK(has(changes("Bell is an engineer who works for the harbour board."),
            "engineer -> architect"));
  CHECK_FALSE(any_from(changes("The society will give an opera in the old hall."), "opera"));
  CHECK(any_from(changes("The society will give its opera in the old hall."), "opera"));
}

TEST_CASE("a colour is changed beside what may have any") {
  CHECK(any_from(changes("Bell wore a yellow jacket at the meeting of the board."), "yellow"));
  CHECK_FALSE(
      any_from(changes("The board gave a green light to the plan of the brewer."), "green"));
}
