// The project's own word lists, read once for all tests.
#pragma once

#include <doctest/doctest.h>

#include "text/lexicon.h"

namespace stet::test {

inline const Lexicon& lexicon() {
  static const Result<Lexicon> loaded = Lexicon::load(STET_SOURCE_DIR "/assets/words");
  REQUIRE(loaded);
  return *loaded;
}

}  // namespace stet::test
