// The first byte chooses an importer, the others are its file.
#include "fuzz/import.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const stet::Format& format = stet::formats()[data[0] % stet::formats().size()];
  if (format.read) stet::test::fuzz_import(format, bytes);
  return 0;
}
