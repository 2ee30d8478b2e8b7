// What sort of statement some words make: checkable, opinion, prediction; or nothing sure.
//
// Each cue adds its weight by its sort (assets/words/stance.txt) or by its shape ("the most
// moving", "is pretty dull", "we must"); independent cues of one side are joined as
// 1 - (1 - a)(1 - b). Two sides near each other leave it unclear, and so does a question. What a
// source says aloud is weighed as opinion sooner than what the reporter writes. A wrong label
// teaches worse than none.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/main_tense.h"
#include "facts/phrases.h"

namespace stet {

// How the words come to the page.
// By the reporter; quoted; in indirect speech; in indirect speech after a past verb, which turns
// "will" into "would".
enum class Manner { written, spoken, reported, backshifted };

struct Judged {
  Stance stance = Stance::unclear;
  double confidence = 0;
  std::vector<Span> cues;
  bool hearsay = false;  // "reportedly": a source without a name
};

struct StanceLists {
  explicit StanceLists(const Lexicon& lexicon)
      : cues(lexicon.list("stance")),
        function_words(lexicon.list("function-words")),
        prepositions(lexicon.list("prepositions")),
        determiners(lexicon.list("determiners")) {}
  const WordList &cues, &function_words, &prepositions, &determiners;
};

// Made once an article.
class StanceJudge {
 public:
  explicit StanceJudge(const Galley& galley);

  // Tokens [first, last) of one sentence.
  Judged judge(size_t first, size_t last, Manner manner) const;

 private:
  const Galley& galley_;
  const StanceLists lists_;
  const Phrases phrases_;
  const MainTense tense_;
};

}  // namespace stet
