#include "saves/history.h"

#include <algorithm>

#include "quiz/certainty.h"

namespace stet {

namespace {

RoundRecord* find_round(History& history, const std::string& round_id) {
  for (RoundRecord& record : history.rounds)
    if (record.plan.round_id == round_id) return &record;
  return nullptr;
}

struct Applier {
  History& history;
  const Event& event;

  void operator()(const RoundBegun& begun) const {
    if (find_round(history, begun.plan.round_id)) return;
    history.rounds.push_back({begun.plan, event.at_ms, false, {}});
  }
  void operator()(const AnswerGiven& given) const {
    if (RoundRecord* record = find_round(history, given.outcome.round_id)) {
      auto& answers = record->answers;
      auto place =
          std::lower_bound(answers.begin(), answers.end(), given.seat,
                           [](const AnswerGiven& a, size_t seat) { return a.seat < seat; });
      if (place != answers.end() && place->seat == given.seat) return;
      answers.insert(place, given);
    }
    history.outcomes.push_back(given.outcome);
  }
  void operator()(const RoundEnded& ended) const {
    if (RoundRecord* record = find_round(history, ended.round_id)) record->ended = true;
  }
  void operator()(const SettingChanged& setting) const {
    history.settings[setting.key] = setting.value;
  }
  void operator()(const NotUnderstood&) const {}
};

}  // namespace

const RoundRecord* History::unfinished() const {
  for (auto record = rounds.rbegin(); record != rounds.rend(); ++record)
    if (!record->ended && record->answers.size() < record->plan.seats.size()) return &*record;
  return nullptr;
}

const RoundRecord* History::round(std::string_view round_id) const {
  for (const RoundRecord& record : rounds)
    if (record.plan.round_id == round_id) return &record;
  return nullptr;
}

void apply(History& history, const Event& event) {
  std::visit(Applier{history, event}, event.what);
}

History fold(std::span<const Event> events) {
  History history;
  for (const Event& event : events) apply(history, event);
  return history;
}

Result<Quiz> resume_round(const RoundRecord& record, const Pack& pack) {
  auto quiz = Quiz::begin(record.plan, pack);
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
