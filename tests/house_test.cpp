// The house as a whole: rules that no single folder can hold by itself.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kSources = STET_SOURCE_DIR "/src";

std::string bytes_of(const fs::path& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

std::string without_comments(const std::string& code) {
  return std::regex_replace(code, std::regex("//[^\n]*"), "");
}

// What may stand only where it is looked after, and what else would go round it.
struct Rule {
  const char* what;
  const char* pattern;
  std::set<std::string> where;
};

const std::vector<Rule> kRules{
    {"JSON from outside is read by text/json, within limits",
     R"(json::parse|json::accept|sax_parse|from_(cbor|msgpack|ubjson|bson)|>> *json\b)",
     {"text/json.cpp"}},
    {"files are read by text/file, within limits",
     R"(ifstream|std::(basic_)?fstream|filebuf|\bfdopen|\bfopen|\bfread\b|(^|[^.:\w])::open\(|(^|[^.:\w])::read\()",
     {"text/file.cpp", "text/open_folder.cpp", "text/mapped_file.cpp", "saves/disk.cpp",
      "commands/make.cpp"}},
    {"files are written by saves/write_file and saves/journal, checked and synced",
     R"(ofstream|std::(basic_)?fstream|filebuf|\bpwrite|\bcreat\(|\bfdopen|\bfopen|\bfwrite\b|\bfputs\b|(^|[^.:\w])::write\(|\brename\(|)"
     R"(filesystem::copy)",
     {"saves/write_file.cpp", "saves/disk.cpp", "commands/make.cpp"}},  // make: lines without end
    {"text is drawn by the typesetter: ImGui cuts labels at ## and takes % for a format",
     R"(ImGui::(?!(SetCurrentContext|CreateContext|DestroyContext|GetIO|GetStyle|NewFrame|Render|)"
     R"(GetDrawData|GetBackgroundDrawList)\b)\w+|\bAddText\()",
     {}},
    {"no text from outside is a format",
     R"(\b(printf|fprintf|sprintf|vsnprintf|syslog)\((?!["]))",
     {}},
    {"nothing is run and no address is opened",
     R"(\bsystem\(|\bpopen\(|\bexec[lv]p?e?\(|OpenURL)",
     {}},
};

}  // namespace

TEST_CASE("what comes from outside and what is saved goes through one door each") {
  size_t read = 0;
  for (const auto& entry : fs::recursive_directory_iterator(kSources)) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    const std::string name = fs::relative(entry.path(), kSources).string();
    const std::string code = without_comments(bytes_of(entry.path()));
    ++read;
    for (const Rule& rule : kRules) {
      std::smatch found;
      const bool holds =
          rule.where.contains(name) || !std::regex_search(code, found, std::regex(rule.pattern));
      CHECK_MESSAGE(holds, name, " has \"", found.str(), "\", but ", rule.what);
    }
  }
  CHECK(read > 200);
}

// A rule that finds nothing where the door is would find nothing elsewhere.
TEST_CASE("each door is where its rule says") {
  for (const Rule& rule : kRules)
    for (const std::string& name : rule.where)
      CHECK_MESSAGE(fs::exists(kSources / name), name, " is gone, but a rule names it");
  const auto finds = [](size_t rule, const std::string& code) {
    return std::regex_search(code, std::regex(kRules[rule].pattern));
  };
  CHECK(finds(0, "auto json = nlohmann::json::parse(bytes);"));
  CHECK(finds(1, "std::ifstream file(path);"));
  CHECK(finds(1, "int file = ::open(path, 0);"));
  CHECK(finds(2, "std::ofstream(path) << bytes;"));
  CHECK(finds(1, "std::fstream file(path);"));
  CHECK(finds(2, "std::fstream file(path);"));
  CHECK(finds(3, "ImGui::Text(title.c_str());"));
  CHECK(finds(3, "ImGui::InputTextMultiline(label, text, size);"));
  CHECK(finds(3, "ImGui::RenderText(at, title);"));
  CHECK(!finds(3, "ImGui::GetIO();"));
  CHECK(finds(4, "std::printf(text.c_str());"));
  CHECK(!finds(4, "std::printf(\"%s\", text);"));
  CHECK(finds(5, "SDL_OpenURL(url)"));
}

// The linker keeps one copy of what a template makes of a type and doesn't compare: two types of
// one name in one namespace run each other's destructors.
TEST_CASE("no two headers give one name to two types") {
  const std::regex definition("(^|\n)(struct|class|enum class) (\\w+)( : [^;\n]*)? \\{");
  std::map<std::string, std::string> where;
  for (const auto& entry : fs::recursive_directory_iterator(kSources)) {
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
