// The proof slip: the question, its answers, and under them what can be done next.
#pragma once

#include "game/screens/play.h"

namespace stet {

struct PaneWish {
  PlayAction action = PlayAction::none;
  bool see_evidence = false;
};

// Of what stands under the answers: how sure, or the way on.
float footer_height(const Frame& frame, const PlayView& view);

PaneWish question_pane(Frame& frame, Rect rect, const PlayView& view, PlayState& state);

}  // namespace stet
