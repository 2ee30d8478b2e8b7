#include "game/folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, 11> kEndings{
    ".txt", ".text", ".md", ".html", ".htm", ".json", ".xml", ".gift", ".csv", ".tsv", ".rss"};

bool can_be_opened(const std::filesystem::path& path) {
  const std::string ending = lower(path.extension().string());
  return std::ranges::find(kEndings, ending) != kEndings.end();
}

}  // namespace

Folder read_folder(const std::string& path) {
  namespace fs = std::filesystem;
  Folder folder;
  std::error_code error;
  const fs::path whole = fs::absolute(path, error).lexically_normal();
  folder.path = whole.string();
  if (whole.has_relative_path()) folder.above = whole.parent_path().string();
  for (fs::directory_iterator it(whole, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    const bool is_folder = it->is_directory(ignored);
    const std::string name = it->path().filename().string();
    if (name.starts_with('.') || (!is_folder && !can_be_opened(it->path()))) continue;
    folder.entries.push_back({clean_line(name), it->path().string(), is_folder});
  }
  std::ranges::sort(folder.entries, [](const FolderEntry& a, const FolderEntry& b) {
    if (a.is_folder != b.is_folder) return a.is_folder;
    return std::pair(lower(a.name), a.path) < std::pair(lower(b.name), b.path);
  });
  if (folder.entries.size() > kMostEntries) folder.entries.resize(kMostEntries);
  return folder;
}

}  // namespace stet
