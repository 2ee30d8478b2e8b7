#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a promoted headline stands among lines of the story") {
  const auto candidates = Sample(kTown).write(write_story_or_promo);
  REQUIRE_FALSE(candidates.empty());
  const Question& question = candidates[0].question;
  CHECK(question.stem == "Which of these lines is not part of the story?");
  const std::string key = key_of(question).text;
  CHECK((key == "Ten quiet places to read this summer" ||
         key == "The best second-hand bookshops on the coast"));
  for (const Option& option : std::get<Choose>(question.shape).options)
    if (!option.right) CHECK(option.why == "This line is part of the story.");
}

TEST_CASE("without a trailer there is nothing to ask") {
  const std::string town(kTown);
  CHECK(Sample(town.substr(0, town.find("You might"))).write(write_story_or_promo).empty());
}

TEST_CASE("a line amid the story, a credit and a labelled line lead to no other story") {
  const std::string town(kTown);
  const size_t trailer = town.find("You might");
  const auto asked = [&](const std::string& end) {
    return Sample(town.substr(0, trailer) + "You might also like\n\n" + end)
        .write(write_story_or_promo)
        .size();
  };
  CHECK(asked("Ten quiet places to read this summer\n") > 0);
  CHECK(asked("Reviewed by Hana Lund, who teaches medicine\n") == 0);
  CHECK(asked("Learn more: Ten quiet places to read\n") == 0);
  const Sample amid(town.substr(trailer) + "\n" + town.substr(0, trailer));
  CHECK(amid.write(write_story_or_promo).empty());
}
