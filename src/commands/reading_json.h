// A Reading as JSON: the one line a file that `stet read --json` prints.
#pragma once

#include <string>

#include "facts/reading.h"

namespace stet {

std::string reading_json(const Article& article, const Reading& reading);

}  // namespace stet
