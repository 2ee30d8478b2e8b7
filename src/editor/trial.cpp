#include "editor/trial.h"

#include <algorithm>
#include <numeric>

#include "quiz/layout.h"

namespace stet {

namespace {

std::vector<size_t> laid_out(const Question& question) {
  std::vector<size_t> order(laid_out_parts(question));
  std::iota(order.begin(), order.end(), size_t{0});
  const bool tells = std::holds_alternative<Order>(question.shape) ||
                     std::holds_alternative<Match>(question.shape);
  if (tells && !order.empty()) std::rotate(order.begin(), order.begin() + 1, order.end());
  return order;
}

void fill(std::string& text) {
  if (text.empty()) text = "…";
}

// What is still empty shows as dots, so that an unfinished question can be seen.
struct FillShape {
  void operator()(Choose& s) const { options(s.options); }
  void operator()(Select& s) const { options(s.options); }
  void operator()(Sort& s) const {
    for (std::string& name : s.classes) fill(name);
    for (SortItem& item : s.items) fill(item.text);
  }
  void operator()(Match& s) const {
    for (Pair& pair : s.pairs) {
      fill(pair.left);
      fill(pair.right);
    }
  }
  void operator()(Order& s) const {
    for (std::string& item : s.items) fill(item);
  }
  void operator()(Number&) const {}
  void operator()(TextEntry& s) const {
    for (std::string& text : s.accept) fill(text);
  }
  void operator()(Mark& s) const { fill(s.passage); }
  static void options(std::vector<Option>& options) {
    for (Option& option : options) fill(option.text);
  }
};

}  // namespace

Result<Trial> Trial::of(Pack pack, bool certainty, const Lexicon& lexicon) {
  for (Question& question : pack.questions) {
    fill(question.stem);
    std::visit(FillShape{}, question.shape);
  }
  RoundPlan plan;
  plan.round_id = "trial";
  plan.pack_id = pack.id;
  plan.title = pack.title;
  plan.certainty = certainty;
  for (const Question& question : pack.questions) {
    Seat seat;
    seat.question_id = question.id;
    seat.order = laid_out(question);
    plan.seats.push_back(std::move(seat));
  }
  auto quiz = Quiz::begin(std::move(plan), pack);
  if (!quiz) return tl::unexpected(quiz.error());
  return Trial(std::move(*quiz), lexicon);
}

Trial::Trial(Quiz quiz, const Lexicon& lexicon) : quiz_(std::move(quiz)), lexicon_(&lexicon) {
  ask();
}

void Trial::ask() {
  draft_.reset();
  if (quiz_.stage() == Stage::asking) draft_.emplace(quiz_.question(), quiz_.seat(), *lexicon_);
}

void Trial::hand_in() {
  if (draft_ && draft_->answer()) give(*draft_->answer(), draft_->certainty());
}

void Trial::pass() {
  if (draft_) give(Pass{}, Certainty::off);
}

void Trial::give(const Answer& answer, Certainty certainty) {
  quiz_.give(quiz_.mark(answer, certainty));
  draft_.reset();
}

void Trial::next() {
  if (quiz_.stage() != Stage::explained) return;
  quiz_.next();
  ask();
}

}  // namespace stet
