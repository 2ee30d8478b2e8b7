#include "scoring/trend.h"

#include <algorithm>
#include <map>

#include "bank/kind.h"

namespace stet {

namespace {

constexpr int kFewest = 5;
constexpr double kSteady = 60;
constexpr double kMastered = 80;

std::vector<Outcome> last(const std::vector<Outcome>& answers, size_t end) {
  const size_t begin = end > kMasteryAnswers ? end - kMasteryAnswers : 0;
  return {answers.begin() + static_cast<std::ptrdiff_t>(begin),
          answers.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::optional<double> figure_of(const std::vector<Outcome>& answers, size_t end) {
  const auto scores = skill_scores(last(answers, end));
  if (scores.empty()) return std::nullopt;
  return scores[0].discernment ? scores[0].discernment : scores[0].accuracy;
}

// One past the last answer of each round, in order.
std::vector<size_t> round_ends(const std::vector<Outcome>& answers) {
  std::vector<size_t> ends;
  for (size_t i = 0; i < answers.size(); ++i)
    if (i + 1 == answers.size() || answers[i + 1].round_id != answers[i].round_id)
      ends.push_back(i + 1);
  return ends;
}

SkillTrend trend_of(const std::vector<Outcome>& answers) {
  SkillTrend trend;
  trend.recent = skill_scores(last(answers, answers.size()))[0];
  const auto ends = round_ends(answers);
  const size_t first = ends.size() > kTrendRounds ? ends.size() - kTrendRounds : 0;
  for (size_t i = first; i < ends.size(); ++i)
    if (auto value = figure_of(answers, ends[i])) trend.points.push_back(*value);
  trend.mastery = mastery(trend.recent);
  return trend;
}

}  // namespace

std::vector<SkillTrend> skill_trends(std::span<const Outcome> outcomes) {
  std::map<std::string_view, std::vector<Outcome>> by_skill;
  for (const Outcome& outcome : outcomes)
    if (!outcome.passed) by_skill[outcome.skill].push_back(outcome);
  std::vector<SkillTrend> trends;
  for (const std::string_view skill : skills())
    if (auto found = by_skill.find(skill); found != by_skill.end())
      trends.push_back(trend_of(found->second));
  return trends;
}

Mastery mastery(const SkillScore& score) {
  if (score.answered < kFewest) return Mastery::unknown;
  const double figure = score.discernment ? *score.discernment : score.accuracy.value_or(0);
  if (score.answered < kSureAnswers || figure < kSteady) return Mastery::learning;
  return figure < kMastered ? Mastery::steady : Mastery::mastered;
}

std::string mastery_in_words(Mastery mastery, const Phrasebook& words) {
  switch (mastery) {
    case Mastery::learning:
      return words("mastery.learning");
    case Mastery::steady:
      return words("mastery.steady");
    case Mastery::mastered:
      return words("mastery.mastered");
    case Mastery::unknown:
      break;
  }
  return "";
}

}  // namespace stet
