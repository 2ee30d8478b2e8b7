// Which questions a mode asks, from all the packs at hand.
//
// Chance comes from the seed alone: the same packs, history and seed give the same questions. A
// round keeps to a few articles and asks all it has of one before it turns to the next, so that
// reading pays; only where the order itself is the point (a shift, a review) does that come second.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bank/pack.h"
#include "quiz/quiz.h"

namespace stet {

using PackList = std::span<const std::shared_ptr<const Pack>>;

struct Pick {
  const Pack* pack = nullptr;
  size_t index = 0;  // into pack->questions
  const Question& question() const { return pack->questions[index]; }
};
using Picks = std::vector<Pick>;

// How often each question was asked before, by id: fresh ones come first.
using TimesAsked = std::unordered_map<std::string, int>;

// Ten questions on three articles, of two packs at least where there are two.
Picks pick_edition(PackList packs, uint64_t seed, size_t questions);
Picks pick_practice(PackList packs, std::string_view skill, const TimesAsked& asked, uint64_t seed,
                    size_t questions);
// From easy to hard.
Picks pick_shift(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions);
// The missed ones in the order given, as far as the packs hold them, then fresh ones of the skills.
Picks pick_review(PackList packs, std::span<const std::string> missed,
                  std::span<const std::string> skills, const TimesAsked& asked, uint64_t seed,
                  size_t questions);
// The skills in turn.
Picks pick_mixup(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions);
Picks pick_ghost(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions);
// What can be answered by a show of hands.
Picks pick_group(PackList packs, uint64_t seed, size_t questions);
Picks pick_these(PackList packs, std::span<const std::string> question_ids);

bool by_show_of_hands(const Question& question);

// The plan of a round that asks these: parts laid out by the seed. `picks` must not be empty.
RoundPlan plan_picks(const Picks& picks, Mode mode, std::string subject, std::string title,
                     uint64_t seed, bool certainty, std::string round_id);

}  // namespace stet
