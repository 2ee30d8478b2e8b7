// The checksum that ends each line of the journal.
#pragma once

#include <string>
#include <string_view>

namespace stet {

std::string checksum(std::string_view bytes);  // CRC-32, eight hexadecimal digits

// `object`, a JSON object "{…}", with its checksum as last member.
std::string with_checksum(std::string_view object);

// Whether `line` (without newline) ends in the checksum of what stands before it.
bool checksum_holds(std::string_view line);

}  // namespace stet
