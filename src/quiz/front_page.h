// The summary of a round as a small front page: a headline by result, three figures, and what to
// practise next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quiz/quiz.h"
#include "text/phrasebook.h"

namespace stet {

struct Figure {
  std::string value;  // "7 of 10"
  std::string label;  // "right"
};

struct Practise {
  std::string skill;
  std::string result;  // "1 of 3 right"
};

struct FrontPage {
  std::string headline;  // "Desk clears 9 of 10; one changed sentence slips through"
  std::vector<Figure> figures;
  std::optional<Practise> practise;  // the weakest skill; absent when all was right
};

FrontPage front_page(const Quiz& quiz, const Phrasebook& words);

}  // namespace stet
