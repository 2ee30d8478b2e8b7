#include "bank/unheard.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

bool unheard(const std::string& article) {
  return stays_unheard(article, "Hale", lexicon());
}

}  // namespace

TEST_CASE("somebody who is only spoken of") {
  CHECK(unheard("Ada Brook said Hale would sell the hall. Hale owns a shop."));
  CHECK(unheard("Dmitri Hale owns a shop on the hill."));
  CHECK(unheard("“Hale said no,” Ada Brook told the council. Dmitri Hale owns a shop."));
}

TEST_CASE("somebody whose word is given, whatever the order") {
  CHECK_FALSE(unheard("Hale said the hall would be sold."));
  CHECK_FALSE(unheard("“The hall is sold,” said Dmitri Hale."));
  CHECK_FALSE(unheard("Hale, who has never denied it, owns a shop."));
  CHECK_FALSE(unheard("The hall is sold, according to Dmitri Hale."));
}

TEST_CASE("who isn't named is not spoken of either") {
  CHECK_FALSE(unheard("Ada Brook owns a shop."));
}
