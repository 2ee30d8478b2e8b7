#include "article/article.h"

#include <array>

namespace stet {

std::string_view role_name(Role role) {
  constexpr std::array<std::string_view, 8> kNames{"title", "byline",  "dateline", "story",
                                                   "quote", "caption", "promo",    "other"};
  return kNames[static_cast<size_t>(role)];
}

}  // namespace stet
