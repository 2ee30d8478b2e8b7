#include "text/sentences.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::vector<std::string> cut(const std::string& text) {
  std::vector<std::string> found;
  for (Span span : sentences(text, {0, text.size()}, test::lexicon()))
    found.emplace_back(slice(text, span));
  return found;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("a stop ends a sentence when the next one can begin") {
  CHECK(cut("The pier shut. Nobody knew! Why? It rained…  Then it stopped.") ==
        Sentences{"The pier shut.", "Nobody knew!", "Why?", "It rained…", "Then it stopped."});
}

TEST_CASE("abbreviations, initials and figures don't end one") {
  CHECK(cut("Mr. Hale met J. B. Marr at 7.30. They ate.") ==
        Sentences{"Mr. Hale met J. B. Marr at 7.30.", "They ate."});
  CHECK(cut("He saw the Hale vs. Marr race. They ate.") ==
        Sentences{"He saw the Hale vs. Marr race.", "They ate."});
  CHECK(cut("See No. 5 on Feb. 3 there.") == Sentences{"See No. 5 on Feb. 3 there."});
  CHECK(cut("It left the U.S. The crew stayed.") ==
        Sentences{"It left the U.S.", "The crew stayed."});
  CHECK(cut("The U.S. Navy came.") == Sentences{"The U.S. Navy came."});
  CHECK(cut("A Ft. Worth member spoke.") == Sentences{"A Ft. Worth member spoke."});
  CHECK(cut("He joined Marr Inc. in May.") == Sentences{"He joined Marr Inc. in May."});
}

TEST_CASE("closing marks and brackets belong to the sentence they close") {
  CHECK(cut("“We lost.” She left. (Nobody saw.) It ended.") ==
        Sentences{"“We lost.”", "She left.", "(Nobody saw.)", "It ended."});
}

TEST_CASE("a stop inside quotation marks that goes on in lower case ends nothing") {
  CHECK(cut("“Where now?” he said. Nobody spoke.") ==
        Sentences{"“Where now?” he said.", "Nobody spoke."});
  CHECK(cut("“We won!” Anna Bell said to the crew. Nobody spoke.") ==
        Sentences{"“We won!” Anna Bell said to the crew.", "Nobody spoke."});
  CHECK(cut("“Where now?” Anna Bell asked. Nobody spoke.") ==
        Sentences{"“Where now?” Anna Bell asked.", "Nobody spoke."});
  CHECK(cut("“Where now?” Bell went home alone.") ==
        Sentences{"“Where now?”", "Bell went home alone."});
}

TEST_CASE("line ends inside a paragraph are white space, and spans leave white space out") {
  CHECK(cut("  One line\nand another.\n  Two.  ") == Sentences{"One line\nand another.", "Two."});
  CHECK(cut("   ").empty());
}

TEST_CASE("a dash or bullet before the first is no part of it") {
  CHECK(cut("- The pier shut.") == Sentences{"The pier shut."});
  CHECK(cut("•\tThe pier shut – again.") == Sentences{"The pier shut – again."});
  CHECK(cut("---").empty());
}
