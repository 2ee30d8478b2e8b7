// The table of interface text: nothing missing, nothing unused, no sentence left in the screens.
#include "game/phrasebook.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

std::vector<std::filesystem::path> game_sources() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(STET_SOURCE_DIR "/src/game"))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
      out.push_back(entry.path());
  return out;
}

Phrasebook english() {
  auto words = Phrasebook::load(data_folder(), "english");
  REQUIRE(words.has_value());
  return *words;
}

}  // namespace

TEST_CASE("every key that the screens ask for is in the table") {
  const Phrasebook words = english();
  const std::regex asked("words\\(\"([a-z0-9.-]+)\"\\)");
  size_t count = 0;
  for (const auto& path : game_sources()) {
    const std::string code = bytes_of(path);
    for (std::sregex_iterator it(code.begin(), code.end(), asked), end; it != end; ++it, ++count)
      CHECK_MESSAGE(words.all().contains((*it)[1].str()), (*it)[1].str(), " in ", path.string());
  }
  CHECK(count > 40);
}

TEST_CASE("every line of the table is used") {
  std::string code;
  for (const auto& path : game_sources()) code += bytes_of(path);
  // Keys that are put together: "settings." with a setting and a value, "settings.key." and a
  // command, both from tables in the code.
  const Phrasebook words = english();
  for (const auto& [key, text] : words.all()) {
    CHECK(!text.empty());
    bool used = code.find("\"" + key + "\"") != std::string::npos;
    if (!used && key.starts_with("settings.")) {
      used = true;
      std::istringstream parts(key.substr(9));
      for (std::string part; std::getline(parts, part, '.');)
        used &= part == "key" || part == "missing" ||
                code.find("\"" + part + "\"") != std::string::npos;
    }
    CHECK_MESSAGE(used, key);
  }
}

TEST_CASE("places are filled in") {
  CHECK(filled("{1} of {2}", {"3", "10"}) == "3 of 10");
  CHECK(filled("{2}, {1}, {3}", {"a", "b"}) == "b, a, {3}");
  CHECK(filled("{x} {", {"a"}) == "{x} {");
}

TEST_CASE("a table that can't be read is refused with the place") {
  auto none = Phrasebook::load(data_folder(), "nowhere");
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().place.ends_with("/assets/text/nowhere.txt"));
}
