#include "bank/without_marks.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

// "passage | quoted", or "-".
std::string unmarked(std::string_view passage) {
  const auto out = without_marks(passage);
  return out ? out->passage + " | " + std::string(slice(out->passage, out->quoted)) : "-";
}

}  // namespace

TEST_CASE("a passage loses its one pair of marks, and its stop is nobody's word") {
  CHECK(unmarked("Holt called it “a foolish plan,” and left.") ==
        "Holt called it a foolish plan, and left. | a foolish plan");
  CHECK(unmarked("Holt called it \"a foolish plan.\"") ==
        "Holt called it a foolish plan. | a foolish plan");
  CHECK(unmarked("Holt called it “a ‘free’ ferry”.") ==
        "Holt called it a ‘free’ ferry. | a ‘free’ ferry");
}

TEST_CASE("with two pairs, half a pair or none there is no one answer") {
  CHECK(unmarked("Holt called it “foolish” and “late”.") == "-");
  CHECK(unmarked("Holt called it “foolish and left.") == "-");
  CHECK(unmarked("Holt called it foolish.") == "-");
  CHECK(unmarked("Holt called it “”.") == "-");
}
