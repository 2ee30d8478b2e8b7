#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// But for those into which a hedge was put: see mark_the_softened_test.cpp.
std::vector<Candidate> asked(const std::string& sentence) {
  auto candidates = Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
                        .write(write_hedge_or_certain);
  std::erase_if(candidates, [](const Candidate& each) {
    return each.question.stem.starts_with("The article gives this");
  });
  return candidates;
}

}  // namespace

TEST_CASE("a verb's strength is asked for on a scale of its own grammar") {
  const auto candidates = asked("The council may close the library on Mill Lane in September.");
  const Question& question = with_stem(candidates, "How strongly").question;
  CHECK(question.stem ==
        "How strongly does the article put it? Fill the gap: “The council _____ close the library "
        "on Mill Lane in September.”");
  CHECK(option_texts(question) ==
        std::vector<std::string>{"may", "will", "should", "will almost certainly"});
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
  CHECK(asked("While the road may be narrow, lorries use it every day in summer.").empty());
  CHECK(asked("The old library hall could do with a new roof and with more readers.").empty());
  CHECK(asked("The talk about 40 bridges in May drew a crowd to the hall.").empty());
  CHECK(asked("The town wanted to learn more about 40 bridges in the old harbour.").empty());
  CHECK(asked("The road may be narrow, but lorries use it every day in summer.").empty());
  CHECK(asked("“In the cold hall we could hear the wind of the north,” said Ada Brook.").empty());
  CHECK(asked("Ada Brook could sing before she learned to walk to school.").empty());
  CHECK(asked("Few songs of the year could top the charm of the old harbour band.").empty());
  CHECK(asked("The council has a plan to open the hall for the winter.").empty());
  CHECK(asked("Nobody knows what the council will decide about the hall.").empty());
  CHECK_FALSE(
      asks(asked("If the rain goes on, the council will close the bridge."), "Fill the gap"));
  CHECK(asked("The old library hall could use a coat of paint and a new roof.").empty());
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

TEST_CASE("what may be so already is not put off") {
  CHECK(asks(asked("The old pier may be closed by the council in the autumn."), "How strongly"));
  CHECK_FALSE(
      asks(asked("The old pier may be the longest in the county of Rill."), "How strongly"));
  CHECK_FALSE(asks(asked("Ada Brook may have put it best on the old pier of the harbour."),
                   "How strongly"));
  CHECK_FALSE(asks(asked("“We seem to like the old library hall in the winter,” said Ada Brook."),
                   "How strongly"));
}

TEST_CASE("what can be is told by a most") {
  CHECK(asks(asked("The council will mend up to 40 bridges in the valley by May."), "How exact"));
  CHECK_FALSE(
      asks(asked("The old hall on the hill can hold up to 40 rowers in the winter."), "How exact"));
}

TEST_CASE("who comes second is no bound") {
  CHECK(asks(asked("The council will mend over 40 bridges in the valley by May."), "How exact"));
  CHECK_FALSE(
      asks(asked("Ada Brook was chosen first over 40 rowers of the valley in May."), "How exact"));
}

TEST_CASE("the condition on which something hangs is to be marked") {
  const auto candidates = asked("If the rain goes on, the council will close the bridge at Rill.");
  const Question& question = with_stem(candidates, "condition").question;
  CHECK(question.stem == "Something here holds only on a condition. Mark the words that give it.");
  const Mark& mark = std::get<Mark>(question.shape);
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets.front()) == "the rain goes on");
  CHECK(question.explanation == "The condition: “the rain goes on”.");
}

TEST_CASE("what stands in a diary is not asked about") {
  CHECK(asked("The council will meet on 3 May in the old library hall.").empty());
}

TEST_CASE("how sure somebody else is, is asked of the words, not of the article") {
  const auto candidates =
      asked("Bram Oduya said that the old pier could sink in a storm from the north.");
  CHECK(with_stem(candidates, "How strongly").question.stem ==
        "How strongly is it put in the article? Fill the gap: “Bram Oduya said that the old pier "
        "_____ sink in a storm from the north.”");
}

TEST_CASE("what would be is only a lure") {
  CHECK(asked("A second hall would cost the brewery 50,000 pounds in the harbour.").empty());
  const auto candidates =
      asked("A second hall could cost the brewery a good deal of money in the harbour.");
  auto texts = option_texts(with_stem(candidates, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"could", "should", "will", "will almost certainly"});
  const auto told = asked(
      "A hall that the town planned for the band could cost the brewery a good deal of money.");
  auto of_the_past = option_texts(with_stem(told, "How strongly").question);
  std::ranges::sort(of_the_past);
  CHECK(of_the_past ==
        std::vector<std::string>{"could", "should", "would", "would almost certainly"});
  CHECK(asked("Only Ada Brook was older than Hale may be on the day of the race.").empty());
  CHECK(asked("The court ruled that the council could sell the old library hall.").empty());
}

TEST_CASE("a word before the clause tells how sure it is") {
  CHECK(asks(asked("Bram Oduya said that the old pier may sink in a storm from the north."),
             "How strongly"));
  for (const std::string before :
       {"Bram Oduya vowed that", "Bram Oduya fears", "The club warned that", "The wind suggests"})
    CHECK_FALSE(
        asks(asked(before + " the old pier may sink in a storm from the north."), "How strongly"));
  CHECK_FALSE(asks(asked("Rowers met in the halls of the towns where it may rain in the autumn."),
                   "How strongly"));
  CHECK_FALSE(asks(asked("The fear that the old pier may sink in a storm has kept boats away."),
                   "How strongly"));
  CHECK_FALSE(asks(asked("Oduya left out the suggestion that the old pier may sink in a storm."),
                   "How strongly"));
  CHECK(asks(asked("The fear of a storm may keep the boats of the club in the harbour."),
             "How strongly"));
}

TEST_CASE("a family of words that tell the same is asked for only where one of it stands") {
  CHECK(asks(asked("The race is expected to draw the boats of four clubs to the harbour of Rill."),
             "How strongly"));
  CHECK_FALSE(asks(asked("The race is expected to draw the boats of four clubs, and the expected "
                         "crowd fills the harbour."),
                   "How strongly"));
}

TEST_CASE("what is stated plainly is asked for only of something definite in a main clause") {
  const auto asks_will = [](const std::string& sentence) {
    return asks(asked(sentence), "How strongly");
  };
  CHECK(asks_will("The new law will close the old library hall and two schools in the valley."));
  CHECK(asks_will("Bram Oduya will defend the club against the council and its new law."));
  CHECK_FALSE(asks_will("Hale told of the new law that will close the old library hall in Rill."));
  CHECK_FALSE(asks_will("Members know who the next head of the rowing club will be in the end."));
  CHECK_FALSE(
      asks_will("A new law will close the old library hall and two schools in the valley."));
  CHECK_FALSE(asks_will("Bram Oduya will speak to the members of the club and of the council."));
  CHECK_FALSE(asks_will("The new law will close the old library hall in the valley on Friday."));
  CHECK_FALSE(asks_will("The council said the new law will close the old library hall in Rill."));
}

TEST_CASE("a plain denial has strengths of its own") {
  const auto candidates =
      asked("The new law will not close the old library hall and two schools in the valley.");
  auto texts = option_texts(with_stem(candidates, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"may not", "will almost certainly not", "will not",
                                          "will probably not"});
}

TEST_CASE("promises and attempts are offered no success of the past") {
  const auto promised =
      asked("The brewery promised to open a second hall for the rowers of the harbour.");
  auto texts = option_texts(with_stem(promised, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"had to", "hoped to", "planned to", "promised to"});
  CHECK(asks(asked("The brewery tried to open a second hall for the rowers of the harbour."),
             "How strongly"));
  CHECK_FALSE(asks(asked("The council met when the brewery tried to open a second hall in Rill."),
                   "How strongly"));
}

TEST_CASE("what may have been is set beside what must have been") {
  const auto candidates =
      asked("The storm may have loosened the old pier at the mouth of the harbour.");
  const Question& question = with_stem(candidates, "How strongly").question;
  auto texts = option_texts(question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"cannot have", "may have", "must have",
                                          "will almost certainly have"});
  CHECK(question.explanation == "“may have” leaves it open.");
}

TEST_CASE("a word of time may stand between the hedge and its verb") {
  CHECK(asks(asked("The council may soon close the library on Mill Lane in the valley."),
             "The council _____ soon close"));
}

TEST_CASE("adverbs that pass on or leave open, round a verb") {
  const auto candidates =
      asked("The brewery has reportedly bought the old library hall on Mill Lane.");
  auto texts = option_texts(with_stem(candidates, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"certainly", "possibly", "probably", "reportedly"});
  const auto plain = asked("The brewery apparently bought the old library hall on Mill Lane.");
  texts = option_texts(with_stem(plain, "How strongly").question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"apparently", "certainly", "possibly", "probably"});
  CHECK_FALSE(asks(asked("The old library hall was probably not the dearest house on Mill Lane."),
                   "How strongly"));
}

TEST_CASE("how many are spoken of, where nothing else counts them") {
  const auto candidates =
      asked("Some rowers said the new pier of the club lets in the north wind.");
  const Question& question = with_stem(candidates, "How many").question;
  CHECK(question.stem ==
        "How many does the article speak of? Fill the gap: “_____ rowers said the new pier of the "
        "club lets in the north wind.”");
  auto texts = option_texts(question);
  std::ranges::sort(texts);
  CHECK(texts == std::vector<std::string>{"All", "Few", "Most", "Some"});
  CHECK(question.explanation == "“some” gives no exact number.");
  CHECK(asks(asked("Many of the rowers said the new pier of the club lets in the north wind."),
             "“_____ of the rowers"));
  for (const std::string sentence :
       {"Some rowers said the new pier of the club lets in all the wind of the north.",
        "Most rowers, or 57 per cent, said the new pier of the club lets in the wind.",
        "Some rowers didn’t say that the new pier of the club lets in the north wind.",
        "Some weather is so rough that the new pier of the club lets in the wind."})
    CHECK_FALSE(asks(asked(sentence), "How many"));
}

TEST_CASE("a hedge of a figure is asked for where another could stand") {
  CHECK(asks(asked("The club has sold over 200 boats to the harbours of the county of Rill."),
             "How exact"));
  CHECK_FALSE(asks(asked("The race fell short of the nearly 200 boats of the year before at Rill."),
                   "How exact"));
  CHECK_FALSE(asks(asked("The club has mended its boats in the old hall of Rill over 20 years."),
                   "How exact"));
  CHECK_FALSE(asks(asked("Of the boats in the harbour, the rowers of the club took at least 45."),
                   "How exact"));
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
  const Question& question = with_stem(doubt, "Not all of this is").question;
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

TEST_CASE("what people could do tells what they were able to, not how sure it is") {
  CHECK(asks(asked("The old pier could sink in a storm from the north of the bay of Rill."),
             "How strongly"));
  CHECK_FALSE(asks(asked("The drivers could earn 40 pounds in a day on the quay of Rill."),
                   "How strongly"));
}

TEST_CASE("a bound may be a rule's own figure, which is exact: it isn't to be marked") {
  const auto marked = [](const std::string& bound) {
    return asks(
        asked("The boats of the club were " + bound + " 200 metres from the shore of Rill."),
        "not exact");
  };
  CHECK(marked("about"));
  CHECK_FALSE(marked("more than"));
  CHECK_FALSE(marked("never more than"));
}

TEST_CASE("where two words leave it open, neither is asked for") {
  const auto candidates =
      asked("The council may close the library on Mill Lane, perhaps in the autumn.");
  CHECK_FALSE(asks(candidates, "Not all of this is"));
}

TEST_CASE(
    "a hedge between quotation marks is its speaker's, and a plan named besides is right too") {
  CHECK_FALSE(asks(asked("Bram Oduya called it “a hall that may close” in the cold winter."),
                   "How strongly"));
  CHECK_FALSE(asks(asked("The brewery hopes to open a second hall by its plan for the harbour."),
                   "How strongly"));
}

TEST_CASE(
    "beside a least that is asked for, or a second bound, no hedge of a figure is asked for") {
  const auto asks_how_exact = [](const std::string& sentence) {
    return std::ranges::any_of(asked(sentence), [](const Candidate& each) {
      return each.question.stem.starts_with("How exact");
    });
  };
  CHECK(asks_how_exact("The council will mend about 40 bridges in the valley by May."));
  CHECK_FALSE(asks_how_exact("The council must mend about 40 bridges in the valley by May."));
  CHECK_FALSE(
      asks_how_exact("The council will mend up to 40 bridges or more in the valley by May."));
}

TEST_CASE("another word that tells how sure it is leaves nothing to ask") {
  CHECK(asked("The town will be punished for the old pier by the harbour board.").size() == 1);
  CHECK(asked("The town will be definitely punished for the old pier by the board.").empty());
}

TEST_CASE("beside another “more” no bound of a figure goes") {
  const auto is_asked = [](const std::string& sentence) {
    return std::ranges::any_of(asked(sentence), [](const Candidate& each) {
      return each.question.stem.starts_with("How exact");
    });
  };
  CHECK(is_asked("The council will mend about 40 bridges in the valley by May."));
  CHECK_FALSE(is_asked("The council will mend about 40 more bridges in the valley by May."));
}

TEST_CASE("what could happen at times was seen to") {
  CHECK_FALSE(asked("The north wind of the harbour could sink the old pier of the town.").empty());
  CHECK(asked("At times the north wind could sink the old boats of the town.").empty());
}

TEST_CASE("how long it took is no condition") {
  const auto asks_for_condition = [](const std::string& end) {
    return asks(Sample("The rowers of Quern will wait in the old harbour as long as " + end + "\n")
                    .write(write_hedge_or_certain),
                "holds only on a condition");
  };
  CHECK(asks_for_condition("the board of the pier keeps its word."));
  CHECK_FALSE(asks_for_condition("five hours before the race on the pier."));
}

TEST_CASE("how many is told by those who are named") {
  CHECK_FALSE(asks(asked("Some rowers said the new pier lets in the wind, including Ada Brook."),
                   "How many"));
}

TEST_CASE("how far off it was, and a rule's own bound, aren't asked about") {
  CHECK(asks(asked("The ferry of Corrow carried nearly 80 islanders to the fair on the pier."),
             "How exact"));
  CHECK_FALSE(
      asks(asked("The ferry of Corrow stopped nearly 80 miles south of the fair on the pier."),
           "How exact"));
  CHECK_FALSE(
      asks(asked("The ferry of Corrow carried at least 80 islanders, the threshold of the board."),
           "How exact"));
}

TEST_CASE("an attempt told of twice isn't asked for") {
  const std::string begin = "Ada Brook of Corrow is trying to lead the rowers of the harbour";
  CHECK(asks(asked(begin + " on Mondays."), "How strongly"));
  CHECK_FALSE(asks(asked(begin + ", and she’s trying to win."), "How strongly"));
}
