#include <algorithm>

#include "bank/open_source.h"
#include "bank/uncounted.h"
#include "bank/untold.h"
#include "writers/answered.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kCannery =
    "“We had no room to fill the orders,” said Leocadia Brandt, director of the cannery.\n\n"
    "“The lorries never stop at all,” said Priya Sandoval, a gardener in Quern.\n\n"
    "The line broke down a dozen times, a supervisor said.\n\n"
    "The old cannery was opened in 1931 by the port. Brandt will show the new line to the mayor. "
    "The cannery packs 60,000 tins a day. About 40 boats bring fish to the quay.\n";

bool answers(const std::string& article, const std::string& text) {
  const Sample sample(article);
  const auto answered = answered_by(sample.source());
  return std::any_of(answered.begin(), answered.end(),
                     [&](const Answered& each) { return each.text == text; });
}

}  // namespace

TEST_CASE("what the article answers, without a sentence turned round") {
  for (const char* text :
       {"When the old cannery was opened", "Who will show the new line to the mayor",
        "How many boats bring fish to the quay", "Who Leocadia Brandt is",
        "Who said “We had no room to fill the orders”"})
    CHECK_MESSAGE(answers(kCannery, text), text);
}

TEST_CASE("a clause that leans on another sentence, or on the rest of its own, is no option") {
  CHECK_FALSE(
      answers("Brandt met her. Leocadia Brandt rejected that idea.\n", "Who rejected that idea"));
  CHECK_FALSE(answers("The row centres on remarks the club made in 1931.\n",
                      "When the row centres on remarks the club made"));
  CHECK_FALSE(answers("The company said in May that it would close.\n", "When the company said"));
}

TEST_CASE("three things told and one that isn't") {
  const Sample sample(kCannery);
  const auto candidates = sample.write(write_not_in_the_article);
  REQUIRE_FALSE(candidates.empty());
  for (const Candidate& candidate : candidates) {
    const Question& question = candidate.question;
    CHECK(question.stem == "Which of these can you not learn from this article?");
    CHECK(question.evidence.size() == 4);
    for (const Option& option : std::get<Choose>(question.shape).options)
      CHECK(option.right == option.why.empty());
  }
  CHECK(key_of(candidates[0].question).text == "Who the supervisor is");
}

TEST_CASE("no word of anybody's age may stand in an article that doesn't tell an age") {
  const auto untold = [](std::string_view topic, const std::string& text) {
    for (const Untold& thing : untold_things())
      if (thing.topic == topic) return is_untold(thing, text, words_told(text), lexicon());
    return false;
  };
  CHECK(untold("age", "Ann Holt met 40 people in May."));
  CHECK_FALSE(untold("age", "Ann Holt, 43, met them."));
  CHECK_FALSE(untold("age", "The 43-year-old met them."));
  CHECK_FALSE(untold("birthplace", "Holt, a native of Quern, met them."));
  CHECK_FALSE(untold("children", "Her daughter met them."));
  CHECK(untold("school", "Ann Holt met them."));
}

TEST_CASE("an unnamed source stays one only while no name stands beside the word") {
  const auto official = open_source("a senior official", lexicon());
  REQUIRE(official);
  CHECK(official->text == "Who the senior official is");
  CHECK(open_source("two officials", lexicon())->text == "Who the two officials are");
  CHECK_FALSE(open_source("experts", lexicon()));
  CHECK(is_nowhere_named(*official, "A senior official said so. The official left."));
  CHECK_FALSE(is_nowhere_named(*official, "A senior official, John Reed, said so."));
  CHECK_FALSE(is_nowhere_named(*official, "John Reed, a senior official, said so."));
  CHECK_FALSE(is_nowhere_named(*official, "Officials including Reed said so."));
}

TEST_CASE("some, several and many leave the number open") {
  const auto open = uncounted_in("Several senators have signed the letter.", lexicon());
  REQUIRE(open);
  CHECK(open->text == "How many senators have signed the letter");
  CHECK(is_nowhere_counted(*open, "Several senators have signed.", lexicon()));
  CHECK_FALSE(is_nowhere_counted(*open, "The 12 senators met.", lexicon()));
  CHECK_FALSE(uncounted_in("Several senators, all of them new, signed.", lexicon()));
  CHECK_FALSE(uncounted_in("Several of them have signed the letter.", lexicon()));
}

TEST_CASE("three whose word the article gives, and one whom it only names") {
  const auto candidates =
      Sample(
          "“The hall is far too cold,” Ada Brook said.\n\n“The roof is old and leaks,” Carla Nwosu "
          "said.\n\n“The council will mend it soon,” Bram Oduya said.\n\nDmitri Hale owns the shop "
          "beside the hall. Hale has "
          "run it since 1998, and he opens it on Sundays.\n")
          .write(write_not_in_the_article);
  const Question& question = with_stem(candidates, "the fourth is only spoken of").question;
  CHECK(key_of(question).text == "Dmitri Hale");
  CHECK(question.explanation == "The article speaks of Dmitri Hale, and gives no word of his.");
}

TEST_CASE("a name that the page cut short is nobody’s key") {
  for (const Candidate& candidate :
       Sample("“The hall is far too cold,” Ada Brook said.\n\n“The roof is old and leaks,” Carla "
              "Nwosu said.\n\n“The council will mend it soon,” Bram Oduya said.\n\nMr. Dmitri H "
              "owns the shop beside the hall. "
              "Dmitri H has run it since 1998, and he opens it on Sundays.\n")
           .write(write_not_in_the_article))
    CHECK(candidate.question.stem.find("only spoken of") == std::string::npos);
}
