#include "bank/kind.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/english.h"

using namespace stet;
using stet::test::english;

TEST_CASE("every kind has a name of its own and a skill that exists") {
  std::set<std::string_view> names;
  for (const Kind& kind : kinds()) {
    INFO(kind.name);
    CHECK(names.insert(kind.name).second);
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

TEST_CASE("kinds and skills are told in words, and what is unknown as it stands") {
  CHECK(kind_in_words("who-said-it", english()) == "Who said it?");
  CHECK(kind_in_words("of-a-newer-stet", english()) == "of-a-newer-stet");
  CHECK(skill_in_words("sourcing", english()) == "sourcing");
  CHECK(skill_in_words("juggling", english()) == "juggling");
}
