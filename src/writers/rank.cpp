#include "writers/rank.h"

#include <algorithm>
#include <set>
#include <string>

#include "writers/give_away.h"
#include "writers/selection.h"
#include "writers/shown_changes.h"

namespace stet {

size_t changed_count(size_t items, Chance& chance) {
  if (items < 3) return items == 2 ? 1 : items == 1 && chance.below(3) == 0 ? 1 : 0;
  const size_t least = (items + 3) / 4;  // at least 25 %
  const size_t most = items * 2 / 5;     // at most 40 %
  return least + chance.below(std::max(most, least) - least + 1);
}

bool is_held_back(std::string_view kind, const Lexicon& lexicon) {
  return ranking_weight(lexicon, "held-back-" + std::string(kind)) > 0;
}

namespace {

// An item whose original words another question shows can only stand. Where an item that can only
// stand shows them, it is the one to go.
void keep_shown_changes_out(std::vector<Proposed>& kept, const TopicWords& topic,
                            TellingWords& telling) {
  std::vector<std::string> words;
  for (const Proposed& each : kept) words.push_back(words_shown(each.candidate.question));
  const auto shows = [&](const Proposed& shown, const Proposed& asked) {
    return &shown != &asked && shows_the_original(words[static_cast<size_t>(&shown - kept.data())],
                                                  asked.candidate, telling, topic);
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
  TellingWords telling(lexicon);
  const auto topic = words_of_the_topic(proposed, telling);
  std::vector<Proposed> kept = select_best(std::move(proposed), words, topic, telling, lexicon);
  keep_shown_changes_out(kept, topic, telling);
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
