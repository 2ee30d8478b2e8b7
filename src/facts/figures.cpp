#include "facts/figures.h"

#include <algorithm>

#include "facts/ages.h"
#include "facts/clock.h"
#include "facts/counted.h"
#include "facts/counts.h"
#include "facts/figure_desk.h"
#include "facts/measures.h"
#include "facts/money.h"
#include "facts/ranges.h"
#include "facts/shares.h"
#include "facts/when.h"
#include "facts/word_set.h"

namespace stet {

namespace {

constexpr WordSet kOpening({"a", "an", "half", "quarter", "noon", "midday", "midnight"});

ListSet lists_of(const auto&... lists) {
  ListSet set;
  (set.set(lists.id()), ...);
  return set;
}

class FigureFinder {
 public:
  FigureFinder(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley),
        names_(names),
        desk_(galley, names),
        opening_(lists_of(galley.lexicon.list("numbers"), desk_.ordinals, desk_.currencies)) {}

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

  // Whether a word can begin a figure, as most can't: a number, a share, a clock time, a currency.
  bool may_begin(size_t i) const {
    const KnownWord& word = galley_.form(i);
    return word.figured || (word.as_lower & opening_).any() ||
           galley_.written_in(i, desk_.currencies) || kOpening.has(word) || may_open_a_figure(i);
  }

  // Returns the token past what was read; i when nothing was.
  size_t figure(size_t i) {
    const TokenKind kind = galley_.tokens[i].kind;
    if (kind == TokenKind::punctuation || kind == TokenKind::mark) return i;
    if (kind == TokenKind::word && !may_begin(i)) return i;
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
    if (auto time = clock_time_at(desk_, i); time && !part_of_name(desk_, i)) return time;
    if (auto share = share_at(desk_, i)) return share;
    if (auto half = half_a_unit(desk_, i)) return half;
    const auto number = desk_.numbers.at(i);
    if (!number) return std::nullopt;
    skipped_ = number->last;
    if (number->last > next_date_ || is_code(desk_, *number, next_date_)) return std::nullopt;
    if (number->ordinal) return ordinal_of(desk_, *number);
    if (auto percent = percent_of(desk_, *number)) return percent;
    if (auto age = age_of(desk_, *number)) return age;
    if (part_of_name(desk_, i)) return std::nullopt;
    if (auto sum = money_by_word(desk_, *number)) return sum;
    if (one_day(*number)) {
      ++skipped_;
      return std::nullopt;
    }
    if (auto measure = measure_of(desk_, *number)) return measure;
    return count_of(desk_, *number);
  }

  // "one day, perhaps"
  bool one_day(const WrittenNumber& number) const {
    const bool day = galley_.is(number.last, "day") || galley_.is(number.last, "night");
    return day && number.in_words && number.value == 1 &&
           desk_.together(number.first, number.last) && !hedge_before(desk_, number.first);
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  FigureDesk desk_;
  const ListSet opening_;  // lists of words that may begin a figure
  size_t next_date_ = 0;   // first token of the next date: no figure reaches into it
  size_t skipped_ = 0;
  std::vector<Fact> found_;
};

}  // namespace

std::vector<Fact> find_facts(const Galley& galley, const std::vector<Name>& names) {
  return FigureFinder(galley, names).run();
}

}  // namespace stet
