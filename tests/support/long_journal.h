// A journal of many rounds on one pack, ten answers each, a third of them wrong.
#pragma once

#include <string>

#include "saves/journal.h"
#include "support/outcomes.h"
#include "support/sample_answers.h"

namespace stet::test {

// Its lines, the last of them some days before `now_ms`.
inline std::string long_journal(const Pack& pack, int rounds, int64_t now_ms) {
  std::string lines;
  uint64_t seq = 1;
  const auto write = [&](decltype(Event::what) what) {
    Event event = stamp(std::move(what), now_ms - static_cast<int64_t>(20'000 - seq) * 60'000);
    event.seq = seq++;
    lines += write_line(event);
  };
  for (int round = 0; round < rounds; ++round) {
    RoundPlan plan = plain_plan(pack);
    plan.round_id = "round-" + std::to_string(round);
    write(RoundBegun{plan});
    for (size_t seat = 0; seat < 10; ++seat) {
      const bool wrong = seat % 3 == 0;
      AnswerGiven given;
      given.seat = seat;
      given.answer = Chosen{{wrong ? "b" : "a"}};
      given.outcome = outcome(plan.seats[seat].question_id, wrong ? 0 : 1, Certainty::certain);
      given.outcome.round_id = plan.round_id;
      given.outcome.pack_id = pack.id;
      write(given);
    }
    write(RoundEnded{plan.round_id});
  }
  return lines;
}

}  // namespace stet::test
