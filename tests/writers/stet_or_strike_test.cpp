#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("intact and changed are the two faces of one item; some can only stand") {
  const auto candidates = Sample(kTown).write(write_stet_or_strike);
  REQUIRE_FALSE(candidates.empty());
  for (const Candidate& candidate : candidates) {
    const Mark& intact = std::get<Mark>(candidate.question.shape);
    CHECK(intact.targets.empty());
    CHECK(intact.none == "Stet: let it stand");
    CHECK(intact.passage == candidate.question.evidence[0].text);
    CHECK(candidate.changed.has_value() != candidate.intact_only);
    if (!candidate.changed) continue;
    const Mark& changed = std::get<Mark>(candidate.changed->shape);
    REQUIRE(changed.targets.size() == 1);
    const Change& change = *candidate.changed->origin->change;
    CHECK(slice(changed.passage, changed.targets[0]) == change.to);
    std::string undone = changed.passage;
    undone.replace(changed.targets[0].begin, changed.targets[0].length(), change.from);
    CHECK(undone == intact.passage);
  }
}

TEST_CASE("a short sentence without a fact says too little to be checked") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence).write(write_stet_or_strike).size();
  };
  CHECK(asked("Friends of Bram Oduya have their own ideas.\n") == 0);
  CHECK(asked("Friends of Bram Oduya have ideas of their own for the hall.\n") == 1);
  CHECK(asked("Friends of the harbour have ideas of their own for the hall.\n") == 0);
  CHECK(asked("Friends of the library have ideas of their own for the old reading room of the "
              "hall.\n") == 1);
}

TEST_CASE("a sentence that hangs is shown with the one before it") {
  const Sample sample(
      "Bram Oduya, the treasurer, opened the hall. He will not sell the reading room to the "
      "brewery next door.\n");
  const auto candidates = sample.write(write_stet_or_strike);
  REQUIRE(candidates.size() == 1);
  const std::string both =
      "Bram Oduya, the treasurer, opened the hall. He will not sell the reading room to the "
      "brewery "
      "next door.";
  CHECK(std::get<Mark>(candidates[0].question.shape).passage == both);
  CHECK(candidates[0].question.evidence[0].text == both);
  const Mark& changed = std::get<Mark>(candidates[0].changed->shape);
  REQUIRE(changed.targets.size() == 1);
  CHECK(slice(changed.passage, changed.targets[0]) == candidates[0].changed->origin->change->to);
}

TEST_CASE("what the sentence before it shows isn't changed in the one that follows") {
  const auto changed = [](const std::string& salt) {
    for (uint64_t seed = 1; seed < 20; ++seed)
      for (const Candidate& each :
           Sample("The council took " + salt +
                  " tonnes of salt to the pool on the hill. This pool will hold 46 tonnes of water "
                  "in every month of rain.\n")
               .write(write_stet_or_strike, seed))
        if (each.changed && each.changed->evidence[0].text.ends_with("rain.") &&
            each.changed->origin->change->from == "46")
          return true;
    return false;
  };
  CHECK(changed("28"));
  CHECK_FALSE(changed("46"));
}

TEST_CASE("what was taken out or put in is told in whole words") {
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& each :
         Sample("The new fares will not necessarily pay for the repair of the pier.\n")
             .write(write_stet_or_strike, seed)) {
      REQUIRE(each.changed);
      CHECK(each.changed->explanation.starts_with(
          "The article has “will not necessarily”: “not” was taken out."));
    }
}

TEST_CASE("“a” before a figure stays right") {
  for (const std::string opening : {"The council of Rill set up a", "A"}) {
    size_t changed = 0;
    for (uint64_t seed = 1; seed < 30; ++seed)
      for (const Candidate& each :
           Sample(opening + " $72 billion fund will pay for the schools and roads of the town.\n")
               .write(write_stet_or_strike, seed)) {
        if (!each.changed || each.changed->origin->change->from != "$72") continue;
        ++changed;
        CHECK(each.changed->origin->change->to.find("$8") == std::string::npos);
      }
    CHECK(changed > 0);
  }
}

TEST_CASE("an article with a slip in one sentence of twelve gives no passage that stands") {
  const auto asked = [](size_t slips) {
    std::string text;
    for (size_t i = 0; i < 12; ++i)
      text += std::string("The club of Quern mended ") + (i < slips ? "the the" : "the") +
              " boats of the harbour of Rill for " + std::to_string(40 + i) + " pounds.\n\n";
    return !Sample(text).write(write_stet_or_strike).empty();
  };
  CHECK(asked(2));
  CHECK_FALSE(asked(3));
}

TEST_CASE("that nobody would speak is no fact to check") {
  const auto shown = [](const std::string& sentence) {
    for (const Candidate& each :
         Sample("The mill was built in 1931 by the river.\n\n" + sentence + "\n")
             .write(write_stet_or_strike))
      if (std::get<Mark>(each.question.shape).passage == sentence) return true;
    return false;
  };
  CHECK(shown("A lawyer of the mill in Quern spoke to the board for two hours."));
  CHECK_FALSE(shown("A lawyer of the mill in Quern declined to comment for two hours."));
}
