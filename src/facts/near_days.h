// Days and stretches told from the day of publication: "yesterday", "last week", "this weekend",
// "the past three years", "two weeks ago"; and decades and centuries, which need none.
#pragma once

#include "facts/numbers.h"
#include "facts/tense.h"
#include "facts/when.h"

namespace stet {

class NearDays {
 public:
  NearDays(const Galley& galley, std::optional<long> published);

  // Whether something can begin at a word, by a quick look.
  bool may_begin(size_t i) const;
  // What begins at token i.
  std::optional<WhenFact> at(size_t i) const;
  // "two weeks ago", "a decade ago", found from its last word.
  std::optional<WhenFact> ending_at(size_t ago) const;

 private:
  struct Unit {
    char sort = 0;  // d, w, m, y
    int count = 0;
  };
  Unit unit_at(size_t i) const;
  std::optional<WhenFact> beside(size_t i) const;  // "last week", "this weekend"
  std::optional<WhenFact> several(size_t i, size_t from, int way) const;  // "past three years"
  std::optional<WhenFact> decade(size_t i) const;
  std::optional<WhenFact> century(size_t i) const;
  std::optional<std::string> unit_away(Unit unit, long steps) const;  // the week three before
  std::optional<std::string> weekend(size_t i, int way) const;

  const Galley& galley_;
  const WordList &words_, &units_;
  NumberReader numbers_;
  TenseReader tense_;
  std::optional<long> published_;
};

}  // namespace stet
