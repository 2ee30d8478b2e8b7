// The summary of a round as a small front page: a headline by result, three figures, and what to
// practise next.
#pragma once

#include <string>
#include <vector>

#include "quiz/quiz.h"

namespace stet {

struct Figure {
  std::string value;  // "7 of 10"
  std::string label;  // "right"
};

struct FrontPage {
  std::string headline;  // "Desk clears 9 of 10; one changed sentence slips through"
  std::vector<Figure> figures;
  std::string practise;  // "Practise next: sourcing, 1 of 3 right"; empty when all was right
};

FrontPage front_page(const Quiz& quiz);

}  // namespace stet
