// Any bytes as gift.
#include "fuzz/import.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  stet::test::fuzz_import(*stet::find_format("gift"), {reinterpret_cast<const char*>(data), size});
  return 0;
}
