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

// Its words within the bounds, nobody quoted in it, and nothing hanging.
bool is_askable(const Source& source, size_t sentence, WordBounds bounds);

}  // namespace stet
