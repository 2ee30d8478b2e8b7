#include "writers/words_apart.h"

#include "text/chance.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The words of the first quotation that can be shown apart from their source; "-" where none can.
std::string apart(const std::string& sentence) {
  const Sample sample("The board met on Monday to vote on the pier.\n\n" + sentence + "\n");
  const Source source = sample.source();
  for (const Quotation& quotation : source.reading.quotations)
    if (const auto words = words_apart(source, quotation, {5, 26}))
      return std::string(slice(source.article.text, *words));
  return "-";
}

}  // namespace

TEST_CASE("what is quoted or reported is shown apart from its source") {
  CHECK(apart("“The old hall is too cold for a school,” said Dmitri Hale, a shop owner.") ==
        "The old hall is too cold for a school,");
  CHECK(apart("Dmitri Hale, a shop owner, said the old hall was too cold for a school.") ==
        "the old hall was too cold for a school");
  CHECK(apart("After the vote on Monday night, Hale said the old hall was too cold.") ==
        "the old hall was too cold");
}

TEST_CASE("words that ask, order or lack a verb state nothing") {
  CHECK(apart("“Who would pay for the old hall?” said Dmitri Hale, a shop owner.") == "-");
  CHECK(apart("“Sell the old hall before the winter comes,” said Dmitri Hale, a shop owner.") ==
        "-");
  CHECK(apart("“Selling the old hall to a school of music,” said Dmitri Hale, a shop owner.") ==
        "-");
  CHECK(apart("“Hey, hey, the old hall must stay!” said Dmitri Hale, a shop owner.") == "-");
}

TEST_CASE("half of a talk, or a clause that has lost its “that”, isn't shown") {
  CHECK(apart("“Well, the old hall is too cold for a school,” said Dmitri Hale, a shop owner.") ==
        "-");
  CHECK(apart("“But the old hall is too cold for a school,” said Dmitri Hale, a shop owner.") ==
        "-");
  CHECK(apart("Dmitri Hale, a shop owner, said that scenario is likely in a cold winter.") == "-");
}

TEST_CASE("what the writer sets beside a report isn't the source's") {
  CHECK(apart("While Hale says the old hall was too cold, the council sold it to a school.") ==
        "-");
  CHECK(apart("Hale said the old hall was too cold - a point that the council disputes.") == "-");
  CHECK(
      apart("Hale said the old hall was too cold for a school, though he had never been in it.") ==
      "-");
}

TEST_CASE("words that speak of somebody or something named before aren't shown") {
  CHECK(apart("“So many times they promised a new hall,” said Dmitri Hale, a shop owner.") == "-");
  CHECK(apart("“We told them the old hall was cold,” said Dmitri Hale, a shop owner.") == "-");
  CHECK(apart("“We need a new hall for the whole town,” said Dmitri Hale, a shop owner.") ==
        "We need a new hall for the whole town,");
}

TEST_CASE("who speaks of themselves is heard") {
  const Sample sample("The board met.\n");
  CHECK(is_spoken(sample.source(), "We’re cold in here."));
  CHECK_FALSE(is_spoken(sample.source(), "The hall is cold."));
  CHECK(is_of_one_person("I’m cold in here."));
  CHECK_FALSE(is_of_one_person("We are cold in here."));
}

TEST_CASE("a “they” may stay where the words tell enough to be found by, but never opens them") {
  CHECK(apart("“The council said they promised a warm hall, a roof and a school of music,” said "
              "Dmitri Hale, a shop owner.") ==
        "The council said they promised a warm hall, a roof and a school of music,");
  CHECK(apart("“They promised a warm hall, a new roof and a school of music by the spring,” said "
              "Dmitri Hale, a shop owner.") == "-");
  CHECK(apart("“They are always late again with it,” said Dmitri Hale, a shop owner.") == "-");
}

TEST_CASE("a “he” in what is reported may be the speaker, whose name is cut off") {
  CHECK(apart("Dmitri Hale, a shop owner, said the council had sold Bram Oduya his hall.") == "-");
}

TEST_CASE("what is said to follow on a condition isn't shown without it") {
  CHECK(apart("On Monday Dmitri Hale said the sea will break the old pier by May.") ==
        "the sea will break the old pier by May");
  CHECK(apart("If it rains, Dmitri Hale said the sea will break the old pier by May.") == "-");
}
