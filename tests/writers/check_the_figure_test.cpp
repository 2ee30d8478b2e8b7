#include <algorithm>

#include "writers/asked_figure.h"
#include "writers/figures.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the figure is a gap in its own sentence, the hedge stays") {
  const Question question = choose_question(kTown, "closure");
  CHECK(question.stem ==
        "Which figure belongs in the gap? “The closure will save about _____ a year.”");
  CHECK(key_of(question).text == "£85,000");
  CHECK(question.explanation == "The article says about £85,000.");
  for (const std::string& text : option_texts(question)) {
    CHECK(text.starts_with("£"));
    CHECK(parse_figure(text)->grouped);
  }
}

TEST_CASE("a figure may be typed: the article's own number, in its unit") {
  const Sample sample(kTown);
  for (uint64_t seed = 1; seed < 40; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* number = std::get_if<Number>(&candidate.question.shape)) {
        if (number->unit != "percent") continue;
        CHECK(number->value == 40);
        CHECK(number->tolerance == 0);
        CHECK(candidate.question.stem.starts_with(
            "Which figure belongs in the gap? Give the article’s own number, in percent. “The "
            "town council will close"));
        return;
      }
  FAIL("never typed");
}

TEST_CASE("money in millions is typed in millions of its coin") {
  const Sample sample(
      "The ferry to Gull Island cost the harbour board $35 million to build in the spring, after "
      "two years of work on the slip.\n");
  for (uint64_t seed = 1; seed < 60; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* number = std::get_if<Number>(&candidate.question.shape)) {
        CHECK(number->unit == "million dollars");
        CHECK(candidate.question.stem.find("number, in millions of dollars. “") !=
              std::string::npos);
        return;
      }
  FAIL("never typed");
}

TEST_CASE("a lure doesn't cross another figure of the sentence") {
  const char* article =
      "The ferry carried 74,800 passengers last year, down from 88,000 in 2023.\n\nThe council "
      "runs it.\n";
  for (const std::string& text : option_texts(choose_question(article, "_____ passengers")))
    CHECK(parse_figure(text)->digits < 88'000);
}

TEST_CASE("a lure is no smaller than a part of what is counted") {
  const char* article =
      "The club has banned 60 people over the years, and 40 of them have appealed.\n\nThe "
      "council runs it.\n";
  for (const std::string& text : option_texts(choose_question(article, "_____ people")))
    CHECK(parse_figure(text)->digits > 40);
}

TEST_CASE("a figure that stands twice in its sentence, or alone in marks, isn't asked") {
  const Sample sample(
      "The club has 40 boats and 40 oars in the shed by the river.\n\nBrook spoke of “40 percent” "
      "in "
      "the hall of the club on Monday.\n");
  CHECK(sample.write(write_check_the_figure).empty());
}

TEST_CASE("a figure between marks is given as quoted") {
  const Question question = choose_question(
      "The club met.\n\n“The storm took 30 boats of the club in one night,” said Ada Brook, the "
      "owner.\n",
      "storm");
  CHECK(question.explanation == "The article quotes the figure as 30.");
}

TEST_CASE("a sentence that leans on the one before is shown with it") {
  const Question question = choose_question(
      "The club met on Monday.\n\nIt has about 240 members in three towns.\n", "towns");
  CHECK(question.stem ==
        "Which figure belongs in the gap? “The club met on Monday. It has about _____ members in "
        "three towns.”");
  REQUIRE(question.evidence.size() == 1);
  CHECK(question.evidence[0].text ==
        "The club met on Monday.\n\nIt has about 240 members in three towns.");
  CHECK(Sample("It has about 240 members in three towns.\n").write(write_check_the_figure).empty());
}

TEST_CASE("a bound is typed, since no other figure is wrong") {
  const Sample sample(
      "More than 1,300 rowers signed the list in the hall at Rill on Monday.\n\nThe club met.\n");
  for (uint64_t seed = 1; seed < 10; ++seed) {
    const auto candidates = sample.write(write_check_the_figure, seed);
    REQUIRE(candidates.size() == 1);
    const auto* number = std::get_if<Number>(&candidates[0].question.shape);
    REQUIRE(number);
    CHECK(number->value == 1300);
  }
  const Sample above(
      "The price of a boat stands above 80 percent of the club’s fund in Rill.\n\nThe club met.\n");
  for (uint64_t seed = 1; seed < 10; ++seed)
    for (const Candidate& each : above.write(write_check_the_figure, seed))
      CHECK(std::holds_alternative<Number>(each.question.shape));
  const Sample two_words(
      "The towns that stand at or above 10 percent will get the money in May.\n\nThe club met.\n");
  for (uint64_t seed = 1; seed < 10; ++seed)
    for (const Candidate& each : two_words.write(write_check_the_figure, seed))
      CHECK(std::holds_alternative<Number>(each.question.shape));
}

TEST_CASE("a sum of money is typed in its unit, to the last digit") {
  const auto candidates =
      Sample("The fund of the club raised more than $1.13 million for the pier at Rill.\n")
          .write(write_check_the_figure);
  REQUIRE(candidates.size() == 1);
  const Number& number = std::get<Number>(candidates[0].question.shape);
  CHECK(number.value == 1.13);
  CHECK(number.unit == "million dollars");
}

TEST_CASE("what the other figures make is left alone, and what they don't is asked") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("Three of 48 samples from the river at Rill, or about 6 percent, were foul.") == 0);
  CHECK(asked("About two-thirds of the town, 67 percent, will vote for the pier in May.") == 0);
  CHECK(asked("In Rill 60 percent were for the pier in May, and 40 percent were against it.") == 0);
  CHECK(asked("In Rill the fee for a boat rose 20 percent, from $10 to $12, in the spring.") == 0);
  CHECK(
      asked("In Rill the pier won 51 percent to 38 percent, with 10 percent not going to vote.") ==
      0);
  CHECK(asked("In Rill the boats were out on 12 mornings, six in the storm and six after it.") ==
        0);
  // Too near each other for lures: the figure is typed in.
  const auto typed =
      Sample("The pound of Rill fell to 102 cents from 105 cents in the spring of the year.\n")
          .write(write_check_the_figure);
  REQUIRE(typed.size() == 1);
  CHECK(std::holds_alternative<Number>(typed[0].question.shape));
  CHECK(asked("In Rill the pier cost 3% to 15% more than the old one did in the spring.") ==
        1);  // the 3
  CHECK(asked("In Rill 85 percent were for the pier in May, and 31 percent for the bridge.") == 2);
}

TEST_CASE("ages, terms and what there is of anyway are left alone") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("The old pier of Rill stood for 32 years before the storm took it in May.") == 1);
  CHECK(asked("The chair of the club of Rill served for four years before the storm in May.") == 0);
  CHECK(asked("The chair of the club of Rill turns 70 on Tuesday, after a storm in May.") == 0);
  CHECK(asked("The owner of the boats, Emil Dorn, 27, was found not guilty in Rill on Monday.") ==
        0);
  CHECK(asked("The storm on Monday night sank three boats at the pier of Rill in the dark.") == 1);
  CHECK(asked("The storm on Monday night sank the three boats at the pier of Rill.") == 0);
  CHECK(asked("The storm on Monday night sank two boats at the pier of Rill in the dark.") == 1);
  CHECK(asked("The storm on Monday night drowned two guards, Emil Dorn and Tyra Wood.") == 0);
  CHECK(asked("The storm on Monday night sank two boats at the pier, and both were new.") == 0);
  CHECK(asked("The talks of Monday night left two sides at the pier of Rill in anger.") == 0);
  CHECK(asked("The council of Rill sat through a three-hour talk on the pier in the spring.") == 1);
  CHECK(asked("Three days later the council of Rill closed the old pier for the winter.") == 0);
  CHECK(asked("The mayor spoke to a crowd of about 500 at the pier of Rill on Monday.") == 1);
  CHECK(asked("The mayor spoke of all under 18 at the pier of Rill on Monday night.") == 0);
  CHECK(asked("The council of Rill had 1,944 more on Monday than it had in the spring.") == 1);
}

TEST_CASE("no key is the only one of its length") {
  constexpr const char* kArticle =
      "The council of Rill will house 10,000 people in the valley in the spring.\n\n"
      "It housed 5,000 people in May.\n\nIt housed 7,000 people in June.\n";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& each : Sample(kArticle).write(write_check_the_figure, seed)) {
      const auto texts = option_texts(each.question);
      const size_t length = key_of(each.question).text.size();
      CHECK(std::ranges::count(texts, length, &std::string::size) > 1);
    }
}

TEST_CASE("figures that everybody knows are left alone") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("The plan was heard by a three-judge panel in the county of Rill on Monday.") == 0);
  CHECK(asked("The candidate won in all five boroughs of the city in the spring.") == 0);
  CHECK(asked("The police of Rill took 911 calls in the valley in the spring.") == 0);
  CHECK(asked("The boat sank 190 kilometres (118 miles) off the coast of Rill in a storm.") == 0);
  CHECK(asked("The storm in Rill blew for 16 hours, from 6 p.m. until 10 a.m. on the coast.") == 0);
  CHECK(asked("The council of Rill mended only about 48 bridges in the valley in May.") == 0);
  CHECK(asked("The walk of 46 miles from Rill began on Monday at 6 p.m. in the town.") == 1);
  CHECK(asked("The council of Rill mended only 48 bridges in the valley in the spring.") == 0);
  CHECK(asked("The council of Rill mended 48 bridges in the valley in the spring.") == 1);
}

TEST_CASE("the key doesn't stand apart from lures that huddle together") {
  const Sample sample(
      "The club of Quern mended about 40 boats in the old hall in the first year.\n\n"
      "The yard beside it mended 90 boats.\n\nThe yard of Rill mended 95 boats.\n");
  for (uint64_t seed = 1; seed < 40; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed)) {
      const auto* choose = std::get_if<Choose>(&candidate.question.shape);
      if (!choose || key_of(candidate.question).text != "40") continue;
      std::vector<int64_t> others;
      for (const Option& option : choose->options)
        if (!option.right) others.push_back(parse_figure(option.text)->digits);
      std::ranges::sort(others);
      CHECK((others.front() < 90 || others.back() > 95));
    }
}

TEST_CASE("the number of a list is no figure of the article, nor is one in a name") {
  const Sample sample(
      "The club of Rill sold 9 of its boats to the yard in the spring of the year.\n\n"
      "The best of the clubs are: 5. Quern 6. Alderton 7. Lund\n\n"
      "The club bought its oars from Over 80 Boat Sales in the harbour of Rill.\n\n"
      "The club met at the “Seven Rowers” inn in the harbour of Rill on Friday.\n");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed)) {
      CHECK(candidate.question.stem.find("Over _____") == std::string::npos);
      CHECK(candidate.question.stem.find("_____ Rowers") == std::string::npos);
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape))
        for (const Option& option : choose->options)
          CHECK(option.why.find("Alderton") == std::string::npos);
    }
}

TEST_CASE(
    "lures that the sentence rules out: more than all, fewer than its ordinal, in its range") {
  const auto figures = [](const char* article, const char* words) {
    std::vector<int64_t> all;
    for (const std::string& text : option_texts(choose_question(article, words)))
      all.push_back(parse_figure(text)->digits);
    return all;
  };
  for (int64_t value : figures("Of the readers, 52 percent would keep the hall, compared with 30 "
                               "percent for a sale to the bank.\n\nThe council runs it.\n",
                               "_____ would keep"))
    CHECK(value <= 70);
  for (int64_t value : figures("The club of Quern took its eighth win in 15 contests of the boats "
                               "of Rill.\n\nThe council runs it.\n",
                               "_____ contests"))
    CHECK(value >= 8);
  for (int64_t value : figures("The club rowed to nine towns, including Alderton, Lund, Rill and "
                               "Ansel.\n\nThe council runs it.\n",
                               "_____ towns"))
    CHECK(value >= 5);
  for (int64_t value : figures("The sale would cut the rent of the hall to 17 or 18 percent, "
                               "compared with the 25 percent of last year.\n\nThe council runs "
                               "it.\n",
                               "the _____ of last"))
    CHECK(value >= 18);
}

TEST_CASE("what a note is worth, and what is only asked, are no figures to be asked for") {
  for (const char* article :
       {"The thief of Quern left with the cash box and with forty or more $100 bills of the "
        "club.\n",
        "Who of the rowers of Quern could have carried 230 oars to the harbour in a night?\n"})
    for (uint64_t seed = 1; seed < 10; ++seed)
      CHECK(Sample(article).write(write_check_the_figure, seed).empty());
}

TEST_CASE("an ordinal of the same count tells the figure") {
  const auto asks_for = [](const std::string& sentence) {
    return asks(Sample(sentence + "\n\nThe council runs it.\n").write(write_check_the_figure),
                "_____ large gifts");
  };
  CHECK(asks_for("The bank of Quern made five large gifts to the museum in the old hall."));
  CHECK_FALSE(
      asks_for("The bank of Quern made five large gifts to the museum, the fifth of them a hall."));
}

TEST_CASE("an exact figure of the article is no lure for a round one") {
  const Sample sample(
      "The town of Quern has 108,000 people in its nine parishes on the river.\n\n"
      "In the county of Rill 76,981 people voted for the pier.\n");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape))
        if (key_of(candidate.question).text == "108,000")
          for (const Option& option : choose->options) CHECK(option.text.ends_with("000"));
}

TEST_CASE("a figure that the article has in words is no lure that it lacks") {
  const char* article =
      "In Rill, 52 percent of the voters were for the old pier in May.\n\nForty six percent of "
      "those in Quern were for the bridge.\n";
  const Sample sample(article);
  for (uint64_t seed = 1; seed < 60; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape))
        for (const Option& option : choose->options)
          CHECK((option.text != "46 percent" ||
                 option.why != "The article doesn't give this figure."));
}

TEST_CASE("a figure that doesn't say what it counts is left alone") {
  const auto asked = [](const std::string& sentence) {
    return !Sample(sentence + "\n").write(write_check_the_figure).empty();
  };
  CHECK(asked("Among the members of the rowing club Brook has 124 votes, and Hale leads."));
  CHECK_FALSE(asked("Among the members of the rowing club Brook has 124, and Hale leads by far."));
}

TEST_CASE("no sum below a million is asked among sums that would be written in millions") {
  const Sample sample(
      "The council of Rill had raised £3.2 million and had £800,000 in its account in the "
      "autumn.\n");
  size_t seen = 0;
  for (uint64_t seed = 1; seed < 30; ++seed)
    for (const Candidate& each : sample.write(write_check_the_figure, seed))
      if (std::holds_alternative<Choose>(each.question.shape) &&
          key_of(each.question).text == "£800,000") {
        ++seen;
        for (const std::string& text : option_texts(each.question))
          CHECK(text.size() <= std::string("£800,000").size());
      }
  CHECK(seen > 0);
}

TEST_CASE("“the estimated” is told as “an estimated”") {
  const Question question = choose_question(
      "The paper of the county is read by the estimated 55 million rowers of the world.\n",
      "rowers");
  CHECK(question.explanation.starts_with("The article says an estimated 55 million."));
}

TEST_CASE("“1080p” is a make of screen") {
  const auto asked = [](const std::string& figure) {
    return !Sample("The club of Quern watched the race of the boats on a screen of " + figure +
                   " in the old hall.\n")
                .write(write_check_the_figure)
                .empty();
  };
  CHECK(asked("1,080 lines"));
  CHECK_FALSE(asked("1080p"));
}

TEST_CASE("a word that tells how near two figures lie would tell the second") {
  const auto is_asked = [](const std::string& sentence) {
    return !Sample(sentence).write(write_check_the_figure).empty();
  };
  CHECK(is_asked("The rowers of Quern won 58 percent of their races, and 31 percent in winter.\n"));
  CHECK_FALSE(
      is_asked("The share of races that the rowers of Quern won fell slightly, from 58 "
               "percent to 55 percent.\n"));
}

TEST_CASE("of two shares side by side, the lures lie near as well") {
  const Sample sample("The old boat beat the new one by 46 percent to 42 percent at Quern.\n");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape))
        for (const Option& option : choose->options) {
          const auto figure = parse_figure(option.text);
          REQUIRE(figure);
          CHECK(figure->digits >= 33);
          CHECK(figure->digits <= 58);
        }
}

TEST_CASE("a quotation within a quotation is left alone") {
  const auto is_asked = [](const std::string& said) {
    return asks(Sample("“" + said + "” said Ada Brook, the mayor.\n").write(write_check_the_figure),
                "islanders");
  };
  CHECK(is_asked("You gave your word to the 340 islanders of Ostrey,"));
  CHECK_FALSE(is_asked("You ‘gave your word’ to the 340 islanders of Ostrey,"));
}

TEST_CASE("what has gone up to the figure stands in the sentence before, and bounds it") {
  const Sample sample(
      "Dues of the club were $6,612 a year when the pier was built.\n\nThe annual dues of the club "
      "have gone up to $8,400 since the mayor left.\n\nThe board paid $9,300 for a roof.\n");
  bool is_asked = false;
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (const auto* choose = std::get_if<Choose>(&candidate.question.shape);
          choose && candidate.question.stem.find("gone up") != std::string::npos)
        for (const Option& option : choose->options) {
          is_asked = true;
          CHECK(parse_figure(option.text)->digits > 6612);
        }
  CHECK(is_asked);
}

TEST_CASE("no gap stands in a quotation that goes on behind it") {
  const Sample sample(
      "The Rill Post reveals a few facts: “Of its 76,981 voters, according to the town, 30,290 are "
      "rowers, and 10,280 are sailors. An eyebrow-raising 36,411 are neither.”\n");
  CHECK(sample.write(write_check_the_figure).empty());
}

TEST_CASE("a list of shares leaves the last no more than the rest") {
  const Sample sample(
      "Of the readers 28 percent chose the hall, 9 percent the pier and 44 percent the old "
      "school.\n\nThe council runs it.\n");
  size_t asked = 0;
  for (uint64_t seed = 1; seed < 30; ++seed)
    for (const Candidate& each : sample.write(write_check_the_figure, seed)) {
      const auto* choose = std::get_if<Choose>(&each.question.shape);
      if (!choose || each.question.stem.find("_____ the old school") == std::string::npos) continue;
      ++asked;
      for (const Option& option : choose->options) CHECK(parse_figure(option.text)->digits <= 63);
    }
  CHECK(asked > 0);
}

TEST_CASE("a figure that only tells which is chosen, never typed, and quoted when it is told") {
  const Sample sample("The old hall is only about a 20 minute walk from the harbour of Quern.\n");
  size_t asked = 0;
  for (uint64_t seed = 1; seed < 30; ++seed)
    for (const Candidate& each : sample.write(write_check_the_figure, seed)) {
      ++asked;
      CHECK_FALSE(std::holds_alternative<Number>(each.question.shape));
      CHECK(each.question.explanation == "The article says “20 minute”.");
    }
  CHECK(asked > 0);
}

TEST_CASE(
    "of a senate of a hundred no more than that vote, and nobody does anything for 75 years") {
  const auto largest = [](const std::string& text) {
    int64_t most = 0;
    for (uint64_t seed = 1; seed < 30; ++seed)
      for (const Candidate& each : Sample(text).write(write_check_the_figure, seed))
        if (const auto* choose = std::get_if<Choose>(&each.question.shape))
          for (const Option& option : choose->options)
            most = std::max(most, parse_figure(option.text)->digits);
    return most;
  };
  const int64_t senators =
      largest("Brook joined 89 other senators of the country to close the old prison.\n");
  CHECK(senators > 0);
  CHECK(senators <= 100);
  const int64_t years =
      largest("Brook, the clerk of the board, has rowed with Hale for 40 years in Rill.\n");
  CHECK(years > 0);
  CHECK(years < 56);
}

TEST_CASE("nobody doubts how many figures a price has") {
  CHECK(Sample("The new roof of the old hall costs the club 5 figures in a year.\n")
            .write(write_check_the_figure)
            .empty());
}

TEST_CASE("a minimum wage is known, and so is a saying") {
  const auto asked = [](const std::string& sentence) {
    return Sample(sentence + "\n\nThe council met in the old hall on the hill.\n")
        .write(write_check_the_figure)
        .size();
  };
  CHECK(asked("The rowers of Rill asked the board of the pier for a wage of $16 in May.") == 1);
  CHECK(asked("The rowers of Rill asked the board of the pier for a minimum wage of $16 in May.") ==
        0);
  CHECK(asked("The rowers of Rill told the board of the pier so 10,000 times in the spring.") == 0);
}
