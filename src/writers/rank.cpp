#include "writers/rank.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>

#include "bank/kind.h"
#include "writers/give_away.h"

namespace stet {

namespace {

struct Weights {
  explicit Weights(const Lexicon& lexicon) : rows(lexicon.list("ranking")) {}

  // 0 for a row that isn't there.
  double of(const std::string& name) const {
    const std::string_view value = rows.value(name);
    double number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
  }

  const WordList& rows;
};

}  // namespace

size_t changed_count(size_t items, Chance& chance) {
  if (items < 3) return items == 2 ? 1 : items == 1 && chance.below(3) == 0 ? 1 : 0;
  const size_t least = (items + 3) / 4;  // at least 25 %
  const size_t most = items * 2 / 5;     // at most 40 %
  return least + chance.below(std::max(most, least) - least + 1);
}

namespace {

// Takes the best of what is left until nothing is, dropping what the taken ones give away.
class Selection {
 public:
  Selection(std::vector<Proposed> proposed, size_t words, const Lexicon& lexicon)
      : left_(std::move(proposed)),
        weights_(lexicon),
        telling_(lexicon),
        topic_(words_of_the_topic(left_, telling_)),
        same_kind_(weights_.of("price-of-same-kind")),
        same_skill_(weights_.of("price-of-same-skill")),
        new_kind_(weights_.of("bonus-of-new-kind")),
        last_of_kind_(weights_.of("price-of-last-of-a-kind")),
        scarce_kind_(weights_.of("bonus-of-scarce-kind")),
        most_(static_cast<size_t>(
            std::max(weights_.of("least-of-a-kind"),
                     static_cast<double>(words) /
                         std::max(1.0, weights_.of("words-per-question-of-a-kind"))))) {
    const double lead = weights_.of("bonus-of-lead");
    const double risk = weights_.of("price-of-risk");
    for (Proposed& each : left_)
      each.candidate.worth +=
          (each.in_lead ? lead : 0) - risk * weights_.of("risk-of-" + std::string(each.kind));
  }

  std::vector<Proposed> run() {
    std::vector<Proposed> kept;
    for (auto best = find_best(); best != left_.end(); best = find_best()) {
      ++of_kind_[best->kind];
      ++of_skill_[skill_of(best->kind)];
      kept.push_back(std::move(*best));
      left_.erase(best);
      std::erase_if(left_, [&](const Proposed& each) {
        return give_each_other_away(each, kept.back(), telling_, topic_);
      });
    }
    return kept;
  }

 private:
  static std::string_view skill_of(std::string_view kind) {
    const Kind* known = find_kind(kind);
    return known ? known->skill : kind;
  }

  double score(const Proposed& each) const {
    const double kind = static_cast<double>(count(of_kind_, each.kind));
    const double skill = static_cast<double>(count(of_skill_, skill_of(each.kind)));
    return each.candidate.worth + (kind == 0 ? new_kind_ + scarcity(each.kind) : 0) -
           same_kind_ * kind - same_skill_ * skill;
  }

  // How much it would take of the kinds that haven't been asked yet: 1 for each that it leaves with
  // nothing.
  double kinds_used_up(const Proposed& taken) const {
    std::map<std::string_view, size_t> gone;
    for (const Proposed& each : left_)
      if (each.kind != taken.kind && count(of_kind_, each.kind) == 0 &&
          share_words(each.candidate, taken.candidate))
        ++gone[each.kind];
    double used_up = 0;
    for (const auto& [kind, number] : gone)
      used_up += static_cast<double>(number) / static_cast<double>(count(left_of_kind_, kind));
    return used_up;
  }

  // A kind of which little is left is served before the others use it up.
  double scarcity(std::string_view kind) const {
    return scarce_kind_ / static_cast<double>(std::max<size_t>(1, count(left_of_kind_, kind)));
  }

  static size_t count(const std::map<std::string_view, size_t>& counts, std::string_view key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
  }

  std::vector<Proposed>::iterator find_best() {
    left_of_kind_.clear();
    for (const Proposed& each : left_) ++left_of_kind_[each.kind];
    auto best = left_.end();
    double best_score = 0;
    for (auto each = left_.begin(); each != left_.end(); ++each) {
      if (count(of_kind_, each->kind) >= most_) continue;
      double its = score(*each);
      if (best != left_.end() && its <= best_score) continue;
      its -= last_of_kind_ * kinds_used_up(*each);
      if (best != left_.end() && its <= best_score) continue;
      best = each;
      best_score = its;
    }
    return best;
  }

  std::vector<Proposed> left_;
  Weights weights_;
  TellingWords telling_;
  std::set<std::string> topic_;
  double same_kind_;
  double same_skill_;
  double new_kind_;
  double last_of_kind_;
  double scarce_kind_;
  size_t most_;
  std::map<std::string_view, size_t> left_of_kind_;
  std::map<std::string_view, size_t> of_kind_;
  std::map<std::string_view, size_t> of_skill_;
};

}  // namespace

bool is_held_back(std::string_view kind, const Lexicon& lexicon) {
  return Weights(lexicon).of("held-back-" + std::string(kind)) > 0;
}

namespace {

// An item whose original words another question shows can only stand. Where an item that can only
// stand shows them, it is the one to go.
void keep_shown_changes_out(std::vector<Proposed>& kept, TellingWords& telling) {
  const auto shows = [&](const Proposed& shown, const Proposed& asked) {
    return &shown != &asked &&
           shows_the_original(shown.candidate.question, asked.candidate, telling);
  };
  for (Proposed& each : kept) {
    if (!each.candidate.changed) continue;
    if (std::ranges::none_of(kept, [&](const Proposed& other) {
          return !other.candidate.intact_only && shows(other, each);
        }))
      continue;
    each.candidate.changed.reset();
    each.candidate.intact_only = true;
  }
  std::vector<bool> goes;
  for (const Proposed& each : kept)
    goes.push_back(each.candidate.intact_only &&
                   std::ranges::any_of(kept, [&](const Proposed& other) {
                     return other.candidate.changed && shows(each, other);
                   }));
  size_t index = 0;
  std::erase_if(kept, [&](const Proposed&) { return goes[index++]; });
}

// So many items that stay intact whatever is drawn that a quarter can still show a change; a single
// one where none can.
void drop_intact_beyond_share(std::vector<Proposed>& kept) {
  constexpr size_t kIntactForEachChange = 3;
  const auto changeable = static_cast<size_t>(std::ranges::count_if(
      kept, [](const Proposed& each) { return each.candidate.changed.has_value(); }));
  size_t room = std::max<size_t>(1, changeable * kIntactForEachChange);
  std::erase_if(kept, [&room](const Proposed& each) {
    if (!each.candidate.intact_only) return false;
    if (room == 0) return true;
    --room;
    return false;
  });
}

}  // namespace

std::vector<Question> keep_best(std::vector<Proposed> proposed, size_t words,
                                const Lexicon& lexicon, Chance& chance, const Addition& add) {
  // Ties are broken by chance, not by the order of the table of writers.
  chance.shuffle(std::span(proposed));
  std::vector<Proposed> kept = Selection(std::move(proposed), words, lexicon).run();

  TellingWords telling(lexicon);
  keep_shown_changes_out(kept, telling);
  drop_intact_beyond_share(kept);
  if (add) add(kept);
  drop_intact_beyond_share(kept);
  std::vector<Candidate*> changeable;
  size_t two_class = 0;
  for (Proposed& each : kept) {
    if (each.candidate.changed) changeable.push_back(&each.candidate);
    two_class += each.candidate.changed || each.candidate.intact_only;
  }
  const size_t changed = std::min(changed_count(two_class, chance), changeable.size());
  chance.shuffle(std::span(changeable));
  for (size_t i = 0; i < changed; ++i) changeable[i]->question = std::move(*changeable[i]->changed);

  std::vector<Question> questions;
  for (Proposed& each : kept) {
    questions.push_back(std::move(each.candidate.question));
    questions.back().kind = std::string(each.kind);
  }
  return questions;
}

}  // namespace stet
