#include "saves/scorebook.h"

#include <cmath>
#include <cstdlib>

#include "quiz/certainty.h"

namespace stet {

namespace {

RoundRow row_of(const RoundRecord& round) {
  RoundRow row;
  row.round_id = round.plan.round_id;
  row.title = round.plan.title;
  row.begun_ms = round.begun_ms;
  row.questions = round.plan.seats.size();
  row.answered = round.answers.size();
  for (const AnswerGiven& given : round.answers) row.right += given.outcome.credit >= 1;
  row.marks = round_marks(round);
  row.best_marks = best_marks(round.plan.certainty) * static_cast<double>(row.questions);
  row.open = !round.ended && row.answered < row.questions;
  return row;
}

}  // namespace

Scorebook scorebook(const History& history, int64_t now_ms, int utc_offset_minutes) {
  Scorebook book;
  book.trends = skill_trends(history.outcomes);
  book.calibration = calibration(history.outcomes);
  book.days = days_played(history.outcomes);
  book.streak = streak(book.days, day_number(now_ms, utc_offset_minutes));
  book.rank = rank_standing(history.outcomes);
  book.badges = badges(history.outcomes);
  book.skills = skill_scores(history.outcomes);
  for (const SkillScore& score : book.skills) {
    book.detection.hits += score.detection.hits;
    book.detection.changed += score.detection.changed;
    book.detection.false_alarms += score.detection.false_alarms;
    book.detection.intact += score.detection.intact;
  }
  for (auto round = history.rounds.rbegin(); round != history.rounds.rend(); ++round)
    if (!round->answers.empty()) book.rounds.push_back(row_of(*round));
  for (size_t round = history.rounds.size(); round-- > 0;)
    for (size_t answer = history.rounds[round].answers.size(); answer-- > 0;)
      book.past.push_back({round, answer});
  return book;
}

bool passes(PastFilter filter, const Outcome& outcome) {
  switch (filter) {
    case PastFilter::missed:
      return outcome.credit < 1;
    case PastFilter::certain_but_wrong:
      return !outcome.passed && outcome.credit <= 0 && outcome.certainty == Certainty::certain;
    case PastFilter::all:
      break;
  }
  return true;
}

std::string bias_sentence(const Detection& detection, const Phrasebook& words) {
  const std::string bias = bias_in_words(detection, words);
  return bias.empty() ? words("bias.none") : filled(words("bias.sentence"), {bias});
}

std::string skill_figure(const SkillScore& score) {
  auto whole = [](double value) {
    const long rounded = std::lround(value);
    return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
  };
  if (score.discernment) return "D " + whole(*score.discernment);
  if (score.accuracy) return "A " + whole(*score.accuracy);
  return "–";
}

}  // namespace stet
