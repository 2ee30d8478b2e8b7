#include <algorithm>

#include "writers/changed.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a place is exchanged for one of the article, a year for one near it") {
  const auto begins = [](const std::string& sentence, const std::string& from) {
    const auto made = changes_in(sentence + "\n\nThe firm has an office in Uganda as well.\n");
    return any_from(made, from);
  };
  CHECK(begins("The firm sold its nets in Kenya in 1985.", "Kenya"));
  CHECK_FALSE(any_from(changes("The firm sold its nets in Kenya in 1985."), "Kenya"));
  CHECK(begins("The firm sold its nets in 1985.", "1985"));
  CHECK_FALSE(begins("The firm sold its nets in Kenya in 1985.", "1985"));
  CHECK_FALSE(begins("The firm sold its nets to Kenya.", "Kenya"));
  CHECK_FALSE(begins("The firm won in Kenya ports of its own.", "Kenya"));
  CHECK_FALSE(begins("The firm sold the Mombasa nets in Kenya in 1985.", "Kenya"));
  CHECK_FALSE(begins("The firm sold its nets in Kenya and in Uganda.", "Kenya"));
  CHECK_FALSE(
      std::ranges::any_of(changes("The firm moved its nets to Columbus, Ohio."),
                          [](const std::string& each) { return each.starts_with("Ohio"); }));
  CHECK_FALSE(std::ranges::any_of(changes("The hall stood from 1931 to 1985."),
                                  [](const std::string& each) { return each.starts_with("19"); }));
}

TEST_CASE("words are given to another speaker, and to nobody who only stands by") {
  const Sample sample(
      "“The roof will hold,” said Ada Brook, the builder.\n\nCarla Fenn said the roof was rotten. "
      "“It leaks,” Fenn said.\n\nBrook said the council had paid for new beams in May.\n\nNora "
      "Finch watched from the road.\n");
  Chance chance(1);
  const auto made = changes_of(sample.source(), 3, chance);
  const auto swapped = std::ranges::find_if(
      made, [](const SentenceChange& each) { return each.change.from == "Brook"; });
  REQUIRE(swapped != made.end());
  CHECK(swapped->change.to == "Fenn");
  CHECK(swapped->habit == "Words belong to whoever spoke them; check the name beside them.");
}

TEST_CASE("words that tell who speaks are given to nobody else") {
  const auto is_given_away = [](const std::string& sentence) {
    const auto made = changes_in(
        sentence +
        "\n\n“The roof will hold,” said Ada Brook.\n\nCarla Fenn said the roof was rotten. “It "
        "leaks,” Fenn said.\n");
    return has(made, "Brook -> Fenn");
  };
  CHECK(is_given_away("“The roof will hold for years to come,” Brook said."));
  CHECK_FALSE(is_given_away("“My roof will hold for years to come,” Brook said."));
  CHECK_FALSE(is_given_away("“We built a roof for years to come,” Brook said."));
}

TEST_CASE("whom the article introduces isn't taken for somebody it needn't") {
  const auto is_given_away = [](const std::string& brook, const std::string& fenn) {
    const auto made = changes_in(
        "“The roof will hold for years to come,” Brook said.\n\n“The roof will hold,” said Ada "
        "Brook" +
        brook + ".\n\nCarla Fenn" + fenn + " said the roof was rotten. “It leaks,” Fenn said.\n");
    return has(made, "Brook -> Fenn");
  };
  CHECK(is_given_away("", ""));
  CHECK(is_given_away(", a builder from the islands", ", a painter of old boats,"));
  CHECK_FALSE(is_given_away("", ", a painter of old boats,"));
}
