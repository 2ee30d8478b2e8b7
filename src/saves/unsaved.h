// Where the editor keeps unfinished packs, so that an exported profile can take them along.
#pragma once

#include <cstddef>
#include <string>

#include "saves/places.h"
#include "text/file.h"

namespace stet {

inline constexpr size_t kWorkLimit = 2 * kPackLimit;  // bytes: its drafts are beside it
inline constexpr const char* kWorkEnding = ".stet-work";

inline std::string unsaved_folder(const Places& places) {
  return places.packs() + "/unsaved";
}

inline std::string kept_work_path(const Places& places, const std::string& pack_id) {
  return unsaved_folder(places) + "/" + pack_id + kWorkEnding;
}

}  // namespace stet
