// How many cores this process may run on: as many as `taskset` or a container leaves it, which
// std::thread::hardware_concurrency() doesn't ask.
#pragma once

#include <cstddef>

namespace stet {

size_t allowed_cores();  // at least one

}  // namespace stet
