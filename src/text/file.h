// A foreign file's bytes, within a limit, or one line that says why not.
//
// Directories, FIFOs and devices are refused before they are read, so that `stet read /dev/zero`
// or a pack that is a pipe can't hang or fill the memory. "-" is standard input, read up to the
// same limit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

inline constexpr size_t kArticleLimit = 8u << 20;  // bytes
inline constexpr size_t kPackLimit = 4u << 20;

// `wanted` names what was expected ("an article", "a pack") for the remedy.
Result<std::string> read_file(const std::string& path, size_t limit, std::string_view wanted);

}  // namespace stet
