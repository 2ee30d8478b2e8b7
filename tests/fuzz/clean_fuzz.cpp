// Any bytes through the text clean-up: what comes out is valid, holds nothing forbidden, and is
// left alone by a second clean-up.
#include "text/clean.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const stet::Cleaned once = stet::clean(bytes);
  const stet::Cleaned twice = stet::clean(once.text);
  if (!stet::is_valid_utf8(once.text) || twice.text != once.text) std::abort();
  if (twice.removed != 0 || twice.replaced != 0) std::abort();
  for (char c : stet::clean_line(bytes))
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) std::abort();
  return 0;
}
