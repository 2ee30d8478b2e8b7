#include "facts/main_tense.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

Tense tense(const std::string& text) {
  const Article article = article_of(text);
  Vocabulary vocabulary(lexicon());
  const Galley galley = set_galley(article, vocabulary);
  return MainTense(galley).of(0, galley.size());
}

}  // namespace

TEST_CASE("the first verb that leads tells the tense") {
  CHECK(tense("The council closed the pier.") == Tense::past);
  CHECK(tense("The council has closed the pier.") == Tense::past);
  CHECK(tense("The council closes the pier.") == Tense::present);
  CHECK(tense("The council has no money.") == Tense::present);
}

TEST_CASE("infinitives, participles, relative clauses and names don't lead") {
  CHECK(tense("The decision to give paid speeches is hers.") == Tense::present);
  CHECK(tense("The man who closed the pier is in Harrow.") == Tense::present);
  CHECK(tense("Will Hale closed the pier.") == Tense::past);
  CHECK(tense("Five things to watch on the pier.") == Tense::none);
}
