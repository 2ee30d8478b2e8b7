// The words of a passage that tell what somebody is, where no others there could: shared by the
// writer that asks to mark them, and the proof.
#pragma once

#include <string_view>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// `words`, a span of the passage, tell a role beside the name, outside quotation marks. No other
// word for a role or an office stands near it or could be said of anybody there ("the senator"); it
// may lead to somebody else's name.
bool is_only_description(std::string_view passage, std::string_view surname, Span words,
                         const Lexicon& lexicon);

}  // namespace stet
