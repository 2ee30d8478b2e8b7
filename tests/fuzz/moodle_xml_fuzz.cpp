// Any bytes as moodle-xml.
#include "fuzz/import.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  stet::test::fuzz_import(*stet::find_format("moodle-xml"), {reinterpret_cast<const char*>(data), size});
  return 0;
}
