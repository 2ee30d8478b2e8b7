#include "text/best_label.h"

#include <doctest/doctest.h>

#include "text/chance.h"

using namespace stet;

namespace {

PosScores scores_of(const std::array<int16_t, kPosCount>& values) {
  PosScores scores;
  std::copy(values.begin(), values.end(), scores.of.begin());
  scores.fill();
  return scores;
}

}  // namespace

TEST_CASE("the highest score wins, by what it is above the second") {
  const Best best = best_of(std::array<int32_t, 4>{3, 9, -2, 5});
  CHECK(best.label == 1);
  CHECK(best.margin == 4);
}

TEST_CASE("of equals the first wins, by nothing") {
  const Best best = best_of(std::array<int32_t, 4>{3, 9, 9, 5});
  CHECK(best.label == 1);
  CHECK(best.margin == 0);
  CHECK(scores_of({7, 1, 7}).best().label == 0);
  CHECK(scores_of({7, 1, 7}).best().margin == 0);
}

TEST_CASE("all may be below zero, and the last may win") {
  std::array<int16_t, kPosCount> values;
  values.fill(-900);
  values.back() = -30;
  CHECK(scores_of(values).best().label == kPosCount - 1);
  CHECK(scores_of(values).best().margin == 870);
}

TEST_CASE("whole vectors give what a look at one score after the other gives") {
  Chance chance(7);
  size_t differ = 0;
  for (int round = 0; round < 2000; ++round) {
    std::array<int16_t, kPosCount> values;
    for (int16_t& value : values)
      value = static_cast<int16_t>(static_cast<int>(chance.below(61)) - 30);
    const Best plain = best_of(values), whole = scores_of(values).best();
    differ += plain.label != whole.label || plain.margin != whole.margin;
  }
  CHECK(differ == 0);
}
