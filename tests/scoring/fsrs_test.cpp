#include "scoring/fsrs.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "support/shared.h"

using namespace stet;

TEST_CASE("ratings 1, 3, 3, 3, 3, 3 after 0, 0, 1, 3, 8, 21 days give the published memory") {
  std::optional<Memory> memory;
  const std::array<int, 6> since_last{0, 0, 1, 3, 8, 21};
  for (const int days : since_last)
    memory = review(memory, days, memory ? Grade::good : Grade::again);
  CHECK(std::abs(memory->stability - 53.62691) < 1e-5);
  CHECK(std::abs(memory->difficulty - 6.3574867) < 1e-6);
}

TEST_CASE("on the day it is due the chance of recall is what was wanted") {
  const Memory memory = review(std::nullopt, 0, Grade::easy);
  CHECK(memory.stability == 8.2956);
  CHECK(std::abs(recall_chance(memory, memory.stability) - 0.9) < 1e-12);
  CHECK(interval_days(memory) == 8);
  CHECK(interval_days(memory, 0.8) > 8);
  CHECK(interval_days(review(std::nullopt, 0, Grade::again)) == 1);
}

TEST_CASE("every card of ts-fsrs: 1,400 reviews to 1e-6 and every interval") {
  STET_NEEDS_SHARED(path, "fixtures/fsrs/ts-fsrs-5.4.2-next_state-vectors.json");
  const auto vectors = nlohmann::json::parse(std::ifstream(path));
  size_t reviews = 0;
  double worst = 0;
  for (const auto& card : vectors["cases"]) {
    std::optional<Memory> memory;
    for (const auto& seen : card["reviews"]) {
      const int days = seen["delta_days"];
      if (!seen["r_before"].is_null())
        worst = std::max(worst,
                         std::abs(recall_chance(*memory, days) - seen["r_before"].get<double>()));
      memory = review(memory, days, static_cast<Grade>(seen["rating"].get<int>()));
      const double stability = seen["stability"];
      worst = std::max(worst, std::abs(memory->stability - stability) / std::max(1.0, stability));
      worst = std::max(worst, std::abs(memory->difficulty - seen["difficulty"].get<double>()));
      CHECK(interval_days(*memory) == seen["interval_days_at_0_90"].get<int>());
      ++reviews;
    }
  }
  CHECK(reviews == 1400);
  CHECK(worst < 1e-6);
}
