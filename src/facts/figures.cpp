#include "facts/figures.h"

#include <algorithm>

#include "facts/ages.h"
#include "facts/clock.h"
#include "facts/counted.h"
#include "facts/figure_desk.h"
#include "facts/measures.h"
#include "facts/money.h"
#include "facts/ranges.h"
#include "facts/shares.h"
#include "facts/when.h"

namespace stet {

namespace {

// Nothing that is counted in news is written out in so many bare digits; an identifier may be.
constexpr double kLargestPlain = 1e9;

class FigureFinder {
 public:
  FigureFinder(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley), names_(names), desk_(galley, names) {}

  std::vector<Fact> run() {
    std::vector<WhenFact> dates = find_dates_in(galley_);
    size_t date = 0, name = 0;
    for (size_t i = 0; i < galley_.size();) {
      while (date < dates.size() && dates[date].first < i) ++date;
      while (name < names_.size() && names_[name].first < i) ++name;
      if (date < dates.size() && dates[date].first == i) {
        add_date(dates[date]);
        i = dates[date].last;
        continue;
      }
      next_date_ = date < dates.size() ? dates[date].first : galley_.size();
      const bool named = name < names_.size() && names_[name].first == i;
      const size_t end = named && !may_open_a_figure(i) ? i : figure(i);
      if (end > i) {
        i = end;
      } else if (named) {
        add_name(names_[name]);
        i = names_[name].last;
      } else {
        ++i;
      }
    }
    return std::move(found_);
  }

 private:
  Fact made(size_t first, size_t last, FactKind kind) const {
    Fact fact;
    fact.span = galley_.span(first, last);
    fact.kind = kind;
    fact.sentence = galley_.words[first].sentence;
    return fact;
  }

  void add_date(const WhenFact& date) {
    Fact fact = made(date.first, date.last, FactKind::date);
    fact.iso = date.iso;
    if (date.ago) fact.hedge = hedge_before(desk_, date.first);
    found_.push_back(std::move(fact));
  }

  void add_name(const Name& name) {
    switch (name.kind) {
      case NameKind::person:
        found_.push_back(made(name.first, name.last, FactKind::person));
        break;
      case NameKind::place:
        found_.push_back(made(name.first, name.last, FactKind::place));
        break;
      case NameKind::organization:
        found_.push_back(made(name.first, name.last, FactKind::organization));
        break;
      default:
        break;
    }
  }

  // "US$20 million" and "EUR 5" begin with what is read as a name.
  bool may_open_a_figure(size_t i) const {
    return i + 1 < galley_.size() && (galley_.tokens[i + 1].kind == TokenKind::symbol ||
                                      galley_.tokens[i + 1].kind == TokenKind::number);
  }

  // Returns the token past what was read; i when nothing was.
  size_t figure(size_t i) {
    const TokenKind kind = galley_.tokens[i].kind;
    if (kind == TokenKind::punctuation || kind == TokenKind::mark) return i;
    auto left = read(i);
    if (!left) return skipped_;
    if (const size_t at = upper_end_after(desk_, *left); at > 0 && at < next_date_) {
      if (const auto right = read(at)) {
        switch (join(desk_, *left, *right)) {
          case Joining::range:
            if (left->bare && left->in_words && !galley_.is(i - (i > 0), "between"))
              return left->last;
            return push(*left);
          case Joining::score:
            return right->last;
          case Joining::change:
          case Joining::apart:
            break;
        }
      }
    }
    if (left->bare && left->in_words) return left->last;  // "one of them", "at first"
    return push(*left);
  }

  size_t push(const ReadFigure& figure) {
    Fact fact = made(figure.first, figure.last, figure.kind);
    if (figure.kind == FactKind::time) {
      fact.iso = iso_clock(figure);
    } else {
      fact.value = figure.value;
      fact.value_to = figure.value_to;
    }
    fact.unit = figure.unit;
    fact.counted = figure.counted;
    if (figure.open && galley_.is(figure.last, "of")) fact.counted = counted_of(desk_, figure.last);
    fact.hedge = hedge_before(desk_, figure.first);
    found_.push_back(std::move(fact));
    return figure.last;
  }

  // The figure that begins at token i. When there is none, skipped_ is the token to go on from.
  std::optional<ReadFigure> read(size_t i) {
    skipped_ = i;
    if (auto sum = money_by_sign(desk_, i)) return sum;
    if (galley_.tokens[i].kind == TokenKind::symbol) return std::nullopt;
    if (auto time = clock_time_at(desk_, i); time && !part_of_name(i)) return time;
    if (auto share = share_at(desk_, i)) return share;
    if (auto half = half_a_unit(desk_, i)) return half;
    const auto number = desk_.numbers.at(i);
    if (!number) return std::nullopt;
    skipped_ = number->last;
    if (number->last > next_date_ || is_code(*number)) return std::nullopt;
    if (number->ordinal) return ordinal(*number);
    if (auto percent = percent_of(desk_, *number)) return percent;
    if (auto age = age_of(desk_, *number)) return age;
    if (part_of_name(i)) return std::nullopt;
    if (auto sum = money_by_word(desk_, *number)) return sum;
    if (one_day(*number)) {
      ++skipped_;
      return std::nullopt;
    }
    if (auto measure = measure_of(desk_, *number)) return measure;
    return count(*number);
  }

  // "one day, perhaps"
  bool one_day(const WrittenNumber& number) const {
    const bool day = galley_.is(number.last, "day") || galley_.is(number.last, "night");
    return day && number.in_words && number.value == 1 &&
           desk_.together(number.first, number.last) && !hedge_before(desk_, number.first);
  }

  bool digits(size_t i) const {
    return i < galley_.size() && galley_.tokens[i].kind == TokenKind::number;
  }

  // A list's own number ("1. Boats"), groups of digits ("020 7946"), "#2".
  bool is_code(const WrittenNumber& number) const {
    const size_t i = number.first;
    if (number.in_words || !number.plain) return false;
    if (number.value >= kLargestPlain) return true;
    const Sentence& sentence = galley_.sentence_of(i);
    const bool opens = i == sentence.first_token && number.last < galley_.size();
    if (opens && galley_.text(number.last) == ")") return true;
    if (opens && galley_.text(number.last) == "." && number.value < 100) return true;
    if (i > 0 && desk_.together(i - 1, i) && (digits(i - 1) || galley_.text(i - 1) == "#"))
      return true;
    return digits(number.last) && desk_.together(i, number.last) && number.last < next_date_;
  }

  // "Article 50", "Boeing 737", "Room 12", "grade 8"; not "in Lima 35 people died".
  bool part_of_name(size_t i) const {
    if (i == 0 || !desk_.together(i - 1, i)) return false;
    if (galley_.in(i - 1, desk_.numbered_things)) return true;
    if (!digits(i)) return false;
    if (galley_.text(i - 1) == "#") return true;
    const bool word = galley_.is_word(i - 1);
    if (!word || galley_.text(i - 1) == galley_.lower(i - 1)) return false;
    if (galley_.text(i).find(',') != std::string_view::npos) return false;
    if (galley_.words[i - 1].begins || galley_.in(i - 1, desk_.function_words)) return false;
    if (galley_.written_in(i - 1, desk_.weekdays)) return false;
    const Name* name = desk_.name_before(i);
    return !name || name->kind != NameKind::place;
  }

  std::optional<ReadFigure> ordinal(const WrittenNumber& number) {
    const size_t i = number.first, next = number.last;
    if (!number.tail.empty() && number.tail != "largest" && !number.tail.ends_with("est") &&
        number.tail != "worst" && number.tail != "most")
      return std::nullopt;  // "second-hand", "19th-century", "third-party"
    const bool word = galley_.is_word(next) && desk_.together(i, next);
    // "the Fourth Amendment", "Third Avenue"
    const bool title = number.in_words && galley_.tokens[i].capitalised && word &&
                       galley_.tokens[next].capitalised;
    // "at first", "a second look"; "a tenth of" is a share.
    const bool again = i > 0 && galley_.is(i - 1, "a");
    const bool share = (word && galley_.is(next, "of")) || again;
    const bool second = number.value == 2 && word && !galley_.in(next, desk_.function_words) &&
                        i > 0 && galley_.in(i - 1, desk_.determiners) && !again;
    const bool low = number.value <= 2 && number.tail.empty() && !second;
    if (title || (number.in_words && number.tail.empty() && (low || !word || share)))
      return std::nullopt;
    return figure_of(number, next, FactKind::ordinal, {});
  }

  // "no one", "this one", "for one thing", "at one point".
  bool counts_nothing(const WrittenNumber& one) const {
    const size_t i = one.first;
    const auto before = [&](std::string_view word) {
      return i > 0 && desk_.together(i - 1, i) && galley_.is(i - 1, word);
    };
    for (std::string_view word : {"no", "the", "this", "that", "any", "every"})
      if (before(word)) return true;
    if (!galley_.in(one.last, desk_.one_nouns)) return false;
    const std::string_view preposition = galley_.value(one.last, desk_.one_nouns);
    return preposition.empty() || before(preposition);
  }

  std::optional<ReadFigure> count(const WrittenNumber& number) {
    const auto made = [&](std::string_view unit) {
      return figure_of(number, number.last, unit.empty() ? FactKind::count : FactKind::measure,
                       unit);
    };
    if (!number.tail.empty() && number.tail != "m") {
      const std::string_view part = number.tail.substr(0, number.tail.find('-'));
      const bool counts = number.hyphened && number.value != 1 && desk_.joined_nouns.has(part);
      if (!counts) return std::nullopt;
      ReadFigure figure = made({});
      figure.counted = desk_.tail_span(number, part);
      return figure;
    }
    const auto counted = counted_after(desk_, number);
    if (number.tail == "m" && !counted) {  // "the 100m final"
      ReadFigure figure = made("metres");
      figure.value = *figure.value / number.scale;
      if (figure.value_to) figure.value_to = *figure.value_to / number.scale;
      return figure;
    }
    if (number.value_to && !counted) return std::nullopt;  // "lost 14-21"
    const bool year = number.plain && !number.in_words && number.value >= 1900 &&
                      number.value < 2100 && !number.value_to;
    if (year) return std::nullopt;
    if (number.in_words && number.value == 1 && counts_nothing(number)) return std::nullopt;
    // "13 Hours" is a title: as a measure it was refused.
    if (galley_.in(number.last, desk_.units) && desk_.together(number.first, number.last))
      return std::nullopt;
    ReadFigure figure = made({});
    figure.counted = counted;
    figure.bare = !counted;
    return figure;
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  FigureDesk desk_;
  size_t next_date_ = 0;  // first token of the next date: no figure reaches into it
  size_t skipped_ = 0;
  std::vector<Fact> found_;
};

}  // namespace

std::vector<Fact> find_facts(const Galley& galley, const std::vector<Name>& names) {
  return FigureFinder(galley, names).run();
}

}  // namespace stet
