// The Summary: a small front page. Headline by result, three figures, corrections, what to
// practise next.
#pragma once

#include <string>

#include "game/widgets.h"
#include "quiz/front_page.h"
#include "quiz/quiz.h"

namespace stet {

struct SummaryView {
  std::string day;
  const Quiz* quiz = nullptr;  // finished
};

enum class SummaryWish { nothing, home, again, scores };

SummaryWish summary_screen(Frame& frame, const SummaryView& view, float top);

}  // namespace stet
