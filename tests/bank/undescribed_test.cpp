#include "bank/undescribed.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

bool bare(std::string_view text) {
  return is_nowhere_described("Ann Holt", text, lexicon());
}

}  // namespace

TEST_CASE("a name that stands bare every time is nowhere described") {
  CHECK(bare("The hall will close. Then Ann Holt left the town. “It is cold,” said Holt."));
}

TEST_CASE("anything beside a mention that could describe it counts") {
  CHECK_FALSE(bare("Ann Holt, who runs the mill, left."));
  CHECK_FALSE(bare("On Monday Mayor Ann Holt left the town."));
  CHECK_FALSE(bare("On Monday baker Ann Holt left the town."));
  CHECK_FALSE(bare("On Monday Ann Holt is the one who left."));
  CHECK_FALSE(bare("On Monday Ann Holt left the town. Holt was once a teacher."));
}

TEST_CASE("who isn't named isn't left open either") {
  CHECK_FALSE(bare("The hall will close on Monday."));
}
