#include "writers/slips.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("small words that never stand side by side are a slip of the page") {
  CHECK(has_slip("The pair are heading into to the last week.", lexicon()));
  CHECK(has_slip("She has and will continue to advise the board.", lexicon()));
  CHECK_FALSE(has_slip("She is and will remain a member of the board.", lexicon()));
  CHECK_FALSE(has_slip("Theresa May has refused, and Will was the mayor.", lexicon()));
  CHECK_FALSE(has_slip("They went in, to the last man.", lexicon()));
}
