#include "saves/assignments.h"

#include <algorithm>
#include <map>

#include "bank/kind.h"
#include "quiz/ghost.h"
#include "saves/clock.h"
#include "saves/edition.h"
#include "saves/rivals.h"
#include "scoring/discernment.h"
#include "scoring/streak.h"

namespace stet {

namespace {

constexpr size_t kMixUpAnswers = 10;
constexpr int kMixUpRight = 7;
constexpr int64_t kDayMs = 86'400'000;

std::string lower_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

TimesAsked times_asked(const History& history) {
  TimesAsked times;
  for (const Outcome& outcome : history.outcomes) ++times[outcome.question_id];
  return times;
}

Schedule due_now(const Occasion& at) {
  return due_on(schedule(at.history.outcomes), day_number(at.now_ms, at.utc_offset_minutes));
}

std::vector<std::string> missed_ids(const Schedule& due) {
  std::vector<std::string> ids;
  for (const MissedQuestion& question : due.missed) ids.push_back(question.question_id);
  return ids;
}

std::string review_line(const Occasion& at, bool& open) {
  const Schedule all = schedule(at.history.outcomes);
  const int64_t today = day_number(at.now_ms, at.utc_offset_minutes);
  const Schedule due = due_on(all, today);
  const size_t missed = pick_these(at.packs, missed_ids(due)).size();
  open = missed + due.skills.size() > 0;
  if (open) {
    const auto count = [&](size_t n, const char* one, const char* several) {
      return n > 0 ? counted(at.words, n, one, several) : "";
    };
    const std::string questions = count(missed, "review.question", "review.questions");
    const std::string skills = count(due.skills.size(), "review.skill", "review.skills");
    const bool both = !questions.empty() && !skills.empty();
    return filled(
        at.words("review.due"),
        {both ? filled(at.words("review.both"), {questions, skills}) : questions + skills});
  }
  std::optional<int64_t> next;
  for (const MissedQuestion& question : all.missed)
    next = std::min(next.value_or(question.due_day), question.due_day);
  for (const SkillMemory& skill : all.skills)
    next = std::min(next.value_or(skill.due_day), skill.due_day);
  if (!next) return at.words("review.opens");
  if (*next == today + 1) return at.words("review.tomorrow");
  return filled(at.words("review.later"), {short_day(*next * kDayMs, 0, at.words)});
}

// Right in 7 of the last 10, and better than guessing over all.
bool steady_in(const std::string& skill, const History& history) {
  std::vector<Outcome> last;
  for (size_t i = history.outcomes.size(); i-- > 0 && last.size() < kMixUpAnswers;)
    if (!history.outcomes[i].passed && history.outcomes[i].skill == skill)
      last.push_back(history.outcomes[i]);
  int right = 0;
  for (const Outcome& outcome : last) right += outcome.credit >= 1;
  if (last.size() < kMixUpAnswers || right < kMixUpRight) return false;
  for (const SkillScore& score : skill_scores(history.outcomes))
    if (score.skill == skill) return score.discernment.value_or(score.accuracy.value_or(1)) > 0;
  return false;
}

std::string mixup_line(const Occasion& at, bool& open) {
  // Ten of one skill can't be asked where the packs hold fewer.
  auto at_hand = skills_at_hand(at.packs, kMixUpAnswers);
  if (at_hand.empty()) at_hand = skills_at_hand(at.packs);
  std::string lacking;
  size_t steady = 0;
  for (const std::string& skill : at_hand) {
    if (steady_in(skill, at.history))
      ++steady;
    else
      lacking += (lacking.empty() ? "" : ", ") + skill_in_words(skill, at.words);
  }
  open = !at_hand.empty() && steady == at_hand.size();
  if (open) return at.words("assignment.mix-up");
  const std::string line =
      filled(at.words("mix-up.opens"), {std::to_string(steady), std::to_string(at_hand.size())});
  return steady > 0 ? filled(at.words("mix-up.lacking"), {line, lacking}) : line;
}

std::string shift_line(const Occasion& at) {
  const std::string& line = at.words("assignment.shift");
  size_t best = 0;
  for (const RoundRecord& round : at.history.rounds)
    if (round.plan.mode == Mode::shift && round.ended) {
      const auto right = std::ranges::count_if(
          round.answers, [](const AnswerGiven& given) { return given.outcome.credit >= 1; });
      best = std::max(best, static_cast<size_t>(right));
    }
  return best > 0 ? filled(at.words("shift.best"), {line, std::to_string(best)}) : line;
}

Picks picks_for(const RoundOrder& order, const std::string& subject, const Occasion& at) {
  const size_t questions = order.questions > 0 ? order.questions : row_of(order.mode).questions;
  const TimesAsked asked = times_asked(at.history);
  switch (order.mode) {
    case Mode::practice:
      return pick_practice(at.packs, subject, asked, order.seed, questions);
    case Mode::shift:
      return pick_shift(at.packs, asked, order.seed, questions);
    case Mode::review: {
      const Schedule due = due_now(at);
      std::vector<std::string> skills;
      for (const SkillMemory& skill : due.skills) skills.push_back(skill.skill);
      return pick_review(at.packs, missed_ids(due), skills, asked, order.seed, questions);
    }
    case Mode::mixup:
      return pick_mixup(at.packs, asked, order.seed, questions);
    case Mode::ghost:
      return pick_ghost(at.packs, asked, order.seed, questions);
    case Mode::group:
      return pick_group(at.packs, order.seed, questions);
    case Mode::daily:
    case Mode::pack:
    case Mode::own:
      break;
  }
  return {};
}

std::string title_for(Mode mode, const std::string& subject, const Phrasebook& words) {
  const std::string& title = title_of(mode, words);
  if (mode == Mode::practice)
    return filled(words("mode.with"), {title, skill_in_words(subject, words)});
  if (mode != Mode::ghost) return title;
  const Ghost* ghost = find_ghost(subject);
  return filled(words("mode.with"), {title, ghost ? ghost->name : words("ghost.best")});
}

}  // namespace

std::vector<std::string> skills_at_hand(PackList packs, size_t fewest) {
  std::map<std::string_view, size_t> held;
  for (const auto& pack : packs)
    for (const Question& question : pack->questions) ++held[question.skill];
  std::vector<std::string> at_hand;
  for (const std::string_view skill : skills())
    if (const auto of_it = held.find(skill); of_it != held.end() && of_it->second >= fewest)
      at_hand.emplace_back(skill);
  return at_hand;
}

std::string skill_to_practise(const Occasion& at) {
  const auto scores = skill_scores(at.history.outcomes);
  std::string weakest;
  double lowest = 0;
  for (const std::string& skill : skills_at_hand(at.packs)) {
    const auto score = std::ranges::find(scores, skill, &SkillScore::skill);
    if (score == scores.end()) {
      if (scores.empty()) return skill;
      continue;
    }
    const double figure = score->discernment.value_or(
        score->accuracy.value_or(100.0 * score->right / score->answered));
    if (weakest.empty() || figure < lowest) {
      weakest = skill;
      lowest = figure;
    }
  }
  return weakest;
}

Assignment assignment(Mode mode, const Occasion& at) {
  Assignment made{mode, !at.packs.empty(), ""};
  if (!made.open) {
    made.line = at.words("assignment.no-pack");
    return made;
  }
  switch (mode) {
    case Mode::practice:
      made.line = at.words("assignment.practice");
      break;
    case Mode::shift:
      made.line = shift_line(at);
      break;
    case Mode::review:
      made.line = review_line(at, made.open);
      break;
    case Mode::mixup:
      made.line = mixup_line(at, made.open);
      break;
    case Mode::ghost:
      made.line = at.words("assignment.ghost");
      break;
    case Mode::group:
      made.line = at.words("assignment.group");
      break;
    case Mode::daily:
    case Mode::pack:
    case Mode::own:
      break;
  }
  return made;
}

std::vector<Assignment> assignments(const Occasion& at) {
  std::vector<Assignment> all;
  for (Mode mode :
       {Mode::practice, Mode::review, Mode::shift, Mode::mixup, Mode::ghost, Mode::group})
    all.push_back(assignment(mode, at));
  return all;
}

Result<RoundPlan> plan_for(const RoundOrder& order, const Occasion& at, std::string round_id) {
  if (order.mode == Mode::daily) {
    auto plan =
        edition_plan(at.packs, at.history, order.seed, order.certainty, std::move(round_id));
    if (plan) plan->title = title_of(Mode::daily, at.words);
    return plan;
  }
  if (const Assignment made = assignment(order.mode, at); !made.open)
    return refuse(title_of(order.mode, at.words), "is closed", lower_first(made.line));
  std::string subject = order.subject;
  if (order.mode == Mode::practice && subject.empty()) subject = skill_to_practise(at);
  if (order.mode == Mode::ghost && subject.empty()) subject = ghosts().front().id;
  if (order.mode == Mode::ghost && !find_ghost(subject) &&
      (subject != kOwnBest || own_best(at.history, "").empty()))
    return refuse(title_of(Mode::ghost, at.words), "there is no ghost \"" + subject + "\"",
                  "race otto, mara or edith; your own best once you have played ten questions");
  const Picks picks = picks_for(order, subject, at);
  if (picks.empty())
    return refuse(title_for(order.mode, subject, at.words),
                  "the packs at hand have no question for it",
                  "bring an article of your own to play on it");
  std::string title = title_for(order.mode, subject, at.words);
  return plan_picks(picks, order.mode, std::move(subject), std::move(title), order.seed,
                    order.certainty, std::move(round_id));
}

Result<RoundPlan> plan_these(std::span<const std::string> question_ids, const Occasion& at,
                             uint64_t seed, bool certainty, std::string round_id) {
  const Picks picks = pick_these(at.packs, question_ids);
  if (picks.empty())
    return refuse("", "the packs of these questions aren't here any more", "choose others");
  return plan_picks(picks, Mode::review, "", at.words("mode.again"), seed, certainty,
                    std::move(round_id));
}

}  // namespace stet
