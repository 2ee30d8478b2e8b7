#include "quiz/quiz.h"

#include <algorithm>

#include "quiz/certainty.h"
#include "quiz/layout.h"
#include "quiz/marking.h"

namespace stet {

namespace {

bool is_permutation_of(const std::vector<size_t>& order, size_t count) {
  if (order.size() != count) return false;
  std::vector<bool> seen(count, false);
  for (size_t index : order) {
    if (index >= count || seen[index]) return false;
    seen[index] = true;
  }
  return true;
}

}  // namespace

Result<Quiz> Quiz::begin(RoundPlan plan, std::span<const Pack* const> packs) {
  Quiz quiz;
  for (const Seat& seat : plan.seats) {
    const auto pack = std::ranges::find(packs, plan.pack_of(seat), &Pack::id);
    if (pack == packs.end())
      return refuse(plan.title, "draws on a pack that isn't here any more", "begin a new round");
    const Question* question = (*pack)->question(seat.question_id);
    if (!question)
      return refuse((*pack)->title, "no longer holds question " + seat.question_id,
                    "begin a new round");
    if (!is_permutation_of(seat.order, laid_out_parts(*question)))
      return refuse((*pack)->title, "question " + seat.question_id + " has changed since",
                    "begin a new round");
    quiz.questions_.push_back(*question);
  }
  if (quiz.questions_.empty())
    return refuse(plan.title, "has no question to ask", "choose another pack");
  quiz.plan_ = std::move(plan);
  return quiz;
}

Result<Quiz> Quiz::begin(RoundPlan plan, const Pack& pack) {
  const Pack* only = &pack;
  return begin(std::move(plan), {&only, 1});
}

Result<Given> Quiz::replay(size_t seat, Answer answer, Certainty certainty) {
  if (stage_ == Stage::explained) next();
  if (stage_ != Stage::asking || seat != at_)
    return refuse(plan_.title, "the answers saved for this round are out of order",
                  "begin a new round");
  give(mark(answer, certainty));
  return given_.back();
}

Given Quiz::mark(const Answer& answer, Certainty certainty) const {
  Given given{answer, plan_.certainty ? certainty : Certainty::off, 0, 0};
  if (std::holds_alternative<Pass>(answer)) return given;
  given.credit = credit(question(), answer);
  given.marks = certainty_marks(given.certainty, given.credit);
  return given;
}

void Quiz::give(Given given) {
  if (stage_ != Stage::asking) return;
  given_.push_back(std::move(given));
  stage_ = Stage::explained;
}

void Quiz::next() {
  if (stage_ != Stage::explained) return;
  if (at_ + 1 == size() || struck_out()) {
    stage_ = Stage::finished;
  } else {
    ++at_;
    stage_ = Stage::asking;
  }
}

size_t Quiz::strikes() const {
  return static_cast<size_t>(std::ranges::count_if(given_, [](const Given& given) {
    return given.credit < 0.5 && !std::holds_alternative<Pass>(given.answer);
  }));
}

bool Quiz::struck_out() const {
  const size_t allowed = strikes_allowed(plan_.mode);
  return allowed > 0 && strikes() >= allowed;
}

Summary Quiz::summary() const {
  Summary summary;
  for (const Given& given : given_) {
    ++summary.asked;
    summary.right += given.credit >= 1;
    summary.passed += std::holds_alternative<Pass>(given.answer);
    summary.marks += given.marks;
  }
  summary.marks = std::max(0.0, summary.marks);
  summary.best_marks = best_marks(plan_.certainty) * static_cast<double>(size());
  return summary;
}

}  // namespace stet
