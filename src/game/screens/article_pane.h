// The lit page: the article set in one column of at most 70 characters, evidence marked in it.
#pragma once

#include <span>

#include "game/frame.h"
#include "game/screens/play.h"

namespace stet {

// Evidence is marked once the question is explained; `go_to_evidence` scrolls there.
void article_pane(Frame& frame, Rect rect, const PlayView& view, bool go_to_evidence);

}  // namespace stet
