// Questions tried by their author: a round that nothing is kept of.
//
// Every question of what is tried is asked, in the order of the pack, so that an author sees them
// as they stand. Parts that would give the key away in their written order (of order, match) are
// turned.
#pragma once

#include <optional>

#include "bank/pack.h"
#include "quiz/draft.h"
#include "quiz/quiz.h"
#include "text/lexicon.h"

namespace stet {

class Trial {
 public:
  // Refused when there is nothing to ask. Questions may be unfinished: what is
  // empty yet is asked as dots.
  static Result<Trial> of(Pack pack, bool certainty, const Lexicon& lexicon);

  const Quiz& quiz() const { return quiz_; }
  bool finished() const { return quiz_.stage() == Stage::finished; }
  Draft* draft() { return draft_ ? &*draft_ : nullptr; }  // null unless asking

  void hand_in();  // when the answer is whole
  void pass();
  void next();

 private:
  Trial(Quiz quiz, const Lexicon& lexicon);
  void give(const Answer& answer, Certainty certainty);
  void ask();

  Quiz quiz_;
  const Lexicon* lexicon_;
  std::optional<Draft> draft_;
};

}  // namespace stet
