#include <algorithm>

#include "writers/figures.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The candidate whose stem holds `words`, as a choose question, over seeds.
Question choose_question(const char* article, const std::string& words) {
  const Sample sample(article);
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (candidate.question.stem.find(words) != std::string::npos &&
          std::holds_alternative<Choose>(candidate.question.shape))
        return candidate.question;
  FAIL("never asked to choose");
  throw 0;
}

}  // namespace

TEST_CASE("the figure is a gap in its own sentence, the hedge stays") {
  const Question question = choose_question(kTown, "closure");
  CHECK(question.stem ==
        "Which figure belongs in the gap? “The closure will save about _____ a year.”");
  CHECK(key_of(question).text == "£85,000");
  CHECK(question.explanation == "The article says about £85,000.");
  for (const std::string& text : option_texts(question)) {
    CHECK(text.starts_with("£"));
    CHECK(parse_figure(text)->grouped);
  }
}

TEST_CASE("a figure may be typed: the article's own number, in its unit") {
  const Sample sample(kTown);
  for (uint64_t seed = 1; seed < 40; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* number = std::get_if<Number>(&candidate.question.shape)) {
        if (number->unit != "percent") continue;
        CHECK(number->value == 40);
        CHECK(number->tolerance == 0);
        CHECK(candidate.question.stem.starts_with(
            "Which figure belongs in the gap? Give the article’s own number, in percent. “The "
            "town council will close"));
        return;
      }
  FAIL("never typed");
}

TEST_CASE("a lure doesn't cross another figure of the sentence") {
  const char* article =
      "The ferry carried 74,800 passengers last year, down from 88,000 in 2023.\n\nThe council "
      "runs it.\n";
  for (const std::string& text : option_texts(choose_question(article, "_____ passengers")))
    CHECK(parse_figure(text)->digits < 88'000);
}

TEST_CASE("a lure is no smaller than a part of what is counted") {
  const char* article =
      "The club has banned 60 people over the years, and 40 of them have appealed.\n\nThe "
      "council runs it.\n";
  for (const std::string& text : option_texts(choose_question(article, "_____ people")))
    CHECK(parse_figure(text)->digits > 40);
}

TEST_CASE("a figure that stands twice in its sentence, or in a quotation, isn't asked") {
  const Sample sample(
      "The club has 40 boats and 40 oars in the shed by the river.\n\n“We lost 30 boats in one "
      "night,” said Ada Brook, the owner.\n");
  CHECK(sample.write(write_check_the_figure).empty());
}

TEST_CASE("a sentence that leans on the one before stays silent") {
  const Sample sample("The club met on Monday.\n\nIt has about 240 members in three towns.\n");
  CHECK(sample.write(write_check_the_figure).empty());
}

TEST_CASE("no key is the only one of its length") {
  constexpr const char* kArticle =
      "The council of Rill will house 10,000 people in the valley in the spring.\n\n"
      "It housed 5,000 people in May.\n\nIt housed 7,000 people in June.\n";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& each : Sample(kArticle).write(write_check_the_figure, seed)) {
      const auto texts = option_texts(each.question);
      const size_t length = key_of(each.question).text.size();
      CHECK(std::ranges::count(texts, length, &std::string::size) > 1);
    }
}

TEST_CASE("figures that everybody knows, and bounds in two words, are left alone") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("The plan was heard by a three-judge panel in the county of Rill on Monday.") == 0);
  CHECK(asked("The candidate won in all five boroughs of the city in the spring.") == 0);
  CHECK(asked("The towns that stand at or above 10 percent will get the money in May.") == 0);
  CHECK(asked("The police of Rill took 911 calls in the valley in the spring.") == 0);
  CHECK(asked("The boat sank 190 kilometres (118 miles) off the coast of Rill in a storm.") == 0);
  CHECK(asked("The storm in Rill blew for 16 hours, from 6 p.m. until 10 a.m. on the coast.") == 0);
  CHECK(asked("The council of Rill mended only about 48 bridges in the valley in May.") == 0);
  CHECK(asked("The walk of 46 miles from Rill began on Monday at 6 p.m. in the town.") == 1);
  CHECK(asked("The council of Rill mended only 48 bridges in the valley in the spring.") == 0);
  CHECK(asked("The council of Rill mended 48 bridges in the valley in the spring.") == 1);
}
