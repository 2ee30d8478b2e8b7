// What every reader of figures has on its desk: the galley, the names in it, numbers and the word
// lists; and a figure as they hand it on.
//
// One file reads one sort of figure (money, ages, measures, shares, clock times). Each is given a
// token and answers with a figure that begins there, or with nothing; each looks only a few tokens
// round, so that reading stays linear.
#pragma once

#include <string_view>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"
#include "facts/numbers.h"

namespace stet {

struct FigureDesk {
  FigureDesk(const Galley& galley, const std::vector<Name>& names);

  const Galley& galley;
  const std::vector<Name>& names;
  NumberReader numbers;
  const WordList &units, &currencies, &zones, &ordinals, &function_words, &roles, &determiners,
      &hedges, &joined_nouns, &numbered_things, &direction_verbs, &rising_verbs, &weekdays,
      &past_verbs, &one_nouns;
  bool pounds_are_money = false;  // the article prices something in £

  bool together(size_t i, size_t j) const { return galley.same_sentence(i, j); }
  bool word_is(size_t i, size_t with, std::string_view word) const {
    return galley.is(i, word) && together(i, with);
  }
  // The name that ends before token i; null when none does.
  const Name* name_before(size_t i) const;
  // The bytes of a tail, or of its first part: the "mile" of "12-mile".
  Span tail_span(const WrittenNumber& number, std::string_view part) const;
};

struct ReadFigure {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  FactKind kind = FactKind::count;
  std::optional<double> value;  // of a clock time: minutes since midnight
  std::optional<double> value_to;
  std::optional<std::string> unit;
  std::optional<Span> counted;
  double scale = 1;       // "million": lends itself to the first half of "2 to 3 million"
  bool bare = false;      // a number without unit or noun
  bool in_words = false;  // "three"
  bool open = false;      // a measure that may have "of" and what it measures after it
};

// A figure made of a number up to token `last`.
ReadFigure figure_of(const WrittenNumber& number, size_t last, FactKind kind,
                     std::string_view unit);

}  // namespace stet
