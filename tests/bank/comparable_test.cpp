#include "bank/comparable.h"

#include <doctest/doctest.h>

#include <ctime>

using namespace stet;

TEST_CASE("printing doesn't matter: case, marks, apostrophes, white space, last stops") {
  const Comparable text("She said: “It’s the\n miners' ‘last’ camp,” and left.");
  CHECK(text.has("it's the miners’ last camp"));
  CHECK(text.has("“It’s the miners' \"last\" camp.”"));
  CHECK(text.has("She said"));
  CHECK_FALSE(text.has("its the miners last camp"));
  CHECK_FALSE(text.has("the miners camp"));
}

TEST_CASE("words and figures are found whole") {
  const Comparable text("In 2020, 1,200 people paid $20.50 each: 45 percent, or 9.");
  CHECK(text.has("1,200 people"));
  CHECK(text.has("$20.50"));
  CHECK(text.has("9"));
  for (const char* part : {"20", "200", "1", "20.5", "50", "peopl", "2", "5 percent"})
    CHECK_FALSE_MESSAGE(text.has(part), part);
}

TEST_CASE("a later whole occurrence counts after a partial one") {
  CHECK(Comparable("twenty20, 200, 20").has("20"));
  CHECK(Comparable("aaa aab aaab").has("aab"));
}

TEST_CASE("nothing stands nowhere") {
  CHECK_FALSE(Comparable("a b").has(""));
  CHECK_FALSE(Comparable("a b").has(" … "));
  CHECK_FALSE(Comparable("").has("a"));
}

TEST_CASE("places are those of the text as it was given") {
  const std::string text = "“No,” he  said. NO way.";
  std::string found;
  for (const Span& place : Comparable(text).places("no"))
    found += std::string(slice(text, place)) + "|";
  CHECK(found == "No|NO|");
  CHECK(slice(text, Comparable(text).places("he said").at(0)) == "he  said");
}

TEST_CASE("a text made to be slow is searched in one pass") {
  std::string text;
  while (text.size() < 250'000) text += "a ";
  const Comparable hostile(text);
  const std::string words = text.substr(0, 2000) + "b";
  const std::clock_t begin = std::clock();
  for (int i = 0; i < 10; ++i) CHECK_FALSE(hostile.has(words));
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  CHECK(seconds < 1.0);
}
