// The Summary: a small front page. Headline by result, three figures, corrections, what to
// practise next.
#pragma once

#include <span>
#include <string>

#include "game/desk.h"
#include "game/widgets.h"
#include "quiz/front_page.h"
#include "quiz/quiz.h"

namespace stet {

struct SummaryView {
  std::string day;
  const Quiz* quiz = nullptr;         // finished
  std::span<const double> rival{};    // marks a seat, in a ghost round
  std::string rival_name{};           // "Mara"
  std::span<const Honour> honours{};  // what this round brought
  bool looked_back = true;            // at the article, in any question
};

struct SummaryWish {
  enum class What { nothing, home, again, scores, practise };
  What what = What::nothing;
  std::string skill{};
};

SummaryWish summary_screen(Frame& frame, const SummaryView& view, float top);

}  // namespace stet
