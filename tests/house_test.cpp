// The house as a whole: rules that no single folder can hold by itself.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

}  // namespace

// The linker keeps one copy of what a template makes of a type and doesn't compare: two types of
// one name in one namespace run each other's destructors.
TEST_CASE("no two headers give one name to two types") {
  const std::regex definition("(^|\n)(struct|class|enum class) (\\w+)( : [^;\n]*)? \\{");
  std::map<std::string, std::string> where;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(STET_SOURCE_DIR "/src")) {
    if (entry.path().extension() != ".h") continue;
    const std::string text = bytes_of(entry.path());
    for (std::sregex_iterator it(text.begin(), text.end(), definition), end; it != end; ++it) {
      const std::string name = (*it)[3];
      const auto [first, fresh] = where.try_emplace(name, entry.path().string());
      CHECK_MESSAGE(fresh, name, " is defined in ", first->second, " and in ",
                    entry.path().string());
    }
  }
  CHECK(where.size() > 50);
}
