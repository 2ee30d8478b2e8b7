#include "saves/rivals.h"

#include "quiz/certainty.h"
#include "quiz/ghost.h"

namespace stet {

namespace {

constexpr size_t kShortest = 10;

}  // namespace

std::vector<double> own_best(const History& history, std::string_view but_not) {
  const RoundRecord* best = nullptr;
  for (const RoundRecord& round : history.rounds) {
    if (round.answers.size() < kShortest || round.answers.size() < round.plan.seats.size() ||
        round.plan.round_id == but_not)
      continue;
    if (!best || round_marks(round) > round_marks(*best)) best = &round;
  }
  std::vector<double> marks;
  if (best)
    for (const AnswerGiven& given : best->answers)
      marks.push_back(given.outcome.passed
                          ? 0
                          : certainty_marks(given.outcome.certainty, given.outcome.credit));
  return marks;
}

std::vector<double> rival_marks(const Quiz& quiz, const History& history) {
  if (quiz.plan().mode != Mode::ghost) return {};
  if (const Ghost* ghost = find_ghost(quiz.plan().subject)) return ghost_marks(*ghost, quiz);
  return own_best(history, quiz.plan().round_id);
}

std::string rival_name(const RoundPlan& plan, const Phrasebook& words) {
  if (plan.mode != Mode::ghost) return "";
  const Ghost* ghost = find_ghost(plan.subject);
  return ghost ? std::string(ghost->name) : words("ghost.best");
}

}  // namespace stet
