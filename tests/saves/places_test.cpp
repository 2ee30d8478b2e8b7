#include "saves/places.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("saves live under XDG_DATA_HOME, or under the home folder") {
  const std::string data = getenv("XDG_DATA_HOME") ? getenv("XDG_DATA_HOME") : "";
  const std::string home = getenv("HOME") ? getenv("HOME") : "";
  setenv("XDG_DATA_HOME", "/somewhere", 1);
  auto places = find_places();
  REQUIRE(places);
  CHECK(places->home == "/somewhere/stet");
  CHECK(places->profile() == "/somewhere/stet/profiles/default");
  CHECK(places->packs() == "/somewhere/stet/packs");
  setenv("XDG_DATA_HOME", "relative/paths/are/invalid", 1);
  setenv("HOME", "/home/ada", 1);
  CHECK(find_places()->home == "/home/ada/.local/share/stet");
  unsetenv("XDG_DATA_HOME");
  CHECK(find_places()->home == "/home/ada/.local/share/stet");
  unsetenv("HOME");
  REQUIRE(!find_places());
  CHECK(describe(find_places().error()) ==
        "neither XDG_DATA_HOME nor HOME is set; set one, so that scores have a place");
  if (!data.empty()) setenv("XDG_DATA_HOME", data.c_str(), 1);
  if (!home.empty()) setenv("HOME", home.c_str(), 1);
}
