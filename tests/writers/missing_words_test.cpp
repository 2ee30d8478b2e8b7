#include "writers/slip_in.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a noun that never stands bare has lost its article") {
  CHECK(slip_in("The board said in statement that the pier is safe.") ==
        "an article is missing in it");
  CHECK(slip_in("The board said in a statement that the pier is safe.") == "");
  CHECK(slip_in("The rowers went from agency to agency for a boat.") == "");
  CHECK(slip_in("The rowers asked for agency staff to mend the pier.") == "");
}

TEST_CASE("who opens the sentence is told of between two commas") {
  CHECK(slip_in("Ada Brook, a former keeper of the pier has written a book.") ==
        "a comma is missing in it");
  CHECK(slip_in("Ada Brook, a former keeper of the pier, has written a book.") == "");
  CHECK(slip_in("Ada Brook, the mayor said, has written a book.") == "");
}

TEST_CASE("a campaign goes by a name with “the” or an apostrophe") {
  CHECK(slip_in("Much like in Quern, Brook campaign is lean.") == "“the” is missing in it");
  CHECK(slip_in("Much like in Quern, the Brook campaign is lean.") == "");
  CHECK(slip_in("Much like in Quern, Brook’s campaign is lean.") == "");
}

TEST_CASE("one source is told once") {
  CHECK(slip_in("Brook added that the ferry could stop in the ice, she said.") ==
        "its source is told twice");
  CHECK(slip_in("The ferry could stop in the ice, she said.") == "");
}

TEST_CASE("what may stand bare by itself lacks its article behind an adjective") {
  CHECK(slip_in("The two rowers of Quern are in close race for the cup.") ==
        "an article is missing in it");
  CHECK(slip_in("The two rowers of Quern are in a close race for the cup.") == "");
  CHECK(slip_in("The board spoke of race and of money in the harbour.") == "");
}

TEST_CASE("what should be done, or would be able, lacks no “be”") {
  CHECK(slip_in("I don't think that rowers should penalized for it.") == "a verb is missing in it");
  CHECK(slip_in("The board said she would able to sail in May.") == "a verb is missing in it");
  CHECK(slip_in("The board said she would be able to sail, and should succeed.") == "");
}

TEST_CASE("what is wanted or fails lacks no “to”") {
  CHECK(slip_in("The mayor named any board that fails meet the law’s terms.") ==
        "“to” is missing in it");
  CHECK(slip_in("The mayor named any board that fails to meet the law’s terms.") == "");
}

TEST_CASE("who does something lacks no auxiliary") {
  CHECK(slip_in("A keeper who attending the meeting asked about the pier.") ==
        "a verb is missing in it");
  CHECK(slip_in("A keeper who was attending the meeting asked about the pier.") == "");
}

TEST_CASE("what is tried lacks no “to”, and what is to be done no verb") {
  CHECK(slip_in("It was not the first time Brook tried get the board to mend it.") ==
        "“to” is missing in it");
  CHECK(slip_in("It was not the first time Brook tried to get the board to mend it.") == "");
  CHECK(slip_in("In an attempt to by the board to mend the pier, Brook came.") ==
        "a verb is missing in it");
  CHECK(slip_in("The pier that Brook referred to by name was old.") == "");
}

TEST_CASE("who said it is told before the words or behind them") {
  CHECK(slip_in("Asked of the pier, Brook said “I don’t know of a pier,” she said.") ==
        "its source is told twice");
  CHECK(slip_in("Asked of the pier, Brook said “I don’t know of a pier.”") == "");
}
