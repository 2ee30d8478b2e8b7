#include "facts/figure_desk.h"

#include <algorithm>

namespace stet {

FigureDesk::FigureDesk(const Galley& set, const std::vector<Name>& found)
    : galley(set),
      names(found),
      numbers(set),
      units(set.lexicon.list("units")),
      currencies(set.lexicon.list("currencies")),
      zones(set.lexicon.list("clock-zones")),
      ordinals(set.lexicon.list("ordinals")),
      function_words(set.lexicon.list("function-words")),
      roles(set.lexicon.list("roles")),
      determiners(set.lexicon.list("determiners")),
      hedges(set.lexicon.list("hedges")),
      joined_nouns(set.lexicon.list("joined-nouns")),
      numbered_things(set.lexicon.list("numbered-things")),
      direction_verbs(set.lexicon.list("direction-verbs")),
      rising_verbs(set.lexicon.list("rising-verbs")),
      weekdays(set.lexicon.list("weekdays")),
      past_verbs(set.lexicon.list("irregular-past")),
      one_nouns(set.lexicon.list("one-nouns")),
      pounds_are_money(set.article.text.find("£") != std::string::npos) {}

const Name* FigureDesk::name_before(size_t i) const {
  const auto at = std::lower_bound(names.begin(), names.end(), i,
                                   [](const Name& name, size_t t) { return name.first < t; });
  return at != names.begin() && (at - 1)->last == i ? &*(at - 1) : nullptr;
}

Span FigureDesk::tail_span(const WrittenNumber& number, std::string_view part) const {
  // The tail ends its token, and both have as many bytes: letters and hyphens.
  const size_t end = galley.tokens[number.last - 1].span.end;
  const size_t begin = end - number.tail.size();
  return {begin, begin + part.size()};
}

ReadFigure figure_of(const WrittenNumber& number, size_t last, FactKind kind,
                     std::string_view unit) {
  ReadFigure figure;
  figure.first = number.first;
  figure.last = last;
  figure.kind = kind;
  figure.value = number.value;
  figure.value_to = number.value_to;
  if (!unit.empty()) figure.unit = std::string(unit);
  figure.scale = number.scale;
  figure.in_words = number.in_words;
  return figure;
}

}  // namespace stet
