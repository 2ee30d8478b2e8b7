// The lit page: the article set in one column of at most 70 characters. Once the question is
// explained, evidence and changed words carry a marker, a line and a word in the margin.
#pragma once

#include <span>

#include "game/frame.h"
#include "game/screens/play.h"

namespace stet {

// `go_to_evidence` scrolls to the first mark.
void article_pane(Frame& frame, Rect rect, const PlayView& view, ReadingState& reading,
                  bool go_to_evidence);

}  // namespace stet
