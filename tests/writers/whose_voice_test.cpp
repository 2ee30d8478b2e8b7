#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("reported speech is a claim by whoever made it") {
  const auto candidates = Sample(kTown).write(write_whose_voice);
  const Question& question = with_stem(candidates, "no plans").question;
  CHECK(question.stem ==
        "On whose word does the article say this? “The council had no plans to sell the hall.”");
  CHECK(key_of(question).text == "Dmitri Hale’s");
  CHECK(question.explanation ==
        "“Dmitri Hale, a shop owner, said” makes it a claim by Dmitri Hale.");
}

TEST_CASE("what the court heard is not the reporter's own word") {
  const Sample sample(
      "Officers stopped the van on the quay and found 16 sacks of cockles in it, the court "
      "heard.\n\n“We cannot heat a hall that nobody sits in,” said Bram Oduya, the treasurer. “It "
      "is so cold,” said Carla Nwosu, a retired bus driver.\n");
  CHECK_FALSE(asks(sample.write(write_whose_voice), "Officers stopped"));
}
