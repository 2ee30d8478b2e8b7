// Which tense leads a sentence: that of its first verb that is neither an infinitive nor a
// participle nor in a relative clause. By parts of speech; without a tagger there is none.
#pragma once

#include "facts/galley.h"

namespace stet {

enum class Tense { none, past, present };  // has and have with a participle are past

class MainTense {
 public:
  explicit MainTense(const Galley& galley)
      : galley_(galley), past_(galley.lexicon.list("irregular-past")) {}

  // Of tokens [first, last).
  Tense of(size_t first, size_t last) const;
  // By its form alone: "was", "closed", "has shut".
  bool is_past(size_t i) const;

 private:
  bool simple_past(size_t i) const;
  bool is_main(size_t i, size_t first, size_t last) const;
  bool later_verb(size_t i, size_t last) const;

  const Galley& galley_;
  const WordList& past_;
};

}  // namespace stet
