#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> under(const std::string& title) {
  return Sample(title +
                "\n\nThe cannery in the harbour will take on 26 people in June, the owner said on "
                "Monday. It packs sardines.\n\nThe second line will pack 60,000 tins a day.\n")
      .write(write_headline_check);
}

}  // namespace

TEST_CASE("the headline as printed among three altered ones") {
  const auto candidates = under("Cannery to hire 26 people for second sardine line");
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem ==
        "Three of these headlines have been altered. Which one does the article carry?");
  CHECK(key_of(question).text == "Cannery to hire 26 people for second sardine line");
  const auto options = option_texts(question);
  CHECK(options[1] != options[2]);
  CHECK(question.evidence[0].text == "Cannery to hire 26 people for second sardine line");
}

TEST_CASE("capitals of a headline are kept") {
  const auto candidates = under("Cannery Plans to Hire 26 People for Second Line");
  REQUIRE(candidates.size() == 1);
  for (const std::string& option : option_texts(candidates[0].question))
    CHECK((option.starts_with("Cannery Plans to") || option.starts_with("Cannery Promises to") ||
           option.starts_with("Cannery Refuses to")));
}

TEST_CASE("no title, a short one, or nothing to alter: silent") {
  CHECK(under("Cannery hires").empty());
  CHECK(under("A quiet morning in the old harbour").empty());
  CHECK(Sample("The cannery will take on 26 people in June, the owner said on Monday.\n")
            .write(write_headline_check)
            .empty());
}

TEST_CASE("nouns, names of dates and parts aren't altered") {
  CHECK(under("The mayor’s attacks on the 9/11 cannery story").empty());
  CHECK(under("Notice lifted in the harbour after 11 days").size() <= 1);
}
