#include "article/blocks.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace stet;

namespace {

std::vector<std::string> cut(const std::string& text) {
  std::vector<std::string> found;
  for (Span span : split_blocks(text)) found.emplace_back(slice(text, span));
  return found;
}

using Blocks = std::vector<std::string>;

}  // namespace

TEST_CASE("blank lines part blocks, also those that hold spaces") {
  CHECK(cut("One.\n\nTwo.\n \t\nThree.\n") == Blocks{"One.", "Two.", "Three."});
  CHECK(cut("\n\n  One.  \n\n\n\n") == Blocks{"One."});
}

TEST_CASE("wrapped lines are one block") {
  const std::string wrapped =
      "The harbour reopened on Friday after the longest\nclosure since the war, and nobody "
      "in the town\ncame to see it.";
  CHECK(cut(wrapped + "\n\nSecond.") == Blocks{wrapped, "Second."});
}

TEST_CASE("a line that ends early ends its block") {
  CHECK(cut("The harbour reopened on Friday after the longest\nclosure since the war.\nBy Anna "
            "Bell\nNobody in the whole of the town came out to see it,\nor knew.") ==
        Blocks{"The harbour reopened on Friday after the longest\nclosure since the war.",
               "By Anna Bell", "Nobody in the whole of the town came out to see it,\nor knew."});
}

TEST_CASE("in a text of long lines each line is a paragraph") {
  const std::string lengthy(140, 'x');
  CHECK(cut(lengthy + "\nShort one.\n" + lengthy) == Blocks{lengthy, "Short one.", lengthy});
}

TEST_CASE("in wrapped text a line that stands in begins a paragraph") {
  CHECK(cut("  The pier was shut on Friday after\na storm broke two of its posts.\n"
            "  Repairs take until the spring, the\nharbourmaster said.\n") ==
        Blocks{"The pier was shut on Friday after\na storm broke two of its posts.",
               "Repairs take until the spring, the\nharbourmaster said."});
}

TEST_CASE("the lines of a list's item that stand in belong to it") {
  CHECK(cut("2026\n\tRepairs take until the spring, the\nharbourmaster said.\n").size() == 2);
  const std::string item = "- The pier was shut on Friday after\n  a storm broke two of its posts";
  CHECK(cut(item) == Blocks{item});
}

TEST_CASE("a tab stands in as four spaces do, and a figure that opens a line is no list") {
  CHECK(cut("2026 was a bad year for the pier, and\nfor the ferry too.\n"
            "\tRepairs take until the spring, the\nharbourmaster said.\n") ==
        Blocks{"2026 was a bad year for the pier, and\nfor the ferry too.",
               "Repairs take until the spring, the\nharbourmaster said."});
  const std::string item =
      "1. The pier was shut on Friday after\n   a storm broke two of its posts";
  CHECK(cut(item) == Blocks{item});
}
