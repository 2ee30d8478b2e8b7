// Clues to whether a quoted span is somebody's words.
#include "facts/quote_clues.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Names of the clues of the first quoted span.
std::set<std::string> clues_of(const std::string& text) {
  Article article = article_of(text);
  for (Block& block : article.blocks) block.role = Role::story;
  Vocabulary vocabulary(lexicon());
  Galley galley = set_galley(article, vocabulary);
  std::vector<Name> names = find_names(galley);
  Cast cast = gather_people(galley, names);
  Sources sources = gather_sources(galley, names, cast);
  const std::vector<Heard> spans = listen(galley);
  REQUIRE(!spans.empty());
  std::set<std::string> found;
  for (uint8_t clue : QuoteClueFinder(galley, sources).clues(spans[0]))
    found.insert(quote_clue_names()[clue]);
  return found;
}

double chance(std::vector<uint8_t> clues, std::vector<double> weights) {
  return chance_of(clues, weights);
}

}  // namespace

TEST_CASE("clue names are all different, and every weight is of one") {
  const auto& names = quote_clue_names();
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
  CHECK(names.size() < 256);
  for (std::string_view weighed : lexicon().list("quote-weights").entries()) {
    CAPTURE(weighed);
    CHECK(std::count(names.begin(), names.end(), weighed) == 1);
  }
}

TEST_CASE("an utterance with its clause has the clues of one") {
  CHECK(clues_of("“I have never seen the tide so low,” said Tove Lind.") ==
        std::set<std::string>{"always", "length-7-9", "cue-beside", "before-paragraph", "after-cue",
                              "ends-comma", "comma-and-cue-beside", "first-person", "auxiliary"});
}

TEST_CASE("a title in a list has the clues of one") {
  CHECK(clues_of("Also: “Low Tide and Other Stories of the Coast,” by Tove Lind") ==
        std::set<std::string>{"always", "length-7-9", "cue-none", "before-colon",
                              "after-preposition", "ends-comma", "comma-and-cue-none", "title-case",
                              "by-after"});
}

TEST_CASE("the chance of a quotation is the logistic of its weights") {
  CHECK(chance({0, 1}, {1.5, -1.5}) == doctest::Approx(0.5));
  CHECK(chance({0}, {2}) == doctest::Approx(0.8808).epsilon(0.0001));
  CHECK(chance({}, {2}) == doctest::Approx(0.5));
}
