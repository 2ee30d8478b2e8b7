#include "text/excerpt.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("the line stands without its indent, with a caret under the place") {
  CHECK(excerpt("{\n  \"kind\": \"x\",\n}", 12) ==
        "    \"kind\": \"x\",\n"
        "            ^\n");
  CHECK(excerpt("ab", 0) == "    ab\n    ^\n");
  CHECK(excerpt("ab\n", 3) == "    \n    ^\n");
  CHECK(excerpt("", 7) == "    \n    ^\n");
}

TEST_CASE("columns are characters, and what can't be seen takes none") {
  CHECK(excerpt("“é”\u202E\x1B: 5", 14) ==
        "    “é”: 5\n"
        "         ^\n");
}

TEST_CASE("a long line is cut round the place") {
  const std::string line = excerpt(std::string(100, 'a') + "X" + std::string(100, 'b'), 100);
  CHECK(line == "    …" + std::string(50, 'a') + "X" + std::string(39, 'b') + "…\n" +
                    std::string(55, ' ') + "^\n");
}
