#include "writers/propose.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the facts of a sentence that no page prints are left out, and only those") {
  std::string sums = "The council spent";
  for (int i = 0; i < 1000; ++i) sums += " £1m";
  const Sample sample("The council will close 40 libraries, Ada Quist said on Monday.\n\n" + sums +
                      ".\n");
  const size_t before = sample.reading.facts.size();
  const Reading kept = readable(sample.reading, sample.article);
  CHECK(before > 1000);
  CHECK(kept.facts.size() < 6);
  CHECK_FALSE(kept.facts.empty());
  for (const Fact& fact : kept.facts) CHECK(fact.sentence == 0);
  CHECK(kept.sentences.size() == sample.reading.sentences.size());
}
