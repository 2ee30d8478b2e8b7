#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> asked(const std::string& sentence) {
  return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
      .write(write_hedge_or_certain);
}

}  // namespace

TEST_CASE("a verb's strength is asked for on a scale of its own grammar") {
  const auto candidates = asked("The council may close the library on Mill Lane in September.");
  const Question& question = with_stem(candidates, "How strongly").question;
  CHECK(question.stem ==
        "How strongly does the article put it? Fill the gap: “The council _____ close the library "
        "on Mill Lane in September.”");
  CHECK(option_texts(question) ==
        std::vector<std::string>{"may", "will", "will probably", "should"});
  CHECK(std::get<Choose>(question.shape).options[1].why ==
        "“will” states it as certain; the article has “may”.");
  CHECK(question.explanation == "“may” leaves it open.");
}

TEST_CASE("what is stated flatly is asked about too, so that the hedge isn't always right") {
  const auto candidates =
      asked("The council will close the library on Mill Lane and sell the hall.");
  REQUIRE(candidates.size() == 1);
  CHECK(key_of(candidates[0].question).text == "will");
}

TEST_CASE("a figure's hedge: things are fewer, amounts are less") {
  const auto things = asked("The council will mend about 40 bridges in the valley by May.");
  CHECK(option_texts(with_stem(things, "How exact").question) ==
        std::vector<std::string>{"about", "exactly", "more than", "fewer than"});
  const auto amounts = asked("About 45 per cent of the rowers in the race were women.");
  CHECK(option_texts(with_stem(amounts, "How exact").question) ==
        std::vector<std::string>{"About", "Exactly", "More than", "Less than"});
}

TEST_CASE("plans, hopes and promises") {
  const auto candidates = asked("The brewery has promised to open a second hall in the harbour.");
  REQUIRE(candidates.size() == 1);
  auto texts = option_texts(candidates[0].question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"has promised to", "hopes to", "may", "plans to"});
}

TEST_CASE("words that only look like hedges") {
  CHECK(asked("The council will sell the old library hall on Mill Lane.").size() == 1);  // "will"
  CHECK(asked("The talk about 40 bridges in May drew a crowd to the hall.").empty());
  CHECK(asked("The road may be narrow, but lorries use it every day in summer.").empty());
  CHECK(asked("Ada Brook could sing before she learned to walk to school.").empty());
  CHECK(asked("The council has a plan to open the hall for the winter.").empty());
  CHECK(asked("Nobody knows what the council will decide about the hall.").empty());
  CHECK(asked("If the rain goes on, the council will close the bridge.").empty());
}

TEST_CASE("a sentence that leans on others is left alone, and it says why") {
  const Sample sample("He may leave for the county of Rill in the cold of the winter.\n");
  std::vector<Silence> silences;
  Source source = sample.source();
  source.silences = &silences;
  Chance chance(1);
  CHECK(write_hedge_or_certain(source, chance).empty());
  CHECK_FALSE(silences.empty());
}

TEST_CASE("how sure a speaker is, is asked of the speaker") {
  const auto candidates =
      asked("“We may close the old library hall in the autumn,” said Ada Brook.");
  CHECK(with_stem(candidates, "How strongly").question.stem ==
        "How strongly does the speaker put it? Fill the gap: “‘We _____ close the old library hall "
        "in the autumn,’ said Ada Brook.”");
}

TEST_CASE("what stands in a diary is not asked about") {
  CHECK(asked("The council will meet on 3 May in the old library hall.").empty());
}

TEST_CASE("how sure somebody else is, is asked of the words, not of the article") {
  const auto candidates =
      asked("Bram Oduya believes that the council will close the old library hall.");
  CHECK(
      with_stem(candidates, "How strongly").question.stem ==
      "How strongly is it put in the article? Fill the gap: “Bram Oduya believes that the council "
      "_____ close the old library hall.”");
}

TEST_CASE("what would be is asked about, but not what was done time and again, or compared") {
  const auto candidates =
      asked("A second hall would cost the brewery 50,000 pounds in the harbour.");
  auto texts = option_texts(with_stem(candidates, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"might", "should", "would", "would probably"});
  CHECK(asked("Some 40 people would walk to each show in the old library hall.").size() == 1);
  CHECK(asked("At first Ada Brook would point to the old library hall in the town.").empty());
  CHECK(asks(asked("Bram Oduya said that Ada Brook would close the old library hall."),
             "How strongly"));
  CHECK(
      asked("The council feared the possibility that the hall would stand empty in May.").empty());
  CHECK(asked("Only Ada Brook was older than Hale would be on the day of the race.").empty());
  CHECK(asked("The court ruled that the council could sell the old library hall.").empty());
}

TEST_CASE("the sentence before is shown where the gap's own leans on it") {
  const Sample sample(
      "The council met in the old hall on the hill. It may close the library on Mill Lane in "
      "September.\n");
  CHECK(
      with_stem(sample.write(write_hedge_or_certain), "How strongly").question.stem ==
      "How strongly does the article put it? Fill the gap: “The council met in the old hall on the "
      "hill. It _____ close the library on Mill Lane in September.”");
}

TEST_CASE("beside “only”, or where the two figures stand, no hedge is asked for") {
  CHECK_FALSE(
      asks(asked("Only about 45 per cent of the rowers in the race were women."), "How exact"));
  CHECK_FALSE(asks(
      asked("Brook was ahead of Hale by roughly 9 percentage points, 42 percent to 33 percent, "
            "in the town."),
      "How exact"));
  CHECK_FALSE(
      asks(asked("The yard has 34 people and will take on 14 more, about 41 percent of them."),
           "How exact"));
  CHECK_FALSE(
      asks(asked("The fee for a boat of the club has gone up to $8,400 in the town of Rill."),
           "How exact"));
  CHECK(asks(asked("Brook was ahead of Hale by roughly 9 percentage points in the town of Rill."),
             "How exact"));
}

namespace {

std::string marked(const Question& question) {
  const Mark& mark = std::get<Mark>(question.shape);
  return std::string(slice(mark.passage, mark.targets.front()));
}

}  // namespace

TEST_CASE("the words that keep a figure or a statement open are to be marked") {
  const auto figure = asked("The council will mend about 40 bridges in the valley by May.");
  CHECK(marked(with_stem(figure, "not exact").question) == "about");
  const auto doubt = asked("The council may close the library on Mill Lane in September.");
  const Question& question = with_stem(doubt, "not give this as certain").question;
  CHECK(marked(question) == "may");
  CHECK(question.explanation == "“may” leaves it open.");
}

TEST_CASE("a hedge said twice, and a figure that is rough by nature, are left alone") {
  CHECK(
      asked("Fares will change in the spring, and islanders will keep the old discount.").empty());
  CHECK_FALSE(asks(asked("Brook predicted that at least 200 boats of the club would race at Rill."),
                   "not exact"));
}

TEST_CASE("a strength that a “not” before it turns round isn't asked for") {
  CHECK(asked("No boat of the club will sail in a storm from the new pier of Rill.").empty());
  CHECK(asked("Bram Oduya doesn’t think that the club will mend the old pier of Rill.").empty());
}

TEST_CASE("a bound that is denied lies on the other side, and isn't asked for") {
  const auto marked = [](const std::string& bound) {
    return asks(
        asked("The boats of the club were " + bound + " 200 metres from the shore of Rill."),
        "not exact");
  };
  CHECK(marked("more than"));
  CHECK_FALSE(marked("never more than"));
}

TEST_CASE("what should be is likely, so that a denial stands in its place") {
  const auto candidates = asked("The library on Mill Lane will be open to readers of the county.");
  CHECK(option_texts(with_stem(candidates, "How strongly").question) ==
        std::vector<std::string>{"will", "may", "will probably", "will not"});
}

TEST_CASE("where two words leave it open, neither is asked for") {
  const auto candidates =
      asked("The council may close the library on Mill Lane, perhaps in the autumn.");
  CHECK_FALSE(asks(candidates, "not give this as certain"));
}

TEST_CASE(
    "a hedge between quotation marks is its speaker's, and a plan named besides is right too") {
  CHECK_FALSE(asks(asked("Bram Oduya called it “a hall that may close” in the cold winter."),
                   "How strongly"));
  CHECK_FALSE(asks(asked("The brewery hopes to open a second hall by its plan for the harbour."),
                   "How strongly"));
}
