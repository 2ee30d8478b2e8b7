#include "writers/verb_forms.h"

#include <doctest/doctest.h>
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a verb is put in the third person") {
  CHECK(third_person_of("work") == "works");
  CHECK(third_person_of("have") == "has");
  CHECK(third_person_of("try") == "tries");
  CHECK(third_person_of("play") == "plays");
  CHECK(third_person_of("reach") == "reaches");
  CHECK(third_person_of("go") == "goes");
}

TEST_CASE("a verb is put in the past, where the rule is sure to hold") {
  CHECK(past_of("go", lexicon()) == "went");
  CHECK(past_of("support", lexicon()) == "supported");
  CHECK(past_of("endorse", lexicon()) == "endorsed");
  CHECK(past_of("carry", lexicon()) == "carried");
  CHECK(past_of("play", lexicon()) == "played");
  CHECK(past_of("appear", lexicon()) == "appeared");
  CHECK(past_of("consider", lexicon()) == "considered");
  for (const char* verb : {"commit", "refer", "cast", "broadcast", "beat", "be", "plan"}) {
    CAPTURE(verb);
    CHECK(past_of(verb, lexicon()) == std::nullopt);
  }
}
