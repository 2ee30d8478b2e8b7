#include "facts/claims.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// The claims as "voice stance", joined by bars.
std::string claims(const std::string& text) {
  std::string line;
  for (const Claim& claim : read_text(text).reading.claims) {
    if (!line.empty()) line += "|";
    line += std::string(voice_name(claim.voice)) + " " + std::string(stance_name(claim.stance));
  }
  return line;
}

// The cues of the only claim, joined by bars.
std::string cues(const std::string& text) {
  const Read it = read_text(text);
  REQUIRE(it.reading.claims.size() == 1);
  std::string line;
  for (Span cue : it.reading.claims[0].cues) line += (line.empty() ? "" : "|") + it.words(cue);
  return line;
}

struct Row {
  const char* text;
  const char* read;
};

template <size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) CHECK_MESSAGE(claims(row.text) == row.read, row.text);
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

TEST_CASE("bodies, papers and offices are named sources; spokesmen and officials are not") {
  check({
      {"Police said the pier was closed on Tuesday.", "named checkable"},
      {"The ministry said the pier was closed on Tuesday.", "named checkable"},
      {"The pier was closed on Tuesday, the ministry said.", "named checkable"},
      {"According to the charge sheet, 40 boats were lost.", "named checkable"},
      {"A survey found 40 boats missing last year.", "named checkable"},
      {"Mayor Anna Bell closed the pier in 2014. “The harbour lost 40 boats in a night,” the mayor "
       "said.",
       "reporter checkable|named checkable"},
      {"Officials said the pier was closed on Tuesday.", "unnamed checkable"},
      {"A spokesman for the ministry said the pier was closed on Tuesday.", "unnamed checkable"},
      {"According to people who know the pier, 40 boats were lost.", "unnamed checkable"},
      {"Some fear that the pier will close.", "unnamed prediction"},
  });
}

TEST_CASE("who asked not to be named is unnamed") {
  check({{"An officer, who spoke on condition of anonymity, said the pier was closed on Tuesday.",
          "unnamed checkable"}});
}

TEST_CASE("a report in a subordinate clause, a refusal and a passive leave it the reporter's") {
  check({
      {"Anna Bell resigned on Tuesday after a newspaper revealed that she owned the pier.",
       "reporter checkable"},
      {"The ministry did not say how the pier was lost in 2014.", "reporter checkable"},
      {"The pier was first noted when Bell closed it in 2014.", "reporter checkable"},
  });
}

TEST_CASE("the future of the past is a prediction, unless it depends") {
  check({
      {"Anna Bell said the pier would close in May.", "named prediction"},
      {"Anna Bell said the pier would close if it rained.", "named unclear"},
      {"The pier, which will close in May, burned on Tuesday in Harrow.", "reporter unclear"},
  });
}

TEST_CASE("opinions by the shape of what is said aloud") {
  CHECK(cues("“It is the most moving pier in Harrow,” said Anna Bell.") == "moving");
  CHECK(cues("“We must mend the pier,” said Anna Bell.") == "We must");
  CHECK(cues("“A pier is people,” said Anna Bell.") == "is people");
  CHECK(cues("“The pier isn't about money,” said Anna Bell.") == "isn't about money");
  CHECK(claims("“The pier is in the harbour,” said Anna Bell.") == "named unclear");
  CHECK(claims("“Anna Bell is leaving the pier,” said Thomas Hale.") == "named unclear");
}

TEST_CASE("a size can be measured, and a list of things to watch states nothing") {
  CHECK(claims("“It is the tallest pier of all,” said Anna Bell.") == "named unclear");
  CHECK(claims("5 things to watch on the pier in Harrow.") == "reporter unclear");
}
