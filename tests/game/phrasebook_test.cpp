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

// The literals between the brackets of each words(…), so that both sides of a choice count.
std::vector<std::string> keys_asked_for(const std::string& code) {
  const std::regex literal("\"([^\"]*)\""), key("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  std::vector<std::string> keys;
  for (size_t at = code.find("words("); at != std::string::npos; at = code.find("words(", at + 1)) {
    const size_t begin = at + 6;
    size_t end = begin;
    for (int open = 1; end < code.size() && open > 0; ++end)
      open += code[end] == '(' ? 1 : code[end] == ')' ? -1 : 0;
    const std::string inside = code.substr(begin, end - begin);
    for (std::sregex_iterator it(inside.begin(), inside.end(), literal), last; it != last; ++it)
      if (std::regex_match((*it)[1].str(), key)) keys.push_back((*it)[1]);
  }
  return keys;
}

TEST_CASE("every key that the screens ask for is in the table") {
  const Phrasebook words = english();
  size_t count = 0;
  for (const auto& path : game_sources())
    for (const std::string& key : keys_asked_for(bytes_of(path))) {
      CHECK_MESSAGE(words.all().contains(key), key, " in ", path.string());
      ++count;
    }
  CHECK(count > 250);
}

// A screen with words of its own can't be translated. Ids, keys and formats have no space.
TEST_CASE("no sentence stands in the code of a screen") {
  const std::regex sentence("\"[^\"\\n]*[A-Za-z’]{2,} [A-Za-z’]{2,}[^\"\\n]*\"");
  for (const auto& path : game_sources()) {
    if (path.parent_path().filename() != "screens") continue;
    const std::string code =
        std::regex_replace(bytes_of(path), std::regex("//[^\n]*|#include[^\n]*|== \"[^\"]*\""), "");
    std::smatch found;
    const bool holds = std::regex_search(code, found, sentence);
    CHECK_MESSAGE(!holds, path.string(), " has ", found.str());
  }
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
