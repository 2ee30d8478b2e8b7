#include "bank/bank.h"

#include <algorithm>
#include <map>

#include "bank/kind.h"
#include "text/chance.h"

namespace stet {

namespace {

// The share of intact items among k of a two-class kind, so that neither blanket doubt nor
// blanket trust scores: 60-75 %, which from three items on is at least one whole number.
constexpr size_t least_intact(size_t k) {
  return (3 * k + 4) / 5;
}
constexpr size_t most_intact(size_t k) {
  return 3 * k / 4;
}
constexpr size_t kTooFewForAShare = 2;

// The questions of one kind, each list shuffled. A kind without two classes uses `intact` alone.
struct Group {
  std::vector<size_t> intact;
  std::vector<size_t> changed;
  size_t quota = 0;

  size_t size() const { return intact.size() + changed.size(); }

  // The most that can be drawn at a fair share.
  size_t fair() const {
    if (changed.empty() || intact.empty()) return size();
    for (size_t k = size(); k > kTooFewForAShare; --k) {
      const size_t least = k - std::min(k, changed.size());
      if (std::max(least_intact(k), least) <= std::min(most_intact(k), intact.size())) return k;
    }
    return kTooFewForAShare;
  }

  size_t draw_intact(Chance& chance) const {
    if (changed.empty()) return quota;
    const bool usual = chance.below(3) < 2;
    size_t wanted = usual ? 1 : quota == 1 ? 0 : 2;
    if (quota > kTooFewForAShare) {
      const size_t choices = most_intact(quota) - least_intact(quota) + 1;
      wanted = least_intact(quota) + chance.below(choices);
    }
    const size_t least = quota - std::min(quota, changed.size());
    return std::clamp(wanted, least, std::min(quota, intact.size()));
  }

  std::vector<size_t> draw(Chance& chance) const {
    const auto cut = [](std::vector<size_t> list, size_t n) {
      list.resize(n);
      return list;
    };
    const size_t n = draw_intact(chance);
    std::vector<size_t> drawn = cut(intact, n);
    for (const size_t question : cut(changed, quota - n)) drawn.push_back(question);
    chance.shuffle(std::span(drawn));
    return drawn;
  }
};

bool is_changed(const Question& question) {
  const Kind* kind = find_kind(question.kind);
  const Mark* mark = std::get_if<Mark>(&question.shape);
  return kind && kind->two_class && mark && !mark->none.empty() && !mark->targets.empty();
}

// One more for each group in turn, while `room` says that it may have more.
template <class Room>
void deal(std::vector<Group>& groups, size_t& left, Room room) {
  for (bool dealt = true; dealt && left > 0;) {
    dealt = false;
    for (Group& group : groups) {
      if (left == 0 || group.quota >= room(group)) continue;
      ++group.quota;
      --left;
      dealt = true;
    }
  }
}

}  // namespace

std::vector<size_t> select_round(const Pack& pack, const RoundWish& wish) {
  std::vector<const Question*> questions;
  for (const Question& question : pack.questions) questions.push_back(&question);
  return select_round(questions, wish);
}

std::vector<size_t> select_round(std::span<const Question* const> questions,
                                 const RoundWish& wish) {
  const Chance root(wish.seed);
  std::map<std::string, Group> by_kind;
  for (size_t i = 0; i < questions.size(); ++i) {
    Group& group = by_kind[questions[i]->kind];
    (is_changed(*questions[i]) ? group.changed : group.intact).push_back(i);
  }
  std::vector<Group> groups;
  for (auto& [kind, group] : by_kind) {
    Chance chance = root.fork("questions of " + kind);
    chance.shuffle(std::span(group.intact));
    chance.shuffle(std::span(group.changed));
    groups.push_back(std::move(group));
  }
  Chance chance = root.fork("round");
  chance.shuffle(std::span(groups));

  size_t left = std::min(wish.questions, questions.size());
  deal(groups, left, [](const Group& group) { return group.fair(); });
  deal(groups, left, [](const Group& group) { return group.size(); });

  // Kinds take turns; within that, easier first.
  std::vector<size_t> round;
  std::vector<std::vector<size_t>> drawn;
  for (const Group& group : groups) drawn.push_back(group.draw(chance));
  for (size_t turn = 0; round.size() < wish.questions; ++turn) {
    const size_t before = round.size();
    for (const std::vector<size_t>& list : drawn)
      if (turn < list.size()) round.push_back(list[turn]);
    if (round.size() == before) break;
  }
  std::ranges::stable_sort(round, {}, [&](size_t i) { return questions[i]->difficulty; });
  return round;
}

}  // namespace stet
