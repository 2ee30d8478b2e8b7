#include "writers/role_lures.h"

#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<std::string> roles(const std::string& article, std::string_view description) {
  Chance chance(1);
  auto others = other_roles(Sample(article).source(), description, chance);
  std::sort(others.begin(), others.end());
  return others;
}

}  // namespace

TEST_CASE("another role of its group stands in, and all else stays") {
  CHECK(roles("The pier closed.\n", "mayor of Aldmere") ==
        std::vector<std::string>{"city clerk of Aldmere", "city manager of Aldmere",
                                 "fire chief of Aldmere", "police chief of Aldmere",
                                 "treasurer of Aldmere"});
}

TEST_CASE("no role that the article speaks of, nor one that means nearly the same") {
  CHECK(roles("The pier closed, said the police chief.\n", "mayor of Aldmere") ==
        std::vector<std::string>{"city clerk of Aldmere", "city manager of Aldmere",
                                 "fire chief of Aldmere", "treasurer of Aldmere"});
  for (const std::string& other : roles("The pier closed.\n", "chairwoman of Aldmere Rowers"))
    CHECK(other != "chairman of Aldmere Rowers");
}

TEST_CASE("an unknown role has no others") {
  CHECK(roles("The pier closed.\n", "keeper of Aldmere").empty());
}

TEST_CASE("who speaks for a candidate is offered the posts of a campaign, who for a body none") {
  const auto has = [](const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  const std::string article = "“We will win,” said Ada Brook.\n\nBrook spoke in the hall.\n";
  const auto of_brook = roles(article, "spokesman for Ada Brook");
  CHECK(has(of_brook, "speechwriter for Ada Brook"));
  CHECK(roles(article, "spokesman for Calder Mutual").empty());
}

TEST_CASE("a project has no treasurer") {
  CHECK_FALSE(roles("The pier closed.\n", "director of Quern Rowers").empty());
  CHECK(roles("The pier closed.\n", "director of the Pier Project").empty());
}
