#include "writers/figure_range.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "six of them", "18 of the pier's 42": a part bounds its whole from below.
void bound_by_parts(const Source& source, size_t sentence, const PrintedFigure& printed,
                    FigureRange& range) {
  const Sentence& whole = source.reading.sentences[sentence];
  const auto text_of = [&](size_t i) {
    return slice(source.article.text, source.reading.tokens[i].span);
  };
  for (size_t i = whole.first_token; i + 1 < whole.last_token; ++i) {
    if (text_of(i + 1) != "of") continue;
    const auto part = parse_figure(text_of(i));
    if (part && part->decimals == 0 && part->digits < printed.digits)
      range.low = std::max(range.low, part->digits);
  }
}

// "its eighth win in nine races": no fewer than eight.
void bound_by_ordinals(const Source& source, size_t sentence, const PrintedFigure& printed,
                       FigureRange& range) {
  const WordList& ordinals = source.lexicon.list("ordinals");
  const Sentence& whole = source.reading.sentences[sentence];
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    const std::string_view value =
        ordinals.value(lower(slice(source.article.text, source.reading.tokens[i].span)));
    int64_t place = 0;
    std::from_chars(value.data(), value.data() + value.size(), place);
    if (place <= printed.digits) range.low = std::max(range.low, place - 1);
  }
}

// "five towns, including Quern, Rill and Alderton": no fewer than are named.
void bound_by_the_named(const Source& source, const Fact& key, FigureRange& range) {
  const Sentence& whole = source.reading.sentences[key.sentence];
  const auto& tokens = source.reading.tokens;
  const auto word = [&](size_t i) { return slice(source.article.text, tokens[i].span); };
  size_t i = whole.first_token;
  while (i < whole.last_token && (tokens[i].span.begin < key.span.end || word(i) != "including"))
    ++i;
  if (i + 1 >= whole.last_token || !tokens[i + 1].capitalised) return;
  int64_t named = 1;
  for (++i; i + 1 < whole.last_token; ++i) {
    const bool is_link = word(i) == "," || word(i) == "and";
    if (!is_link && !tokens[i].capitalised) break;
    named += is_link && tokens[i + 1].capitalised;
  }
  range.low = std::max(range.low, named);
}

// "52 per cent of them, compared with 41 per cent", "42 percent, 34 percent and _____": parts of
// one whole, where they may be.
void bound_by_the_rest(const Source& source, const Fact& key, const PrintedFigure& printed,
                       FigureRange& range) {
  constexpr double kWhole = 100;
  double largest = 0, total = 0;
  for (const Fact& other : source.reading.facts) {
    if (other.sentence != key.sentence || &other == &key || !other.value) continue;
    const bool is_share = other.unit == "share";  // "two in three"
    if (!is_share && (other.kind != FactKind::percent || !is_one_value(other))) continue;
    const double part = is_share ? *other.value * kWhole : *other.value;
    total += part;
    if (part + *key.value <= kWhole) largest = std::max(largest, part);
  }
  const double rest = kWhole - (total + *key.value <= kWhole ? total : largest);
  const double scale = static_cast<double>(printed.digits) / *key.value;
  range.high = std::min(range.high, static_cast<int64_t>(rest * scale) + 1);
}

// "Dues were $6,600. They have gone up to _____": what they were stands before.
void bound_by_what_was(const Source& source, const Fact& key, const PrintedFigure& printed,
                       FigureRange& range) {
  constexpr size_t kReach = 2;  // sentences
  constexpr std::array<std::string_view, 6> kUp{"up to",     "rose to",      "risen to",
                                                "raised to", "increased to", "grown to"};
  constexpr std::array<std::string_view, 5> kDown{"down to", "fell to", "fallen to", "dropped to",
                                                  "cut to"};
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[key.sentence].span));
  const auto tells = [&](std::string_view way) { return has_word(words, way); };
  const bool is_up = std::ranges::any_of(kUp, tells);
  const bool is_down = std::ranges::any_of(kDown, tells);
  if (is_up == is_down) return;
  for (const Fact& other : source.reading.facts) {
    if (other.sentence >= key.sentence || other.sentence + kReach < key.sentence ||
        other.kind != key.kind || !other.value || other.unit != key.unit)
      continue;
    const auto digits =
        static_cast<int64_t>(*other.value / *key.value * static_cast<double>(printed.digits));
    if (is_up && *other.value < *key.value) range.low = std::max(range.low, digits);
    if (is_down && *other.value > *key.value) range.high = std::min(range.high, digits);
  }
}

// "fell to 102 from 105"
bool tells_from_and_to(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return has_word(words, "from") && has_word(words, "to");
}

// "leads by 46 percent to _____", "fell to 102.02 yen from _____": two told side by side are of a
// kind, and far ones tempt nobody.
void bound_by_one_beside(const Source& source, const Fact& key, const PrintedFigure& printed,
                         FigureRange& range) {
  constexpr double kNear = 0.8;
  for (const Fact& other : source.reading.facts) {
    if (other.sentence != key.sentence || &other == &key || other.kind != key.kind ||
        other.unit != key.unit || !other.value || *other.value <= 0)
      continue;
    const double ratio = *key.value / *other.value;
    if (ratio < kNear || ratio > 1 / kNear) continue;
    const auto digits = static_cast<double>(printed.digits);
    range.low = std::max(range.low, static_cast<int64_t>(kNear * digits));
    range.high = std::min(range.high, static_cast<int64_t>(digits / kNear));
  }
}

// "came fifth at _____": four others had as much.
void bound_by_its_rank(const Source& source, const Fact& key, const PrintedFigure& printed,
                       FigureRange& range) {
  constexpr std::string_view kRanked[] = {"came", "ranked", "placed", "finished", "ranks"};
  constexpr double kWhole = 100;
  const double scale = static_cast<double>(printed.digits) / *key.value;
  const WordList& ordinals = source.lexicon.list("ordinals");
  const auto words =
      words_of(slice(source.article.text, source.reading.sentences[key.sentence].span));
  for (size_t i = 1; i < words.size(); ++i) {
    const std::string_view value = ordinals.value(lower(words[i]));
    int64_t place = 0;
    std::from_chars(value.data(), value.data() + value.size(), place);
    if (place > 1 && std::ranges::find(kRanked, lower(words[i - 1])) != std::end(kRanked))
      range.high = std::min(range.high,
                            static_cast<int64_t>(kWhole / static_cast<double>(place) * scale) + 1);
  }
}

// "56 percent voted for it": 95 would be another story.
void bound_by_what_is_near(const Fact& key, const PrintedFigure& printed, FigureRange& range) {
  constexpr double kFewest = 30, kAbove = 36;
  if (*key.value < kFewest) return;
  const double scale = static_cast<double>(printed.digits) / *key.value;
  range.low = std::max(range.low, printed.digits / 2);
  range.high = std::min(range.high, static_cast<int64_t>((*key.value + kAbove) * scale));
}

// "$42.46 a barrel": to the cent, a price of twice as much is of another year.
void bound_by_a_price(const PrintedFigure& printed, FigureRange& range) {
  constexpr double kLeast = 0.6, kMost = 1.6;
  const auto digits = static_cast<double>(printed.digits);
  range.low = std::max(range.low, static_cast<int64_t>(kLeast * digits));
  range.high = std::min(range.high, static_cast<int64_t>(kMost * digits));
}

// "swept the county with _____": more than half.
void bound_by_a_win(const Source& source, const Fact& key, const PrintedFigure& printed,
                    FigureRange& range) {
  constexpr double kHalf = 50;
  if (*key.value <= kHalf) return;
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[key.sentence].span));
  for (std::string_view win : {"swept", "won", "majority", "landslide", "defeated", "carried"})
    if (has_word(words, win))
      range.low = std::max(range.low, static_cast<int64_t>(kHalf / *key.value *
                                                           static_cast<double>(printed.digits)));
}

// "friends for 35 years", "a 34-year senator": hardly for 50.
void bound_by_a_life(const PrintedFigure& printed, FigureRange& range) {
  constexpr int64_t kLong = 46;
  if (printed.decimals == 0 && printed.digits < kLong) range.high = std::min(range.high, kLong);
}

// "65 cents", "89 other senators", "one of 45 states": there are no more.
void bound_by_all_there_are(const Source& source, const Fact& key, const PrintedFigure& printed,
                            FigureRange& range) {
  constexpr size_t kReach = 2;  // words
  const WordList& most = source.lexicon.list("fewer-than");
  const auto bound_by = [&](std::string_view word) {
    const std::string_view value = most.value(word.substr(0, word.find_first_of(",.;")));
    int64_t all = 0;
    std::from_chars(value.data(), value.data() + value.size(), all);
    if (all > printed.digits) range.high = std::min(range.high, all);
  };
  bound_by(last_name(printed.after));
  const auto behind = words_of(
      slice(source.article.text, {key.span.end, source.reading.sentences[key.sentence].span.end}));
  for (std::string_view word : std::span(behind).first(std::min(kReach, behind.size())))
    bound_by(word);
}

}  // namespace

FigureRange range_of(const Source& source, const Fact& key, const PrintedFigure& printed) {
  FigureRange range;
  if (key.kind == FactKind::percent || key.kind == FactKind::age) range.high = 100;
  bound_by_all_there_are(source, key, printed, range);
  if (key.unit == "years" || key.unit == "year") bound_by_a_life(printed, range);
  for (const Fact& other : source.reading.facts) {
    if (other.sentence != key.sentence || other.kind != key.kind || !other.value ||
        other.unit == "share" || *other.value == *key.value)
      continue;
    // Of "17 or 18 percent", the end that is nearer.
    const double end =
        other.value_to && *other.value_to < *key.value ? *other.value_to : *other.value;
    const auto digits =
        static_cast<int64_t>(end / *key.value * static_cast<double>(printed.digits));
    if (end < *key.value) range.low = std::max(range.low, digits);
    if (end > *key.value) range.high = std::min(range.high, digits);
  }
  bound_by_what_was(source, key, printed, range);
  if (key.kind == FactKind::count) {
    bound_by_parts(source, key.sentence, printed, range);
    bound_by_ordinals(source, key.sentence, printed, range);
    bound_by_the_named(source, key, range);
  }
  if (key.kind == FactKind::money && printed.decimals > 0) bound_by_a_price(printed, range);
  if (key.kind == FactKind::percent) {
    bound_by_a_win(source, key, printed, range);
    bound_by_what_is_near(key, printed, range);
    bound_by_the_rest(source, key, printed, range);
    bound_by_its_rank(source, key, printed, range);
  }
  if (key.kind == FactKind::percent || tells_from_and_to(source, key.sentence))
    bound_by_one_beside(source, key, printed, range);
  return range;
}

}  // namespace stet
