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

}  // namespace

TEST_CASE("written dates stand by themselves") {
  CHECK(dates("It shut on 3 February 2015.") == "3 February 2015=2015-02-03");
  CHECK(dates("It shut on 3 February.") == "3 February=--02-03");
  CHECK(dates("It opened in 1998 and shut in May.") == "1998=1998|May=?");
}

TEST_CASE("without a day of publication nobody can say which Tuesday") {
  CHECK(dates("It shut on Tuesday.") == "Tuesday=?");
}

TEST_CASE("with one, weekdays and missing years are resolved") {
  CHECK(dates(kHead + "The old pier shut for good on Tuesday.") == "Tuesday=2015-02-03");
  CHECK(dates(kHead + "The old pier will shut for good on Tuesday.") == "Tuesday=2015-02-10");
  CHECK(dates(kHead + "The pier will shut, the council announced on Tuesday.") ==
        "Tuesday=2015-02-03");
  CHECK(dates(kHead + "The old pier shut for good yesterday.") == "yesterday=2015-02-03");
  CHECK(dates(kHead + "The old pier shut on 17 December.") == "17 December=2014-12-17");
  CHECK(dates(kHead + "The old pier will open on 1 April.") == "1 April=2015-04-01");
}

TEST_CASE("any Sunday is no day of its own") {
  CHECK(dates(kHead + "Nobody comes here on a Sunday.") == "Sunday=?");
}
