#include "facts/when.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Dates as "words=iso", joined by bars.
std::string dates(const std::string& text) {
  Read it = read_text(text);
  std::string line;
  for (const Fact& fact : it.reading.facts) {
    if (fact.kind != FactKind::date) continue;
    line += (line.empty() ? "" : "|") + it.words(fact.span) + "=" + fact.iso.value_or("?");
  }
  return line;
}

const std::string kHead = "Pier shut\n\nBy Anna Hale\n\n4 February 2015\n\n";  // a Wednesday

struct Row {
  const char* text;
  const char* read;
};

template <size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) CHECK_MESSAGE(dates(row.text) == row.read, row.text);
}
template <size_t N>
void check_published(const Row (&rows)[N]) {
  for (const Row& row : rows) CHECK_MESSAGE(dates(kHead + row.text) == row.read, row.text);
}

}  // namespace

TEST_CASE("written dates stand by themselves") {
  check({
      {"It shut on 3 February 2015.", "3 February 2015=2015-02-03"},
      {"It shut on 3 February.", "3 February=--02-03"},
      {"It shut on Tuesday, Sept. 22, 2015.", "Tuesday, Sept. 22, 2015=2015-09-22"},
      {"It opened in 1998 and shut in May.", "1998=1998|May=?"},
      {"It shut on 31 April.", ""},
  });
}

TEST_CASE("years where the words round them say so") {
  check({
      {"In 2014 scientists found it.", "2014=2014"},
      {"It followed the 2014 protests.", "2014=2014"},
      {"In 1997, 1998 and 2001 it rained.", "1997=1997|1998=1998|2001=2001"},
      {"His book (2012) sold well.", "2012=2012"},
      {"The pier is 2000 feet long.", ""},
      {"They sold 2000 boats.", ""},
  });
}

TEST_CASE("ranges of days and years are one date") {
  check({
      {"It rained on June 3-5, 2015.", "June 3-5, 2015=2015-06-03/2015-06-05"},
      {"It rained on June 3–5, 2015.", "June 3–5, 2015=2015-06-03/2015-06-05"},
      {"It rained on 3-5 June 2015.", "3-5 June 2015=2015-06-03/2015-06-05"},
      {"It rained on 3 to 5 June 2015.", "3 to 5 June 2015=2015-06-03/2015-06-05"},
      {"It ran from 3 May to 5 June 2015.", "3 May to 5 June 2015=2015-05-03/2015-06-05"},
      {"It ran from December 30 to January 2, 2015.",
       "December 30 to January 2, 2015=2014-12-30/2015-01-02"},
      {"It was his best in the 2015-16 season.", "2015-16=2015/2016"},
      {"He served in the war of 1939–45.", "1939–45=1939/1945"},
      {"It grew from 2010 to 2015.", "2010 to 2015=2010/2015"},
      {"It grew between 2010 and 2015.", "2010 and 2015=2010/2015"},
  });
}

TEST_CASE("decades and centuries are their years") {
  check({
      {"It opened in the 1990s.", "1990s=1990-01-01/1999-12-31"},
      {"It opened in the ’90s.", "’90s=1990-01-01/1999-12-31"},
      {"It opened in the sixties.", "sixties=1960-01-01/1969-12-31"},
      {"It opened in the mid-1970s.", "mid-1970s=1970-01-01/1979-12-31"},
      {"It opened in the 20th century.", "20th century=1900-01-01/1999-12-31"},
      {"It is a 19th-century pier.", "19th-century=1800-01-01/1899-12-31"},
      {"He is in his 60s. Temperatures stayed in the 90s.", ""},
  });
}

TEST_CASE("without a day of publication nobody can say which Tuesday") {
  check({
      {"It shut on Tuesday.", "Tuesday=?"},
      {"It shut yesterday, two weeks ago or last year.", "yesterday=?|two weeks ago=?|last year=?"},
  });
}

TEST_CASE("with one, weekdays and missing years are resolved") {
  check_published({
      {"The old pier shut for good on Tuesday.", "Tuesday=2015-02-03"},
      {"The old pier will shut for good on Tuesday.", "Tuesday=2015-02-10"},
      {"On Tuesday the council will shut the old pier.", "Tuesday=2015-02-10"},
      {"The pier will shut, the council announced on Tuesday.", "Tuesday=2015-02-03"},
      {"A million people had used it by Tuesday night.", "Tuesday=2015-02-03"},
      {"The old pier shut for good last Monday.", "last Monday=2015-02-02"},
      {"The old pier shuts for good next Friday.", "next Friday=2015-02-06"},
      {"The old pier shut for good on 17 December.", "17 December=2014-12-17"},
      {"The old pier will open on 1 April.", "1 April=2015-04-01"},
      {"The old pier shut for good in December.", "December=2014-12"},
      {"The old pier will open for good in March.", "March=2015-03"},
      {"Nobody comes here on a Sunday.", "Sunday=?"},
  });
}

TEST_CASE("days and weeks told from publication") {
  check_published({
      {"The old pier shut for good yesterday.", "yesterday=2015-02-03"},
      {"The old pier shuts for good tonight or tomorrow.",
       "tonight=2015-02-04|tomorrow=2015-02-05"},
      {"The old pier shut last night for good.", "last night=2015-02-03"},
      {"The old pier shut for good last week.", "last week=2015-01-26/2015-02-01"},
      {"The old pier shut for good last month.", "last month=2015-01"},
      {"The old pier shut for good last year.", "last year=2014"},
      {"The old pier opens again next year.", "next year=2016"},
      {"The old pier was shut this weekend.", "this weekend=2015-01-31/2015-02-01"},
      {"The old pier shut for good two weeks ago.", "two weeks ago=2015-01-19/2015-01-25"},
      {"The old pier shut for good ten years ago.", "ten years ago=2005"},
      {"The old pier shut for good a decade ago.", "a decade ago=2005"},
      {"The old pier lost money over the past three years.", "past three years=2012/2015"},
      {"The old pier lost money in the last 30 days.", "last 30 days=2015-01-05/2015-02-04"},
      {"The old pier shut for good last spring.", "last spring=?"},
  });
}

TEST_CASE("what only sounds like a date") {
  check_published({
      {"The last day was cold, and the next day was worse.", ""},
      {"The March on Washington was led by Anna Hale.", ""},
      {"They may leave, and they march on.", ""},
      {"Twelve states voted on Super Tuesday.", ""},
      {"He told USA Today of it at last.", ""},
  });
}
