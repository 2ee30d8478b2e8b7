#include "article/credit_lines.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

Look look(std::string_view line) {
  return look_at(line, {0, line.size()}, test::lexicon());
}

bool is_byline(std::string_view line) {
  return is_byline_line(line, look(line));
}

bool is_date(std::string_view line) {
  return is_date_line(line, {0, line.size()}, look(line), test::lexicon());
}

std::string name(std::string_view line) {
  return name_in_byline(line, {0, line.size()}, line, test::lexicon()).value_or("-");
}

bool is_credit(std::string_view line) {
  return is_picture_credit(line, look(line), test::lexicon());
}

std::string day(std::string_view line) {
  return first_day(line, {0, line.size()}, test::lexicon()).value_or("-");
}

}  // namespace

TEST_CASE("a byline is short, no sentence, and has a name after By") {
  CHECK(is_byline("By Anna Bell"));
  CHECK(is_byline("By ANNA BELL and TOM REED, Harbour Correspondents"));
  CHECK(is_byline("Reporting by Anna Bell; Editing by Tom Reed"));
  CHECK(!is_byline("By noon the pier was shut"));
  CHECK(!is_byline("By Friday the pier was shut."));
  CHECK(is_byline("By"));  // with the name on the next line
}

TEST_CASE("the name is what is left without By, a date and what stands after a bar") {
  CHECK(name("By Anna Bell") == "Anna Bell");
  CHECK(name("BY ANNA BELL | THE LEDGER") == "ANNA BELL");
  CHECK(name("Written by Anna Bell · 4 min read") == "Anna Bell");
  CHECK(name("By Anna Bell, 27 May 2026") == "Anna Bell");
  CHECK(name("Anna Bell and Tom Reed") == "Anna Bell and Tom Reed");
  CHECK(name("27 May 2026") == "-");
}

TEST_CASE("a date line holds a date and little else") {
  CHECK(is_date("27 May 2026"));
  CHECK(is_date("Wednesday, May 27, 2026 8:04 AM EDT"));
  CHECK(is_date("Published: 2026-05-27"));
  CHECK(!is_date("The pier was shut on 27 May 2026 after a storm"));
  CHECK(!is_date("Shut since 27 May 2026."));
  CHECK(!is_date("Harbour news"));
}

TEST_CASE("the day is the first date that is whole") {
  CHECK(day("May 27, 2026 8:04 AM EDT") == "2026-05-27");
  CHECK(day("Updated 28 May 2026, first published 27 May 2026") == "2026-05-28");
  CHECK(day("May 2026") == "-");
}

TEST_CASE("a phrase of a list is found anywhere, in any case") {
  const WordList& credits = test::lexicon().list("credits");
  CHECK(holds_any("Anna Bell Contributed To This Report.", credits));
  CHECK(!holds_any("The report contributed to the closure.", credits));
}

TEST_CASE("the name stands behind whatever leads to it") {
  const std::string line = "Story by Anna Bell";
  CHECK(name_in_byline(line, {0, line.size()}, line, stet::test::lexicon()) == "Anna Bell");
}

TEST_CASE("a credit below a picture is names alone, of which the last is an agency") {
  CHECK(is_credit("Getty."));
  CHECK(is_credit("Getty/Instagram."));
  CHECK(is_credit("ADA B. BROOK via Getty Images"));
  CHECK(is_credit("Ada Brook / Reuters."));
  CHECK(is_credit("(AP Photo)"));
  CHECK(is_credit("Ada Brook  /  Reuters"));
  CHECK_FALSE(is_credit("She spoke to Reuters."));
  CHECK_FALSE(is_credit("Ada Brook, Saffy."));
  CHECK_FALSE(is_credit("Ada Brook and Tom Orr and Ann Day and Jo of Reuters"));
  CHECK_FALSE(is_credit(""));
}
