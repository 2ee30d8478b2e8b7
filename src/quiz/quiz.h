// A round as a pure state machine: no clock, no disk, no screen.
//
// A RoundPlan fixes everything chance decided (which questions, in which order their options
// stand), so a round that is paused, or killed, goes on exactly as it was: Quiz(plan, questions)
// and the answers given so far are the whole state.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "bank/pack.h"
#include "quiz/answer.h"
#include "quiz/mode.h"
#include "text/result.h"

namespace stet {

struct Seat {
  std::string question_id;
  // Layout order of options (choose, select), items (sort, order) or right sides (match), as
  // indices into the question; empty for other shapes.
  std::vector<size_t> order;
  std::string pack_id = {};  // of the question's pack; empty: the plan's
  bool operator==(const Seat&) const = default;
};

struct RoundPlan {
  std::string round_id;
  std::string pack_id;
  std::string title;
  uint64_t seed = 0;
  bool certainty = true;  // whether certainty 1-2-3 is asked
  std::vector<Seat> seats;
  Mode mode = Mode::pack;
  std::string subject = {};  // the skill practised, or the ghost raced; empty for other modes
  const std::string& pack_of(const Seat& seat) const {
    return seat.pack_id.empty() ? pack_id : seat.pack_id;
  }
  bool operator==(const RoundPlan&) const = default;
};

// Chooses questions with the bank and lays out their options. `round_id` must be unique.
RoundPlan plan_round(const Pack& pack, size_t questions, uint64_t seed, bool certainty,
                     std::string round_id);

struct Given {
  Answer answer;
  Certainty certainty = Certainty::off;
  double credit = 0;  // 0..1
  double marks = 0;   // certainty marks, may be negative
};

enum class Stage { asking, explained, finished };

struct Summary {
  size_t asked = 0;
  size_t right = 0;  // full credit
  size_t passed = 0;
  double marks = 0;       // floored at 0 for the round as a whole
  double best_marks = 0;  // all right and certain
};

class Quiz {
 public:
  // Refused when the plan names a question that the packs don't hold.
  static Result<Quiz> begin(RoundPlan plan, std::span<const Pack* const> packs);
  static Result<Quiz> begin(RoundPlan plan, const Pack& pack);

  // Replays an answer of a round that was left, in seat order; used to resume.
  // Refused when the seat isn't the next one.
  Result<Given> replay(size_t seat, Answer answer, Certainty certainty);

  const RoundPlan& plan() const { return plan_; }
  Stage stage() const { return stage_; }
  size_t at() const { return at_; }
  size_t size() const { return questions_.size(); }
  const Question& question() const { return questions_[at_]; }
  const Question& question(size_t seat) const { return questions_[seat]; }
  const Seat& seat() const { return plan_.seats[at_]; }
  const std::vector<Given>& given() const { return given_; }  // one per answered seat

  // What an answer would be worth, without giving it: so that it can be made durable first.
  Given mark(const Answer& answer, Certainty certainty) const;
  // asking -> explained. The verdict is given().back().
  void give(Given given);
  // explained -> asking the next, or finished.
  void next();

  // Wrong answers so far (less than half right; a pass isn't one); where they are counted, the
  // round ends with the last one allowed.
  size_t strikes() const;
  bool struck_out() const;

  Summary summary() const;

 private:
  RoundPlan plan_;
  std::vector<Question> questions_;
  std::vector<Given> given_;
  size_t at_ = 0;
  Stage stage_ = Stage::asking;
};

}  // namespace stet
