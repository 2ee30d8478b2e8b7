#include "writers/selection.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>

#include "bank/kind.h"
#include "writers/give_away.h"
#include "writers/shown_changes.h"

namespace stet {

double ranking_weight(const Lexicon& lexicon, const std::string& name) {
  const std::string_view value = lexicon.list("ranking").value(name);
  double number = 0;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

namespace {

std::string_view skill_of(std::string_view kind) {
  const Kind* known = find_kind(kind);
  return known ? known->skill : kind;
}

// Among more, no kind is tried first, and what two candidates do to each other is worked out anew.
constexpr size_t kMostToChooseAmong = 300;

// A candidate, and what has become of it.
struct Entry {
  Proposed proposed;
  std::string_view skill;
  std::string words;                  // all that a player sees of it
  std::vector<size_t> overlaps = {};  // the others that turn on its words, or it on theirs
  size_t overlaps_left = 0;
  bool is_left = true;
  bool is_shown = false;  // one taken shows what its change would hide
  size_t spoils = 0;      // so many changes of those taken it would show
};

class Selection {
 public:
  Selection(std::vector<Proposed> proposed, size_t words, const TopicWords& topic,
            TellingWords& telling, const Lexicon& lexicon)
      : telling_(telling), topic_(topic), lexicon_(lexicon) {
    const size_t by_length =
        words / static_cast<size_t>(std::max(1.0, weight("words-per-question-of-a-kind")));
    most_ = std::max(static_cast<size_t>(weight("least-of-a-kind")), by_length);
    most_of_all_ = std::clamp(
        words / static_cast<size_t>(std::max(1.0, weight("words-per-question"))),
        static_cast<size_t>(weight("least-of-all")), static_cast<size_t>(weight("most-of-all")));
    for (Proposed& each : proposed) {
      each.candidate.worth += (each.in_lead ? weight("bonus-of-lead") : 0) -
                              weight("price-of-risk") * weight("risk-of-" + std::string(each.kind));
      ++left_of_kind_[each.kind];
      std::string shown = words_shown(each.candidate.question);
      entries_.push_back({std::move(each), skill_of(each.kind), std::move(shown)});
    }
    for (size_t i = 0; i < entries_.size(); ++i)
      for (size_t j = i + 1; j < entries_.size(); ++j)
        if (share_words(entries_[i].proposed, entries_[j].proposed)) {
          entries_[i].overlaps.push_back(j);
          entries_[j].overlaps.push_back(i);
        }
    for (Entry& each : entries_) each.overlaps_left = each.overlaps.size();
  }

  std::vector<Proposed> run() {
    std::vector<size_t> taken = pick_with_kinds();
    // A short pack is tried again, leaning to more kinds, and to more questions.
    const double new_kind = new_kind_, changeable = changeable_;
    for (const bool to_kinds : {true, false}) {
      if (how_full(taken) == 1) break;
      new_kind_ = to_kinds ? weight("bonus-of-new-kind-in-a-short-pack") : new_kind;
      changeable_ = to_kinds ? changeable : weight("bonus-of-changeable-in-a-short-pack");
      std::vector<size_t> other = pick_with_kinds();
      if (how_full(other) > how_full(taken)) taken = std::move(other);
    }
    std::vector<Proposed> kept;
    for (size_t each : taken) kept.push_back(std::move(entries_[each].proposed));
    return kept;
  }

 private:
  using Counts = std::map<std::string_view, size_t>;

  static size_t count(const Counts& counts, std::string_view key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
  }

  double weight(const std::string& name) const { return ranking_weight(lexicon_, name); }
  const Candidate& candidate(size_t i) const { return entries_[i].proposed.candidate; }

  std::string_view kind_of(size_t each) const { return entries_[each].proposed.kind; }

  void put_all_back() {
    of_kind_.clear();
    of_skill_.clear();
    changeable_taken_ = intact_taken_ = 0;
    left_of_kind_.clear();
    for (Entry& each : entries_) {
      each.is_left = true;
      each.is_shown = false;
      each.spoils = 0;
      each.overlaps_left = each.overlaps.size();
      ++left_of_kind_[each.proposed.kind];
    }
  }

  // Those of `first` that go together, then the best of what is left, and so on.
  std::vector<size_t> pick(std::span<const size_t> first) {
    put_all_back();
    std::vector<size_t> taken;
    for (size_t each : first)
      if (entries_[each].is_left) {
        taken.push_back(each);
        take(entries_[each]);
      }
    while (const Entry* best = taken.size() < most_of_all_ ? find_best() : nullptr) {
      taken.push_back(static_cast<size_t>(best - entries_.data()));
      take(entries_[taken.back()]);
    }
    return taken;
  }

  std::vector<size_t> pick_with_kinds() {
    first_.clear();
    std::vector<size_t> taken = pick({});
    while (const auto better = with_another_kind(taken)) taken = *better;
    return taken;
  }

  // Of the questions and kinds that make a round worth playing: 1 where it has both.
  double how_full(std::span<const size_t> taken) const {
    const auto part = [](size_t has, double wanted) {
      return std::min(1.0, static_cast<double>(has) / wanted);
    };
    return part(taken.size(), full_questions_) * part(kinds_of(taken), full_kinds_);
  }

  size_t kinds_of(std::span<const size_t> taken) const {
    std::set<std::string_view> kinds;
    for (size_t each : taken) kinds.insert(kind_of(each));
    return kinds.size();
  }

  // A kind that those taken earlier left nothing of, had by taking one of it first; absent where
  // that would cost a question or another kind. A long article has room for every kind.
  std::optional<std::vector<size_t>> with_another_kind(std::span<const size_t> taken) {
    constexpr size_t kMostTries = 6;
    if (entries_.size() > kMostToChooseAmong) return std::nullopt;
    Counts tries;
    for (size_t i = 0; i < entries_.size(); ++i) {
      if (std::ranges::any_of(taken, [&](size_t each) { return kind_of(each) == kind_of(i); }))
        continue;
      if (++tries[kind_of(i)] > kMostTries) continue;
      first_.push_back(i);
      std::vector<size_t> others = pick(first_);
      if (others.size() >= taken.size() && kinds_of(others) > kinds_of(taken)) return others;
      first_.pop_back();
    }
    return std::nullopt;
  }

  void drop(Entry& each) {
    each.is_left = false;
    --left_of_kind_[each.proposed.kind];
    for (size_t other : each.overlaps) --entries_[other].overlaps_left;
  }

  // What is asked of two candidates again and again, worked out once where they are few.
  template <class Work>
  bool once(std::vector<signed char>& known, const Entry& a, const Entry& b, Work work) {
    constexpr signed char kUnknown = -1;
    const size_t n = entries_.size();
    if (n > kMostToChooseAmong) return work();
    if (known.empty()) known.assign(n * n, kUnknown);
    signed char& answer = known[static_cast<size_t>(&a - entries_.data()) * n +
                                static_cast<size_t>(&b - entries_.data())];
    if (answer == kUnknown) answer = work() ? 1 : 0;
    return answer == 1;
  }
  bool give_away(const Entry& a, const Entry& b) {
    return once(give_away_, a, b,
                [&] { return give_each_other_away(a.proposed, b.proposed, telling_, topic_); });
  }
  bool shows(const Entry& shown, const Entry& asked) {
    return once(shows_, shown, asked, [&] {
      return shows_the_original(shown.words, asked.proposed.candidate, telling_, topic_);
    });
  }

  void take(Entry& taken) {
    ++of_kind_[taken.proposed.kind];
    ++of_skill_[taken.skill];
    drop(taken);
    const Candidate& kept = taken.proposed.candidate;
    changeable_taken_ += kept.changed.has_value() && !taken.is_shown;
    intact_taken_ += kept.intact_only;
    for (Entry& each : entries_) {
      if (!each.is_left) continue;
      if (give_away(each, taken)) {
        drop(each);
        continue;
      }
      const Candidate& other = each.proposed.candidate;
      if (other.changed && !kept.intact_only && !each.is_shown) each.is_shown = shows(taken, each);
      if (kept.changed && !taken.is_shown) each.spoils += shows(each, taken);
    }
  }

  // An item that can only stand is out of turn where too few that may show a change stand beside
  // it: it would be dropped in the end, and its sentence lost to other kinds.
  bool is_out_of_turn(const Entry& each) const {
    return each.proposed.candidate.intact_only &&
           intact_taken_ >= std::max<size_t>(1, kIntactForEachChange * changeable_taken_);
  }

  // How much it would take of the kinds that haven't been asked yet: 1 for each that it leaves with
  // nothing.
  double kinds_used_up(const Entry& taken) const {
    Counts gone;
    for (size_t i : taken.overlaps)
      if (entries_[i].is_left && entries_[i].proposed.kind != taken.proposed.kind &&
          count(of_kind_, entries_[i].proposed.kind) == 0)
        ++gone[entries_[i].proposed.kind];
    double used_up = 0;
    for (const auto& [kind, number] : gone)
      used_up += static_cast<double>(number) / static_cast<double>(count(left_of_kind_, kind));
    return used_up;
  }

  double score(const Entry& each) const {
    const std::string_view kind = each.proposed.kind;
    const size_t asked = count(of_kind_, kind);
    double sum = each.proposed.candidate.worth;
    // A kind of which little is left is served before the others use it up.
    if (asked == 0)
      sum += new_kind_ + scarce_kind_ / static_cast<double>(count(left_of_kind_, kind));
    if (each.proposed.candidate.changed && !each.is_shown) sum += changeable_;
    return sum - same_kind_ * static_cast<double>(asked) -
           same_skill_ * static_cast<double>(count(of_skill_, each.skill)) -
           used_up_ * static_cast<double>(each.overlaps_left) -
           spoilt_ * static_cast<double>(each.spoils);
  }

  const Entry* find_best() const {
    const Entry* best = nullptr;
    double best_score = 0;
    for (const Entry& each : entries_) {
      if (!each.is_left || count(of_kind_, each.proposed.kind) >= most_ || is_out_of_turn(each))
        continue;
      double its = score(each);
      if (best && its <= best_score) continue;
      its -= last_of_kind_ * kinds_used_up(each);
      if (best && its <= best_score) continue;
      best = &each;
      best_score = its;
    }
    return best;
  }

  TellingWords& telling_;
  const TopicWords& topic_;
  const Lexicon& lexicon_;
  const double same_kind_ = weight("price-of-same-kind");
  const double same_skill_ = weight("price-of-same-skill");
  const double full_questions_ = weight("questions-of-a-full-pack");
  const double full_kinds_ = weight("kinds-of-a-full-pack");
  double new_kind_ = weight("bonus-of-new-kind");
  const double scarce_kind_ = weight("bonus-of-scarce-kind");
  const double last_of_kind_ = weight("price-of-last-of-a-kind");
  const double used_up_ = weight("price-of-each-used-up");
  double changeable_ = weight("bonus-of-changeable");
  const double spoilt_ = weight("price-of-showing-a-change");
  size_t most_ = 0;         // of a kind
  size_t most_of_all_ = 0;  // questions
  size_t changeable_taken_ = 0;
  size_t intact_taken_ = 0;
  std::vector<Entry> entries_;
  std::vector<signed char> give_away_, shows_;
  std::vector<size_t> first_;  // taken before all others, each for its kind
  Counts left_of_kind_;
  Counts of_kind_;
  Counts of_skill_;
};

}  // namespace

std::vector<Proposed> select_best(std::vector<Proposed> proposed, size_t words,
                                  const TopicWords& topic, TellingWords& telling,
                                  const Lexicon& lexicon) {
  return Selection(std::move(proposed), words, topic, telling, lexicon).run();
}

}  // namespace stet
