// What `stet --version` prints.
#pragma once

#include <string>

namespace stet {

std::string version_text();  // "stet 0.1.0 (commit 1a2b3c4)"

}  // namespace stet
