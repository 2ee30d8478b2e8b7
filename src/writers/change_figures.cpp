#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_range.h"
#include "writers/figures.h"
#include "writers/phrasing.h"

namespace stet {

void change_figures(Making& m) {
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !is_one_value(fact)) continue;
    const bool percent = fact.kind == FactKind::percent;
    if (!percent && fact.kind != FactKind::money && fact.kind != FactKind::count &&
        fact.kind != FactKind::measure && fact.kind != FactKind::age)
      continue;
    const std::string printed(m.text(fact.span));
    const auto figure = parse_figure(printed);
    if (!figure || count_words(m.text(m.sentence.span), printed) != 1) continue;
    const FigureRange range = range_of(m.source, fact, *figure);
    const auto drawn = draw_neighbours(*figure, range, m.chance);
    for (int64_t digits : drawn) {
      const std::string to = print_figure(*figure, digits);
      if (has_word(m.source.article.text, to)) continue;
      m.made.push_back(
          {{printed, to, fact.span}, 0.9, 2, "Look the figure up before you pass it on."});
      break;
    }
  }
}

void change_hedges(Making& m) {
  const WordList& swaps = m.source.lexicon.list("hedge-swaps");
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !fact.hedge) continue;
    const std::string_view printed = m.text(*fact.hedge);
    const std::string from = lower(printed);
    const std::string_view to = swaps.value(from);
    if (to.empty() || count_words(m.text(m.sentence.span), printed) != 1) continue;
    m.made.push_back(
        {{std::string(printed), in_case_of(printed, to), *fact.hedge},
         1.0,
         3,
         "A hedge is part of the fact: “" + from + "” is not “" + std::string(to) + "”."});
  }
}

}  // namespace stet
