// Several people at one machine: each has a folder of their own with a journal and a name.
//
// profiles/<id>/profile.json holds the name; `last-profile` beside the folders names whoever played
// last, and is who plays when nobody is named. The first player, "default", needs no file.
#pragma once

#include <string>
#include <vector>

#include "saves/places.h"
#include "text/result.h"

namespace stet {

struct Profile {
  std::string id;    // a folder's name
  std::string name;  // "Ada"; "You" while the first player has none
  bool operator==(const Profile&) const = default;
};

inline constexpr size_t kLongestName = 40;      // characters
inline constexpr const char* kUnnamed = "You";  // the first player, until they have a name

// By name; never empty.
std::vector<Profile> profiles(const Places& places);

// Who played last; "default" where that isn't known any more.
Profile last_profile(const Places& places);
Result<void> remember_profile(const Places& places, const std::string& id);

// Refused for an empty or taken name, or when it can't be written.
Result<Profile> add_profile(const Places& places, const std::string& name);
Result<void> rename_profile(const Places& places, const std::string& id, const std::string& name);

// Of that name, in any case of letters. Refused when there is none; says who there is.
Result<Profile> find_profile(const Places& places, const std::string& name);

}  // namespace stet
