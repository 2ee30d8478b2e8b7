// A page saved as one file (.mhtml) or sent by e-mail: its HTML, unpacked.
#pragma once

#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

struct ArchivedPage {
  std::string html;     // in its own encoding
  std::string charset;  // as its header declares it; may be empty
};

// The first part of type text/html, decoded from quoted-printable or base64. Refused when there is
// none.
Result<ArchivedPage> open_web_archive(std::string_view bytes, const std::string& place);

}  // namespace stet
