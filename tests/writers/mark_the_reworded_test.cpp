#include "writers/mark_the_reworded.h"

#include <algorithm>

#include "writers/phrasing.h"
#include "writers/reworded.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> asked(const std::string& text) {
  const Sample sample(text);
  Chance chance(1);
  std::vector<Candidate> candidates;
  mark_the_reworded(sample.source(), chance, candidates);
  return candidates;
}

const std::string kPier =
    "“We have looked at every way to keep the ferry going,” said Bram Oduya, the treasurer. “None "
    "of the offers would pay for the crew in winter. The council will give the islanders a plain "
    "answer before the autumn storms. It is late.”\n\n"
    "Carla Nwosu, who runs the shop at the pier, left before the vote.\n";

}  // namespace

TEST_CASE("a sentence of a long quotation is shown alone, whoever speaks") {
  const auto candidates = asked(kPier);
  const auto found = std::ranges::find_if(candidates, [](const Candidate& each) {
    return std::get<Mark>(each.question.shape).passage.starts_with("The council will");
  });
  REQUIRE(found != candidates.end());
  const Question& stands = found->question;
  CHECK(stands.stem == "Is this quotation as the article has it? If not, mark what was changed.");
  const Mark& mark = std::get<Mark>(stands.shape);
  CHECK(mark.passage ==
        "The council will give the islanders a plain answer before the autumn storms.");
  CHECK(mark.targets.empty());
  CHECK(mark.none == "Exact: let it stand");
  CHECK(stands.explanation == "The article quotes these words just so.");
  REQUIRE(stands.evidence.size() == 1);
  CHECK(stands.evidence[0].text == mark.passage);

  REQUIRE(found->changed);
  CHECK(found->changed->difficulty == stands.difficulty);
  const Change& change = *found->changed->origin->change;
  CHECK(change.from == "will");
  CHECK(std::get<Mark>(found->changed->shape).passage ==
        "The council " + change.to +
            " give the islanders a plain answer before the autumn storms.");
}

TEST_CASE("a comma that stands for the stop of a spoken sentence is left out") {
  const auto candidates = asked(kPier);
  CHECK(std::ranges::any_of(candidates, [](const Candidate& each) {
    return std::get<Mark>(each.question.shape).passage ==
           "We have looked at every way to keep the ferry going";
  }));
}

TEST_CASE("words of which the rest goes on behind “she said” are left alone") {
  for (const Candidate& each :
       asked("“The people of the outer islands,” said Carla Nwosu, “are tired of waiting for a "
             "ferry.”\n"))
    CHECK_FALSE(std::get<Mark>(each.question.shape).passage.starts_with("The people"));
}

TEST_CASE("what says little by itself is left alone") {
  for (const Candidate& each : asked(kPier))
    CHECK(std::get<Mark>(each.question.shape).passage != "It is late.");
  CHECK(asked("“I can tell you all of that right now, just the opposite,” said Bram Oduya.\n")
            .empty());
}

TEST_CASE("a record of what was said in turn is left alone") {
  CHECK(asked("“ODUYA: The council will give the islanders a plain answer before the autumn "
              "storms.”\n")
            .empty());
}

TEST_CASE("only the words that differ are recorded as changed") {
  const Sample sample("“The young people of the island will leave in winter,” said Bram Oduya.\n");
  Chance chance(1);
  const Span words = inside_marks(sample.article.text, sample.reading.quotations.at(0).span);
  for (const SentenceChange& each : rewordings_of(sample.source(), words, chance))
    CHECK(each.change.from.find("people") == std::string::npos);
}

namespace {

// "I think -> I know" of each change that can be made to the spoken words.
std::vector<std::string> rewordings(const std::string& words) {
  const Sample sample("“" + words + ",” said Ada Brook, the mayor of Quern.\n");
  const Span quoted = inside_marks(sample.article.text, sample.reading.quotations.at(0).span);
  std::vector<std::string> made;
  for (uint64_t seed = 1; seed < 12; ++seed) {
    Chance chance(seed);
    for (const SentenceChange& each : rewordings_of(sample.source(), quoted, chance))
      made.push_back(each.change.from + " -> " + each.change.to);
  }
  std::ranges::sort(made);
  made.erase(std::unique(made.begin(), made.end()), made.end());
  return made;
}

using Made = std::vector<std::string>;

}  // namespace

TEST_CASE("what is thought, known or hoped is exchanged before a clause only") {
  CHECK(rewordings("I think the ferry stops in winter") == Made{"think -> know"});
  CHECK(rewordings("I know what the ferry is worth") == Made{});
}

TEST_CASE("a bound of a figure, and who is meant") {
  CHECK(rewordings("Nobody reads the old signs") == Made{"Nobody -> Hardly anybody"});
  CHECK(rewordings("Nobody should read the old signs") == Made{});
  CHECK(rewordings("It took us over a line") == Made{});
}

TEST_CASE("of what they did themselves, people are sure") {
  CHECK(rewordings("The ferry has certainly helped the islanders") ==
        Made{"certainly -> possibly", "certainly -> probably"});
  CHECK(rewordings("We have certainly helped the islanders") == Made{});
}

TEST_CASE("long spans are not told in months") {
  CHECK(rewordings("The pier was built 12 years ago") == Made{"years -> months"});
  CHECK(rewordings("The pier was built 15 years ago") == Made{});
  CHECK(rewordings("The islanders vote for a mayor every two years") == Made{});
}

TEST_CASE("a set phrase keeps its verb, and nobody plans to see") {
  CHECK(rewordings("I'll be damned if I'm going to pay") == Made{});
  CHECK(rewordings("They need to see the record") == Made{});
  CHECK(rewordings("They need to mend the pier") == Made{"need -> hope", "need -> plan"});
}

TEST_CASE("what is told as sure is not made open") {
  CHECK(rewordings("The ferry will carry twenty islanders") == Made{"will -> may"});
  CHECK(rewordings("We are confident the ferry will carry twenty islanders") ==
        Made{"confident -> hopeful"});
  CHECK(rewordings("The ferry will carry twenty islanders!") == Made{});
}

TEST_CASE("what has happened more than once never happened less") {
  CHECK(rewordings("The ferry stopped here more than twice") == Made{});
  CHECK(rewordings("The ferry cost less than the bridge") == Made{"less -> more"});
  const Made made = rewordings("The ferry carried more than 40 islanders");
  CHECK(std::ranges::count(made, "more than -> nearly") == 1);
  CHECK(std::ranges::count(made, "more than -> about") == 1);
}

TEST_CASE("half of a pair of verbs is left alone") {
  CHECK(rewordings("Rowers will be able to vote on the pier in the autumn") !=
        rewordings("Rowers are and will be able to vote on the pier in the autumn"));
  for (const std::string& each :
       rewordings("Rowers are and will be able to vote on the pier in the autumn"))
    CHECK_FALSE(each.starts_with("will"));
}

TEST_CASE("a feeling is taken for another where no word goes with it") {
  CHECK(rewordings("I am very disappointed") ==
        Made{"disappointed -> angry", "disappointed -> surprised"});
  CHECK(rewordings("I am angry about the old pier") == Made{"angry -> worried"});
  CHECK(rewordings("A disappointed crowd left the old pier") == Made{});
}

TEST_CASE("a deed is made another before what it is done to") {
  CHECK(rewordings("We banned the boats of the board") == Made{"banned -> limited"});
  CHECK(rewordings("We accept, and so does the board") == Made{});
}

TEST_CASE("how many, but not how much of what") {
  CHECK(rewordings("A lot of islanders came by boat") == Made{"A lot of -> Some"});
  CHECK(rewordings("A lot of the islanders came by boat") == Made{});
  CHECK(rewordings("That’s a lot of money") == Made{});
}
