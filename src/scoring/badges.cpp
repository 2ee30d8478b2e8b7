#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "bank/kind.h"
#include "scoring/honours.h"

namespace stet {

namespace {

bool right(const Outcome& outcome) {
  return !outcome.passed && outcome.credit >= 1;
}

using Count = int (*)(std::span<const Outcome>);

int looked_back(std::span<const Outcome> outcomes) {
  return static_cast<int>(
      std::ranges::count_if(outcomes, [](const Outcome& o) { return o.looked_back && !o.passed; }));
}

int hedges_caught(std::span<const Outcome> outcomes) {
  return static_cast<int>(std::ranges::count_if(
      outcomes, [](const Outcome& o) { return o.kind == "hedge-or-certain" && right(o); }));
}

// The longest run of sound sentences that were let stand, whatever came between them.
int let_stand(std::span<const Outcome> outcomes) {
  int run = 0, longest = 0;
  for (const Outcome& outcome : outcomes) {
    if (outcome.true_class != 0 || !outcome.given_class) continue;
    run = *outcome.given_class == 0 ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

int changes_struck(std::span<const Outcome> outcomes) {
  return static_cast<int>(std::ranges::count_if(outcomes, [](const Outcome& o) {
    return o.true_class == 1 && o.given_class == 1 && right(o);
  }));
}

int doubts_owned(std::span<const Outcome> outcomes) {
  return static_cast<int>(std::ranges::count_if(outcomes, [](const Outcome& o) {
    return !o.passed && o.certainty == Certainty::unsure && o.credit < 1;
  }));
}

// Questions that were missed in one round and answered right in a later one.
int put_right(std::span<const Outcome> outcomes) {
  std::unordered_map<std::string_view, std::string_view> missed;  // question -> round
  std::set<std::string_view> mended;
  for (const Outcome& outcome : outcomes) {
    if (!right(outcome))
      missed[outcome.question_id] = outcome.round_id;
    else if (auto was = missed.find(outcome.question_id);
             was != missed.end() && was->second != outcome.round_id)
      mended.insert(outcome.question_id);
  }
  return static_cast<int>(mended.size());
}

int skills_met(std::span<const Outcome> outcomes) {
  std::set<std::string_view> met;
  for (const Outcome& outcome : outcomes)
    if (right(outcome)) met.insert(outcome.skill);
  return static_cast<int>(
      std::ranges::count_if(skills(), [&](std::string_view skill) { return met.contains(skill); }));
}

int certain_and_right(std::span<const Outcome> outcomes) {
  int run = 0, longest = 0;
  for (const Outcome& outcome : outcomes) {
    if (outcome.passed || outcome.certainty != Certainty::certain) continue;
    run = right(outcome) ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

struct Row {
  Badge badge;
  Count count;
};

constexpr std::array kBadges{
    Row{{"source", 20}, looked_back}, Row{{"hedge", 5}, hedges_caught},
    Row{{"calm", 10}, let_stand},     Row{{"pencil", 20}, changes_struck},
    Row{{"doubt", 10}, doubts_owned}, Row{{"sure", 15}, certain_and_right},
    Row{{"amends", 10}, put_right},   Row{{"desks", 7}, skills_met},
};

}  // namespace

const std::string& name_of(const Badge& badge, const Phrasebook& words) {
  return words("badge." + std::string(badge.id));
}

const std::string& habit_of(const Badge& badge, const Phrasebook& words) {
  return words("habit." + std::string(badge.id));
}

std::vector<BadgeStanding> badges(std::span<const Outcome> outcomes) {
  std::vector<BadgeStanding> standings;
  for (const Row& row : kBadges)
    standings.push_back({row.badge, std::min(row.count(outcomes), row.badge.goal)});
  return standings;
}

}  // namespace stet
