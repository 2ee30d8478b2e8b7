#include <algorithm>
#include <map>

#include "bank/kind.h"
#include "scoring/discernment.h"

namespace stet {

namespace {

struct Tally {
  SkillScore score;
  double above_chance = 0;  // sum(correct - 1/K)
  double best_above = 0;    // sum(1 - 1/K)
};

void add(Tally& tally, const Outcome& outcome) {
  ++tally.score.answered;
  tally.score.right += outcome.credit >= 1;
  if (outcome.options && *outcome.options > 1) {
    double chance = 1.0 / *outcome.options;
    tally.above_chance += (outcome.credit >= 1 ? 1 : 0) - chance;
    tally.best_above += 1 - chance;
  }
  if (outcome.true_class && outcome.given_class) {
    bool changed = *outcome.true_class == 1;
    bool struck = *outcome.given_class == 1;
    Detection& d = tally.score.detection;
    ++(changed ? d.changed : d.intact);
    if (struck) ++(changed ? d.hits : d.false_alarms);
  }
}

SkillScore finished(Tally tally) {
  if (tally.best_above > 0) tally.score.accuracy = 100 * tally.above_chance / tally.best_above;
  tally.score.discernment = discernment(tally.score.detection);
  return tally.score;
}

}  // namespace

std::vector<SkillScore> skill_scores(std::span<const Outcome> outcomes) {
  std::vector<std::string> order(skills().begin(), skills().end());
  std::map<std::string, Tally> tallies;
  for (const Outcome& outcome : outcomes) {
    if (outcome.passed) continue;
    if (std::find(order.begin(), order.end(), outcome.skill) == order.end())
      order.push_back(outcome.skill);
    Tally& tally = tallies[outcome.skill];
    tally.score.skill = outcome.skill;
    add(tally, outcome);
  }
  std::vector<SkillScore> scores;
  for (const std::string& skill : order)
    if (auto found = tallies.find(skill); found != tallies.end())
      scores.push_back(finished(found->second));
  return scores;
}

}  // namespace stet
