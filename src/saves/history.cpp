#include "saves/history.h"

#include <algorithm>

#include "quiz/certainty.h"

namespace stet {

namespace {

RoundRecord* find_round(History& history, const std::string& round_id) {
  const auto found = history.place_of_round.find(round_id);
  return found == history.place_of_round.end() ? nullptr : &history.rounds[found->second];
}

struct Applier {
  History& history;
  int64_t at_ms;

  void operator()(RoundBegun& begun) const {
    const auto [known, fresh] =
        history.place_of_round.try_emplace(begun.plan.round_id, history.rounds.size());
    if (fresh) history.rounds.push_back({std::move(begun.plan), at_ms, false, {}, {}});
  }
  void operator()(AnswerGiven& given) const {
    if (RoundRecord* record = find_round(history, given.outcome.round_id)) {
      auto& answers = record->answers;
      auto place =
          std::lower_bound(answers.begin(), answers.end(), given.seat,
                           [](const AnswerGiven& a, size_t seat) { return a.seat < seat; });
      if (place != answers.end() && place->seat == given.seat) return;
      history.outcomes.push_back(given.outcome);
      answers.insert(place, std::move(given));
      return;
    }
    history.outcomes.push_back(std::move(given.outcome));
  }
  void operator()(const HandsCounted& counted) const {
    if (RoundRecord* record = find_round(history, counted.round_id))
      record->hands.push_back(counted.hands);
  }
  void operator()(const RoundEnded& ended) const {
    if (RoundRecord* record = find_round(history, ended.round_id)) record->ended = true;
  }
  void operator()(SettingChanged& setting) const {
    history.settings[setting.key] = std::move(setting.value);
  }
  void operator()(const NotUnderstood&) const {}
};

}  // namespace

const RoundRecord* History::unfinished() const {
  for (auto record = rounds.rbegin(); record != rounds.rend(); ++record)
    if (!record->ended && record->plan.mode != Mode::group &&
        record->answers.size() < record->plan.seats.size())
      return &*record;
  return nullptr;
}

const RoundRecord* History::round(const std::string& round_id) const {
  const auto found = place_of_round.find(round_id);
  return found == place_of_round.end() ? nullptr : &rounds[found->second];
}

int64_t History::now(int64_t clock_ms) const {
  return std::max(clock_ms, last_seen_ms);
}

void apply(History& history, Event event) {
  history.last_seen_ms = std::max(history.last_seen_ms, event.at_ms);
  std::visit(Applier{history, event.at_ms}, event.what);
}

History fold(std::vector<Event> events) {
  History history;
  history.outcomes.reserve(events.size());
  for (Event& event : events) apply(history, std::move(event));
  return history;
}

Result<Quiz> resume_round(const RoundRecord& record, const Pack& pack) {
  const Pack* only = &pack;
  return resume_round(record, {&only, 1});
}

Result<Quiz> resume_round(const RoundRecord& record, std::span<const Pack* const> packs) {
  auto quiz = Quiz::begin(record.plan, packs);
  if (!quiz) return quiz;
  for (const AnswerGiven& given : record.answers) {
    while (quiz->given().size() < given.seat)
      if (auto lost = quiz->replay(quiz->given().size(), Pass{}, Certainty::off); !lost)
        return tl::unexpected(lost.error());
    auto replayed = quiz->replay(given.seat, given.answer, given.outcome.certainty);
    if (!replayed) return tl::unexpected(replayed.error());
  }
  quiz->next();
  return quiz;
}

double round_marks(const RoundRecord& record) {
  double marks = 0;
  for (const AnswerGiven& given : record.answers)
    if (!given.outcome.passed)
      marks += certainty_marks(given.outcome.certainty, given.outcome.credit);
  return std::max(0.0, marks);
}

}  // namespace stet
