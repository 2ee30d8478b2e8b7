#include "writers/figure_range.h"

#include <algorithm>

#include "writers/asked_figure.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("of two parts of one whole, no lure is more than the first leaves") {
  const char* article =
      "In a poll of the county of Rill, Brook leads Hale by 57 percent to 33 percent in "
      "May.\n\nThe "
      "club met.\n";
  for (const std::string& text : option_texts(choose_question(article, "57 percent to _____")))
    CHECK(parse_figure(text)->digits <= 43);
}

TEST_CASE("what came fifth is a fifth at most") {
  const Sample sample(
      "Of all that the voters named, the ferry came fifth at 7 percent on Monday.\n\nIn the town "
      "13 "
      "percent named the pier.\n\nOn the island 25 percent named the school.\n");
  bool is_asked = false;
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape);
          choose && candidate.question.stem.find("came fifth") != std::string::npos)
        for (const Option& option : choose->options) {
          is_asked = true;
          CHECK(parse_figure(option.text)->digits <= 20);
        }
  CHECK(is_asked);
}

TEST_CASE("other shares are within reach, and of a win more than half") {
  const auto values = [](const char* article, const std::string& words) {
    std::vector<int> all;
    for (const std::string& text : option_texts(choose_question(article, words)))
      all.push_back(std::stoi(text));
    return all;
  };
  for (int value :
       values("In Rill 56 percent of the rowers were for the pier in May.\n", "for the pier")) {
    CHECK(value >= 28);
    CHECK(value <= 92);
  }
  for (int value :
       values("In Rill the pier won with 64 percent of the rowers in May.\n", "won with"))
    CHECK(value > 50);
}

TEST_CASE("a share that another doubles, a margin of error and a price to the cent") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("In Rill 60 percent of the rowers chose the pier over the bridge.") == 1);
  CHECK(
      asked("In Rill 60 percent of the rowers chose the pier, double the number for the bridge.") ==
      0);
  CHECK(asked("The poll of the rowers in Rill had a margin of error of 3.5 points.") == 0);
  const Question price = choose_question(
      "The oil of Rill fell on Monday to $42.46 a barrel at the pier.\n", "a barrel");
  for (const std::string& text : option_texts(price)) {
    CHECK(std::stod(text.substr(1)) > 25);
    CHECK(std::stod(text.substr(1)) < 68);
  }
}
