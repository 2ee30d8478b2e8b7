// Work in progress, kept after every change so that a crash or a power cut loses nothing.
//
// One file a pack in `unsaved/` of the packs' folder, `<pack id>.stet-work`, always written whole
// (saves/write_file): a line of JSON that says which file the work belongs to, what that file held
// and how long the two parts after it are; then the pack as it is, however unfinished; then the
// writers' drafts as a pack of their own. Gone once the work is saved and has no drafts left.
#pragma once

#include <string>
#include <vector>

#include "editor/work.h"
#include "saves/unsaved.h"

namespace stet {

struct KeptWork {
  std::string pack_id;
  std::string path;  // of the kept file
  std::string title;
  size_t questions = 0;
};

std::string write_work(const Manuscript& manuscript, const PackFile& file);
// Refused when the file was written by a newer Stet, or is damaged.
Result<Work> open_kept_work(const std::string& path);

// By title. Files that can't be read as work are left out and left alone.
std::vector<KeptWork> kept_works(const Places& places);

}  // namespace stet
