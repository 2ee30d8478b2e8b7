// Whether words state something that records or witnesses could settle.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

// What speaks against it, as the end of "keeps silent: "; empty where nothing does. `words` are of
// one sentence.
std::string_view why_not_checkable(const Source& source, Span words);

// What could be looked up of a statement against which nothing speaks, as a sentence.
std::string_view what_settles(const Source& source, Span words);

// "told", "reportedly": somebody else's word in it; "the state", "a claim" are nobody's.
bool passes_on(const Source& source, Span words);

}  // namespace stet
