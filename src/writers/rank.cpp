#include "writers/rank.h"

#include <algorithm>
#include <map>
#include <string>

namespace stet {

namespace {

constexpr double kPriceOfSameKind = 0.12;
constexpr size_t kLeastOfAKind = 4;
constexpr size_t kWordsPerQuestionOfAKind = 120;

bool any_overlap(const std::vector<Span>& a, const std::vector<Span>& b) {
  return std::any_of(a.begin(), a.end(), [&](Span left) {
    return std::any_of(b.begin(), b.end(), [left](Span right) { return left.overlaps(right); });
  });
}

bool give_each_other_away(const Proposed& a, const Proposed& b) {
  const Candidate& left = a.candidate;
  const Candidate& right = b.candidate;
  if (a.kind == b.kind && !left.topic.empty() && left.topic == right.topic) return true;
  return any_overlap(left.key_facts, right.key_facts) || any_overlap(left.shown, right.key_facts) ||
         any_overlap(left.key_facts, right.shown);
}

}  // namespace

size_t changed_count(size_t items, Chance& chance) {
  if (items < 3) return items == 2 ? 1 : items == 1 && chance.below(3) == 0 ? 1 : 0;
  const size_t least = (items + 3) / 4;  // at least 25 %
  const size_t most = items * 2 / 5;     // at most 40 %
  return least + chance.below(std::max(most, least) - least + 1);
}

std::vector<Question> keep_best(std::vector<Proposed> proposed, size_t words, Chance& chance) {
  // Ties are broken by chance, not by the order of the table of writers.
  chance.shuffle(std::span(proposed));
  std::map<std::string_view, size_t> taken;
  const size_t most = std::max(kLeastOfAKind, words / kWordsPerQuestionOfAKind);
  std::vector<Proposed> kept;
  while (true) {
    const Proposed* best = nullptr;
    double best_score = 0;
    for (const Proposed& each : proposed) {
      if (taken[each.kind] >= most) continue;
      const double score =
          each.candidate.worth - kPriceOfSameKind * static_cast<double>(taken[each.kind]);
      if (best && score <= best_score) continue;
      best = &each;
      best_score = score;
    }
    if (!best) break;
    ++taken[best->kind];
    kept.push_back(*best);
    std::erase_if(proposed, [&kept](const Proposed& each) {
      return give_each_other_away(each, kept.back());
    });
  }

  std::vector<Candidate*> two_class;
  for (Proposed& each : kept)
    if (each.candidate.changed) two_class.push_back(&each.candidate);
  const size_t changed = changed_count(two_class.size(), chance);
  chance.shuffle(std::span(two_class));
  for (size_t i = 0; i < changed; ++i) two_class[i]->question = std::move(*two_class[i]->changed);

  std::vector<Question> questions;
  for (Proposed& each : kept) {
    questions.push_back(std::move(each.candidate.question));
    questions.back().kind = std::string(each.kind);
  }
  return questions;
}

}  // namespace stet
