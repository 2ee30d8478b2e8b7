#include "writers/mark_the_heated.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// "slammed for criticized"; "-" where nothing is asked.
std::string heated(const std::string& sentence) {
  const Sample sample(sentence + "\n\nThe council met in the old hall on the hill.\n");
  Chance chance(1);
  const auto candidates = mark_the_heated(sample.source(), chance);
  if (candidates.empty()) return "-";
  const Change& change = *candidates[0].question.origin->change;
  return change.to + " for " + change.from;
}

}  // namespace

TEST_CASE("a plain word is made hot, and the explanation gives it back") {
  const Sample sample("Ada Brook criticized the new timetable of the harbour ferry on Monday.\n");
  Chance chance(1);
  const auto candidates = mark_the_heated(sample.source(), chance);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem ==
        "One word or phrase here takes a side, or turns up the heat; the article has a plainer "
        "one. Mark it.");
  const Mark& mark = std::get<Mark>(question.shape);
  const std::string hot(slice(mark.passage, mark.targets.at(0)));
  CHECK(mark.passage == "Ada Brook " + hot + " the new timetable of the harbour ferry on Monday.");
  CHECK(question.explanation == "“" + hot + "” takes a side: the article has “criticized”.");
}

TEST_CASE("where a word can be exchanged") {
  CHECK(heated("The harbour board spent $40,000 on the new door of the hall.") ==
        "squandered for spent");
  CHECK(heated("The harbour board spent the night in the cold hall of the club.") == "-");
  CHECK(heated("On Monday a mouthpiece for the club spoke of the cold hall.") == "-");
  CHECK(heated("On Monday a spokesman for the club spoke of the cold hall.") ==
        "mouthpiece for spokesman");
  CHECK(heated("The rowers of the club came to hear the proposals for the hall.") != "-");
  CHECK(heated("The rowers of the club came to hear of rowing proposals for the hall.") == "-");
  CHECK(heated("“The hall of the club is far too cold for us,” Ada Brook said on Monday.") == "-");
}

TEST_CASE("where something else is loaded or judges, nothing is asked") {
  CHECK(heated("Ada Brook criticized the shameful timetable of the harbour ferry on Monday.") ==
        "-");
  CHECK(heated("Ada Brook criticized the board, which slammed the harbour ferry on Monday.") ==
        "-");
}

TEST_CASE("a verb before a clause, or one that is no verb, stays as it is") {
  CHECK(heated("On Monday Ada Brook announced the plans of the harbour board for a hall.") ==
        "trumpeted for announced");
  CHECK(heated("On Monday Ada Brook announced the harbour board would close the cold hall.") ==
        "-");
  CHECK(heated("The hall was left with little choice after Brook’s repeated offences at sea.") ==
        "-");
}

TEST_CASE("whom a paper leans on, and whose side is a bill's, stay plain") {
  CHECK(heated("Ada Brook met the supporters of Dmitri Hale in the hall.") ==
        "acolytes for supporters");
  CHECK(heated("Ada Brook met the supporters of the bill in the hall.") == "-");
  CHECK(heated("Two rowers of the club left Quern, officials said in the hall.") == "-");
}
