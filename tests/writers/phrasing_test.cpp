#include "writers/phrasing.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a quotation is shown in curly marks with its own end") {
  CHECK(as_quotation("People are going to go hungry,") == "“People are going to go hungry.”");
  CHECK(as_quotation("Where am I\nto work?") == "“Where am I to work?”");
  CHECK(as_quotation("They call it \"home\" here.") == "“They call it ‘home’ here.”");
}

TEST_CASE("the words inside the marks are found, a plural's apostrophe kept") {
  const auto inside = [](std::string_view text) {
    return std::string(slice(text, inside_marks(text, {0, text.size()})));
  };
  CHECK(inside("“Go home,”") == "Go home,");
  CHECK(inside("\"Go home.\"") == "Go home.");
  CHECK(inside("‘Go home.’") == "Go home.");
  CHECK(inside("''Go home.''") == "Go home.");
  CHECK(inside("Go home.''") == "Go home.");  // the end of what a sentence before opened
  CHECK(inside("“It was the miners’”") == "It was the miners’");
}

TEST_CASE("a piece made a sentence begins with a capital and ends once") {
  CHECK(as_sentence("the fares will rise,") == "The fares will rise.");
  CHECK(as_sentence("Will they?") == "Will they?");
}

TEST_CASE("a word is found only where it stands alone") {
  CHECK(has_word("Otzuka’s group", "Otzuka"));
  CHECK_FALSE(has_word("1200 people", "20"));
  CHECK(has_word("20 percent, 20", "20"));
  CHECK(count_words("20 percent, 120, 20", "20") == 2);
}

TEST_CASE("long text is cut at a word") {
  CHECK(shortened("one two, three", 2) == "one two …");
  CHECK(shortened("one two", 2) == "one two");
}

TEST_CASE("a fragment loses its stop, but not the point of an abbreviation") {
  CHECK(as_fragment("the oldest pier in the county.") == "“the oldest pier in the county”");
  CHECK(as_fragment("the oldest pier in the U.S.") == "“the oldest pier in the U.S.”");
}
