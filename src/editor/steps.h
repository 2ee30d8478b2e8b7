// Undo and redo of everything: the states a manuscript has been in, each with what led to it.
//
// What is typed in one go is one step: changes that follow each other and name the same typing
// join. A new change after undo lets go of what was undone, as everywhere.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "editor/manuscript.h"

namespace stet {

inline constexpr size_t kMostSteps = 400;

class Steps {
 public:
  explicit Steps(Manuscript first) : states_{{std::move(first), "", ""}} {}

  const Manuscript& now() const { return states_[at_].manuscript; }
  // Nothing when `next` is what there is already. `typing` names a run of typing ("q1/stem#2");
  // empty: a step of its own.
  void take(Manuscript next, std::string what, std::string typing = "");

  bool can_undo() const { return at_ > 0; }
  bool can_redo() const { return at_ + 1 < states_.size(); }
  // What would be undone or done again: "Delete 3 questions".
  const std::string& to_undo() const { return states_[at_].what; }
  const std::string& to_redo() const { return states_[can_redo() ? at_ + 1 : at_].what; }
  // False when there is nothing to undo or redo.
  bool undo();
  bool redo();

 private:
  struct State {
    Manuscript manuscript;
    std::string what;
    std::string typing;
  };
  std::vector<State> states_;
  size_t at_ = 0;
};

}  // namespace stet
