#include "text/byte_set.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a byte set passes over its bytes up to the first other one") {
  constexpr ByteSet small{[](unsigned char c) { return c >= 'a' && c <= 'z'; }};
  CHECK(small.has('q'));
  CHECK_FALSE(small.has('Q'));
  CHECK_FALSE(small.has('\xE9'));
  CHECK(small.skip("pier shut", 0, 9) == 4);
  CHECK(small.skip("pier shut", 4, 9) == 4);
  CHECK(small.skip("pier shut", 5, 9) == 9);
  CHECK(small.skip("pier shut", 0, 3) == 3);
}
