#include "scoring/schedule.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "bank/kind.h"
#include "scoring/streak.h"

namespace stet {

namespace {

constexpr int kRightsToClear = 2;

struct Asked {
  MissedQuestion question;
  std::optional<Memory> memory;
  int64_t last_day = 0;
  int rights_since_miss = kRightsToClear;
  bool seen = false;
  bool passed = false;
  size_t first = 0;  // place in the history
};

struct Skill {
  std::optional<Memory> memory;
  int64_t last_day = 0;
};

void learn(std::optional<Memory>& memory, int64_t& last_day, int64_t day, Grade grade) {
  memory = review(memory, static_cast<int>(std::max<int64_t>(0, day - last_day)), grade);
  last_day = std::max(day, last_day);
}

void take(Asked& asked, const Outcome& outcome, int64_t day, std::optional<Grade> graded) {
  const bool missed = outcome.passed || outcome.credit < 1;
  if (missed) {
    asked.rights_since_miss = 0;
    asked.question.certain =
        !outcome.passed && outcome.credit <= 0 && outcome.certainty == Certainty::certain;
  } else {
    ++asked.rights_since_miss;
  }
  // A question that was never missed has no schedule of its own.
  if (missed || asked.memory)
    learn(asked.memory, asked.last_day, day, graded.value_or(Grade::again));
  asked.seen = true;
  asked.passed = outcome.passed;
}

bool comes_first(const MissedQuestion& a, const MissedQuestion& b) {
  if (a.certain != b.certain) return a.certain;
  return a.due_day < b.due_day;
}

}  // namespace

std::optional<Grade> grade(const Outcome& outcome, bool seen, bool passed) {
  if (outcome.passed) return std::nullopt;
  if (outcome.credit <= 0) return Grade::again;
  if (outcome.credit < 1 || outcome.certainty == Certainty::unsure || passed) return Grade::hard;
  return seen && outcome.certainty == Certainty::certain ? Grade::easy : Grade::good;
}

Schedule schedule(std::span<const Outcome> outcomes) {
  std::unordered_map<std::string_view, Asked> questions;
  std::unordered_map<std::string_view, Skill> by_skill;
  for (size_t i = 0; i < outcomes.size(); ++i) {
    const Outcome& outcome = outcomes[i];
    const int64_t day = day_number(outcome);
    auto [place, fresh] = questions.try_emplace(outcome.question_id);
    Asked& asked = place->second;
    if (fresh) {
      asked.question = {outcome.question_id, outcome.pack_id, outcome.skill, false, 0};
      asked.first = i;
    }
    const auto graded = grade(outcome, asked.seen, asked.passed);
    take(asked, outcome, day, graded);
    if (graded) {
      Skill& skill = by_skill[outcome.skill];
      learn(skill.memory, skill.last_day, day, *graded);
    }
  }

  std::vector<const Asked*> missed;
  for (auto& [id, asked] : questions) {
    if (asked.rights_since_miss >= kRightsToClear || !asked.memory) continue;
    asked.question.due_day = asked.last_day + interval_days(*asked.memory);
    missed.push_back(&asked);
  }
  std::ranges::sort(missed, {}, &Asked::first);
  Schedule out;
  for (const Asked* asked : missed) out.missed.push_back(asked->question);
  std::ranges::stable_sort(out.missed, comes_first);
  for (const std::string_view skill : skills())
    if (auto found = by_skill.find(skill); found != by_skill.end()) {
      const Skill& known = found->second;
      out.skills.push_back({std::string(skill), *known.memory, known.last_day,
                            known.last_day + interval_days(*known.memory)});
    }
  return out;
}

Schedule due_on(const Schedule& schedule, int64_t today) {
  Schedule due;
  for (const MissedQuestion& question : schedule.missed)
    if (question.due_day <= today) due.missed.push_back(question);
  for (const SkillMemory& skill : schedule.skills)
    if (skill.due_day <= today) due.skills.push_back(skill);
  return due;
}

}  // namespace stet
