#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

const char* kRegatta =
    "Row over the river lock\n\n"
    "“We were never asked,” said Ada Fenwick, a ferry pilot from Alderton.\n\n"
    "“The lock is rotten through,” said Clara Boyle, the club’s treasurer.\n\n"
    "“Nobody has drowned here since 1987,” said Martin Pell, a retired teacher.\n\n"
    "“I will pay for the timber myself,” said Peter Lund, who owns the mill.\n\n"
    "Fenwick will carry the petition with 340 names to the county office on 12 June. "
    "Clara Boyle and the county have argued over the lock for 14 years.\n\n"
    "Pell told 60 villagers in the hall about his letters to the county.\n\n"
    "It was Lund who paid for the first 20 beams of the old lock.\n";

}  // namespace

TEST_CASE("a name is a gap in its own sentence, and the others stand in the same form") {
  const Sample sample(kRegatta);
  const auto candidates = sample.write(write_check_the_name);
  const Question& question = with_stem(candidates, "will carry the petition").question;
  CHECK(question.stem ==
        "Whose name belongs in the gap? “_____ will carry the petition with 340 names to the "
        "county office on 12 June.”");
  CHECK(key_of(question).text == "Fenwick");
  for (const std::string& text : option_texts(question)) CHECK(text.find(' ') == std::string::npos);
  CHECK(question.explanation == "The article has “Fenwick” there.");
}

TEST_CASE("a sentence in which a pronoun tells man from woman takes names of that gender only") {
  // "his letters": two men are too few to choose among.
  CHECK_FALSE(asks(Sample(kRegatta).write(write_check_the_name), "his letters"));
}

TEST_CASE("no gap for a name beside an “and”, nor for one that somebody else shares") {
  CHECK_FALSE(asks(Sample(kRegatta).write(write_check_the_name), "_____ and the county"));
  std::string family(kRegatta);
  family += "\n“So say I,” said Hugo Fenwick, a cousin.\n";
  CHECK_FALSE(asks(Sample(family).write(write_check_the_name), "will carry the petition"));
}

TEST_CASE("no gap where the name stands in the stem, or part of a longer name is left") {
  const Sample sample(
      "“We row,” said Ada Fenwick, a pilot.\n\n“We fish,” said Clara Boyle, a cook.\n\n“We "
      "swim,” said Martin Pell, a baker.\n\n“We wait,” said Peter Lund, a miller.\n\n"
      "Fenwick sold the Fenwick boat to 12 rowers from Alderton last spring. The Boyle Trust gave "
      "30 oars to the club in the spring of that year.\n");
  CHECK(sample.write(write_check_the_name).empty());
}

TEST_CASE("of papers, channels and universities, any of a sort could stand in the gap") {
  const Sample sample(
      "Ada Fenwick told Reuters on Monday that 340 villagers, most of them older than the lock, "
      "had signed.\n\n"
      "Clara Boyle of Duke University counted 28 of the names twice.\n\n"
      "Martin Pell tweeted to NBC that 12 were his.\n\n"
      "Peter Lund spoke to CNN’s Ada Brook of 14 years of debt.\n");
  const auto candidates = sample.write(write_check_the_name);
  const Question& question = with_stem(candidates, "counted 28").question;
  CHECK(question.stem ==
        "Which name belongs in the gap? “Clara Boyle of _____ University counted 28 of the "
        "names twice.”");
  CHECK(key_of(question).text == "Duke");
  CHECK(option_texts(question).size() == 4);
  CHECK_FALSE(asks(candidates, "spoke to"));
  CHECK_FALSE(asks(candidates, "tweeted"));
}

TEST_CASE("papers and channels that the article names elsewhere come first") {
  const Sample sample(
      "Ada Fenwick told Reuters on Monday that 340 villagers had signed.\n\nMartin Pell spoke to "
      "NBC of 14 years of debt, and Peter Lund to ABC of the mill.\n\nClara Boyle told CNN that "
      "28 of the names were made up.\n");
  const auto candidates = sample.write(write_check_the_name);
  const Question& question = with_stem(candidates, "28 of the").question;
  CHECK(key_of(question).text == "CNN");
  const auto& options = std::get<Choose>(question.shape).options;
  for (const std::string name : {"NBC", "ABC"})
    CHECK(std::ranges::any_of(options, [&](const Option& option) {
      return option.text == name && option.why == "The article names it, but not here.";
    }));
}

TEST_CASE("a channel with “the” is asked for only before a noun") {
  const auto asks_for = [](const std::string& sentence) {
    return asks(Sample(sentence + "\n\nThe village has 340 houses and one lock.\n")
                    .write(write_check_the_name),
                "_____");
  };
  CHECK(asks_for("Ada Fenwick told CNN on Monday that 340 villagers had signed."));
  CHECK_FALSE(asks_for("Ada Fenwick told the BBC on Monday that 340 villagers had signed."));
}

TEST_CASE("a name that only serves to compare isn't asked for") {
  const auto asks_for = [](const std::string& sentence) {
    return asks(Sample(sentence + "\n\nThe village has 340 houses and one lock.\n")
                    .write(write_check_the_name),
                "_____");
  };
  CHECK(asks_for("Ada Fenwick showed the names of the villagers in a row of Twitter messages."));
  CHECK_FALSE(asks_for("Ada Fenwick hung the names of the villagers up like Twitter messages."));
  CHECK_FALSE(
      asks_for("Ada Fenwick wrote the names in a row, as one might on Twitter in a storm."));
  CHECK_FALSE(asks_for("Ada Fenwick went to the University of Texas at Alderton for a year."));
}

TEST_CASE("a lure that is part of another name of the article is told as that") {
  const Sample sample(
      "Ada Fenwick told the University of Michigan in May that 340 villagers had signed.\n\n"
      "Clara Boyle lives in Iowa, and Martin Pell in Oregon. Peter Lund has a mill in Texas.\n");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_name, seed))
      for (const Option& option : std::get<Choose>(candidate.question.shape).options)
        if (option.text == "Iowa" || option.text == "Oregon" || option.text == "Texas")
          CHECK(option.why == "The article has this name, but not here.");
}

TEST_CASE("what the headline names isn't asked for") {
  const std::string story =
      "The mill was built in 1931 by the river, and it turned out 40 sacks a day until the war "
      "came "
      "to the valley.\n\nClara Boyle of Duke University counted 28 of its beams twice.\n\nNobody "
      "came to see it.\n\nIt leaks.\n";
  const auto asked = [&](const std::string& title) {
    return asks(Sample(title + "\n\n" + story).write(write_check_the_name), "counted 28");
  };
  CHECK(asked("Beams of the old mill are counted twice"));
  CHECK_FALSE(asked("Duke University counts the beams of the mill"));
}

TEST_CASE("who works for a channel is known, and tells which it is") {
  CHECK_FALSE(asks(Sample("The mill was built in 1931 by the river.\n\nThe CNN anchor Clara Boyle "
                          "counted 28 of its beams twice on Monday.\n")
                       .write(write_check_the_name),
                   "counted 28"));
}
