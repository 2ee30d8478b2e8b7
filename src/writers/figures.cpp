#include "writers/figures.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "text/utf8.h"
#include "writers/gap.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, 13> kNumberWords{"zero", "one",    "two",   "three", "four",
                                                        "five", "six",    "seven", "eight", "nine",
                                                        "ten",  "eleven", "twelve"};

bool digit(char c) {
  return c >= '0' && c <= '9';
}

std::optional<PrintedFigure> parse_words(std::string_view printed) {
  const auto words = words_of(printed);
  if (words.empty()) return std::nullopt;
  const std::string first = lower(words.front());
  const size_t cut = first.find('-');
  const std::string number = first.substr(0, cut);
  for (size_t value = 2; value < kNumberWords.size(); ++value) {
    if (number != kNumberWords[value]) continue;
    PrintedFigure figure;
    figure.digits = static_cast<int64_t>(value);
    figure.in_words = true;
    figure.after = std::string(printed.substr(number.size()));
    // "twenty-five", "three hundred": more of the number follows.
    for (std::string_view more : {"hundred", "thousand", "dozen"})
      if (has_word(figure.after, more)) return std::nullopt;
    return figure;
  }
  return std::nullopt;
}

// The step in which the figure seems to be written: 20 and 50 -> 5, 61000 -> 1000, 37 -> 1.
int64_t step_of(int64_t digits) {
  int64_t step = 1;
  while (digits % (step * 10) == 0 && digits > step * 10) step *= 10;
  if (digits / step < 6 && step > 1) step /= 2;  // round figures keep enough below them
  if (step == 1 && digits % 5 == 0 && digits > 10) step = 5;
  return step;
}

// "$16.99": cents tell of a shop, and lures end like the key.
bool is_price(const PrintedFigure& figure) {
  return figure.decimals == 2 && figure.after.empty() && !trimmed(figure.before).empty();
}

}  // namespace

bool is_one_value(const Fact& fact) {
  return fact.value && *fact.value >= 0 && !fact.value_to && fact.unit != "share";
}

std::optional<PrintedFigure> parse_figure(std::string_view printed) {
  size_t begin = 0;
  while (begin < printed.size() && !digit(printed[begin])) ++begin;
  if (begin == printed.size()) return parse_words(printed);

  PrintedFigure figure;
  figure.before = std::string(printed.substr(0, begin));
  size_t at = begin;
  bool point = false;
  int length = 0;
  for (; at < printed.size(); ++at) {
    const char c = printed[at];
    if (digit(c)) {
      if (++length > 15) return std::nullopt;
      figure.digits = figure.digits * 10 + (c - '0');
      if (point) ++figure.decimals;
    } else if (at + 1 < printed.size() && digit(printed[at + 1]) && c == ',' && !point) {
      figure.grouped = true;
    } else if (at + 1 < printed.size() && digit(printed[at + 1]) && c == '.' && !point) {
      point = true;
    } else {
      break;
    }
  }
  figure.after = std::string(printed.substr(at));
  for (char c : figure.after)
    if (digit(c)) return std::nullopt;
  const bool year = !point && !figure.grouped && figure.before.empty() && figure.after.empty() &&
                    figure.digits >= 1100 && figure.digits < 2200;
  if (year || (!point && figure.digits < 2)) return std::nullopt;
  return figure;
}

bool is_known_anyway(const Source& source, const Fact& fact) {
  const WordList& listed = source.lexicon.list("round-figures");
  const std::string printed = lower(slice(source.article.text, fact.span));
  if (listed.has(printed)) return true;
  if (fact.counted && listed.has(printed + " " + lower(slice(source.article.text, *fact.counted))))
    return true;
  // "a $100 bill": what such bills are worth. "a $15 minimum wage": what was asked for everywhere.
  if (fact.kind == FactKind::money) {
    if (has_word(lower(slice(source.article.text, source.reading.sentences[fact.sentence].span)),
                 "minimum wage"))
      return true;
    const std::string after = word_after(source, {fact.sentence, fact.span});
    if (after == "bill" || after == "bills" || after == "note" || after == "notes") return true;
  }
  // "5 incidents for every 1,000 residents": so many because the number is round.
  const std::string before = word_before(source, {fact.sentence, fact.span});
  return before == "every" || before == "per" || before == "each";
}

bool is_common_knowledge(const Source& source, const Fact& fact, const PrintedFigure& figure) {
  if (is_known_anyway(source, fact)) return true;
  // "in his first 100 days": what everybody's are counted by.
  if (fact.counted && slice(source.article.text, *fact.counted) == "days" &&
      lower(word_before(source, {fact.sentence, fact.span})) == "first")
    return true;
  // "a three-judge panel": what such a panel has.
  if (figure.in_words && figure.after.starts_with('-')) return true;
  constexpr int64_t kFewest = 5;
  const bool of_years = fact.unit && (*fact.unit == "years" || *fact.unit == "year");
  const bool small = figure.decimals == 0 && figure.after.empty() && figure.digits < kFewest;
  return of_years || (fact.kind == FactKind::count && (!fact.counted || small));
}

std::string print_figure(const PrintedFigure& figure, int64_t digits) {
  if (figure.in_words && digits >= 0 && digits < static_cast<int64_t>(kNumberWords.size()))
    return std::string(kNumberWords[static_cast<size_t>(digits)]) + figure.after;
  std::string number = std::to_string(digits);
  std::string fraction;
  if (figure.decimals > 0) {
    const auto places = static_cast<size_t>(figure.decimals);
    if (number.size() <= places) number.insert(0, places + 1 - number.size(), '0');
    fraction = "." + number.substr(number.size() - places);
    number.resize(number.size() - places);
  }
  // "640" beside "1,240".
  const bool grows = figure.decimals == 0 && figure.digits < 1000;
  if (figure.grouped || grows)
    for (size_t at = number.size(); at > 3;) number.insert(at -= 3, ",");
  return figure.before + number + fraction + figure.after;
}

std::vector<int64_t> neighbours(const PrintedFigure& figure, FigureRange range) {
  std::vector<int64_t> found;
  const int64_t own = figure.digits;
  constexpr int64_t kCents = 100;
  constexpr int64_t kMillion = 1000;
  constexpr int64_t kInWords = 1'000'000;
  constexpr int64_t kHalfDay = 12;  // hours
  const int64_t step = is_price(figure) ? kCents : step_of(own);
  const int64_t least = std::max<int64_t>(2, own / 3);
  int64_t most = own < 10 ? own + 5 : own * 3;
  if (figure.in_words) most = std::min<int64_t>(most, own <= 10 ? 10 : 12);
  // In hundredths and the like the range holds too many steps to list: widen the step.
  int64_t stride = step;
  while ((most - least) / stride > 60) stride += step;
  for (int64_t value = own - (own - least) / stride * stride; value <= most; value += stride) {
    if (value < least) continue;
    const bool far = std::llabs(value - own) * 5 >= own;
    // Papers that write 37 in digits write six in words.
    const bool in_digits = figure.in_words || own < 10 || figure.decimals > 0 || value >= 10;
    const bool same_decimals =
        figure.decimals == 0 || value % 10 != 0 || (is_price(figure) && own % 10 == 0);
    // "$1,035 million" is written in billions.
    const bool of_millions = figure.decimals == 0 && own < kMillion &&
                             (figure.after.find("illion") != std::string::npos);
    // "0.8" isn't asked against 1.1, 1.2 and 1.3.
    int64_t one = 1;
    for (int i = 0; i < figure.decimals; ++i) one *= 10;
    const bool same_side_of_one = figure.decimals == 0 || (own < one) == (value < one);
    // "$0.5 billion" isn't written.
    const bool has_whole = figure.decimals != 1 || own < 10 || value >= 10;
    // "$1,000,000" is written "$1 million".
    const bool same_grouping =
        !figure.grouped || (value >= 1000 && (own < kInWords) == (value < kInWords));
    // 37 isn't asked against 40, nor 10 against 13: one round figure among exact ones gives the key
    // away.
    const bool same_roundness = own % 10 == 0 ? figure.in_words || own >= 100 || value % 5 == 0
                                              : own < 10 || value % 10 != 0;
    // 48 hours are two days, and nobody sets 63.
    const bool same_half_days = own % kHalfDay != 0 ||
                                figure.after.find("hour") == std::string::npos ||
                                value % kHalfDay == 0;
    if (range.holds(value) && in_digits && far && same_half_days && same_decimals && has_whole &&
        same_grouping && same_roundness && same_side_of_one && (!of_millions || value < kMillion))
      found.push_back(value);
  }
  std::stable_sort(found.begin(), found.end(), [own](int64_t a, int64_t b) {
    return std::llabs(a - own) < std::llabs(b - own);
  });
  return found;
}

std::vector<int64_t> draw_neighbours(const PrintedFigure& figure, FigureRange range,
                                     Chance& chance) {
  // Steps of an even ladder of which the figure is one rung, so that it doesn't stand apart.
  constexpr size_t kWanted = 3;
  constexpr std::array<double, 3> kRatios{1.22, 1.26, 1.3};
  const double ratio = kRatios[chance.below(kRatios.size())];
  const std::vector<int64_t> allowed = neighbours(figure, range);
  const auto nearest_to = [&](double target, const std::vector<int64_t>& drawn) {
    const int64_t* best = nullptr;
    for (const int64_t& value : allowed) {
      if (std::find(drawn.begin(), drawn.end(), value) != drawn.end()) continue;
      if ((value < figure.digits) != (target < static_cast<double>(figure.digits))) continue;
      const auto distance = [&](int64_t v) { return std::abs(static_cast<double>(v) - target); };
      if (!best || distance(value) < distance(*best)) best = &value;
    }
    return best;
  };
  std::vector<int64_t> drawn;
  const auto climb = [&](size_t steps, bool up) {
    double target = static_cast<double>(figure.digits);
    for (size_t i = 0; i < steps && drawn.size() < kWanted; ++i) {
      target = up ? target * ratio : target / ratio;
      if (const int64_t* value = nearest_to(target, drawn)) drawn.push_back(*value);
    }
  };
  const size_t below = chance.below(kWanted + 1);
  climb(below, false);
  climb(kWanted - below, true);
  // Where one side ran out, the other fills up.
  climb(kWanted, true);
  climb(kWanted, false);
  return drawn;
}

bool opens_with_a_vowel_sound(std::string_view figure) {
  figure.remove_prefix(std::min(figure.find_first_of("0123456789abcdefghijklmnopqrstuvwxyz"),
                                figure.size()));  // "$800 billion"
  return figure.starts_with('8') || figure.starts_with("11") || figure.starts_with("18") ||
         figure.starts_with("eight") || figure.starts_with("eleven");
}

bool is_an_era(std::string_view word) {
  constexpr std::array<std::string_view, 6> kEras{"ad", "bc", "ce", "bce", "a.d.", "b.c."};
  return std::ranges::find(kEras, word) != kEras.end();
}

}  // namespace stet
