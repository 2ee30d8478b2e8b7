#include "writers/dateline.h"

#include "writers/propose.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a dateline ends with its dash, before a capital or a quotation") {
  const auto without = [](std::string_view sentence) {
    return std::string(sentence.substr(dateline_length(sentence)));
  };
  CHECK(without("QUERN, Rill (AP) — The pier is shut.") == "The pier is shut.");
  CHECK(without("QUERN — “The pier is shut,” Bell said.") == "“The pier is shut,” Bell said.");
  CHECK(without("QUERN, R.I. ― The pier is shut.") == "The pier is shut.");
  CHECK(without("QUERN -- The pier is shut.") == "The pier is shut.");
  CHECK(without("NEW YORK — 46 libraries shut.") == "46 libraries shut.");
  CHECK(without("NASA — America’s agency — will land.") == "NASA — America’s agency — will land.");
  CHECK(without("NATO’s chief flew - Turkey agreed.") == "NATO’s chief flew - Turkey agreed.");
  CHECK(without("NATO members — all of them — met.") == "NATO members — all of them — met.");
  CHECK(without("The pier — a long one — is shut.") == "The pier — a long one — is shut.");
}

TEST_CASE("no question shows a dateline as a part of its sentence") {
  const Sample sample(
      "QUERN, 12 May (AP) — The council will spend £4 million on the new pier in the spring.\n");
  const Reading reading = readable(sample.reading, sample.article);
  for (const Fact& fact : reading.facts) CHECK(fact.kind != FactKind::date);
  CHECK(slice(sample.article.text, reading.sentences[0].span) ==
        "The council will spend £4 million on the new pier in the spring.");
}
