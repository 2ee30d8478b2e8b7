// The one date of a passage, where nothing else in it tells of a time.
//
// Found by word lists, so that the writer that asks to mark it and the proof that checks the key see
// the same. Absent where no date stands there, or where other words could be marked as well.
#pragma once

#include <optional>
#include <string_view>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// "Tuesday night", "3 May 2026", "last month": bytes of `passage`.
std::optional<Span> only_date(std::string_view passage, const Lexicon& lexicon);

}  // namespace stet
