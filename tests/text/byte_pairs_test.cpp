#include "text/byte_pairs.h"

#include <doctest/doctest.h>

#include <string>

using namespace stet;

TEST_CASE("every phrase of a text may be in it, and one with a strange pair isn't") {
  const std::string text = "“The ferry” runs on Mondays.";
  const BytePairs pairs(text);
  for (size_t begin = 0; begin < text.size(); ++begin)
    for (size_t size = 0; begin + size <= text.size(); ++size)
      CHECK(pairs.may_hold(text.substr(begin, size)));
  CHECK(!pairs.may_hold("ferries"));
  CHECK(!pairs.may_hold("the"));
  CHECK(!pairs.may_hold("Mondays,"));
  CHECK(pairs.may_hold("x"));  // no pair tells
  CHECK(!BytePairs("").may_hold("on"));
}
