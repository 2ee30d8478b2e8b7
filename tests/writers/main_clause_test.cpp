#include "writers/main_clause.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

bool says_something(const std::string& sentence) {
  const Sample sample("The board met on Monday to vote.\n\n" + sentence + "\n");
  return has_main_clause(sample.source(), sample.reading.sentences[1].span);
}

}  // namespace

TEST_CASE("a sentence has a verb that no “who” or “because” leads") {
  CHECK(says_something("The keepers who mend the nets are paid by the board."));
  CHECK(says_something("That is the best way to mend the nets of the harbour."));
  CHECK(says_something("Mend the nets of the harbour before the storm."));
  CHECK(says_something("It’s the best way to mend the nets of the harbour."));
  CHECK(says_something("The roof of the hall leaks every winter."));
}

TEST_CASE("who is named, and no more, says nothing") {
  CHECK_FALSE(says_something("The keepers who mend the nets of the harbour."));
  CHECK_FALSE(says_something("Not a good harbour for the most powerful town in the valley."));
  CHECK_FALSE(says_something("Two of the “Digi-destined” rowers."));
  CHECK_FALSE(says_something("Because the board sold the nets of the harbour."));
}
