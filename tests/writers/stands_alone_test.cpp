#include "writers/stands_alone.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// What hangs in the last sentence of a text.
std::string hanging(const std::string& text) {
  const Sample sample(text + "\n");
  return what_hangs(sample.source(), sample.reading.sentences.back().span);
}

}  // namespace

TEST_CASE("a sentence that says all it needs stands alone") {
  CHECK(hanging("Bram Oduya said he would hand the list to the mayor.") == "");
  CHECK(hanging("The board will close the hall because it costs too much.") == "");
  CHECK(hanging("There is a plan to mend the pier.") == "");
  CHECK(hanging("The day after the storm, the board closed the hall.") == "");
}

TEST_CASE("a pronoun needs its noun, and one of its gender") {
  CHECK(hanging("He will hand the list to the mayor.") == "“he” has nothing to stand for");
  CHECK(hanging("Mr Oduya closed the hall. Oduya met her on the quay.") ==
        "“her” has nothing to stand for");
}

TEST_CASE("who speaks is told, or “we” means nobody") {
  CHECK(hanging("“We have waited nine years,” said Bram Oduya.") == "");
  CHECK(hanging("“We have waited nine years.”") == "“we” has nothing to stand for");
}

TEST_CASE("whoever is only spoken of isn't who speaks") {
  CHECK(hanging("“I would say Bram Oduya leads the board,” he said.") ==
        "“he” has nothing to stand for");
  CHECK(hanging("“Bram Oduya leads the board, and he will for years,” the clerk said.") == "");
}

TEST_CASE("“former” goes with a noun, and points back without one") {
  CHECK(hanging("A former clerk opened the hall.") == "");
  CHECK(hanging("The latter opened the hall.") == "“latter” has nothing to stand for");
  CHECK(hanging("The coal mine of Rill will shed 46 jobs.") == "");
  CHECK(hanging("Of tea and coffee, the board prefers the former.") ==
        "“former” has nothing to stand for");
}

TEST_CASE("a person is nothing that “it” could stand for") {
  CHECK(hanging("Mrs Bronwen Escobar started it with a borrowed van.") ==
        "“it” has nothing to stand for");
}

TEST_CASE("an empty “it” and a person of either kind need nothing before them") {
  CHECK(hanging("It is hard to say who will pay.") == "");
  CHECK(hanging("It will soon be clear that the hall is cold.") == "");
  CHECK(hanging("It is likely to cost 46 pounds.") == "“it” has nothing to stand for");
  CHECK(hanging("It was empty when the club came.") == "“it” has nothing to stand for");
  CHECK(hanging("It is cold in May.") == "“it” has nothing to stand for");
  CHECK(hanging("Anyone may say what they want.") == "");
}

TEST_CASE("what the article spoke of a few sentences back is found there") {
  CHECK(hanging("A scheme began in May. The hall is cold. The scheme will end soon.") == "");
  CHECK(hanging("A plan began in May. The hall is cold. The scheme will end soon.") ==
        "“the scheme” points back");
  CHECK(hanging("Two halls are cold. The two will close.") == "“the two” points back");
}

TEST_CASE("“there” may only say that something is") {
  CHECK(hanging("There’s a plan to close the hall.") == "");
  CHECK(hanging("There may be a vote on the hall.") == "");
  CHECK(hanging("People living there pay for the hall.") == "“there pay” points back");
}

TEST_CASE("what points to the sentence before hangs") {
  CHECK(hanging("The hall is open to those who pay.") == "");
  CHECK(hanging("Now, by a new poll, some are open.") == "“some are” points back");
  CHECK(hanging("The cost of those benches shocked the town.") == "“those benches” points back");
  CHECK(hanging("The next day the board closed the hall.") == "“the next” points back");
  CHECK(hanging("The day before, the board had closed the hall.") == "“the day” points back");
  CHECK(hanging("Polling stations there open at noon.") == "“there open” points back");
  CHECK(hanging("The board needs one of that pair to win.") == "“that pair” points back");
  CHECK(hanging("Four minutes later, the board closed the hall.") == "“later” points back");
  CHECK(hanging("Two, the board will close the hall.") == "it is one of a list");
  CHECK(hanging("One of the clerks closed the hall.") == "");
  CHECK(hanging("One of those closed the hall.") ==
        "it opens with “one”, which points back or at nobody");
  CHECK(hanging("A policy of mandating that inactive voters prove it works in Rill.") == "");
  CHECK(hanging("Ada Brook won both states with ease.") == "“both states” points back");
  CHECK(hanging("The vote was close in Rill and Quern, and she won both towns.") !=
        "“both towns” points back");
  CHECK(hanging("The board has hired another at a fee of £95.") == "“another at” points back");
  CHECK(hanging("The board sold a boat and has hired another at a fee of £95.") == "");
  CHECK(hanging("The clerk of the board was more cautious.") == "“more cautious” points back");
  CHECK(hanging("The poll calls that into question.") == "“that into” points back");
  CHECK(hanging("The hall of the board never shut, however.") == "it ends in “however”");
  CHECK(hanging("But the hall will close.") == "it opens with “but”");
  CHECK(hanging("So, too, is a bell from the wreck.") == "it opens with “so too”");
  CHECK(hanging("(The hall closed at noon.)") == "it is an aside");
  CHECK(hanging("The chair of the board chose four.") == "it ends in a number without its noun");
  CHECK(hanging("The towns beside the lake, old as they are, were not.") == "it ends in “not”");
}

TEST_CASE("“that idea” points back, whatever follows it") {
  const Sample sample("Rowers still embrace that idea and sing of it.\n");
  CHECK(what_hangs(sample.source(), sample.reading.sentences[0].span) == "“that idea” points back");
}

TEST_CASE("what is next from now, and the same as something told, point nowhere back") {
  CHECK(hanging("Bell hopes to be the next mayor of the town.") == "");
  CHECK(hanging("The board will close the hall for the next 18 years.") == "");
  CHECK(hanging("The next was sold to a brewery.") == "“the next” points back");
  CHECK(hanging("Of the rowers 40 trust Bell, and 12 say the same of Hale.") == "");
  CHECK(hanging("The board took the same road as the council.") == "");
  CHECK(hanging("Bell took the same road to the harbour.") == "“the same” points back");
}

TEST_CASE("“that” before a verb stands for what was told before") {
  CHECK(hanging("The rowers of Quern said that overlooked the tide.") ==
        "“that overlooked” points back");
  CHECK(hanging("The rowers of Quern said that boats overlooked the tide.") == "");
}
