#include "facts/numbers.h"

#include <doctest/doctest.h>

#include "facts/galley.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// The numbers of a sentence as "words=value", a range as "words=low..high", an ordinal with "th",
// and what is joined to it in brackets.
std::string numbers(const std::string& text) {
  const Article article = article_of(text);
  Vocabulary vocabulary(lexicon());
  const Galley galley = set_galley(article, vocabulary);
  const NumberReader reader(galley);
  std::string line;
  for (size_t i = 0; i < galley.size();) {
    const auto number = reader.at(i);
    if (!number) {
      ++i;
      continue;
    }
    char value[64];
    std::snprintf(value, sizeof value, "%.15g", number->value);
    line +=
        (line.empty() ? "" : "|") + galley.words_text(number->first, number->last) + "=" + value;
    if (number->value_to) {
      std::snprintf(value, sizeof value, "..%.15g", *number->value_to);
      line += value;
    }
    if (number->ordinal) line += "th";
    if (!number->tail.empty()) line += "[" + std::string(number->tail) + "]";
    i = number->last;
  }
  return line;
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST_CASE("numbers in digits") {
  const Row rows[] = {
      {"They saw 1,200 boats.", "1,200=1200"},
      {"They saw 61,000.50 of it.", "61,000.50=61000.5"},
      {"They saw 35 million of them.", "35 million=35000000"},
      {"They saw 35.3 million of them.", "35.3 million=35300000"},
      {"They saw 4.2bn of them.", "4.2bn=4200000000"},
      {"They saw 3 dozen gulls.", "3 dozen=36"},
      {"They saw 2 and a half million gulls.", "2 and a half million=2500000"},
      {"They saw 20-30 gulls.", "20-30=20..30"},
      {"They saw 2-3 million gulls.", "2-3 million=2000000..3000000"},
      {"They came 21st.", "21st=21th"},
      {"They walked a 12-mile route.", "12-mile=12[mile]"},
      {"They walked 6ft on.", "6ft=6[ft]"},
      {"They saw a 43-year-old man.", "43-year-old=43[year-old]"},
      {"They ran a 3 billion-a-year trade.", "3 billion-a-year=3000000000[a-year]"},
  };
  for (const Row& row : rows) CHECK_MESSAGE(numbers(row.text) == row.read, row.text);
}

TEST_CASE("numbers in words") {
  const Row rows[] = {
      {"They saw twenty-one boats.", "twenty-one=21"},
      {"They saw forty six boats.", "forty six=46"},
      {"They saw forty, six of them red.", "forty=40|six=6"},
      {"They saw two dozen boats.", "two dozen=24"},
      {"They saw a dozen boats and half a dozen rafts.", "a dozen=12|half a dozen=6"},
      {"They saw one hundred and five boats.", "one hundred and five=105"},
      {"They saw two thousand five hundred and six boats.",
       "two thousand five hundred and six=2506"},
      {"They saw two and a half million boats.", "two and a half million=2500000"},
      {"They saw a quarter of a million boats.", "a quarter of a million=250000"},
      {"They saw three hundred thousand boats.", "three hundred thousand=300000"},
      {"They saw the third-largest boat.", "third-largest=3th[largest]"},
      {"They saw the thirty-first boat.", "thirty-first=31th"},
      {"They saw a three-week trial.", "three-week=3[week]"},
      {"They saw five lakh voters.", "five lakh=500000"},
  };
  for (const Row& row : rows) CHECK_MESSAGE(numbers(row.text) == row.read, row.text);
}

TEST_CASE("what looks like a number and has no value") {
  for (const char* text :
       {"They won 3-0.", "They met agent 007.", "It was 10:30.", "It was on 9/11.",
        "Call 555-1234-9.", "Dozens of boats, hundreds of gulls, several hundred men.",
        "It was the 1990s.", "They saw 1,2345 boats."})
    CHECK_MESSAGE(numbers(text) == "", text);
}
