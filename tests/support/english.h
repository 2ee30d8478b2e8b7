// The table of interface text, for tests of what is told.
#pragma once

#include <doctest/doctest.h>

#include "text/phrasebook.h"

namespace stet::test {

inline const Phrasebook& english() {
  static const Phrasebook words = [] {
    auto loaded = Phrasebook::load(STET_SOURCE_DIR "/assets", "english");
    REQUIRE(loaded.has_value());
    return *loaded;
  }();
  return words;
}

}  // namespace stet::test
