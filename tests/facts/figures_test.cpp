#include "facts/figures.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

using Lines = std::vector<std::string>;

Lines facts(const std::string& text, FactKind kind) {
  return read_text(text).facts(kind);
}

double value(const std::string& text, FactKind kind) {
  for (const Fact& fact : read_text(text).reading.facts)
    if (fact.kind == kind) return fact.value.value_or(-1);
  return -2;
}

std::string unit(const std::string& text) {
  for (const Fact& fact : read_text(text).reading.facts)
    if (fact.unit) return *fact.unit;
  return "";
}

}  // namespace

TEST_CASE("counts know what they count and how surely") {
  CHECK(facts("More than 50 people left.", FactKind::count) == Lines{"More than|50|people"});
  CHECK(facts("About 1,150 mooring rings rusted.", FactKind::count) ==
        Lines{"About|1,150|mooring rings"});
  CHECK(facts("They counted three boats and two dozen gulls.", FactKind::count) ==
        Lines{"|three|boats", "|two dozen|gulls"});
  CHECK(value("They counted two dozen gulls.", FactKind::count) == 24);
  CHECK(value("Nearly 2.5 million voters came.", FactKind::count) == 2'500'000);
  CHECK(value("One hundred and twenty boats came.", FactKind::count) == 120);
}

TEST_CASE("one is a count only of something") {
  CHECK(facts("One miner was hurt.", FactKind::count) == Lines{"|One|miner"});
  CHECK(facts("One of them was hurt. No one left. One day it may end.", FactKind::count).empty());
}

TEST_CASE("money in signs and in words") {
  CHECK(facts("It cost $35 million, or nearly £5bn.", FactKind::money) ==
        Lines{"|$35 million|", "nearly|£5bn|"});
  CHECK(value("It cost $35 million.", FactKind::money) == 35'000'000);
  CHECK(value("It cost £5bn.", FactKind::money) == 5e9);
  CHECK(unit("It cost €1.50 a kilogram.") == "EUR");
  CHECK(facts("It cost sixty pence.", FactKind::money) == Lines{"|sixty pence|"});
}

TEST_CASE("percent in its spellings") {
  CHECK(facts("about 20 percent of it", FactKind::percent) == Lines{"about|20 percent|"});
  CHECK(facts("up by 6 per cent and 7.5%", FactKind::percent) == Lines{"|6 per cent|", "|7.5%|"});
}

TEST_CASE("ages") {
  CHECK(facts("Anna Bell, 63, left with a 7-year-old boy.", FactKind::age) ==
        Lines{"|63|", "|7-year-old|"});
  CHECK(facts("He was 71 years old.", FactKind::age) == Lines{"|71 years old|"});
}

TEST_CASE("measures and ordinals") {
  CHECK(facts("It is 9.5 kilometres, at least 25 years.", FactKind::measure) ==
        Lines{"|9.5 kilometres|", "at least|25 years|"});
  CHECK(facts("She finished 20th, the eleventh boat.", FactKind::ordinal) ==
        Lines{"|20th|", "|eleventh|"});
  CHECK(facts("less than a tenth of it, at first", FactKind::ordinal).empty());
}

TEST_CASE("clock times") {
  CHECK(facts("It began at 10:30 and ended at 7 p.m.", FactKind::time) ==
        Lines{"|10:30|", "|7 p.m.|"});
}

TEST_CASE("figures that are names, ranges or codes are left alone") {
  CHECK(facts("Flight Harrow 37 landed.", FactKind::count).empty());
  CHECK(facts("between 20 and 30, from 15-20 boats, 20 to 30 boats", FactKind::count) ==
        Lines{"|20|", "|30|"});
}

TEST_CASE("names are facts of their own") {
  Read it = read_text("Anna Bell flew from Lima to the Harbour Council.");
  CHECK(it.facts(FactKind::person) == Lines{"|Anna Bell|"});
  CHECK(it.facts(FactKind::place) == Lines{"|Lima|"});
  CHECK(it.facts(FactKind::organization) == Lines{"|Harbour Council|"});
}
