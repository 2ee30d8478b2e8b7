#include "scoring/calibration.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/outcomes.h"

using namespace stet;
using test::add;
using test::outcome;

namespace {

CalibrationBin bin_of(Certainty certainty, int right, int wrong) {
  std::vector<Outcome> outcomes;
  add(outcomes, right, outcome("q", 1, certainty));
  add(outcomes, wrong, outcome("q", 0, certainty));
  return calibration(outcomes).bins[static_cast<size_t>(certainty) - 1];
}

}  // namespace

TEST_CASE("each certainty against its band, in words") {
  struct Row {
    Certainty certainty;
    int right, wrong;
    const char* words;
  };
  for (const Row& row : {
           Row{Certainty::certain, 14, 6,
               "When certain you were right 70 % of 20 times: slightly "
               "overconfident."},
           Row{Certainty::certain, 35, 15,
               "When certain you were right 70 % of 50 times: slightly "
               "overconfident."},
           Row{Certainty::certain, 35, 16,
               "When certain you were right 69 % of 51 times: "
               "overconfident."},
           Row{Certainty::certain, 9, 1,
               "When certain you were right 90 % of 10 times: well "
               "placed."},
           Row{Certainty::unsure, 6, 2,
               "When unsure you were right 75 % of 8 times: slightly "
               "underconfident."},
           Row{Certainty::unsure, 10, 0,
               "When unsure you were right 100 % of 10 times: "
               "underconfident."},
           Row{Certainty::fairly, 3, 1, ""},
           Row{Certainty::fairly, 5, 5,
               "When fairly sure you were right 50 % of 10 times: "
               "slightly overconfident."},
       })
    CHECK(calibration_in_words(bin_of(row.certainty, row.right, row.wrong), test::english()) ==
          row.words);
}

TEST_CASE("passes, and rounds that don't ask for certainty, aren't counted") {
  std::vector<Outcome> outcomes{test::passed("q"), outcome("q", 1, Certainty::off)};
  CHECK(calibration(outcomes).n == 0);
  CHECK_FALSE(calibration(outcomes).bonus);
}

TEST_CASE("the bonus is nothing for the best certainty there was, and negative else") {
  std::vector<Outcome> best;
  add(best, 9, outcome("q", 1, Certainty::certain));
  add(best, 1, outcome("q", 0, Certainty::certain));
  CHECK(calibration(best).average_mark == doctest::Approx(2.1));
  CHECK(*calibration(best).bonus == doctest::Approx(0));

  std::vector<Outcome> rash;
  add(rash, 5, outcome("q", 1, Certainty::certain));
  add(rash, 5, outcome("q", 0, Certainty::certain));
  CHECK(calibration(rash).average_mark == doctest::Approx(-1.5));
  CHECK(*calibration(rash).bonus == doctest::Approx(0.1 * (-1.5 - 0.5)));
}

TEST_CASE("the best single certainty changes at 67 and at 80 percent") {
  CHECK(best_average_mark(0.5) == doctest::Approx(0.5));
  CHECK(best_average_mark(0.75) == doctest::Approx(1.0));
  CHECK(best_average_mark(0.9) == doctest::Approx(2.1));
}
