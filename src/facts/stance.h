// What sort of statement some words make: checkable, opinion, prediction; or nothing sure.
//
// Each cue adds its weight by its sort (assets/words/stance.txt); independent cues of one side
// are joined as 1 - (1 - a)(1 - b). Two sides near each other leave it unclear, and so does a
// question. A wrong label teaches worse than none.
#pragma once

#include <vector>

#include "facts/galley.h"

namespace stet {

struct Judged {
  Stance stance = Stance::unclear;
  double confidence = 0;
  std::vector<Span> cues;
  bool hearsay = false;  // "reportedly": a source without a name
};

// Tokens [first, last) of one sentence. `spoken`: by a source, not by the reporter.
Judged judge_stance(const Galley& galley, size_t first, size_t last, bool spoken);

}  // namespace stet
