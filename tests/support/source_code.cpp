#include "support/source_code.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "text/utf8.h"

namespace stet::test {

namespace {

namespace fs = std::filesystem;

bool opens(char c) {
  return c == '(' || c == '{' || c == '[';
}

bool closes(char c) {
  return c == ')' || c == '}' || c == ']';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool in_name(char c) {
  return c == '_' || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

SourceFile source_file(std::string name, const std::string& bytes) {
  SourceFile source{std::move(name), bytes, {}};
  std::string& code = source.code;
  const auto blank = [&](size_t from, size_t to) {
    for (size_t i = from; i < to; ++i)
      if (code[i] != '\n') code[i] = ' ';
  };
  const auto line_end = [&](size_t at) { return std::min(bytes.find('\n', at), bytes.size()); };
  for (size_t at = 0; at < bytes.size(); ++at) {
    const bool line_begins = at == 0 || bytes[at - 1] == '\n';
    if (bytes.compare(at, 2, "//") == 0 || (line_begins && bytes[at] == '#')) {
      blank(at, line_end(at));
      at = line_end(at);
    } else if (bytes[at] == '\'' && at > 0 && is_digit(bytes[at - 1]) && is_digit(bytes[at + 1])) {
      // between the digits of a number
    } else if (bytes[at] == '\'') {
      size_t end = at + 1;
      while (bytes[end] != '\'') end += bytes[end] == '\\' ? 2 : 1;
      blank(at + 1, end);
      at = end;
    } else if (bytes.compare(at, 3, "R\"(") == 0) {
      const size_t end = bytes.find(")\"", at);
      source.literals.push_back({at + 1, bytes.substr(at + 3, end - at - 3)});
      blank(at + 2, end + 1);
      at = end + 1;
    } else if (bytes[at] == '"') {
      size_t end = at + 1;
      while (bytes[end] != '"') end += bytes[end] == '\\' ? 2 : 1;
      source.literals.push_back({at, bytes.substr(at + 1, end - at - 1)});
      blank(at + 1, end);
      at = end;
    }
  }
  return source;
}

std::vector<SourceFile> all_sources() {
  const fs::path folder = STET_SOURCE_DIR "/src";
  std::vector<SourceFile> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path()).rdbuf();
    all.push_back(source_file(fs::relative(entry.path(), folder).string(), bytes.str()));
  }
  return all;
}

std::optional<Bracket> bracket_around(const SourceFile& source, size_t at) {
  for (int open = 0; at-- > 0;) {
    const char c = source.code[at];
    if (closes(c)) ++open;
    if (!opens(c) || open-- > 0) continue;
    size_t begin = at;
    while (begin > 0 && in_name(source.code[begin - 1])) --begin;
    return Bracket{at, source.code.substr(begin, at - begin)};
  }
  return std::nullopt;
}

std::vector<std::string> arguments(const SourceFile& source, size_t at) {
  std::vector<std::string> parts;
  size_t begin = at + 1;
  int open = 0;
  for (size_t i = begin; i < source.code.size() && open >= 0; ++i) {
    const char c = source.code[i];
    open += opens(c) ? 1 : closes(c) ? -1 : 0;
    if ((c == ',' && open == 0) || open < 0) {
      parts.emplace_back(trimmed(std::string_view(source.code).substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  if (parts.size() == 1 && parts[0].empty()) parts.clear();
  return parts;
}

}  // namespace stet::test
