#include <algorithm>
#include <map>
#include <numeric>

#include "bank/bank.h"
#include "quiz/layout.h"
#include "quiz/picks.h"
#include "quiz/quiz.h"
#include "text/chance.h"

namespace stet {

namespace {

std::vector<size_t> shuffled(size_t count, Chance& chance) {
  std::vector<size_t> order(count);
  std::iota(order.begin(), order.end(), size_t{0});
  chance.shuffle(std::span(order));
  return order;
}

// Deals places for the key of choose questions from a shuffled deck of all places, so that over
// a round no place is the better guess.
class KeyPlaces {
 public:
  size_t deal(size_t options, Chance& chance) {
    auto& deck = decks_[options];
    if (deck.empty()) deck = shuffled(options, chance);
    size_t place = deck.back();
    deck.pop_back();
    return place;
  }

 private:
  std::map<size_t, std::vector<size_t>> decks_;
};

std::vector<size_t> lay_out(const Question& question, KeyPlaces& places, Chance& chance) {
  const size_t count = laid_out_parts(question);
  auto order = shuffled(count, chance);
  if (auto* choose = std::get_if<Choose>(&question.shape)) {
    auto key = std::find_if(choose->options.begin(), choose->options.end(),
                            [](const Option& o) { return o.right; });
    auto at =
        std::find(order.begin(), order.end(), static_cast<size_t>(key - choose->options.begin()));
    if (at != order.end()) std::swap(*at, order[places.deal(count, chance)]);
  }
  // Items to be put in order must not stand in order already.
  if (std::holds_alternative<Order>(question.shape) && std::is_sorted(order.begin(), order.end()))
    std::rotate(order.begin(), order.begin() + (count > 1 ? 1 : 0), order.end());
  return order;
}

}  // namespace

size_t laid_out_parts(const Question& question) {
  struct Count {
    size_t operator()(const Choose& s) const { return s.options.size(); }
    size_t operator()(const Select& s) const { return s.options.size(); }
    size_t operator()(const Sort& s) const { return s.items.size(); }
    size_t operator()(const Match& s) const { return s.pairs.size(); }
    size_t operator()(const Order& s) const { return s.items.size(); }
    size_t operator()(const Number&) const { return 0; }
    size_t operator()(const TextEntry&) const { return 0; }
    size_t operator()(const Mark&) const { return 0; }
  };
  return std::visit(Count{}, question.shape);
}

RoundPlan plan_round(const Pack& pack, size_t questions, uint64_t seed, bool certainty,
                     std::string round_id) {
  RoundPlan plan{std::move(round_id), pack.id, pack.title, seed, certainty, {}};
  Chance chance = Chance(seed).fork("layout");
  KeyPlaces places;
  for (size_t index : select_round(pack, {questions, seed})) {
    const Question& question = pack.questions[index];
    plan.seats.push_back({question.id, lay_out(question, places, chance)});
  }
  return plan;
}

RoundPlan plan_picks(const Picks& picks, Mode mode, std::string subject, std::string title,
                     uint64_t seed, bool certainty, std::string round_id) {
  RoundPlan plan{
      std::move(round_id), picks.front().pack->id, std::move(title), seed, certainty, {}, mode,
      std::move(subject)};
  Chance chance = Chance(seed).fork("layout");
  KeyPlaces places;
  for (const Pick& pick : picks) {
    const std::string& pack = pick.pack->id;
    plan.seats.push_back({pick.question().id, lay_out(pick.question(), places, chance),
                          pack == plan.pack_id ? "" : pack});
  }
  return plan;
}

}  // namespace stet
