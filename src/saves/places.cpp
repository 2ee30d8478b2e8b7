#include "saves/places.h"

#include <cstdlib>

namespace stet {

std::string Places::profile(const std::string& id) const {
  return home + "/profiles/" + id;
}

std::string Places::packs() const {
  return home + "/packs";
}

Result<Places> find_places() {
  // A relative XDG_DATA_HOME is invalid by the XDG Base Directory Specification.
  if (const char* data = std::getenv("XDG_DATA_HOME"); data && data[0] == '/')
    return Places{std::string(data) + "/stet"};
  if (const char* home = std::getenv("HOME"); home && home[0] == '/')
    return Places{std::string(home) + "/.local/share/stet"};
  return refuse("", "neither XDG_DATA_HOME nor HOME is set",
                "set one, so that scores have a place");
}

}  // namespace stet
