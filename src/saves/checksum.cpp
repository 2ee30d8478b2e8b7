#include "saves/checksum.h"

#include <zlib.h>

#include <cstdio>

namespace stet {

namespace {

constexpr std::string_view kKey = ",\"crc\":\"";
constexpr std::string_view kEnd = "\"}";
constexpr size_t kTail = kKey.size() + 8 + kEnd.size();

}  // namespace

std::string checksum(std::string_view bytes) {
  uLong crc =
      crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
  char text[9];
  std::snprintf(text, sizeof text, "%08lx", crc);
  return text;
}

std::string with_checksum(std::string_view object) {
  std::string line(object.substr(0, object.size() - 1));
  const std::string crc = checksum(line);
  return line.append(kKey).append(crc).append(kEnd);
}

bool checksum_holds(std::string_view line) {
  if (line.size() <= kTail) return false;
  const std::string_view body = line.substr(0, line.size() - kTail);
  const std::string_view tail = line.substr(body.size());
  return tail.starts_with(kKey) && tail.ends_with(kEnd) &&
         tail.substr(kKey.size(), 8) == checksum(body);
}

}  // namespace stet
