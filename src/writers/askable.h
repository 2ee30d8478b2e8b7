// Whether a whole sentence can be shown by itself. What speaks against it is noted for
// `stet make --explain`.
#pragma once

#include <cstddef>
#include <string_view>

#include "writers/writer.h"

namespace stet {

struct WordBounds {
  size_t fewest = 0;
  size_t most = 0;
};

// Words between quotation marks: none, or only in pairs within the sentence.
enum class Quoting { none, whole };

// How it is shown: in a stem, or a passage of the article as it is printed, where "I" may be its
// writer.
enum class Showing { in_a_stem, as_printed };

// Its words within the bounds, nobody quoted in it but as allowed, and nothing hanging.
bool is_askable(const Source& source, size_t sentence, WordBounds bounds,
                Quoting quoting = Quoting::none, Showing showing = Showing::in_a_stem);

// From a capital or a figure to a stop, without a heading in capitals run into it or a
// quotation that goes on elsewhere.
bool is_running_text(const Source& source, size_t sentence);

// The same of one that is shown with its neighbours, where a quotation may go on.
bool reads_as_one_of_several(const Source& source, size_t sentence);

// Each mark that opens in it is closed in it.
bool closes_its_marks(std::string_view words);

// One sentence in twelve holds a slip that the rules find. Then others hold one that they don't
// find: of passages said to stand, blind judges marked such a slip in one of ten, in other articles
// in one of forty.
bool is_carelessly_printed(const Source& source);

// One of the short lines that open an article: headline, standfirst; below a title, the latter.
bool may_be_headline(const Source& source, size_t sentence);

// Every quotation that the passage touches lies inside it, and every mark has its partner.
bool quotes_whole(const Source& source, Span passage);

}  // namespace stet
