#include "saves/set_aside.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <unordered_set>

#include "saves/disk.h"

namespace stet {

namespace {

std::vector<std::string_view> lines_of(std::string_view bytes) {
  std::vector<std::string_view> lines;
  for (size_t at = 0; at < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', at), bytes.size());
    lines.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

class Known {
 public:
  explicit Known(std::string bytes) : bytes_(std::move(bytes)) {
    for (std::string_view line : lines_of(bytes_)) lines_.insert(line);
  }
  // A stretch of several lines is known by all of them.
  bool holds(std::string_view stretch) const {
    const auto lines = lines_of(stretch);
    return std::all_of(lines.begin(), lines.end(),
                       [&](std::string_view line) { return lines_.contains(line); });
  }

 private:
  const std::string bytes_;
  std::unordered_set<std::string_view> lines_;
};

}  // namespace

size_t count_answers(std::span<const std::string> damaged) {
  return static_cast<size_t>(std::count_if(damaged.begin(), damaged.end(), was_answer));
}

std::string damage_in_words(size_t lines, size_t answers, const Phrasebook& words) {
  const std::string damaged = counted(words, lines, "damage.line", "damage.lines");
  if (answers == 0) return damaged;
  const char* key = lines == 1     ? "damage.an-answer"
                    : answers == 1 ? "damage.with-an-answer"
                                   : "damage.with-answers";
  return filled(words(key), {damaged, std::to_string(answers)});
}

std::string found_in_words(const FoundWrong& found, const Phrasebook& words) {
  std::string said;
  const auto add = [&](const std::string& line) { said += (said.empty() ? "" : ". ") + line; };
  for (const Problem& problem : found.unread)
    add(filled(words("damage.unread"), {describe(problem)}));
  if (found.lines > 0)
    add(filled(words(found.path.empty() ? "damage.left" : "damage.set-aside"),
               {damage_in_words(found.lines, found.answers, words), found.path}));
  return said;
}

FoundWrong set_aside(const JournalLines& lines, const std::string& folder) {
  FoundWrong found{lines.unread};
  if (lines.damaged.empty()) return found;

  const std::string path = folder + "/journal.damaged.jsonl";
  File file = open_descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY);
  int error = file.is_open() ? 0 : errno;
  std::string before;
  if (file.is_open())
    if (auto bytes = read_all(file, path)) before = std::move(*bytes);
  const Known known(std::move(before));
  std::string fresh;
  for (const std::string& stretch : lines.damaged) {
    if (known.holds(stretch)) continue;
    fresh += stretch + "\n";
    ++found.lines;
    found.answers += was_answer(stretch);
  }
  if (found.lines == 0) return found;
  if (error == 0) error = write_all(file, fresh);
  if (error == 0) error = sync(file);
  if (error == 0) found.path = path;
  return found;
}

}  // namespace stet
