#include "writers/shown_changes.h"

#include <doctest/doctest.h>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a figure, a name and a day are values; small words are none") {
  for (const char* words : {"12", "four", "$72", "Friday", "Ada Brook"}) CHECK(is_a_value(words));
  for (const char* words : {"will", "more than", "has no plans", ""})
    CHECK_FALSE(is_a_value(words));
}

TEST_CASE("days and months are of the calendar") {
  const TellingWords telling(lexicon());
  for (const char* word : {"Friday", "May", "Sept."}) CHECK(telling.is_of_the_calendar(word));
  for (const char* word : {"ferry", "2016"}) CHECK_FALSE(telling.is_of_the_calendar(word));
}

TEST_CASE("part of what tells a line apart stands in another; of a line that tells nothing, none") {
  TellingWords telling(lexicon());
  const std::string title = "Council rejects ferry contract";
  CHECK(retells("The council voted against a contract for the ferry.", title, 0.75, telling));
  CHECK_FALSE(retells("The council met in the old hall.", title, 0.5, telling));
  CHECK_FALSE(retells("The council met.", "Who is in and who is out", 0.5, telling));
}

TEST_CASE("the last part of a name shows the name that was changed") {
  TellingWords telling(lexicon());
  Candidate candidate;
  candidate.topic = "headline";
  candidate.question.shape = Mark{"Dean Calls Peter Hart A Disgrace", {}, {}, ""};
  candidate.changed = candidate.question;
  candidate.changed->origin = Origin{"", 0, Change{"Ada Bell", "Peter Hart", {11, 19}}};
  CHECK(shows_the_original("Dean blasted Bell as a “disgrace”.", candidate, telling, {}));
  CHECK_FALSE(shows_the_original("Dean blasted the plan as a “mess”.", candidate, telling, {}));
}

TEST_CASE("a figure in words shows the one that was changed in digits") {
  TellingWords telling(lexicon());
  CHECK(telling.other_spellings("three") == std::vector<std::string_view>{"3"});
  CHECK(telling.other_spellings("ferry").empty());
  Candidate candidate;
  candidate.topic = "headline";
  candidate.question.shape = Mark{"Polls open in 5 villages of Quern", {}, {}, ""};
  candidate.changed = candidate.question;
  candidate.changed->origin = Origin{"", 0, Change{"3", "5", {14, 15}}};
  CHECK(shows_the_original("The polls of three tiny villages open.", candidate, telling, {}));
  CHECK_FALSE(shows_the_original("The ferry has four crews.", candidate, telling, {}));
}

TEST_CASE("a day beside the same things shows the day that was changed") {
  TellingWords telling(lexicon());
  Candidate candidate;
  candidate.question.shape =
      Mark{"A court ruled Tuesday against the way in which Quern counts votes.", {}, {}, ""};
  candidate.changed = candidate.question;
  candidate.changed->origin = Origin{"", 0, Change{"Friday", "Tuesday", {14, 20}}};
  const TopicWords topic{"quern", "votes"};
  CHECK(shows_the_original("The mayor called Friday's votes in Quern a mess.", candidate, telling,
                           topic));
  CHECK_FALSE(shows_the_original("The mayor of Quern left on Friday.", candidate, telling, topic));
}

TEST_CASE("a sum of money shows the sum that was changed, whatever stands beside it") {
  TellingWords telling(lexicon());
  Candidate candidate;
  candidate.question.shape = Mark{"Bell supports a $16 wage for the rowers of Quern.", {}, {}, ""};
  candidate.changed = candidate.question;
  candidate.changed->origin = Origin{"", 0, Change{"$12", "$16", {16, 19}}};
  CHECK(shows_the_original("“She won’t lead us by going for $12,” said Hale.", candidate, telling,
                           {}));
  CHECK_FALSE(shows_the_original("The ferry has 12 crews.", candidate, telling, {}));
}

TEST_CASE("the same number of the same shows a number that was changed, in words too") {
  TellingWords telling(lexicon());
  Candidate candidate;
  candidate.question.shape = Mark{"We have built the pier in six months.", {}, {}, ""};
  candidate.changed = candidate.question;
  candidate.changed->origin = Origin{"", 0, Change{"six", "three", {26, 29}}};
  CHECK(shows_the_original("Six months ago nobody rowed.", candidate, telling, {}));
  CHECK_FALSE(shows_the_original("Six boats sank.", candidate, telling, {}));
}
