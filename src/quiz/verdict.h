// A verdict in words: the same sentences on screen and in the terminal.
#pragma once

#include <optional>
#include <string>

#include "bank/key.h"
#include "bank/pack.h"
#include "quiz/quiz.h"

namespace stet {

// The key of "Right." "Partly right." "Not quite." "Passed." and, where it was struck at the wrong
// words, of that.
const char* verdict_key(const Question& question, const Given& given);

// "+3", "−6", "+1.5", "0".
std::string marks_in_words(double marks);
// At most two decimals: "12", "12.5", "0.33".
std::string plain_number(double value);

// The recorded change shown as a print correction on the article's own sentence: before, what the
// question said (struck), what the article says (inserted), after. Absent where none was made.
struct Correction {
  std::string before;
  std::string struck;
  std::string inserted;
  std::string after;
};
std::optional<Correction> correction(const Question& question);

}  // namespace stet
