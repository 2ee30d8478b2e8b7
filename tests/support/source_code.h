// Our own source files as rules about them see them: comments out of the way, literals apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stet::test {

struct Literal {
  size_t at = 0;     // of its first quotation mark
  std::string text;  // as written, between the marks
};

struct SourceFile {
  std::string name;  // "game/desk.cpp", below src/
  // The file with comments, directives and what is in literals blanked: as long as the file.
  std::string code;
  std::vector<Literal> literals;  // those of directives left out
};

SourceFile source_file(std::string name, const std::string& bytes);
// Every .h and .cpp file below src/.
std::vector<SourceFile> all_sources();

// The bracket that is open at `at`: where it stands, and the name before it ("words" of "words(").
struct Bracket {
  size_t at = 0;
  std::string name;
};
std::optional<Bracket> bracket_around(const SourceFile& source, size_t at);
// What stands between the bracket at `at` and the one that closes it, split at its commas, without
// spaces around.
std::vector<std::string> arguments(const SourceFile& source, size_t at);

}  // namespace stet::test
