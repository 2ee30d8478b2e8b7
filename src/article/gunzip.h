// A gzip file's bytes, within a limit: a few kilobytes can unpack to gigabytes.
#pragma once

#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

// Refused, with `place`, when the file is damaged or holds more than `limit` bytes.
Result<std::string> gunzip(std::string_view bytes, const std::string& place, size_t limit);

}  // namespace stet
