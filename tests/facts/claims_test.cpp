#include "facts/claims.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// The claims as "voice stance", joined by bars.
std::string claims(const std::string& text) {
  constexpr const char* kVoices[] = {"reporter", "named", "unnamed"};
  constexpr const char* kStances[] = {"unclear", "checkable", "opinion", "prediction"};
  std::string line;
  for (const Claim& claim : read_text(text).reading.claims) {
    if (!line.empty()) line += "|";
    line += std::string(kVoices[static_cast<size_t>(claim.voice)]) + " " +
            kStances[static_cast<size_t>(claim.stance)];
  }
  return line;
}

}  // namespace

TEST_CASE("what records could settle is checkable") {
  CHECK(claims("One miner was killed and more than 50 people were hurt.") == "reporter checkable");
  CHECK(claims("The council closed the pier in Harrow on Tuesday.") == "reporter checkable");
}

TEST_CASE("a judgement is an opinion, of whoever says it") {
  CHECK(claims("“This is a dictatorial, authoritarian council,” said Anna Bell.") ==
        "named opinion");
  CHECK(claims("“The council should mend the pier,” the warden said.") == "unnamed opinion");
}

TEST_CASE("what is to come is a prediction") {
  CHECK(claims("“In the course of this week there will be strikes,” Anna Bell said.") ==
        "named prediction");
  CHECK(claims("“People are going to go hungry,” said Anna Bell.") == "named prediction");
  CHECK(claims("Anna Bell predicted that the pier would fall.") == "named prediction");
}

TEST_CASE("questions, promises and mixed signs stay unclear") {
  CHECK(claims("“Will there be strikes in the harbour this week?” Anna Bell asked.") ==
        "named unclear");
  CHECK(claims("“I will never do that again,” said Anna Bell.") == "named unclear");
  CHECK(claims("“It will be a disgraceful winter, and that is terrible,” said Anna Bell.") ==
        "named unclear");
}

TEST_CASE("words that could be something else are no cues") {
  CHECK(claims("Will Hale read his father's will on the pier.") == "reporter checkable");
  CHECK(claims("The council has no plans to mend it.") == "reporter unclear");
}

TEST_CASE("hearsay has a source without a name") {
  CHECK(claims("The pier was reportedly closed.") == "unnamed unclear");
}

TEST_CASE("the cues are the words that gave it away") {
  Read it = read_text("“This is a dictatorial, authoritarian council,” said Anna Bell.");
  REQUIRE(it.reading.claims.size() == 1);
  REQUIRE(it.reading.claims[0].cues.size() == 2);
  CHECK(it.words(it.reading.claims[0].cues[0]) == "dictatorial");
  CHECK(it.reading.claims[0].confidence > 0.9);
}
