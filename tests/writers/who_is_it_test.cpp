#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a description is asked for among those of others") {
  const auto candidates = Sample(kTown).write(write_who_is_it);
  const Question& question = with_stem(candidates, "Carla Nwosu").question;
  CHECK(question.stem == "How does the article describe Carla Nwosu?");
  CHECK(key_of(question).text == "Retired bus driver");
  const auto texts = option_texts(question);
  CHECK(std::find(texts.begin(), texts.end(), "Council’s treasurer") != texts.end());
}

TEST_CASE("a role that two people share is not asked about") {
  const Sample sample(
      "Ada Brook, a retired teacher, opened the gate. Cal Dean, a retired teacher, closed it. Eve "
      "Fox, the mayor of the town, watched.\n");
  CHECK_FALSE(asks(sample.write(write_who_is_it), "Ada Brook"));
  CHECK_FALSE(asks(sample.write(write_who_is_it), "Cal Dean"));
}

TEST_CASE("a description cut short by what stands before it is no option") {
  const Sample sample(
      "Ada Brook, a retired teacher, opened the gate to likely council leader Cal Dean. Eve Fox, the "
      "mayor of the town, watched. Gus Hart, a ferry captain, left. Ina Jay, an organ builder, "
      "stayed.\n");
  const auto candidates = sample.write(write_who_is_it);
  CHECK_FALSE(asks(candidates, "Cal Dean"));
  CHECK(asks(candidates, "Ada Brook"));
}

TEST_CASE("a description that ends in somebody else's name belongs to that person") {
  const Sample sample(
      "Guests were editor Ada Brook, harbour reporter Cal Dean, and Eve Fox, mayor of the town. Gus "
      "Hart, a ferry captain, and Ina Jay, an organ builder, came late.\n");
  for (const Candidate& candidate : sample.write(write_who_is_it))
    for (const std::string& text : option_texts(candidate.question))
      CHECK(text.find("Cal Dean") == std::string::npos);
}
