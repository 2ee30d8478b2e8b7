#include "facts/when.h"

#include <charconv>

#include "text/date.h"

namespace stet {

namespace {

class WhenFinder {
 public:
  explicit WhenFinder(const Galley& galley)
      : galley_(galley),
        weekdays_(galley.lexicon.list("weekdays")),
        months_(galley.lexicon.list("months")),
        past_(galley.lexicon.list("irregular-past")) {
    if (galley.article.published) published_ = parse_iso_day(*galley.article.published);
  }

  std::vector<WhenFact> run() {
    std::vector<WrittenDate> dates =
        find_dates(galley_.article.text, galley_.tokens, galley_.lexicon);
    size_t next = 0;
    for (size_t i = 0; i < galley_.size(); ++i) {
      if (next < dates.size() && dates[next].first_token == i) {
        add_date(dates[next]);
        i = dates[next++].last_token - 1;
      } else {
        add_other(i);
      }
    }
    return std::move(found_);
  }

 private:
  void add_date(WrittenDate date) {
    if (!date.year && published_) {
      // A day without a year is the one nearest to publication.
      CivilDay day = civil_from_days(*published_);
      long best = 0, best_distance = 400;
      for (int year = day.year - 1; year <= day.year + 1; ++year) {
        long at = days_from_civil(year, date.month, date.day.value_or(1));
        long distance = at > *published_ ? at - *published_ : *published_ - at;
        if (distance < best_distance) best = at, best_distance = distance;
      }
      date.year = civil_from_days(best).year;
    }
    found_.push_back({date.first_token, date.last_token, iso_date(date)});
  }

  std::optional<std::string> day(long offset) const {
    if (!published_) return std::nullopt;
    CivilDay d = civil_from_days(*published_ + offset);
    return iso_date({0, 0, d.year, d.month, d.day});
  }

  void add_other(size_t i) {
    if (auto number = weekday(i)) {
      bool next = i > 0 && galley_.is(i - 1, "next");
      std::optional<std::string> iso;
      const bool any = i > 0 && (galley_.is(i - 1, "a") || galley_.is(i - 1, "every"));
      if (published_ && !any && !galley_.lower(i).ends_with("s")) {
        long ahead = *number - weekday_of(*published_);
        if (next && ahead <= 0) ahead += 7;
        if (!next && ahead > 0) ahead -= 7;
        if (!future(i))
          iso = day(ahead);
        else
          iso = day(ahead <= 0 && !next ? ahead + 7 : ahead);
      }
      found_.push_back({i, i + 1, iso});
    } else if (galley_.is(i, "yesterday")) {
      found_.push_back({i, i + 1, day(-1)});
    } else if (galley_.is(i, "tomorrow")) {
      found_.push_back({i, i + 1, day(1)});
    } else if (month_alone(i)) {
      found_.push_back({i, i + 1, std::nullopt});
    } else if (year(i)) {
      found_.push_back({i, i + 1, std::string(galley_.text(i))});
    }
  }

  std::optional<int> weekday(size_t i) const {
    std::string_view value = galley_.written_value(i, weekdays_);
    if (value.empty()) return std::nullopt;
    return value[0] - '0';
  }

  // "will … on Tuesday", unless a past verb stands nearer: "announced on Tuesday".
  bool future(size_t i) const {
    for (size_t t = i; t-- > 0 && i - t <= 14 && galley_.same_sentence(t, i);) {
      for (std::string_view word :
           {"will", "would", "next", "plans", "scheduled", "expected", "due", "until", "by", "'ll"})
        if (galley_.is(t, word)) return true;
      const std::string& word = galley_.lower(t);
      if (word.ends_with("ed") || galley_.in(t, past_)) return false;
    }
    return false;
  }

  bool month_alone(size_t i) const {
    if (!galley_.written_in(i, months_) || i == 0 || !galley_.same_sentence(i - 1, i)) return false;
    for (std::string_view word : {"in", "since", "until", "by", "last", "next", "this", "early",
                                  "late", "during", "of", "from"})
      if (galley_.is(i - 1, word)) return true;
    return false;
  }

  bool year(size_t i) const {
    std::string_view word = galley_.text(i);
    if (galley_.tokens[i].kind != TokenKind::number || word.size() != 4 || i == 0) return false;
    int value = 0;
    auto [end, error] = std::from_chars(word.data(), word.data() + 4, value);
    if (error != std::errc() || end != word.data() + 4 || value < 1500 || value > 2199)
      return false;
    if (!galley_.same_sentence(i - 1, i)) return false;
    bool noun_after =
        galley_.is_word(i + 1) && !galley_.in(i + 1, galley_.lexicon.list("function-words")) &&
        galley_.same_sentence(i, i + 1) && !galley_.in(i + 1, galley_.lexicon.list("cues"));
    for (std::string_view before :
         {"in",      "since",  "until",  "by",     "from",   "to",     "of",
          "and",     "before", "after",  "during", "early",  "late",   "mid",
          "through", "for",    "around", "summer", "winter", "spring", "autumn"})
      if (galley_.is(i - 1, before)) return !noun_after;
    return false;
  }

  const Galley& galley_;
  const WordList &weekdays_, &months_, &past_;
  std::optional<long> published_;
  std::vector<WhenFact> found_;
};

}  // namespace

std::vector<WhenFact> find_dates_in(const Galley& galley) {
  return WhenFinder(galley).run();
}

}  // namespace stet
