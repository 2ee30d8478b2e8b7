// The Group screen: a question before a class. Big type, the article first, hands counted by the
// host, then the answer with its evidence. Nobody is marked.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "article/article.h"
#include "game/widgets.h"
#include "quiz/quiz.h"
#include "scoring/outcome.h"

namespace stet {

struct GroupView {
  const Quiz* quiz = nullptr;
  const Article* article = nullptr;  // may be null
  std::string article_id;
  std::string publisher;
  std::span<const Hands> hands;  // of the questions so far
};

struct GroupState {
  std::string round_id{};
  size_t at = 0;
  std::string article_id{};   // that was shown last
  bool reading = false;       // the article is shown
  std::vector<int> counts{};  // hands for each choice, as laid out
};

struct GroupWish {
  enum class What { nothing, count, next, home };
  What what = What::nothing;
  int right = 0;
  int all = 0;
};

GroupWish group_screen(Frame& frame, GroupState& state, const GroupView& view, float top);

}  // namespace stet
