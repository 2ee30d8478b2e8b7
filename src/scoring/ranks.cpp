#include <array>
#include <cmath>

#include "scoring/discernment.h"
#include "scoring/honours.h"

namespace stet {

namespace {

constexpr int kSkillAnswers = 10;

constexpr std::array kRanks{
    Rank{"reader"},
    Rank{"intern", 10},
    Rank{"cub-reporter", 20, 20, 10, 0.4, 0, 0},
    Rank{"fact-checker", 40, 40, 20, 0.25, 40, 2},
    Rank{"copy-editor", 60, 60, 20, 0.15, 60, 3},
    Rank{"desk-editor", 100, 70, 40, 0.15, 70, 4},
    Rank{"editor-in-chief", 150, 80, 40, 0.10, 80, 5},
};

struct Form {
  int answers = 0;
  Detection recent;
  int skilled_at(double accuracy) const {
    int count = 0;
    for (const SkillScore& score : skills)
      count += score.answered >= kSkillAnswers && score.accuracy.value_or(-100) >= accuracy;
    return count;
  }
  std::vector<SkillScore> skills;
};

Form form_of(std::span<const Outcome> outcomes) {
  Form form;
  form.skills = skill_scores(outcomes);
  for (const SkillScore& score : form.skills) form.answers += score.answered;
  size_t items = 0;
  for (size_t i = outcomes.size(); i-- > 0 && items < kRankItems;) {
    const Outcome& outcome = outcomes[i];
    if (!outcome.true_class || !outcome.given_class) continue;
    ++items;
    Detection& d = form.recent;
    ++(*outcome.true_class == 1 ? d.changed : d.intact);
    if (*outcome.given_class == 1) ++(*outcome.true_class == 1 ? d.hits : d.false_alarms);
  }
  return form;
}

std::string whole(double value) {
  const long rounded = std::lround(value);
  return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
}

std::vector<Phrase> missing_for(const Rank& rank, const Form& form) {
  std::vector<Phrase> missing;
  auto count = [](int n) { return std::to_string(n); };
  if (const int more = rank.answers - form.answers; more > 0)
    missing.push_back({more == 1 ? "need.answer" : "need.answers", {count(more)}});
  const int items = form.recent.changed + form.recent.intact;
  if (const int more = rank.items - items; more > 0) {
    missing.push_back({more == 1 ? "need.judgement" : "need.judgements", {count(more)}});
  } else if (rank.items > 0) {
    const double d = discernment(form.recent).value_or(0);
    if (d < rank.discernment)
      missing.push_back({"need.discernment", {whole(rank.discernment), whole(d)}});
    if (std::abs(tilt(form.recent)) > rank.tilt)
      missing.push_back({tilt(form.recent) > 0 ? "need.less-doubt" : "need.less-trust"});
  }
  if (const int more = rank.skills - form.skilled_at(rank.accuracy); more > 0)
    missing.push_back(
        {more == 1 ? "need.skill" : "need.skills", {whole(rank.accuracy), count(more)}});
  return missing;
}

}  // namespace

std::span<const Rank> ranks() {
  return kRanks;
}

const std::string& name_of(const Rank& rank, const Phrasebook& words) {
  return words("rank." + std::string(rank.id));
}

double tilt(const Detection& d) {
  // Over one denominator: (0.4 - 0.1) / 2 is a hair more than 0.15.
  const double changed = d.changed > 0 ? d.changed : 1;
  const double intact = d.intact > 0 ? d.intact : 1;
  const double doubted = d.intact > 0 ? d.false_alarms : 0;
  const double let_stand = d.changed > 0 ? d.changed - d.hits : 0;
  return (doubted * changed - let_stand * intact) / (2 * changed * intact);
}

RankStanding rank_standing(std::span<const Outcome> outcomes) {
  const Form form = form_of(outcomes);
  RankStanding standing;
  while (standing.rank + 1 < kRanks.size()) {
    standing.missing = missing_for(kRanks[standing.rank + 1], form);
    if (!standing.missing.empty()) break;
    ++standing.rank;
  }
  return standing;
}

}  // namespace stet
