// A folder as the Files screen lists it: its folders, and the files that can be opened.
#pragma once

#include <string>
#include <vector>

namespace stet {

struct FolderEntry {
  std::string name;  // cleaned, to be shown
  std::string path;
  bool is_folder = false;
};

struct Folder {
  std::string path;
  std::string above;                 // its parent; empty at the top
  std::vector<FolderEntry> entries;  // folders first, each by name; hidden ones left out
};

inline constexpr size_t kMostEntries = 500;

// Empty of entries where it can't be read.
Folder read_folder(const std::string& path);

}  // namespace stet
