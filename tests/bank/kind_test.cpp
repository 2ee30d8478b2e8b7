#include "bank/kind.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace stet;

TEST_CASE("every kind has a name of its own, a heading and a skill that exists") {
  std::set<std::string_view> names;
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    CHECK(names.insert(kind.name).second);
    CHECK_FALSE(kind.heading.empty());
    CHECK(std::ranges::find(skills(), kind.skill) != skills().end());
    CHECK(find_kind(kind.name) == &kind);
  }
  CHECK(find_kind("no-such-kind") == nullptr);
}

TEST_CASE("every skill has a kind") {
  for (const std::string_view skill : skills()) {
    INFO(skill);
    CHECK(std::ranges::find(kinds(), skill, &Kind::skill) != kinds().end());
  }
}
