// Right answers, and a plan without chance, for packs in tests.
#pragma once

#include <numeric>

#include "quiz/layout.h"
#include "quiz/quiz.h"

namespace stet::test {

// All questions in the pack's order, their parts as written.
inline RoundPlan plain_plan(const Pack& pack, bool certainty = true) {
  RoundPlan plan{"round-1", pack.id, pack.title, 1, certainty, {}};
  for (const Question& question : pack.questions) {
    std::vector<size_t> order(laid_out_parts(question));
    std::iota(order.begin(), order.end(), size_t{0});
    plan.seats.push_back({question.id, order});
  }
  return plan;
}

struct RightAnswer {
  Answer operator()(const Choose& s) const { return right_options(s.options); }
  Answer operator()(const Select& s) const { return right_options(s.options); }
  Answer operator()(const Sort& s) const {
    Sorted given;
    for (const SortItem& item : s.items) given.class_of_item.push_back(item.class_index);
    return given;
  }
  Answer operator()(const Match& s) const { return Matched{counted(s.pairs.size())}; }
  Answer operator()(const Order& s) const { return Ordered{counted(s.items.size())}; }
  Answer operator()(const Number& s) const { return Numbered{s.value}; }
  Answer operator()(const TextEntry& s) const { return Typed{s.accept.front()}; }
  Answer operator()(const Mark& s) const { return Marked{s.targets}; }

  static std::vector<size_t> counted(size_t count) {
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t{0});
    return order;
  }
  static Answer right_options(const std::vector<Option>& options) {
    Chosen given;
    for (const Option& option : options)
      if (option.right) given.ids.push_back(option.id);
    return given;
  }
};

inline Answer right_answer(const Question& question) {
  return std::visit(RightAnswer{}, question.shape);
}

}  // namespace stet::test
