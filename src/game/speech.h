// The screen spoken, through speech-dispatcher where it is installed.
//
// ImGui can't be seen by screen readers, so Stet says itself what a reader would: what is new on
// the screen (a question with its options, a verdict, a message) and what has the focus. The words
// come from the semantic tree that the tests use. Announcer is pure; Speaker runs `spd-say`.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "game/semantics.h"

namespace stet {

class Announcer {
 public:
  // What to say after a frame; empty when nothing changed. `again`: all of the screen.
  std::string next(const Semantics& tree, bool again);

 private:
  std::set<std::string> shown_;  // the lines of the last frame
  std::string focus_;            // what was said of the focus last
};

class Speaker {
 public:
  static bool is_installed();
  // Stops what is being said and says this; returns at once.
  void say(const std::string& text);

 private:
  std::vector<int> children_;  // processes begun and not yet seen to end
};

}  // namespace stet
