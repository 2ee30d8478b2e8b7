#include "writers/told.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr WordBounds kAny{1, 40};

std::optional<std::string> last_told(const std::string& text) {
  const Sample sample(text + "\n");
  const auto told_so = told(sample.source(), sample.reading.sentences.size() - 1, kAny);
  if (!told_so) return std::nullopt;
  return words_of_told(sample.source(), *told_so);
}

}  // namespace

TEST_CASE("a sentence that stands alone is told as it is") {
  CHECK(last_told("The council will close the hall.") == "The council will close the hall.");
}

TEST_CASE("no name is put for a pronoun that is run together with its verb") {
  CHECK(last_told("Mrs Carla Nwosu, a retired driver, opened the meeting. She’s the mother of the "
                  "mayor of the town.") == std::nullopt);
}

TEST_CASE("the name is put for the pronoun, in brackets") {
  CHECK(last_told("Mrs Carla Nwosu, a retired driver, opened the meeting. She handed her list of "
                  "600 names to the mayor.") ==
        "[Carla Nwosu] handed her list of 600 names to the mayor.");
}

TEST_CASE("where two could be meant, or more than a pronoun hangs, it stays silent") {
  CHECK_FALSE(last_told("Mrs Carla Nwosu met Mrs Eve Fox. She handed the list to the mayor."));
  CHECK_FALSE(
      last_told("Mrs Carla Nwosu, a retired driver, opened the meeting. She handed those "
                "lists to the mayor."));
}

TEST_CASE("the gap is put before and after the name") {
  const Sample sample(
      "Mrs Carla Nwosu, a retired driver, opened the meeting. She handed 600 names to the "
      "mayor.\n");
  const auto told_so = told(sample.source(), 1, kAny);
  REQUIRE(told_so);
  REQUIRE(told_so->introduction);
  const size_t at = sample.article.text.find("600");
  CHECK(words_of_told(sample.source(), *told_so, Span{at, at + 3}, "_____") ==
        "[Carla Nwosu] handed _____ names to the mayor.");
}

TEST_CASE("a word that links the sentence to the one before is left out") {
  CHECK(last_told("The council met. But the harbour board will close the hall.") ==
        "The harbour board will close the hall.");
  CHECK_FALSE(last_told("The council met. But those halls will close."));
}

TEST_CASE("what leans on the sentences before is told with them") {
  const auto in_context = [](const std::string& text) -> std::optional<std::string> {
    const Sample sample(text + "\n");
    const auto shown =
        told_in_context(sample.source(), sample.reading.sentences.size() - 1, {8, 40});
    if (!shown) return std::nullopt;
    CHECK(sentences_of_told(sample.source(), *shown).begin <= shown->begin);
    return words_of_told(sample.source(), *shown);
  };
  CHECK(in_context("The council will close the old hall in the spring of this year.") ==
        "The council will close the old hall in the spring of this year.");
  CHECK(in_context("The club met on Monday. It has about 240 members in three towns.") ==
        "The club met on Monday. It has about 240 members in three towns.");
  CHECK_FALSE(in_context("It met on Monday. It has about 240 members in three towns."));
}

TEST_CASE("“so far” is no link") {
  CHECK(last_told("So far, the council has closed two of its halls.") !=
        "Far, the council has closed two of its halls.");
}

TEST_CASE("a name is put for “he” only where nobody else was named since who may be meant") {
  CHECK(last_told(
            "Bram Oduya runs the mill at the pier of Rill.\n\nHe has sold 40 sacks of corn since "
            "the spring.") == "[Bram Oduya] has sold 40 sacks of corn since the spring.");
  CHECK_FALSE(
      last_told("Bram Oduya runs the mill at the pier of Rill with Dmitri Hale.\n\nHe has sold "
                "40 sacks of corn since the spring."));
}
