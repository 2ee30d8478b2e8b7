#include "scoring/discernment.h"

#include <doctest/doctest.h>

#include "support/english.h"

#include <cmath>

using namespace stet;

TEST_CASE("discernment, sensitivity and bias at the published check values") {
  struct Row {
    Detection detection;  // hits, changed, false alarms, intact
    double d, d_prime, c;
  };
  for (const Row& row :
       {Row{{10, 10, 10, 10}, 0, 0.000, -1.69}, Row{{5, 5, 15, 15}, 0, 0.000, -1.69},
        Row{{0, 5, 0, 15}, 0, 0.000, 1.69}, Row{{8, 10, 2, 10}, 60, 1.496, 0},
        Row{{4, 5, 3, 15}, 60, 1.496, 0}, Row{{5, 5, 0, 15}, 100, 3.381, 0}}) {
    CAPTURE(row.detection.hits);
    CHECK(*discernment(row.detection) == doctest::Approx(row.d).epsilon(1e-12));
    auto s = sensitivity(row.detection);
    REQUIRE(s);
    CHECK(std::abs(s->d_prime - row.d_prime) < 0.0005);
    CHECK(std::abs(s->c - row.c) < 0.005);
  }
}

TEST_CASE("answering worse than a coin gives a negative figure") {
  CHECK(*discernment({2, 10, 8, 10}) == doctest::Approx(-60));
}

TEST_CASE("without both classes there is nothing to tell apart") {
  CHECK(!discernment({0, 0, 1, 4}));
  CHECK(!discernment({3, 4, 0, 0}));
  CHECK(!sensitivity({3, 4, 0, 0}));
}

TEST_CASE("normal quantiles agree with AS241 in another implementation") {
  struct Row {
    double p, z;
  };
  for (Row row : {Row{1e-300, -37.0470962993612}, Row{1e-20, -9.262340089798405},
                  Row{1e-10, -6.361340902404056}, Row{0.001, -3.090232306167813},
                  Row{0.025, -1.9599639845400538}, Row{0.1, -1.2815515655446008},
                  Row{0.3, -0.5244005127080407}, Row{0.5, 0.0}, Row{0.7, 0.5244005127080407},
                  Row{0.925, 1.439531470938456}, Row{0.975, 1.9599639845400536},
                  Row{0.9999, 3.7190164854557084}}) {
    CAPTURE(row.p);
    CHECK(std::abs(normal_quantile(row.p) - row.z) < 1e-14 * (1 + std::abs(row.z)));
  }
}

TEST_CASE("a quantile needs a probability strictly between 0 and 1") {
  CHECK(std::isnan(normal_quantile(0)));
  CHECK(std::isnan(normal_quantile(1)));
  CHECK(std::isnan(normal_quantile(std::nan(""))));
}

TEST_CASE("bias is told in words") {
  CHECK(bias_in_words({8, 10, 3, 10}, test::english()) ==
        "doubted 3 sound sentences and let 2 changes stand");
  CHECK(bias_in_words({9, 10, 0, 10}, test::english()) == "let 1 change stand");
  CHECK(bias_in_words({10, 10, 1, 10}, test::english()) == "doubted 1 sound sentence");
  CHECK(bias_in_words({10, 10, 0, 10}, test::english()) == "");
}
