// Whether words state something that records or witnesses could settle.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

// What speaks against it, as the end of "keeps silent: "; empty where nothing does. `words` are of
// one sentence.
std::string_view why_not_checkable(const Source& source, Span words);

// "told", "reportedly": somebody else's word in it.
bool passes_on(const Source& source, Span words);

}  // namespace stet
