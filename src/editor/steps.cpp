#include "editor/steps.h"

namespace stet {

void Steps::take(Manuscript next, std::string what, std::string typing) {
  if (next == now()) return;
  states_.resize(at_ + 1);
  if (!typing.empty() && states_[at_].typing == typing) {
    states_[at_].manuscript = std::move(next);
    return;
  }
  states_.push_back({std::move(next), std::move(what), std::move(typing)});
  if (states_.size() > kMostSteps)
    states_.erase(states_.begin());
  else
    ++at_;
}

bool Steps::undo() {
  if (!can_undo()) return false;
  states_[at_].typing.clear();
  --at_;
  states_[at_].typing.clear();
  return true;
}

bool Steps::redo() {
  if (!can_redo()) return false;
  ++at_;
  return true;
}

}  // namespace stet
