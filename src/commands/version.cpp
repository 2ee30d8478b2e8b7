#include "commands/version.h"

namespace stet {

std::string version_text() {
  return "stet " STET_VERSION " (commit " STET_COMMIT ")";
}

}  // namespace stet
