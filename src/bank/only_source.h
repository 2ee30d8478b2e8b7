// The words of a passage that name whose word it is, where nobody else's is passed on: shared by the
// writer that asks to mark them, and the proof.
#pragma once

#include <optional>
#include <string_view>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// The only word by which the passage passes anything on ("said", "according"), where `source`, a
// span of it outside quotation marks, stands a few words from it at most.
std::optional<Span> cue_of_only_source(std::string_view passage, Span source,
                                       const Lexicon& lexicon);

}  // namespace stet
