// Names made from content: the same bytes give the same name on every machine.
#pragma once

#include <string>
#include <string_view>

namespace stet {

// A uuid made from what it names: the same name gives the same uuid (RFC 9562 version 8, from
// SHA-256).
std::string uuid_of(std::string_view name);
std::string sha256_hex(std::string_view bytes);

}  // namespace stet
