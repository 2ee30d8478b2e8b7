#include <algorithm>
#include <filesystem>

#include "bank/checker.h"
#include "saves/places.h"
#include "text/file.h"

namespace stet {

namespace {

constexpr std::string_view kEnding = ".stet.json";

}  // namespace

std::string Places::kept_pack(const std::string& id) const {
  return packs() + "/" + id + std::string(kEnding);
}

bool is_plain_id(const std::string& id) {
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

std::vector<std::string> packs_in(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    std::string path = it->path().string();
    if (path.ends_with(kEnding)) paths.push_back(std::move(path));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Result<std::string> path_of_kept_pack(const Places& places, const std::string& id) {
  if (!is_plain_id(id))
    return refuse("", "the id \"" + id + "\" can't be a file's name", "give the pack a uuid");
  return places.kept_pack(id);
}

Result<void> keep_pack(const Places& places, const Pack& pack) {
  const auto path = path_of_kept_pack(places, pack.id);
  if (!path) return tl::unexpected(path.error());
  const std::string bytes = write_pack(pack);
  if (auto kept = read_file(*path, kPackLimit, "a pack"); kept && *kept == bytes) return {};
  return write_file(*path, bytes);
}

Result<Pack> find_pack(const Places& places, const std::string& data_folder, const std::string& id,
                       const Lexicon& lexicon) {
  for (const std::string& path : packs_in(data_folder + "/questions")) {
    auto bytes = read_file(path, kPackLimit, "a pack");
    if (!bytes || bytes->find(id) == bytes->npos) continue;  // not worth proving
    if (auto checked = check_pack(*bytes, lexicon); checked.passed() && checked.pack->id == id)
      return std::move(*checked.pack);
  }
  if (!is_plain_id(id))
    return refuse("", "no pack has the id \"" + id + "\"", "choose another pack");
  auto kept = open_pack(places.kept_pack(id), lexicon);
  if (kept && kept->id != id) return refuse(id, "was kept under another pack's name");
  return kept;
}

}  // namespace stet
