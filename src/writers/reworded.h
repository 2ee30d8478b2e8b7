// Changes to somebody's words: what a careless hand makes of a quotation.
//
// What a source says isn't turned round or denied, since speech soon contradicts such a change; one
// word or figure gives way to another that goes as well there (assets/words/rewordings.txt) and
// that makes a difference a reader should notice.
#pragma once

#include <vector>

#include "writers/changes.h"
#include "writers/writer.h"

namespace stet {

// In `quoted`, a piece of the article between quotation marks, and of one sentence.
std::vector<SentenceChange> rewordings_of(const Source& source, Span quoted, Chance& chance);

}  // namespace stet
