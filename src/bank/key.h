// The right answer of a question, in words: for verdicts, results and keys on paper.
#pragma once

#include <string>
#include <vector>

#include "bank/question.h"

namespace stet {

class Phrasebook;

// A line for each part of sort, match and order, else one: "Ada Quist", "12 percent",
// "strike “no plans”".
std::vector<std::string> key_lines(const Question& question, const Phrasebook& words);
// The same on one line.
std::string key_in_words(const Question& question, const Phrasebook& words);

}  // namespace stet
