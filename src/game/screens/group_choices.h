// What a class can raise hands for: the options of a choice, or "let it stand" and "strike".
#pragma once

#include <string>
#include <vector>

#include "bank/question.h"
#include "quiz/quiz.h"
#include "text/phrasebook.h"

namespace stet {

struct GroupChoice {
  std::string text;
  bool right = false;
};

// As they are laid out.
std::vector<GroupChoice> group_choices(const Question& question, const Seat& seat,
                                       const Phrasebook& words);

}  // namespace stet
