#include "bank/only_clause.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string found(const std::string& passage, ClauseOf of) {
  const auto clause = only_clause(passage, of, lexicon());
  return clause ? std::string(slice(passage, *clause)) : "";
}
std::string reason(const std::string& passage) {
  return found(passage, ClauseOf::reason);
}
std::string condition(const std::string& passage) {
  return found(passage, ClauseOf::condition);
}

}  // namespace

TEST_CASE("a clause runs to the end of its sentence, to a mark or to a semicolon") {
  CHECK(reason("The pier shut because the beams had rotted. It is of oak.") ==
        "the beams had rotted");
  CHECK(reason("“It shut because the beams had rotted,” said Hale.") == "the beams had rotted");
  CHECK(reason("It shut because the beams had rotted; nobody minds.") == "the beams had rotted");
  CHECK(reason("It shut because it leaked 3,000 tonnes a day, by Mr. Hale's count.").empty());
  CHECK(reason("It shut because Mr. Hale sold it.") == "Mr. Hale sold it");
  CHECK(reason("''It shut because the beams had rotted.''") == "the beams had rotted");
}

TEST_CASE("a clause that opens its sentence ends at its only comma") {
  CHECK(reason("Because the beams had rotted, the pier shut.") == "the beams had rotted");
  CHECK(condition("If the beams rot, Hale warned, the pier will shut.") == "the beams rot");
  CHECK(condition("If the beams rot, or the nails rust, the pier will shut.").empty());
  CHECK(condition("If the pier can be mended, Hale said, without a loan, it will be.").empty());
  CHECK(reason("Because there was no boat, no ferry at all, the pier shut.").empty());
  CHECK(condition("“If one is sold we will buy it.”").empty());
}

TEST_CASE("where more may belong to it, nobody knows where it ends") {
  CHECK(reason("It shut because the beams – all of them – had rotted.").empty());
  CHECK(reason("It shut because the beams (of oak) had rotted.").empty());
  CHECK(reason("It shut because Hale called it a “wreck” in May.").empty());
  CHECK(reason("It shut because the beams had rotted, and the nails had rusted.").empty());
}

TEST_CASE("beside another reason or condition it is not the only one") {
  CHECK(reason("Since May it has been shut because the beams had rotted.").empty());
  CHECK(reason("It shut not because the beams had rotted.").empty());
  CHECK(reason("It shut because of the beams.").empty());
  CHECK(reason("In response to a letter, it was shut because the beams had rotted.").empty());
  CHECK(condition("It will shut if the beams rot or if it rains.").empty());
  CHECK(condition("It will shut even if the beams are sound.").empty());
  CHECK(condition("It will open only with a new roof, unless the beams rot.").empty());
}

TEST_CASE("what does not look ahead hangs on no condition, and whether is none") {
  CHECK(condition("The pier will shut if the beams rot.") == "the beams rot");
  CHECK(condition("The pier shut if the beams rotted.").empty());
  CHECK(condition("Hale would not say if the beams had rotted.").empty());
  CHECK(condition("Hale was asked if the pier would shut.").empty());
  CHECK(condition("It will shut if you look at it.").empty());
  CHECK(condition("The club will need a roof if it hopes to stay.").empty());  // what it is for
}

TEST_CASE("what somebody doesn't care about is no condition") {
  CHECK(condition("The club would row, and nobody cares if the sea is cold.").empty());
}

TEST_CASE("what would be so all the more hangs on no condition") {
  CHECK(condition("The club will be cold, especially if the sea is rough.").empty());
}

TEST_CASE("what else is said is no part of the condition") {
  CHECK(condition("Hale says that the pier will shut if the beams rot and that it will be sold.")
            .empty());
}
