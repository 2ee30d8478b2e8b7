// Whether a whole sentence can be shown by itself. What speaks against it is noted for
// `stet make --explain`.
#pragma once

#include <cstddef>

#include "writers/writer.h"

namespace stet {

struct WordBounds {
  size_t fewest = 0;
  size_t most = 0;
};

// Words between quotation marks: none, or only in pairs within the sentence.
enum class Quoting { none, whole };

// Its words within the bounds, nobody quoted in it but as allowed, and nothing hanging.
bool is_askable(const Source& source, size_t sentence, WordBounds bounds,
                Quoting quoting = Quoting::none);

// From a capital or a figure to a stop, without a heading in capitals run into it or a
// quotation that goes on elsewhere.
bool is_running_text(const Source& source, size_t sentence);

// One sentence in twelve holds a slip that the rules find. Then others hold one that they don't
// find: of passages said to stand, blind judges marked such a slip in one of ten, in other articles
// in one of forty.
bool is_carelessly_printed(const Source& source);

// One of the short lines that open an article: headline, standfirst; below a title, the latter.
bool may_be_headline(const Source& source, size_t sentence);

// Every quotation that the passage touches lies inside it, and every mark has its partner.
bool quotes_whole(const Source& source, Span passage);

}  // namespace stet
