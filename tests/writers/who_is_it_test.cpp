#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a description is asked for among those of others") {
  const auto candidates = Sample(kTown).write(write_who_is_it);
  const Question& question = with_stem(candidates, "Carla Nwosu").question;
  CHECK(question.stem == "How does the article describe Carla Nwosu?");
  CHECK(key_of(question).text == "A retired bus driver");
  const auto texts = option_texts(question);
  CHECK(std::find(texts.begin(), texts.end(), "The council’s treasurer") != texts.end());
}

TEST_CASE("a role that two people share is not asked about") {
  const Sample sample(
      "Ada Brook, a retired teacher, opened the gate. Cal Dean, a retired teacher, closed it. Eve "
      "Fox, the mayor of the town, watched.\n");
  CHECK_FALSE(asks(sample.write(write_who_is_it), "Ada Brook"));
  CHECK_FALSE(asks(sample.write(write_who_is_it), "Cal Dean"));
}
