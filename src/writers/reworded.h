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

// Whether shades of how sure or how willing somebody is ("I think" -> "I know") count as changes:
// of what was said word for word they do; of what is true they don't, since both may be.
enum class Shades { count, left_out };

// In `quoted`, a piece of the article between quotation marks, and of one sentence.
std::vector<SentenceChange> rewordings_of(const Source& source, Span quoted, Chance& chance,
                                          Shades shades = Shades::count);

}  // namespace stet
