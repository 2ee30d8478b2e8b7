#include "facts/people.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

using People = std::vector<std::string>;

People people(const std::string& text) {
  return read_text(text).people();
}

Gender gender(const std::string& text, size_t person = 0) {
  Read it = read_text(text);
  REQUIRE(it.reading.people.size() > person);
  return it.reading.people[person].gender;
}

}  // namespace

TEST_CASE("a description stands in apposition after the name") {
  CHECK(people("“We lost,” said Anna Bell, president of the rowing club, which lost.") ==
        People{"Anna Bell, president of the rowing club"});
  CHECK(people("Idris Vane, 43, a miner from Harrow, said he was tired.") ==
        People{"Idris Vane, a miner from Harrow"});
}

TEST_CASE("or before it") {
  CHECK(people("The club’s chairman, Dermot Szabo, said it was over.") ==
        People{"Dermot Szabo, The club’s chairman"});
  CHECK(people("Yesterday miner Joel Hale looked on in the rain.") == People{"Joel Hale, miner"});
  CHECK(people("They met retired teacher Priya Sandoval there.") ==
        People{"Priya Sandoval, retired teacher"});
}

TEST_CASE("a title that is an office describes, a courtesy doesn't") {
  CHECK(people("Mayor Anna Bell opened the pier.") == People{"Anna Bell, Mayor"});
  CHECK(people("Harbour Minister Daniel Ruiz opened the pier.") ==
        People{"Daniel Ruiz, Harbour Minister"});
  CHECK(people("Mr. Daniel Ruiz opened the pier.") == People{"Daniel Ruiz"});
}

TEST_CASE("what tells nothing by itself is no description") {
  CHECK(people("His wife, Anna Bell, left.") == People{"Anna Bell"});
  CHECK(people("Her friend Anna Bell left.") == People{"Anna Bell"});
}

TEST_CASE("the next in a list is no description") {
  CHECK(people("Anna Bell, Idris Vane and Priya Sandoval, a teacher, met.") ==
        People{"Anna Bell", "Idris Vane", "Priya Sandoval, a teacher"});
}

TEST_CASE("names are joined by surname to the fullest form") {
  Read it = read_text("Anna Bell spoke. Bell said so again. Anna M. Bell was tired.");
  REQUIRE(it.people() == People{"Anna M. Bell"});
  CHECK(it.reading.people[0].mentions.size() == 3);
  CHECK(it.words(it.reading.people[0].mentions[1]) == "Bell");
}

TEST_CASE("the end of a name of three words is the same person") {
  Read it = read_text("Justin Ki Hong spoke. Ki Hong said so again, and Min Hong left.");
  REQUIRE(it.people() == People{"Justin Ki Hong", "Min Hong"});
  CHECK(it.reading.people[0].mentions.size() == 2);
}

TEST_CASE("two people of one surname stay apart, told by title and order") {
  Read it = read_text(
      "Anna Bell met Thomas Bell. Mrs Bell spoke first. Mr Bell said little. Mr Bell left.");
  REQUIRE(it.people() == People{"Anna Bell", "Thomas Bell"});
  CHECK(it.reading.people[0].mentions.size() == 2);
  CHECK(it.reading.people[1].mentions.size() == 3);
}

TEST_CASE("a person never given a first name is found by what they do") {
  CHECK(people("Urquist said the pier would close. Urquist said so twice.") == People{"Urquist"});
}

TEST_CASE("places, organizations, weekdays and peoples are no persons") {
  CHECK(
      people("In Lima on Tuesday the Harbour Council and the Peruvian navy met at Bath Street.") ==
      People{});
}

TEST_CASE("gender comes from titles, first names, descriptions and pronouns") {
  CHECK(gender("Mrs Ashgrove said it was late.") == Gender::woman);
  CHECK(gender("Thomas Ashgrove said it was late.") == Gender::man);
  CHECK(gender("Wrenna Ashgrove, a spokeswoman for the port, said it was late.") == Gender::woman);
  CHECK(gender("Wrenna Ashgrove said it was late. “I know,” she said.") == Gender::woman);
  CHECK(gender("Wrenna Ashgrove said it was late.") == Gender::unknown);
}

TEST_CASE("two offices before a name are one description") {
  CHECK(people("They met former bank director and mayoral candidate Anna Bell there.") ==
        People{"Anna Bell, former bank director and mayoral candidate"});
}

TEST_CASE("offices, streets, papers and bodies are nobody's names") {
  CHECK(people("Scott County voted. The Orlando Sentinel said so, and the Attorney General of "
               "Harrow agreed.") == People{});
  CHECK(people("Sound Water, the company that runs the supply, said it was safe.") == People{});
  CHECK(people("For Anna Bell, the mayor was too slow.") == People{"Anna Bell"});
}

TEST_CASE("a surname that is a trade or an office is a surname still") {
  CHECK(people("Billie Rae King remembered it well. “It was fun,” said King.") ==
        People{"Billie Rae King"});
}

TEST_CASE("a title between a description and the name belongs to the name") {
  CHECK(people("They met legal analyst Judge Ada Bell.") == People{"Ada Bell, legal analyst"});
}
