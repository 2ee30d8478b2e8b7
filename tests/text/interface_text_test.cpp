// Whoever translates assets/text/english.txt translates all that players read: no key is missing
// from it, no line of it is left over, every place is filled, and no sentence stays in the code.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "bank/kind.h"
#include "quiz/mode.h"
#include "scoring/honours.h"
#include "support/english.h"
#include "support/source_code.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::vector<SourceFile>& sources() {
  static const std::vector<SourceFile> all = all_sources();
  return all;
}

bool looks_like_key(const std::string& text) {
  static const std::regex key("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  return std::regex_match(text, key);
}

// Asked for as words(…), or a line for one and several of counted(…).
bool is_asked_for(const SourceFile& source, const Literal& literal) {
  for (auto around = bracket_around(source, literal.at); around;
       around = bracket_around(source, around->at)) {
    if (around->name.ends_with("words") || around->name == "words_" || around->name == "counted")
      return true;
    if (source.code[around->at] != '(') return false;
  }
  return false;
}

// Folders that have no ids of widgets, which look like keys.
bool has_only_keys(const SourceFile& source) {
  for (const char* folder : {"article/", "bank/", "quiz/", "scoring/", "saves/", "editor/",
                             "commands/terminal", "commands/scores"})
    if (source.name.starts_with(folder)) return true;
  return false;
}

std::string first_part(const std::string& key) {
  return key.substr(0, key.find('.') + 1);
}

// Keys that are put together, of a beginning and the names in a table of the code.
std::set<std::string> keys_put_together() {
  std::set<std::string> keys;
  for (const Kind& kind : kinds()) keys.insert("kind." + std::string(kind.name));
  for (const std::string_view skill : skills()) keys.insert("skill." + std::string(skill));
  for (const ModeRow& mode : modes()) keys.insert("mode." + std::string(mode.name));
  for (const Rank& rank : ranks()) keys.insert("rank." + std::string(rank.id));
  for (const BadgeStanding& standing : badges({})) {
    keys.insert("badge." + std::string(standing.badge.id));
    keys.insert("habit." + std::string(standing.badge.id));
  }
  return keys;
}

size_t places_of(const std::string& text) {
  size_t most = 0;
  for (size_t at = 0; at + 2 < text.size(); ++at)
    if (text[at] == '{' && text[at + 2] == '}' && text[at + 1] >= '1' && text[at + 1] <= '9')
      most = std::max(most, static_cast<size_t>(text[at + 1] - '0'));
  return most;
}

// How many parts a list in braces has.
std::optional<size_t> parts_in(const std::string& braces) {
  if (!braces.starts_with('{')) return std::nullopt;
  return arguments(source_file("", braces), 0).size();
}

// Functions that fill the line they are given, and with how many parts.
const std::map<std::string, size_t> kFillers{{"counted", 1},  {"count", 1},      {"in_letters", 1},
                                             {"numbered", 1}, {"texts_rows", 1}, {"joined", 2}};

// How many parts are given to the key that stands here: to filled(words("key"), {…}), to
// counted(…), in Phrase{"key", {…}}; or further down to filled(words(key), {…}).
std::optional<size_t> parts_given(const SourceFile& source, const Literal& literal) {
  for (auto around = bracket_around(source, literal.at); around;
       around = bracket_around(source, around->at)) {
    if (const auto filler = kFillers.find(around->name); filler != kFillers.end())
      return filler->second;
    const auto given = arguments(source, around->at);
    const bool is_list = source.code[around->at] == '{';
    if (given.size() == 2 && (around->name == "filled" || is_list))
      if (const auto parts = parts_in(given[1])) return parts;
    if (is_list) break;
  }
  const size_t end = source.code.find("\n}", literal.at);
  for (size_t at = source.code.find("filled(", literal.at); at < end;
       at = source.code.find("filled(", at + 1)) {
    const auto given = arguments(source, at + 6);
    if (given.size() == 2 && given[0].find('"') == std::string::npos) return parts_in(given[1]);
  }
  return std::nullopt;
}

// Lines whose key goes through a table or a function before it is filled in, and with how many
// parts.
const std::map<std::string, size_t> kFilledElsewhere{
    {"help.keys.one", 2},  {"help.keys.two", 2}, {"help.keys.help", 2},  // named_keys() in help.cpp
    {"packs.replaces", 1}, {"packs.older", 1},  // line_about() in packs.cpp
};

// What players read is said by these.
bool speaks_to_players(const SourceFile& source) {
  if (source.name == "game/text_runs.cpp" || source.name == "game/typesetter.cpp")
    return false;  // names of scripts
  for (const char* folder : {"bank/key", "bank/kind", "game/", "quiz/", "scoring/", "saves/",
                             "editor/", "commands/terminal"})
    if (source.name.starts_with(folder)) return true;
  return false;
}

// Two words or more, a piece of a sentence, or a word with a capital: ids, keys and formats have
// neither spaces nor capitals.
bool is_sentence(const std::string& text) {
  static const std::regex words(
      "[A-Za-z']{2}[,;:]? ([A-Za-z'“]|’)|^ [A-Za-z']{2}|[A-Za-z']{2}[:;,.]? "
      "$|^[A-Z][a-z]+[.:!?]?$");
  return std::regex_search(text, words);
}

// What is wrong with a file or a command, and how to mend it, is told where it is found.
bool tells_a_problem(const SourceFile& source, const Literal& literal) {
  static const std::set<std::string> problems{"refuse", "refused", "sdl_problem",
                                              "cannot", "Problem", "read_file"};
  for (auto around = bracket_around(source, literal.at); around;
       around = bracket_around(source, around->at))
    if (problems.contains(around->name)) return true;
  return false;
}

struct Excused {
  const char* text;
  const char* reason;
};
constexpr Excused kExcused[] = {
    {"stet: ", "the program's name, before what it prints to standard error"},
    {"stet: there is no display, so this is played in the terminal\\n", "of the command line"},
    {"Stet", "the program's name"},
    {"Otto", "a ghost's name"},
    {"Mara", "a ghost's name"},
    {"Edith", "a ghost's name"},
    {"You", "a player without a name, shown as players.unnamed"},
    {"can't be ", "of problems, in cannot()"},
    {"move it away, so that scores can be kept there", "a remedy of problems"},
    {"this text is empty", "the checker's, to be told in other words"},
    {"disc ", "the name of a shape in the glyph atlas"},
    {"spd-say -C; exec spd-say -- \\\"$1\\\"", "a command"},
};

bool is_excused(const std::string& text) {
  return std::ranges::any_of(kExcused, [&](const Excused& each) { return each.text == text; });
}

}  // namespace

TEST_CASE("every key that is asked for is in the table") {
  const auto& lines = english().all();
  std::set<std::string> beginnings;
  for (const auto& [key, text] : lines) beginnings.insert(first_part(key));
  size_t count = 0;
  for (const SourceFile& source : sources())
    for (const Literal& literal : source.literals) {
      if (!looks_like_key(literal.text) || !beginnings.contains(first_part(literal.text))) continue;
      if (!has_only_keys(source) && !is_asked_for(source, literal)) continue;
      CHECK_MESSAGE(lines.contains(literal.text), literal.text, " in ", source.name);
      ++count;
    }
  CHECK(count > 500);
  for (const std::string& key : keys_put_together()) CHECK_MESSAGE(lines.contains(key), key);
}

TEST_CASE("every line of the table is used") {
  std::set<std::string> literals;
  for (const SourceFile& source : sources())
    for (const Literal& literal : source.literals) literals.insert(literal.text);
  const std::set<std::string> together = keys_put_together();
  // "settings." with a setting and a value of it, and "settings.key." with a command.
  const auto is_setting = [&](const std::string& key) {
    if (!key.starts_with("settings.")) return false;
    std::istringstream parts(key.substr(9));
    for (std::string part; std::getline(parts, part, '.');)
      if (part != "key" && part != "missing" && !literals.contains(part)) return false;
    return true;
  };
  for (const auto& [key, text] : english().all()) {
    CHECK_MESSAGE(!text.empty(), key);
    CHECK_MESSAGE((literals.contains(key) || together.contains(key) || is_setting(key)), key);
  }
}

TEST_CASE("every place of a line is filled in where the line is told") {
  size_t count = 0;
  for (const SourceFile& source : sources())
    for (const Literal& literal : source.literals) {
      const auto line = english().all().find(literal.text);
      if (line == english().all().end() || places_of(line->second) == 0) continue;
      const auto elsewhere = kFilledElsewhere.find(line->first);
      const std::optional<size_t> given = elsewhere != kFilledElsewhere.end()
                                              ? std::optional(elsewhere->second)
                                              : parts_given(source, literal);
      CHECK_MESSAGE(given.value_or(0) >= places_of(line->second), line->first, " = ", line->second,
                    " in ", source.name, " is given ", given.value_or(0));
      ++count;
    }
  CHECK(count > 150);
}

TEST_CASE("no sentence stands in the code of what players read") {
  std::set<std::string> met;
  size_t files = 0;
  for (const SourceFile& source : sources()) {
    if (!speaks_to_players(source)) continue;
    ++files;
    for (const Literal& literal : source.literals) {
      if (!is_sentence(literal.text) || tells_a_problem(source, literal)) continue;
      met.insert(literal.text);
      CHECK_MESSAGE(is_excused(literal.text), source.name, " says \"", literal.text,
                    "\": give it a line in assets/text/english.txt");
    }
  }
  CHECK(files > 150);
  for (const Excused& each : kExcused)
    CHECK_MESSAGE(met.contains(each.text), each.text, " isn't there to be excused");
}

TEST_CASE("these rules find what they are for") {
  const SourceFile said =
      source_file("game/x.cpp",
                  "// A line of words.\n#include \"two words\"\nlabel(frame, \"Two words\");\n"
                  "refuse(path, \"is no file\");\ncall(f + \" of them\");\nat(\"x.y\", '\"');\n");
  std::vector<std::string> found;
  for (const Literal& literal : said.literals)
    if (is_sentence(literal.text) && !tells_a_problem(said, literal)) found.push_back(literal.text);
  CHECK(found == std::vector<std::string>{"Two words", " of them"});

  const auto parts = [](const std::string& code) {
    const SourceFile source = source_file("game/x.cpp", code);
    return parts_given(source, source.literals.at(0)).value_or(0);
  };
  CHECK(parts("return filled(words(\"a.b\"), {one, two(3, 4)});") == 2);
  CHECK(parts("return filled(words(one ? \"a.b\" : \"a.c\"), {one});") == 1);
  CHECK(parts("return counted(words, n, \"a.b\", \"a.c\");") == 1);
  CHECK(parts("all.push_back({more ? \"a.b\" : \"a.c\", {x, y, z}});") == 3);
  CHECK(parts("f() {\n  auto key = \"a.b\";\n  return filled(words(key), {x});\n}") == 1);
  CHECK(parts("return words(\"a.b\");") == 0);

  const SourceFile asked =
      source_file("game/x.cpp", "frame.words(a ? \"a.b\" : \"a.c\"); id(\"a.d\");");
  CHECK(is_asked_for(asked, asked.literals.at(1)));
  CHECK_FALSE(is_asked_for(asked, asked.literals.at(2)));
}
