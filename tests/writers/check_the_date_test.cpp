#include <algorithm>
#include <set>

#include "writers/printed_date.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// Those that ask what belongs in a gap.
std::vector<Candidate> gaps(const Sample& sample, uint64_t seed = 1) {
  auto candidates = sample.write(write_check_the_date, seed);
  std::erase_if(candidates, [](const Candidate& each) {
    return !std::holds_alternative<Choose>(each.question.shape);
  });
  return candidates;
}

Question asked(const std::string& article, const std::string& words) {
  const Sample sample(article);
  return with_stem(sample.write(write_check_the_date), words).question;
}

}  // namespace

TEST_CASE("a year is asked among years near it") {
  const Question question =
      asked("The town opened the library on Mill Lane in 1931 with 4,000 books.\n", "library");
  CHECK(question.stem ==
        "Which date belongs in the gap? “The town opened the library on Mill Lane in _____ with "
        "4,000 books.”");
  CHECK(key_of(question).text == "1931");
  for (const std::string& text : option_texts(question))
    CHECK(std::abs(std::stoi(text) - 1931) <= 9);
}

TEST_CASE("a term between two apostrophes is shown like any other, and no reason to be silent") {
  CHECK(asked("The town opened the ''People's Hall'' on Mill Lane in 1931 with 4,000 books.\n",
              "Mill Lane")
            .stem ==
        "Which date belongs in the gap? “The town opened the ‘People's Hall’ on Mill Lane in _____ "
        "with 4,000 books.”");
}

TEST_CASE("a day of a month is changed in each part alone and in both together") {
  const Question question = asked(
      "A cannery in Quern will lock its gates on 6 July, with 118 workers inside.\n", "gates");
  std::set<std::string> days, months;
  for (const std::string& text : option_texts(question)) {
    days.insert(text.substr(0, text.find(' ')));
    months.insert(text.substr(text.find(' ') + 1));
  }
  CHECK(days.size() == 2);
  CHECK(months.size() == 2);
}

TEST_CASE("a weekday is asked among weekdays, but not the day on which somebody spoke") {
  const std::string race = "The boats will race on Saturday for a prize of 500 pounds in Quern.\n";
  const Question question = asked(race + "\nThe band plays on Friday in the hall.\n", "boats");
  CHECK(key_of(question).text == "Saturday");
  const Sample sample(
      "The company said on Saturday that it would hire 26 people for the second line.\n");
  CHECK(sample.write(write_check_the_date).empty());
  const Sample opened("On Saturday, the chair of the company told 26 people of the second line.\n");
  CHECK(opened.write(write_check_the_date).empty());
}

TEST_CASE("what was published or testified on a day happened then; a year is no filler") {
  const Question day = asked(
      "The report on the pier was published on Saturday by the town of Quern.\n\nThe band plays on "
      "Friday in the hall.\n",
      "published");
  CHECK(key_of(day).text == "Saturday");
  const Question year = asked(
      "Ada Brook of the rowing club testified in the case of the pier in 2011.\n\nThe band first "
      "played in the hall of Quern in 2015.\n",
      "testified");
  CHECK(key_of(year).text == "2011");
}

TEST_CASE(
    "the day of the news is asked; further down, only a day that may be mistaken for another") {
  const std::string race = "The boats will race on Saturday for a prize of 500 pounds in Quern.\n";
  CHECK(key_of(asked(race, "boats")).text == "Saturday");
  std::string opening;
  for (int i = 0; i < 8; ++i) opening += "The club mended an oar of the old boat in the shed.\n\n";
  CHECK(gaps(Sample(opening + race)).empty());
  CHECK(asks(Sample(opening + race + "\nThe band plays on Friday in the hall.\n")
                 .write(write_check_the_date),
             "boats"));
  CHECK(Sample("The boats will race on Saturday, at the weekend fair of Quern, for 500 pounds.\n")
            .write(write_check_the_date)
            .empty());
}

TEST_CASE("a time told from the day of publication is not asked for") {
  CHECK(Sample("The council of Rill sold the library hall last month for 50,000 pounds.\n")
            .write(write_check_the_date)
            .empty());
}

TEST_CASE("where other words of the sentence count the years, none is asked for") {
  CHECK_FALSE(asks(Sample("The 90-year-old firm of Quern was founded in 1931 with 40 looms.\n")
                       .write(write_check_the_date),
                   "firm"));
  CHECK_FALSE(asks(Sample("The town opened the library in 1931 and closed it nine years later.\n")
                       .write(write_check_the_date),
                   "library"));
}

TEST_CASE("a day that everybody knows by its name isn't asked for") {
  CHECK_FALSE(asks(Sample("The rowers were 4 years old when the 9/11 attackers struck in 2001.\n")
                       .write(write_check_the_date),
                   "rowers"));
}

TEST_CASE("a year in the sentence shown before bounds the year that is asked for") {
  CHECK_FALSE(
      asks(Sample("The mill of Quern closed in 2011. It was sold to a bank in 2014 with all "
                  "of its 40 looms.\n")
               .write(write_check_the_date),
           "looms"));
}

TEST_CASE("an election far from the date doesn't make it one of election years") {
  const Question question = asked(
      "Ada Brook, who campaigned for the old pier in the winter with a choir and a band of the "
      "club of Quern, signed the first of its 40 letters in 1993.\n",
      "letters");
  bool is_between = false;
  for (const std::string& text : option_texts(question))
    is_between |= (std::stoi(text) - 1993) % 4 != 0;
  CHECK(is_between);
}

TEST_CASE("a year beside a government that everybody can date isn't asked for") {
  CHECK(
      gaps(Sample("The pier was backed by the Bell administration in 2009 with a loan for Rill.\n\n"
                  "The band first played in the hall of Quern in 2015.\n"))
          .size() == 1);
}

TEST_CASE("the year of a vote isn't asked for where only every fourth could be right") {
  const auto asked = [](const std::string& who) {
    return asks(Sample("In 2012, a poor plan hurt the rowing club of Quern and its 40 boats.\n\n"
                       "The " +
                       who + " was not seen in the town.\n")
                    .write(write_check_the_date),
                "rowing");
  };
  CHECK(asked("skipper"));
  CHECK_FALSE(asked("front-runner"));
}

TEST_CASE("no year stands off a row of others") {
  const Sample sample(
      "As head of the club Ada Brook voted in 2001 for the rules of the harbour of Quern.\n");
  size_t last = 0;
  for (uint64_t seed = 1; seed < 40; ++seed)
    for (const Candidate& each : gaps(sample, seed)) {
      std::vector<int> years;
      for (const std::string& text : option_texts(each.question)) years.push_back(std::stoi(text));
      std::ranges::sort(years);
      if (years.back() != 2001) continue;
      ++last;
      CHECK(years[3] - years[2] <= std::max(years[2] - years[1], years[1] - years[0]));
    }
  CHECK(last > 0);
}

TEST_CASE("the round year of a forecast isn't asked for") {
  const auto asked = [](const std::string& year) {
    return asks(Sample("The fleet of the rowing club of Quern will grow to 400 boats in " + year +
                       ", the harbour board expects.\n")
                    .write(write_check_the_date),
                "rowing");
  };
  CHECK(asked("2043"));
  CHECK_FALSE(asked("2050"));
  CHECK(asks(Sample("The old hall of the club, which opened in 1990 with 400 boats, is due to "
                    "close.\n")
                 .write(write_check_the_date),
             "old hall"));
}

TEST_CASE("a year of an election is asked among years of elections that are past") {
  const std::string earlier =
      "Brook lost the election in Quern in 2008 by 40 votes, after a recount in the hall.\n";
  for (uint64_t seed = 1; seed < 10; ++seed) {
    const Sample sample(earlier + "\nThe town voted for Hale in 2016 after a long summer.\n");
    for (const std::string& text :
         option_texts(with_stem(sample.write(write_check_the_date, seed), "40 votes").question)) {
      CHECK(std::stoi(text) % 4 == 0);
      CHECK(std::stoi(text) < 2016);
    }
  }
  CHECK(Sample(earlier).write(write_check_the_date).empty());  // may be the one of the day
}

TEST_CASE("what everybody knows the day of isn't asked") {
  CHECK(Sample("The mayor of Quern will take office in January before a crowd of 500 people.\n")
            .write(write_check_the_date)
            .empty());
}

TEST_CASE("a decade is asked among decades") {
  const Question question =
      asked("The town of Quern built its second bridge in the 1970s for 26 people.\n", "bridge");
  CHECK(key_of(question).text == "1970s");
  for (const std::string& text : option_texts(question)) CHECK(text.ends_with("0s"));
}

TEST_CASE("the sentences before are shown where the gap's own leans on them") {
  const Question question = asked(
      "The boats of Quern are old and heavy. They will race in October for 500 pounds.\n", "race");
  CHECK(question.stem ==
        "Which date belongs in the gap? “The boats of Quern are old and heavy. They will race in "
        "_____ for 500 pounds.”");
}

TEST_CASE("no lure is a month that the article has in short") {
  const std::string article =
      "The boats will race in October for a prize of 500 pounds in Quern.\n\nThe band plays in May "
      "in the hall.\n\nThe fair opened on Nov. 29, 2015 at noon.\n";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& each : gaps(Sample(article), seed))
      for (const std::string& text : option_texts(each.question)) CHECK(text != "November");
}

TEST_CASE("a date lies before the day of publication or after it") {
  const auto is_late = [](std::string_view printed) {
    return is_after(parse_date(printed, lexicon()), "2026-06-05", lexicon());
  };
  CHECK(is_late("August"));
  CHECK(is_late("6 June"));
  CHECK(is_late("2027"));
  CHECK_FALSE(is_late("June"));
  CHECK_FALSE(is_late("5 June"));
  CHECK_FALSE(is_late("August 2025"));
  CHECK_FALSE(is_late("Friday"));
}

TEST_CASE("two dates of one sentence bound each other") {
  const Sample sample("The town ran the library from 1931 until 1956 with 4,000 books.\n");
  CHECK(sample.write(write_check_the_date).empty());
}

TEST_CASE("what is to come isn't asked among years gone by") {
  const Question question =
      asked("A cannery in Quern will build a second line in 2031 for 26 people.\n", "line");
  for (const std::string& text : option_texts(question)) CHECK(std::stoi(text) >= 2030);
}

TEST_CASE("a “would” beside a year that isn't the last one named doesn't put it in the future") {
  const Question question = asked(
      "Brook told 26 people of the club in 2013 that the hall would not last.\n\nThe hall will "
      "open "
      "again in 2020 in the town.\n",
      "hall would");
  for (const std::string& text : option_texts(question)) CHECK(std::stoi(text) <= 2020);
  CHECK(std::ranges::any_of(option_texts(question),
                            [](const std::string& text) { return std::stoi(text) < 2013; }));
}

TEST_CASE("dates are read in the forms they are printed in, and printed back") {
  for (const char* printed :
       {"Tuesday", "September", "1931", "1990s", "Sept. 3", "3 September", "May 2016"}) {
    const PrintedDate date = parse_date(printed, lexicon());
    CHECK(date.form != DateForm::other);
    CHECK(print_date(date) == printed);
  }
  for (const char* printed :
       {"last summer", "last week", "the 1990s", "Tues.", "Tuesday, May 3", "May 3-5", "12"})
    CHECK(parse_date(printed, lexicon()).form == DateForm::other);
}

TEST_CASE("a year of late is asked among years close by") {
  const Question question = asked(
      "The town opened the library on Mill Lane in 2011 with 4,000 books.\n\n"
      "The council closed the hall in 2014.\n",
      "library");
  for (const std::string& text : option_texts(question))
    CHECK(std::abs(std::stoi(text) - 2011) <= 4);
}

TEST_CASE("what was is no future, whatever else is to come in the sentence") {
  const std::string article =
      "The town will count the readers of the library that it opened in 2013 on Mill Lane.\n";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const std::string& text : option_texts(
             with_stem(Sample(article).write(write_check_the_date, seed), "readers").question))
      CHECK(std::stoi(text) <= 2014);
}

TEST_CASE("what is to come isn't asked among months gone by") {
  const Sample sample(
      "The boats will race in October for a prize of 500 pounds in Quern.\n\nThe band played in "
      "February. The pier was shut in March.\n");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_date, seed))
      if (candidate.question.stem.find("race") != std::string::npos)
        for (const Option& option : std::get<Choose>(candidate.question.shape).options)
          CHECK(option.why != "The article has this date for something else.");
}

TEST_CASE("the day of a vote is known to everybody") {
  const auto asked = [](const std::string& event) {
    return asks(Sample("The harbour board won the " + event +
                       " on Tuesday by 40 of the votes.\n\nThe pier was shut on Friday.\n")
                    .write(write_check_the_date),
                "harbour board");
  };
  CHECK(asked("race of the gigs"));
  CHECK_FALSE(asked("primary of the town"));
}

TEST_CASE("the words that say when are to be marked") {
  const std::string stem = "Mark the words here that say when.";
  const auto candidates =
      Sample(
          "The council of Corrow sold the old pier to a brewery from the islands on 3 May 2019.\n")
          .write(write_check_the_date);
  const Question& question = with_stem(candidates, stem).question;
  const Mark& mark = std::get<Mark>(question.shape);
  REQUIRE(mark.targets.size() == 1);
  CHECK(slice(mark.passage, mark.targets.front()) == "3 May 2019");
  CHECK(question.explanation == "The words that say when: “3 May 2019”.");
}

TEST_CASE("a date that only tells which, or when somebody spoke, is not to be marked") {
  const auto asks_to_mark = [](const std::string& text) {
    return asks(Sample(text + "\n").write(write_check_the_date), "Mark the words");
  };
  CHECK(
      asks_to_mark("The council of Corrow sold the old pier to a brewery from the islands last "
                   "month."));
  CHECK_FALSE(asks_to_mark(
      "The council of Corrow sold the old pier to a brewery from the islands (The Post, "
      "Thursday)."));
  CHECK_FALSE(
      asks_to_mark("The council of Corrow lost the 2019 vote on the old pier to a brewery "
                   "from the islands."));
  CHECK_FALSE(
      asks_to_mark("The council of Corrow broke the Pier Act of 2019 and sold it to a "
                   "brewery from the islands."));
  CHECK_FALSE(
      asks_to_mark("The council of Corrow had no plans to sell the old pier, Dmitri Hale "
                   "said on Tuesday."));
}

TEST_CASE(
    "without a day of publication, the latest whole date of the article bounds what is past") {
  const Sample sample(
      "The gig of the rowing club sank off the pier of Corrow on 12 May with two on board.\n\n"
      "The court of Rill heard the case of the club on 21 May 2015.\n");
  for (uint64_t seed = 1; seed < 30; ++seed)
    for (const Candidate& each : gaps(sample, seed))
      for (const std::string& day : option_texts(each.question))
        if (each.question.stem.find("gig") != std::string::npos) {
          CHECK(day.find("June") == std::string::npos);
          CHECK(day.find("July") == std::string::npos);
          CHECK(std::stoi(day) + (day.find("May") == std::string::npos ? 0 : 100) <= 121);
        }
}

TEST_CASE("a date that goes on, or stands in a clause of time, isn't asked alone") {
  CHECK_FALSE(gaps(Sample("The club won 12 titles in the harbour in the 1960s.\n")).empty());
  CHECK(gaps(Sample("The club won 12 titles in the harbour in the 1960s and 70s.\n")).empty());
  const auto asks_to_mark = [](const std::string& text) {
    return asks(Sample(text).write(write_check_the_date), "Mark the words here");
  };
  CHECK(
      asks_to_mark("In the rowing club of Corrow the loan of the board for the hall will be off "
                   "in May of next year.\n"));
  CHECK_FALSE(
      asks_to_mark("But as the races of the rowing club of Corrow begin in May, the loan of "
                   "the board for the hall will be off.\n"));
}

TEST_CASE("some days in a row, and a whole year, are no one place for a mark") {
  const auto asks_to_mark = [](const std::string& when) {
    return asks(
        Sample("The rowing club of Corrow counted the boats of the harbour and the old pier " +
               when + " with a loan.\n")
            .write(write_check_the_date),
        "Mark the words here");
  };
  CHECK(asks_to_mark("on Nov. 6"));
  CHECK_FALSE(asks_to_mark("Nov. 6 to 10"));
  CHECK(asks_to_mark("last year"));
  CHECK_FALSE(asks_to_mark("this year"));
}

TEST_CASE("a year in which a president was voted for is known to all") {
  const auto asks_when = [](const std::string& ending) {
    return asks(
        Sample("Brook lost the election in Quern in 2008 by 40 votes.\n\nThe town voted for "
               "Hale in 2016 after a long summer.\n\n" +
               ending + "\n")
            .write(write_check_the_date),
        "40 votes");
  };
  CHECK(asks_when("It was cold in the hall."));
  CHECK_FALSE(asks_when("A presidential vote was held as well."));
}

TEST_CASE("days in a row, and a day that is only in somebody's words, aren't to be marked") {
  const auto asks_to_mark = [](const std::string& text) {
    return asks(Sample(text + "\n").write(write_check_the_date), "Mark the words");
  };
  CHECK(
      asks_to_mark("The council of Corrow will hold the fair of the islands on the pier in July."));
  CHECK_FALSE(asks_to_mark(
      "The council of Corrow will hold the fair of the islands on the pier July 18-21."));
  CHECK_FALSE(
      asks_to_mark("The council of Corrow called the fair on the pier “another super Tuesday for "
                   "the islands.”"));
}

TEST_CASE("other dates of the article are shown where they are printed alike") {
  const auto is_shown = [](const std::string& printed) {
    const Question question = asked(
        "A cannery in Quern will lock its gates on July 6, with 118 workers inside.\n\nThe band "
        "plays on " +
            printed + " in the hall.\n",
        "gates");
    return std::ranges::count(option_texts(question), printed) == 1;
  };
  CHECK(is_shown("August 12"));
  CHECK_FALSE(is_shown("Aug. 12"));
}

TEST_CASE("in which month all meet, everybody knows") {
  const auto asks_when = [](const std::string& what) {
    return asks(Sample("The " + what + " of the rowers was held in July before a crowd of 500.\n")
                    .write(write_check_the_date),
                "500");
  };
  CHECK(asks_when("fair"));
  CHECK_FALSE(asks_when("convention"));
}
