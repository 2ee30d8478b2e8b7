#include "writers/figure_range.h"

#include <algorithm>

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

}  // namespace

FigureRange range_of(const Source& source, const Fact& key, const PrintedFigure& printed) {
  FigureRange range;
  if (key.kind == FactKind::percent || key.kind == FactKind::age) range.high = 100;
  if (source.lexicon.list("hundredths").has(last_name(printed.after))) range.high = 100;
  for (const Fact& other : source.reading.facts) {
    if (other.sentence != key.sentence || other.kind != key.kind || !is_one_value(other)) continue;
    if (*other.value == *key.value) continue;
    const double scale = *other.value / *key.value * static_cast<double>(printed.digits);
    const auto digits = static_cast<int64_t>(scale);
    if (*other.value < *key.value) range.low = std::max(range.low, digits);
    if (*other.value > *key.value) range.high = std::min(range.high, digits);
  }
  if (key.kind == FactKind::count) bound_by_parts(source, key.sentence, printed, range);
  return range;
}

}  // namespace stet
