#include "text/data_folder.h"

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <system_error>
#include <vector>

namespace stet {

namespace fs = std::filesystem;

namespace {

bool holds_our_files(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "assets" / "words", ignored);
}

std::vector<fs::path> places_to_look() {
  std::vector<fs::path> places;
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  if (!failed) {
    places.push_back(program.parent_path() / "share" / "stet");
    places.push_back(program.parent_path().parent_path() / "share" / "stet");
  }
  const char* listed = std::getenv("XDG_DATA_DIRS");
  std::istringstream folders(listed && *listed ? listed : "/usr/local/share:/usr/share");
  for (std::string folder; std::getline(folders, folder, ':');)
    if (!folder.empty()) places.push_back(fs::path(folder) / "stet");
  return places;
}

}  // namespace

Result<std::string> find_data_folder(const std::string& given) {
  const char* named = std::getenv("STET_DATA");
  const std::string wanted = !given.empty() ? given : named ? named : "";
  if (!wanted.empty()) {
    if (holds_our_files(wanted)) return wanted;
    return refuse(wanted, "holds no assets/words", "give the folder that Stet's data is in");
  }
  for (const fs::path& place : places_to_look())
    if (holds_our_files(place)) return place.string();
  return refuse("", "Stet's data folder was not found", "give it with --data-dir, or in STET_DATA");
}

}  // namespace stet
