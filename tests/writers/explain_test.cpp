#include "writers/explain.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("for each sentence it says who asks, who keeps silent and what was kept") {
  const Sample sample(kTown);
  Vocabulary vocabulary(lexicon());
  const std::string told = explain(sample.article, vocabulary, 1);
  CHECK(told.find("2  “We cannot heat a hall that nobody sits in,” said Bram Oduya") !=
        std::string::npos);
  CHECK(told.find("    who-said-it         asks: Who said: “We cannot heat a hall that nobody sits "
                  "in”?\n") != std::string::npos);
  CHECK(told.find("    hedge-or-certain    keeps silent: a day is set for it, so nobody doubts "
                  "it\n") != std::string::npos);
  CHECK(told.find(" kept: ") != std::string::npos);
}
