// Everything a player has, in one file: journal, damaged lines, kept packs, unfinished ones.
//
// The file is made like the journal, one JSON object a line, each with its checksum:
// {"format":"stet-profile","v":1,"at":…}, then the journal's lines as they stand, then
// {"damaged":"7b22…"} (bytes in hexadecimal), {"pack":ID,"text":…} and {"work":ID,"text":…}. So `stet scores --merge`
// takes it too, a damaged line costs only itself, and it can be read without Stet.
// Restoring adds and never replaces: the journal becomes the union, and a pack that is there
// stays as it is. Nothing in the file can name another place than the journal and the packs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "saves/merge.h"
#include "saves/places.h"

namespace stet {

// Of one profile, with all kept and unfinished packs; `now_ms` is told in the first line.
Result<std::string> archive_profile(const Places& places, const std::string& profile,
                                    int64_t now_ms);

struct Restored {
  Merged journal;
  size_t packs = 0;               // that weren't there
  size_t works = 0;               // unfinished packs that weren't there
  std::vector<std::string> kept;  // ids of those that are there with other content
  size_t damaged_packs = 0;       // that can't be read
};

// Refused when `bytes` aren't such a file (`name` says which), or can't be saved.
Result<Restored> restore_profile(const Places& places, const std::string& profile,
                                 const Clock& clock, std::string_view bytes,
                                 const std::string& name);

}  // namespace stet
