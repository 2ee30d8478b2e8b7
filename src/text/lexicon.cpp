#include "text/lexicon.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "text/file.h"
#include "text/utf8.h"

namespace stet {

namespace fs = std::filesystem;

namespace {

constexpr size_t kListLimit = 4u << 20;

size_t words_in(std::string_view entry) {
  return 1 + static_cast<size_t>(std::count(entry.begin(), entry.end(), ' '));
}

WordList parse_list(std::string_view bytes) {
  WordList list;
  while (!bytes.empty()) {
    const size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.starts_with('#')) continue;
    const size_t tab = line.find('\t');
    const std::string_view key = trimmed(line.substr(0, tab));
    if (key.empty()) continue;
    const std::string_view value =
        tab == std::string_view::npos ? std::string_view() : trimmed(line.substr(tab + 1));
    list.add(std::string(key), std::string(value));
  }
  return list;
}

}  // namespace

std::string_view WordList::value(std::string_view word) const {
  const auto row = rows_.find(word);
  return row == rows_.end() ? std::string_view() : std::string_view(row->second);
}

void WordList::add(std::string key, std::string value) {
  longest_ = std::max(longest_, words_in(key));
  if (rows_.emplace(key, std::move(value)).second) order_.push_back(std::move(key));
}

Result<Lexicon> Lexicon::load(const std::string& folder) {
  Lexicon lexicon;
  std::error_code failed;
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    if (entry.path().extension() != ".txt") continue;
    auto bytes = read_file(entry.path().string(), kListLimit, "a word list");
    if (!bytes) return tl::unexpected(bytes.error());
    lexicon.lists_.emplace(entry.path().stem().string(), parse_list(*bytes));
  }
  if (failed)
    return refuse(folder, "can't be read: " + failed.message(),
                  "give the folder that holds Stet's word lists");
  return lexicon;
}

const WordList& Lexicon::list(std::string_view name) const {
  static const WordList none;
  const auto found = lists_.find(name);
  return found == lists_.end() ? none : found->second;
}

}  // namespace stet
