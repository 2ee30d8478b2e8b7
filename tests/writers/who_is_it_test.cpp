#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a description is asked for among those of others") {
  const Sample sample(
      "Ada Brook, a retired bus driver, opened the gate. Cal Dean, the council’s treasurer, closed "
      "it. Eve Fox, a shop owner, watched. Gus Hart, captain of the ferry, left.\n");
  const auto candidates = sample.write(write_who_is_it);
  const Question& question = with_stem(candidates, "Ada Brook").question;
  CHECK(question.stem == "How does the article describe Ada Brook?");
  CHECK(key_of(question).text == "Retired bus driver");
  auto texts = option_texts(question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts == std::vector<std::string>{"Captain of the ferry", "Retired bus driver",
                                          "Shop owner", "The council’s treasurer"});
}

TEST_CASE("with fewer than three others described, roles from nowhere would tempt nobody") {
  CHECK(Sample("Ada Brook, a retired bus driver, opened the gate. Cal Dean, the council’s "
               "treasurer, closed it.\n")
            .write(write_who_is_it)
            .empty());
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
      "Ada Brook, a retired teacher, opened the gate to likely council leader Cal Dean. Eve Fox, "
      "the "
      "mayor of the town, watched. Gus Hart, a ferry captain, left. Ina Jay, an organ builder, "
      "stayed.\n");
  const auto candidates = sample.write(write_who_is_it);
  CHECK_FALSE(asks(candidates, "Cal Dean"));
  CHECK(asks(candidates, "Ada Brook"));
}

TEST_CASE("a description that ends in somebody else's name belongs to that person") {
  const Sample sample(
      "Guests were editor Ada Brook, harbour reporter Cal Dean, and Eve Fox, mayor of the town. "
      "Gus "
      "Hart, a ferry captain, and Ina Jay, an organ builder, came late.\n");
  for (const Candidate& candidate : sample.write(write_who_is_it))
    for (const std::string& text : option_texts(candidate.question))
      CHECK(text.find("Cal Dean") == std::string::npos);
}

TEST_CASE("three people whom the article quotes are matched with what they are") {
  const auto candidates =
      Sample(
          "Ada Brook, a retired bus driver, said the hall was cold. Bram Oduya, the council’s "
          "treasurer, said it would be mended. Carla Nwosu, head of the rowing club, said the "
          "roof was old.\n")
          .write(write_who_is_it);
  const Match& match = std::get<Match>(with_stem(candidates, "Who is who?").question.shape);
  std::vector<std::string> pairs;
  for (const Pair& pair : match.pairs) pairs.push_back(pair.left + ": " + pair.right);
  std::ranges::sort(pairs);
  CHECK(pairs == std::vector<std::string>{"Ada Brook: Retired bus driver",
                                          "Bram Oduya: The council’s treasurer",
                                          "Carla Nwosu: Head of the rowing club"});
}
