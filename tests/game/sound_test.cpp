#include "game/sound.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace stet;

TEST_CASE("each sound is short, not loud, ends in silence, and is always the same") {
  for (SoundCue cue : {SoundCue::tick, SoundCue::stamp, SoundCue::page}) {
    const std::vector<float> samples = synthesise(cue);
    REQUIRE(samples.size() > kSoundRate / 50);
    CHECK(samples.size() < kSoundRate / 3);
    float loudest = 0;
    for (float sample : samples) loudest = std::max(loudest, std::abs(sample));
    CHECK(loudest > 0.02f);
    CHECK(loudest < 0.5f);
    CHECK(std::abs(samples.front()) < 0.01f);
    CHECK(std::abs(samples.back()) < 0.01f);
    CHECK(samples == synthesise(cue));
  }
  CHECK(synthesise(SoundCue::none).empty());
  CHECK(synthesise(SoundCue::tick) != synthesise(SoundCue::page));
}
