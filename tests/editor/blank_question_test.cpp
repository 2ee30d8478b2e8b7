#include "editor/blank_question.h"

#include <doctest/doctest.h>

#include "support/sample_pack.h"

using namespace stet;
using stet::test::sample_pack;

TEST_CASE("a question of every shape begins with the rows that it needs") {
  for (size_t shape = 0; shape < shape_names().size(); ++shape) {
    const Question question = blank_question("q", shape);
    CHECK(question.shape.index() == shape);
    CHECK(question.skill == "evidence");
  }
  const auto choose = std::get<Choose>(blank_question("q", 0).shape);
  REQUIRE(choose.options.size() == 3);
  CHECK(choose.options[0].id == "a");
  CHECK(choose.options[0].right);
  CHECK(choose.options[2].id == "c");
}

TEST_CASE("options stay what they are between choose and select") {
  const Question before = sample_pack().questions[1];  // select, two right
  const Question after = reshaped(before, 0);
  const auto& options = std::get<Choose>(after.shape).options;
  REQUIRE(options.size() == 4);
  CHECK(options[0].right);
  CHECK_FALSE(options[1].right);
  CHECK(options[1].text == "named in the article");
  CHECK(std::get<Select>(reshaped(after, 1).shape).options[3].id == "d");
}

TEST_CASE("texts carry over to shapes with other rows") {
  const Question order = sample_pack().questions[4];
  const auto sort = std::get<Sort>(reshaped(order, 2).shape);
  REQUIRE(sort.items.size() == 3);
  CHECK(sort.items[2].text == "The council has no plans");
  CHECK(std::get<Match>(reshaped(order, 3).shape).pairs[0].left == "Fares will rise");
  CHECK(std::get<Choose>(reshaped(order, 0).shape).options[0].text == "Fares will rise");
  CHECK(std::holds_alternative<Number>(reshaped(order, 5).shape));
  CHECK(std::get<TextEntry>(reshaped(blank_question("q", 0), 6).shape).accept.size() == 1);
  CHECK(std::get<Mark>(reshaped(order, 7).shape).passage == "Fares will rise");
}

TEST_CASE("option ids are never used twice") {
  std::vector<Option> options{{"a", ""}, {"c", ""}};
  CHECK(unused_option_id(options) == "b");
  options.clear();
  for (char c = 'a'; c <= 'z'; ++c) options.push_back({std::string(1, c), ""});
  CHECK(unused_option_id(options) == "o27");
}
