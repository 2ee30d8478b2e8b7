#include "text/tokens.h"

#include <doctest/doctest.h>

#include <string>

#include "support/reading_support.h"

using namespace stet;

namespace {

// The tokens joined by bars.
std::string cut(const std::string& text) {
  std::string line;
  for (const Token& token : tokenize(text, {0, text.size()}, test::lexicon())) {
    if (!line.empty()) line += '|';
    line += slice(text, token.span);
  }
  return line;
}

}  // namespace

TEST_CASE("words, figures and punctuation part where a reader parts them") {
  CHECK(cut("The harbour reopened.") == "The|harbour|reopened|.");
  CHECK(cut("It cost 61,000.50 in all, not 1,150.") == "It|cost|61,000.50|in|all|,|not|1,150|.");
  CHECK(cut("a well-known ice-cream seller") == "a|well-known|ice-cream|seller");
  CHECK(cut("at 10:30, on 2015-02-03") == "at|10:30|,|on|2015-02-03");
}

TEST_CASE("initials and abbreviations keep their points") {
  CHECK(cut("J. B. Marr of the U.S. met Mr. Hale.") == "J.|B.|Marr|of|the|U.S.|met|Mr.|Hale|.");
  CHECK(cut("Doors open at 7 p.m. sharp") == "Doors|open|at|7|p.m.|sharp");
  CHECK(cut("So did I.") == "So|did|I|.");
}

TEST_CASE("a possessive is split off its noun, a contraction is not") {
  CHECK(cut("Peru's gold, the town’s pier") == "Peru|'s|gold|,|the|town|’s|pier");
  CHECK(cut("They don't, and won’t") == "They|don't|,|and|won’t");
  CHECK(cut("the miners’ camp") == "the|miners|’|camp");
}

TEST_CASE("currency, percent and quotation marks stand alone") {
  CHECK(cut("£3,200 or 5%") == "£|3,200|or|5|%");
  CHECK(cut("“Go,” he said") == "“|Go|,|”|he|said");
  CHECK(cut("the ’90s") == "the|’90s");
}

TEST_CASE("the last token of a block knows it, and capitals are seen") {
  const std::string text = "Émile left";
  auto tokens = tokenize(text, {0, text.size()}, test::lexicon());
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].capitalised);
  CHECK(!tokens[0].paragraph_end);
  CHECK(!tokens[1].capitalised);
  CHECK(tokens[1].paragraph_end);
}

TEST_CASE("only what stands within the span is cut") {
  const std::string text = "One two three";
  auto tokens = tokenize(text, {4, 7}, test::lexicon());
  REQUIRE(tokens.size() == 1);
  CHECK(slice(text, tokens[0].span) == "two");
}
