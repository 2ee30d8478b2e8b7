#include <algorithm>
#include <set>

#include "writers/printed_date.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

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
  CHECK(Sample(opening + race).write(write_check_the_date).empty());
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
      Sample("The pier was backed by the Bell administration in 2009 with a loan for Rill.\n\nThe "
             "band first played in the hall of Quern in 2015.\n")
          .write(write_check_the_date)
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
  for (uint64_t seed = 1; seed < 40; ++seed)
    for (const Candidate& each : sample.write(write_check_the_date, seed)) {
      std::vector<int> years;
      for (const std::string& text : option_texts(each.question)) years.push_back(std::stoi(text));
      std::ranges::sort(years);
      if (years.back() == 2001)
        CHECK(years[3] - years[2] <= std::max(years[2] - years[1], years[1] - years[0]));
    }
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
}
