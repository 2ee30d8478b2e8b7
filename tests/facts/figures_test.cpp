#include "facts/figures.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string printed(double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.6g", value);
  return buffer;
}

// The figures of a text, joined by bars: "hedge|words" of a fact in square brackets, its value or
// values, its unit, and "of" what it counts. Names and dates are left out.
std::string figures(const std::string& text) {
  const Read it = read_text(text);
  std::string line;
  for (const Fact& fact : it.reading.facts) {
    const FactKind kind = fact.kind;
    if (kind == FactKind::person || kind == FactKind::place || kind == FactKind::organization ||
        kind == FactKind::date)
      continue;
    line += (line.empty() ? "" : " | ") + std::string(fact_kind_name(kind)) + " [";
    if (fact.hedge) line += it.words(*fact.hedge) + ": ";
    line += it.words(fact.span) + "]";
    if (fact.iso) line += " " + *fact.iso;
    if (fact.value) line += " " + printed(*fact.value);
    if (fact.value_to) line += ".." + printed(*fact.value_to);
    if (fact.unit) line += " " + *fact.unit;
    if (fact.counted) line += " of " + it.words(*fact.counted);
  }
  return line;
}

struct Row {
  const char* text;
  const char* read;
};

template <size_t N>
void check(const Row (&rows)[N]) {
  for (const Row& row : rows) CHECK_MESSAGE(figures(row.text) == row.read, row.text);
}

}  // namespace

TEST_CASE("counts know what they count and how surely") {
  check({
      {"More than 50 people left.", "count [More than: 50] 50 of people"},
      {"About 1,150 mooring rings rusted.", "count [About: 1,150] 1150 of mooring rings"},
      {"They counted three boats and two dozen gulls.",
       "count [three] 3 of boats | count [two dozen] 24 of gulls"},
      {"Nearly 2.5 million voters came.", "count [Nearly: 2.5 million] 2.5e+06 of voters"},
      {"Some 40 boats and up to 15 other camps burned.",
       "count [Some: 40] 40 of boats | count [up to: 15] 15 of other camps"},
      {"Police found 3,000 informal miners.", "count [3,000] 3000 of informal miners"},
      {"Police held two of the five councillors.",
       "count [two] 2 of councillors | count [five] 5 of councillors"},
      {"The storm killed at least 35 and hurt an estimated 200.",
       "count [at least: 35] 35 | count [an estimated: 200] 200"},
      {"A six-member panel wrote a 131-page report.",
       "count [six-member] 6 of member | count [131-page] 131 of page"},
      {"A group of eight Special Olympics athletes left.",
       "count [eight] 8 of Special Olympics athletes"},
      {"In Lima 35 people died.", "count [35] 35 of people"},
      {"On Tuesday 35 people died.", "count [35] 35 of people"},
      {"About 1.5m people came.", "count [About: 1.5m] 1.5e+06 of people"},
  });
}

TEST_CASE("one is a count only of something") {
  check({
      {"One miner was hurt.", "count [One] 1 of miner"},
      {"One of them was hurt. No one left. One day it may end.", ""},
      {"For one thing, at one point they left.", ""},
      {"Even if one adds Nebraska, make one thing clear.", "count [one] 1 of thing"},
      {"They took one chosen by her and one soliciting views.", ""},
      {"This one is old and they hurt one another.", ""},
  });
}

TEST_CASE("money in signs, codes and words") {
  check({
      {"It cost $35 million, or nearly £5bn.",
       "money [$35 million] 3.5e+07 USD | money [nearly: £5bn] 5e+09 GBP"},
      {"It cost €40,000 or €1.50 a kilogram.", "money [€40,000] 40000 EUR | money [€1.50] 1.5 EUR"},
      {"It cost US$20 million or A$1.2bn.",
       "money [US$20 million] 2e+07 USD | money [A$1.2bn] 1.2e+09 AUD"},
      {"It cost EUR 5 or Rs 500.", "money [EUR 5] 5 EUR | money [Rs 500] 500 INR"},
      {"It cost 35 million dollars, 50 cents, sixty pence and 20p.",
       "money [35 million dollars] 3.5e+07 USD | money [50 cents] 50 USD-cent | "
       "money [sixty pence] 60 GBP-pence | money [20p] 20 GBP-pence"},
      {"It cost 3 million Canadian dollars.", "money [3 million Canadian dollars] 3e+06 CAD"},
      {"It cost a million pounds.", "money [a million pounds] 1e+06 GBP"},
      {"It cost £3m, and they lost 500 pounds.",
       "money [£3m] 3e+06 GBP | money [500 pounds] 500 GBP"},
      {"Oil rose to $4-a-barrel.", "money [$4-a-barrel] 4 USD"},
      {"It is a $3 billion-a-year trade.", "money [$3 billion-a-year] 3e+09 USD"},
      {"It was a multimillion deal.", ""},
      {"It weighs 500 pounds.", "measure [500 pounds] 500 pounds"},
  });
}

TEST_CASE("percent in its spellings") {
  check({
      {"It was about 20 percent of it.", "percent [about: 20 percent] 20 percent"},
      {"It is up by 6 per cent and 7.5%.",
       "percent [6 per cent] 6 percent | percent [7.5%] 7.5 percent"},
      {"It fell by two percentage points.", "percent [two percentage points] 2 percentage points"},
      {"They want a 20-percent cut.", "percent [20-percent] 20 percent"},
  });
}

TEST_CASE("shares are counts between 0 and 1") {
  check({
      {"Nearly a third of the voters left.", "count [Nearly: a third] 0.333333 share of voters"},
      {"They lost two-thirds of members.", "count [two-thirds] 0.666667 share of members"},
      {"They lost three quarters of the boats.", "count [three quarters] 0.75 share of boats"},
      {"They lost half of the boats and half the gear.",
       "count [half] 0.5 share of boats | count [half] 0.5 share of gear"},
      {"They asked nine out of 10 miners and one in five women.",
       "count [nine out of 10] 0.9 share of miners | count [one in five] 0.2 share of women"},
      {"They lost half of the country's farms.", "count [half] 0.5 share"},
      {"It came in the second half of the game and the third quarter.", "ordinal [third] 3"},
      {"It grew in the first quarter of the season.", ""},
      {"They killed one in 10 minutes.", "measure [10 minutes] 10 minutes"},
  });
}

TEST_CASE("ages") {
  check({
      {"Anna Bell, 63, left with a 7-year-old boy.",
       "age [63] 63 years | age [7-year-old] 7 years"},
      {"Anna Bell (63) left.", "age [63] 63 years"},
      {"He was 71 years old.", "age [71 years old] 71 years"},
      {"He was hurt, aged 43, at the age of 12 and aged seventeen.",
       "age [43] 43 years | age [12] 12 years | age [seventeen] 17 years"},
      {"The 43 year old left.", "age [43 year old] 43 years"},
      {"A boy of 12 and a six-month-old baby left.",
       "age [12] 12 years | age [six-month-old] 6 months"},
      {"She turned 40 in May.", "age [40] 40 years"},
      {"The 39-year old commissioner left.", "age [39-year old] 39 years"},
      {"He is 43.", "age [43] 43 years"},
      {"He left in his 60s.", ""},
      {"He met someone who is 5’2”.", ""},
      {"He is 43 points ahead.", "count [43] 43 of points"},
  });
}

TEST_CASE("measures have the name of their unit, and what they are of") {
  check({
      {"It is 9.5 kilometres, at least 25 years.",
       "measure [9.5 kilometres] 9.5 kilometres | measure [at least: 25 years] 25 years"},
      {"It is 5km on a 12-mile route.", "measure [5km] 5 kilometres | measure [12-mile] 12 miles"},
      {"They carried five tonnes of rice.", "measure [five tonnes] 5 tonnes of rice"},
      {"He is 6ft 2in tall.", "measure [6ft 2in] 6.16667 feet"},
      {"It went at 60 miles an hour.", "measure [60 miles an hour] 60 miles per hour"},
      {"It covers 12 square miles.", "measure [12 square miles] 12 square miles"},
      {"It was 35°C and minus 20 degrees.",
       "measure [35°C] 35 degrees Celsius | measure [minus 20 degrees] -20 degrees"},
      {"It was 75 degrees Fahrenheit.", "measure [75 degrees Fahrenheit] 75 degrees Fahrenheit"},
      {"They waited half an hour in the 100-metre queue.",
       "measure [half an hour] 0.5 hours | measure [100-metre] 100 metres"},
      {"They took a 30-year mortgage and left within 48 hours.",
       "measure [30-year] 30 years | measure [48 hours] 48 hours"},
      {"She won the 100m final.", "measure [100m] 100 metres"},
      {"It made 20 megawatts.", "measure [20 megawatts] 20 megawatts"},
  });
}

TEST_CASE("ordinals say a place in a row") {
  check({
      {"She finished 20th, the eleventh boat.", "ordinal [20th] 20 | ordinal [eleventh] 11"},
      {"It is the third-largest, for the second time.",
       "ordinal [third-largest] 3 | ordinal [second] 2"},
      {"He had a second look at first.", ""},
      {"He cited the Fourth Amendment.", ""},
      {"He drove a second-hand car.", ""},
  });
}

TEST_CASE("clock times") {
  check({
      {"It began at 10:30 and ended at 7 p.m.", "time [10:30] | time [7 p.m.] 19:00"},
      {"It began at 7 p.m. ET and 19:30 GMT.",
       "time [7 p.m. ET] 19:00 ET | time [19:30 GMT] 19:30 GMT"},
      {"It began at 7.30pm, at noon, and at seven o'clock.",
       "time [7.30pm] 19:30 | time [noon] 12:00 | time [seven o'clock]"},
      {"It runs from 9 a.m. to 5 p.m., or 7 to 9 p.m.",
       "time [9 a.m. to 5 p.m.] 09:00/17:00 | time [7 to 9 p.m.] 19:00/21:00"},
      {"It began at 12:30 a.m.", "time [12:30 a.m.] 00:30"},
  });
}

TEST_CASE("a range is one figure with two values") {
  check({
      {"Between 20 and 30 percent left.", "percent [20 and 30 percent] 20..30 percent"},
      {"They saw 20 to 30 boats.", "count [20 to 30] 20..30 of boats"},
      {"They saw 15-20 boats.", "count [15-20] 15..20 of boats"},
      {"They saw two or three boats.", "count [two or three] 2..3 of boats"},
      {"It cost $2–3 million, $20-$30 or $2 to $3 million.",
       "money [$2–3 million] 2e+06..3e+06 USD | money [$20-$30] 20..30 USD | "
       "money [$2 to $3 million] 2e+06..3e+06 USD"},
      {"Between 900,000 and 1 million people came.",
       "count [900,000 and 1 million] 900000..1e+06 of people"},
      {"They are 18- to 24-year-olds.", "age [18- to 24-year-olds] 18..24 years"},
      {"They were between the ages of 16 and 24, or aged 5 to 10.",
       "age [16 and 24] 16..24 years | age [5 to 10] 5..10 years"},
      {"They want seven or eight thousand votes.",
       "count [seven or eight thousand] 7000..8000 of votes"},
      {"It takes three to five weeks.", "measure [three to five weeks] 3..5 weeks"},
      {"It lies between 5 and 10.", "count [5 and 10] 5..10"},
  });
}

TEST_CASE("a change is two figures, and a score none") {
  check({
      {"It rose from 20 to 30 percent.",
       "percent [20] 20 percent | percent [30 percent] 30 percent"},
      {"It fell from 30 percent to 20 percent.",
       "percent [30 percent] 30 percent | percent [20 percent] 20 percent"},
      {"Shares gained $2 to $40.", "money [$2] 2 USD | money [$40] 40 USD"},
      {"They won 3–0 and 21-14, by 5 to 4.", ""},
      {"They lost 14-21.", ""},
  });
}

TEST_CASE("two sides of a poll are no range") {
  check({{"She led 48 percent to 41 percent.",
          "percent [48 percent] 48 percent | percent [41 percent] 41 percent"}});
}

TEST_CASE("numbers that are names, codes and years count nothing") {
  for (const char* text :
       {"Flight Harrow 37 landed.", "They invoked Article 50 here.", "They flew a Boeing 737 home.",
        "They drove Highway 61 south.", "They met in Room 12 there.", "He lives at No. 10 now.",
        "Pupils in grade 8 sang.", "Call 020 7946 0018 now.", "It was good in 2014.",
        "Chapter 11 is short.", "He wrote “13 Hours” at sea.", "The id was 758356620346810369.",
        "Dozens left, and hundreds more."})
    CHECK_MESSAGE(figures(text) == "", text);
}

TEST_CASE("names are facts of their own") {
  Read it = read_text("Anna Bell flew from Lima to the Harbour Council.");
  using Lines = std::vector<std::string>;
  CHECK(it.facts(FactKind::person) == Lines{"|Anna Bell|"});
  CHECK(it.facts(FactKind::place) == Lines{"|Lima|"});
  CHECK(it.facts(FactKind::organization) == Lines{"|Harbour Council|"});
}
