#include "saves/profiles.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/temporary_folder.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

std::string names(const Places& places) {
  std::string line;
  for (const Profile& profile : profiles(places)) line += profile.name + ";";
  return line;
}

std::string why(const auto& result) {
  return result ? "" : describe(result.error());
}

}  // namespace

TEST_CASE("the first player needs no file, and can be given a name") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  CHECK(profiles(places) == std::vector<Profile>{{"default", "You"}});
  CHECK(last_profile(places) == Profile{"default", "You"});
  REQUIRE(rename_profile(places, "default", "  Ada "));
  CHECK(names(places) == "Ada;");
}

TEST_CASE("players are added, remembered and found by name in any case of letters") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  const Profile bo = add_profile(places, "Bo").value();
  const Profile ana = add_profile(places, "Ana").value();
  CHECK(names(places) == "Ana;Bo;You;");
  CHECK(last_profile(places).id == "default");
  REQUIRE(remember_profile(places, bo.id));
  CHECK(last_profile(places) == bo);
  CHECK(find_profile(places, "ANA").value() == ana);
  CHECK(why(find_profile(places, "Cy")) ==
        "there is no player called \"Cy\"; name one of these: Ana, Bo, You");
  std::filesystem::remove_all(places.profile(bo.id));
  CHECK(last_profile(places).id == "default");
}

TEST_CASE("names that can't be used") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  REQUIRE(add_profile(places, "Bo"));
  CHECK(why(add_profile(places, " ")) == "a player needs a name; type one");
  CHECK(why(add_profile(places, "bo")) ==
        "there is a player called Bo already; choose another name");
  CHECK(why(add_profile(places, std::string(41, 'x'))) ==
        "that name is too long; use at most 40 characters");
  CHECK(add_profile(places, "Zoë\x1b[31m").value().name == "Zoë[31m");
}

TEST_CASE("a name that is damaged on disk is no reason to lose the player") {
  TemporaryFolder folder;
  const Places places{folder.path()};
  const Profile bo = add_profile(places, "Bo").value();
  folder.file("profiles/" + bo.id + "/profile.json", "{\"name\": ");
  CHECK(profiles(places).size() == 2);
  CHECK(find_profile(places, bo.id).value().id == bo.id);
}
