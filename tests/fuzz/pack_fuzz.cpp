// Any bytes as a pack: checked and proved without a crash; what passes is written and passes again.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "bank/checker.h"
#include "text/lexicon.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const stet::Lexicon lexicon = stet::Lexicon::open(STET_SOURCE_DIR "/assets").value();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const stet::Checked checked = stet::check_pack(bytes, lexicon);
  if (checked.pack && !stet::check_pack(stet::write_pack(*checked.pack), lexicon).passed())
    std::abort();
  return 0;
}
