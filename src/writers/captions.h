// Lines that stand below a picture, beside a large figure, over a section or at the foot: they look
// like sentences of the story, and mean little without what they belong to.
#pragma once

#include <cstddef>

#include "writers/writer.h"

namespace stet {

// "Ada Bell speaks at a rally in Quern on June 14, 2016.", "The time in which she promised it."
// under "100 days", "Carl Dean edits the books page.": no question shows it.
bool stands_beside_the_story(const Source& source, size_t sentence);

// "A woman dressed as a miller.": a paragraph without a main verb. It may be one of the story's own
// that the tagger misread, so only those who can spare it leave it out.
bool may_be_caption(const Source& source, size_t sentence);

}  // namespace stet
