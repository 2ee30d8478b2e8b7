// The lit page: the article set in one column of at most 70 characters. Once the question is
// explained, evidence and changed words carry a marker, a line and a word in the margin. What isn't
// story is greyed and set small, and a word says what it was taken for.
#pragma once

#include <optional>

#include "game/frame.h"
#include "game/screens/play.h"

namespace stet {

// `go_to_evidence` scrolls to the first mark. The block that the player wants restored, or set
// aside again.
std::optional<size_t> article_pane(Frame& frame, Rect rect, const PlayView& view,
                                   ReadingState& reading, bool go_to_evidence);

}  // namespace stet
