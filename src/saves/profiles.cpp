#include "saves/profiles.h"

#include <algorithm>
#include <filesystem>

#include "saves/event.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/json.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kFileLimit = 64 * 1024;
constexpr const char* kFirst = "default";

std::string name_file(const Places& places, const std::string& id) {
  return places.profile(id) + "/profile.json";
}

std::string last_file(const Places& places) {
  return places.home + "/profiles/last-profile";
}

std::string name_of(const Places& places, const std::string& id) {
  const std::string fallback = id == kFirst ? kUnnamed : id;
  const std::string path = name_file(places, id);
  auto bytes = read_file(path, kFileLimit, "a profile");
  if (!bytes) return fallback;
  auto json = parse_json(*bytes, path);
  if (!json) return fallback;
  const JsonNode* name = json->find("name");
  if (!name || !name->string()) return fallback;
  std::string cleaned = clean_line(*name->string());
  return cleaned.empty() ? fallback : cleaned;
}

std::string trimmed_name(const std::string& name) {
  return std::string(trimmed(clean_line(name)));
}

Result<std::string> usable(const Places& places, const std::string& name, const std::string& id) {
  std::string wanted = trimmed_name(name);
  if (wanted.empty()) return refuse("", "a player needs a name", "type one");
  if (length_in_characters(wanted) > kLongestName)
    return refuse("", "that name is too long", "use at most 40 characters");
  for (const Profile& other : profiles(places))
    if (other.id != id && folded(other.name) == folded(wanted))
      return refuse("", "there is a player called " + other.name + " already",
                    "choose another name");
  return wanted;
}

Result<void> write_name(const Places& places, const std::string& id, const std::string& name) {
  JsonWriter json;
  json.open('{');
  json.key("v");
  json.number(1);
  json.key("name");
  json.string(name);
  json.close('}');
  return write_file(name_file(places, id), json.take() + "\n");
}

}  // namespace

std::vector<Profile> profiles(const Places& places) {
  std::vector<Profile> all{{kFirst, name_of(places, kFirst)}};
  std::error_code error;
  for (std::filesystem::directory_iterator it(places.home + "/profiles", error), end;
       !error && it != end; it.increment(error)) {
    const std::string id = it->path().filename().string();
    std::error_code ignored;
    if (id != kFirst && it->is_directory(ignored)) all.push_back({id, name_of(places, id)});
  }
  std::ranges::sort(all, {}, [](const Profile& p) { return std::pair(folded(p.name), p.id); });
  return all;
}

Profile last_profile(const Places& places) {
  std::string id = kFirst;
  if (auto bytes = read_file(last_file(places), kFileLimit, "a profile's name")) {
    const std::string last(trimmed(*bytes));
    for (const Profile& profile : profiles(places))
      if (profile.id == last) id = last;
  }
  return {id, name_of(places, id)};
}

Result<void> remember_profile(const Places& places, const std::string& id) {
  return write_file(last_file(places), id + "\n");
}

Result<Profile> add_profile(const Places& places, const std::string& name) {
  auto wanted = usable(places, name, "");
  if (!wanted) return tl::unexpected(wanted.error());
  Profile profile{fresh_id(), *wanted};
  if (auto written = write_name(places, profile.id, profile.name); !written)
    return tl::unexpected(written.error());
  return profile;
}

Result<void> rename_profile(const Places& places, const std::string& id, const std::string& name) {
  auto wanted = usable(places, name, id);
  if (!wanted) return tl::unexpected(wanted.error());
  return write_name(places, id, *wanted);
}

Result<Profile> find_profile(const Places& places, const std::string& name) {
  std::string names;
  for (const Profile& profile : profiles(places)) {
    if (folded(profile.name) == folded(trimmed_name(name))) return profile;
    names += (names.empty() ? "" : ", ") + profile.name;
  }
  return refuse("", "there is no player called \"" + clean_line(name) + "\"",
                "name one of these: " + names);
}

}  // namespace stet
