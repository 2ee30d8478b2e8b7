#include "facts/figures.h"

#include <algorithm>
#include <array>

#include "facts/counted.h"
#include "facts/numbers.h"
#include "facts/when.h"

namespace stet {

namespace {

class FigureFinder {
 public:
  FigureFinder(const Galley& galley, const std::vector<Name>& names)
      : galley_(galley),
        names_(names),
        units_(galley.lexicon.list("units")),
        currencies_(galley.lexicon.list("currencies")),
        function_words_(galley.lexicon.list("function-words")) {}

  std::vector<Fact> run() {
    std::vector<WhenFact> dates = find_dates_in(galley_);
    size_t date = 0, name = 0;
    for (size_t i = 0; i < galley_.size();) {
      while (date < dates.size() && dates[date].first < i) ++date;
      while (name < names_.size() && names_[name].first < i) ++name;
      if (date < dates.size() && dates[date].first == i) {
        Fact fact = made(dates[date].first, dates[date].last, FactKind::date);
        fact.iso = dates[date].iso;
        found_.push_back(std::move(fact));
        i = dates[date].last;
      } else if (name < names_.size() && names_[name].first == i) {
        add_name(names_[name]);
        i = names_[name].last;
      } else {
        i = std::max(i + 1, figure(i));
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

  bool here(size_t i, size_t j) const { return galley_.same_sentence(i, j); }

  // Returns the token past what was read; i when nothing was.
  size_t figure(size_t i) {
    bool sign = galley_.tokens[i].kind == TokenKind::symbol && galley_.written_in(i, currencies_);
    if (sign) return money_sign(i);
    if (auto end = clock_time(i)) return end;
    if (auto end = hyphened_age(i)) return end;
    auto number = number_at(galley_, i);
    if (!number) return i;
    if (part_of_name(i) || range(*number)) return number->last;
    if (number->ordinal) return ordinal(*number);
    return with_unit(*number);
  }

  size_t money_sign(size_t i) {
    if (i + 1 >= galley_.size() || !here(i, i + 1)) return i;
    auto number = number_at(galley_, i + 1);
    if (!number || number->in_words || number->ordinal) return i;
    Fact fact = made(i, number->last, FactKind::money);
    fact.value = number->value;
    fact.unit = std::string(galley_.written_value(i, currencies_));
    return push(std::move(fact), i, number->last);
  }

  size_t push(Fact fact, size_t first, size_t last) {
    fact.hedge = hedge_before(galley_, first);
    found_.push_back(std::move(fact));
    return last;
  }

  bool half_day(size_t i) const {
    for (std::string_view word : {"a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock"})
      if (galley_.is(i, word)) return true;
    return false;
  }

  size_t clock_time(size_t i) {
    if (galley_.tokens[i].kind != TokenKind::number) return 0;
    std::string_view word = galley_.text(i);
    size_t colon = word.find(':');
    bool clock = colon != std::string_view::npos && colon <= 2 && word.size() == colon + 3;
    bool joined = word.size() <= 7 && (word.ends_with("am") || word.ends_with("pm"));
    bool half = half_day(i + 1) && here(i, i + 1);
    if (!clock && !joined && !half) return 0;
    size_t last = half ? i + 2 : i + 1;
    return push(made(i, last, FactKind::time), i, last);
  }

  size_t hyphened_age(size_t i) {
    std::string_view word = galley_.lower(i);
    size_t at = word.find("-year-old");
    if (at == std::string_view::npos) return 0;
    double value = 0;
    for (char c : word.substr(0, at)) {
      if (c < '0' || c > '9' || value > 200) return 0;
      value = value * 10 + (c - '0');
    }
    if (at == 0) return 0;
    Fact fact = made(i, i + 1, FactKind::age);
    fact.value = value;
    fact.unit = "years";
    return push(std::move(fact), i, i + 1);
  }

  bool part_of_name(size_t i) const {
    if (i == 0 || !here(i - 1, i) || galley_.tokens[i].kind != TokenKind::number) return false;
    bool capital = galley_.tokens[i - 1].capitalised && !galley_.words[i - 1].begins &&
                   !galley_.in(i - 1, function_words_);
    return capital || galley_.is(i - 1, "no.") || galley_.text(i - 1) == "#" ||
           galley_.is(i - 1, "nos.");
  }

  // "20 to 30 percent", "between 5 and 10": two values; neither is the figure.
  bool range(const WrittenNumber& number) const {
    auto joins = [&](size_t i) {
      return galley_.is(i, "to") || galley_.text(i) == "–" || galley_.text(i) == "-" ||
             galley_.is(i, "or");
    };
    if (galley_.size() > number.last + 1 && here(number.first, number.last + 1) &&
        joins(number.last) && number_at(galley_, number.last + 1) &&
        !currency_near(number.last + 1))
      return !galley_.is(number.last, "to") || !changed_from(number.first);
    return number.first >= 2 && here(number.first, number.first - 2) && joins(number.first - 1) &&
           number_at(galley_, number.first - 2) && !changed_from(number.first - 2);
  }
  bool currency_near(size_t i) const { return galley_.tokens[i].kind == TokenKind::symbol; }
  bool changed_from(size_t i) const { return i > 0 && galley_.is(i - 1, "from"); }

  size_t ordinal(const WrittenNumber& number) {
    bool alone = !galley_.is_word(number.last) || !here(number.first, number.last);
    // "at first", "a second look"; "a tenth of" is a share.
    bool share =
        galley_.is(number.last, "of") || (number.first > 0 && galley_.is(number.first - 1, "a"));
    bool vague = number.in_words && (number.value <= 2 || alone || share);
    if (vague) return number.last;
    Fact fact = made(number.first, number.last, FactKind::ordinal);
    fact.value = number.value;
    return push(std::move(fact), number.first, number.last);
  }

  size_t with_unit(const WrittenNumber& number) {
    size_t next = number.last;
    bool more = next < galley_.size() && here(number.first, next);
    if (more) {
      if (size_t end = percent_end(next))
        return unit_fact(number, end, FactKind::percent, "percent");
      if (age_after(next)) return unit_fact(number, number.last + 2, FactKind::age, "years");
      std::string_view code = galley_.value(next, currencies_);
      if (!code.empty() && galley_.is_word(next))
        return unit_fact(number, next + 1, FactKind::money, std::string(code));
      bool one_day = number.in_words && number.value == 1 && galley_.value(next, units_) == "time";
      if (one_day && !hedge_before(galley_, number.first)) return next + 1;  // "one day, perhaps"
      if (galley_.in(next, units_) && galley_.is_word(next))
        return unit_fact(number, next + 1, FactKind::measure, galley_.lower(next));
    }
    if (bare_age(number)) return unit_fact(number, number.last, FactKind::age, "years");
    return count(number);
  }

  size_t unit_fact(const WrittenNumber& number, size_t last, FactKind kind, std::string unit) {
    Fact fact = made(number.first, last, kind);
    fact.value = number.value;
    fact.unit = std::move(unit);
    return push(std::move(fact), number.first, last);
  }

  size_t percent_end(size_t i) const {
    if (galley_.text(i) == "%" || galley_.is(i, "percent") || galley_.is(i, "pct")) return i + 1;
    if (galley_.is(i, "per") && galley_.is(i + 1, "cent")) return i + 2;
    return 0;
  }

  bool age_after(size_t i) const { return galley_.is(i, "years") && galley_.is(i + 1, "old"); }

  // "Jankowski, 63," and "aged 63".
  bool bare_age(const WrittenNumber& number) const {
    if (number.in_words || number.first == 0 || number.value > 120 || number.value < 1)
      return false;
    if (galley_.is(number.first - 1, "aged")) return true;
    if (galley_.text(number.first - 1) != "," || number.first < 2) return false;
    bool closed = number.last >= galley_.size() || !here(number.first, number.last) ||
                  galley_.text(number.last) == "," || galley_.text(number.last) == ".";
    if (!closed) return false;
    for (const Name& name : near_names(number.first))
      if (name.last == number.first - 1 && name.kind == NameKind::person) return true;
    return false;
  }

  std::vector<Name> near_names(size_t token) const {
    auto at = std::lower_bound(names_.begin(), names_.end(), token,
                               [](const Name& name, size_t t) { return name.first < t; });
    if (at == names_.begin()) return {};
    return {*(at - 1)};
  }

  size_t count(const WrittenNumber& number) {
    auto counted = counted_after(galley_, number);
    if (number.in_words && !counted) return number.last;  // "one of them", "at first"
    if (number.in_words && number.value == 1 && number.first > 0 &&
        (galley_.is(number.first - 1, "no") || galley_.is(number.first - 1, "the")))
      return number.last;
    Fact fact = made(number.first, number.last, FactKind::count);
    fact.value = number.value;
    fact.counted = counted;
    return push(std::move(fact), number.first, number.last);
  }

  const Galley& galley_;
  const std::vector<Name>& names_;
  const WordList &units_, &currencies_, &function_words_;
  std::vector<Fact> found_;
};

}  // namespace

std::vector<Fact> find_facts(const Galley& galley, const std::vector<Name>& names) {
  return FigureFinder(galley, names).run();
}

}  // namespace stet
