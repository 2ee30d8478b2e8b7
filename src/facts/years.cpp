#include "facts/years.h"

#include "facts/calendar.h"
#include "facts/digits.h"

namespace stet {

namespace {

constexpr int kFirstYear = 1500, kLastYear = 2199;

// "2015"; 0 for other text.
int year_of(std::string_view word) {
  const auto digits = digits_of(word);
  if (!digits || !digits->whole || digits->length != 4 || word.size() != 4) return 0;
  const int year = static_cast<int>(digits->value);
  return year >= kFirstYear && year <= kLastYear ? year : 0;
}

// The second year of "2015-16" or "2015-2017", of a season or a span; 0 where it isn't later.
int later_year(int first, std::string_view word) {
  if (const int year = year_of(word)) return year > first ? year : 0;
  const auto digits = digits_of(word);
  if (!digits || !digits->whole || digits->length != 2 || word.size() != 2) return 0;
  const int year = first / 100 * 100 + static_cast<int>(digits->value);
  if (first % 100 == 99 && year % 100 == 0) return year + 100;  // "1999-00"
  return year > first ? year : 0;
}

bool dash(std::string_view sign) {
  return sign == "–" || sign == "-" || sign == "‑";
}

}  // namespace

YearReader::YearReader(const Galley& galley)
    : galley_(galley),
      openers_(galley.lexicon.list("year-openers")),
      determiners_(galley.lexicon.list("determiners")),
      function_words_(galley.lexicon.list("function-words")),
      units_(galley.lexicon.list("units")),
      cues_(galley.lexicon.list("cues")) {}

bool YearReader::said_before(size_t i) const {
  const size_t next = i + 1;
  const bool more = next < galley_.size() && galley_.same_sentence(i, next);
  const bool word_after = more && galley_.is_word(next);
  if (word_after && galley_.in(next, units_)) return false;
  const bool noun_after =
      word_after && !galley_.in(next, function_words_) && !galley_.in(next, cues_);
  if (i == 0 || !galley_.same_sentence(i - 1, i)) {
    // "2015 was a good year"
    return word_after && (galley_.is(next, "was") || galley_.is(next, "is") ||
                          galley_.is(next, "saw") || galley_.is(next, "has"));
  }
  const std::string_view before = galley_.lower(i - 1);
  if (before == "(") return more && (galley_.is(next, ")") || galley_.is(next, ";"));
  const std::string_view opener = galley_.value(i - 1, openers_);
  if (opener == "sure") return true;
  if (opener == "bare") return !noun_after;
  if (before == "," || before == "/") return after_year_ == i - 1;
  const bool modern = galley_.lower(i) >= "1900" && galley_.lower(i) < "2100";
  const bool determiner = galley_.in(i - 1, determiners_) || before == "'s" || before == "this";
  return modern && determiner && word_after && !galley_.in(next, function_words_);
}

std::optional<WhenFact> YearReader::at(size_t i) {
  if (galley_.tokens[i].kind != TokenKind::number) return std::nullopt;
  const std::string_view word = galley_.lower(i);
  WhenFact fact{i, i + 1, std::nullopt, false};
  if (word.size() >= 7 && word[4] == '-') {  // "2015-16"
    const int first = year_of(word.substr(0, 4));
    const int last = first ? later_year(first, word.substr(5)) : 0;
    if (last == 0) return std::nullopt;
    fact.iso = iso_between(iso_year(first), iso_year(last));
    after_year_ = i + 1;
    return fact;
  }
  const int year = year_of(word);
  if (year == 0) return std::nullopt;
  if (i + 2 < galley_.size() && galley_.same_sentence(i, i + 2) && dash(galley_.text(i + 1)) &&
      galley_.tokens[i].span.end == galley_.tokens[i + 1].span.begin) {
    if (const int last = later_year(year, galley_.lower(i + 2))) {  // "1939–45"
      fact.last = i + 3;
      fact.iso = iso_between(iso_year(year), iso_year(last));
      after_year_ = fact.last;
      return fact;
    }
  }
  if (!said_before(i)) return std::nullopt;
  fact.iso = iso_year(year);
  after_year_ = i + 1;
  return fact;
}

}  // namespace stet
