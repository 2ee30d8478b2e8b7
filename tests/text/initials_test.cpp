#include "text/initials.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("letters with a point behind each are initials") {
  for (const char* text : {"in the U.S.", "at 7 a.m.", "(N.J.", "É.U."})
    CHECK(ends_in_initials(text));
  for (const char* text : {"by 3.5.", "so...", "the end.", "U.S", "Mr.", "A.", ""})
    CHECK_FALSE(ends_in_initials(text));
}
