#include "saves/round_events.h"

#include "quiz/marking.h"

namespace stet {

AnswerGiven answer_given(const Quiz& quiz, const Given& given) {
  const Question& question = quiz.question();
  Outcome outcome;
  outcome.round_id = quiz.plan().round_id;
  outcome.question_id = question.id;
  outcome.pack_id = quiz.plan().pack_id;
  outcome.kind = question.kind;
  outcome.skill = question.skill;
  outcome.passed = std::holds_alternative<Pass>(given.answer);
  outcome.credit = given.credit;
  outcome.certainty = given.certainty;
  outcome.options = option_count(question);
  outcome.true_class = true_class(question);
  outcome.given_class = given_class(question, given.answer);
  return {quiz.at(), given.answer, std::move(outcome)};
}

}  // namespace stet
