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

std::string damage_in_words(size_t lines, size_t answers) {
  std::string words = std::to_string(lines) + (lines == 1 ? " line of your scores was damaged"
                                                          : " lines of your scores were damaged");
  if (answers == 0) return words;
  if (lines == 1) return words + ", an answer";
  return words + ", " + std::to_string(answers) + " of them " +
         (answers == 1 ? "an answer" : "answers");
}

std::string set_aside(const JournalLines& lines, const std::string& folder) {
  std::string notice;
  for (const Problem& problem : lines.unread)
    notice += (notice.empty() ? "" : ". ") + ("not all scores could be read: " + describe(problem));
  if (lines.damaged.empty()) return notice;

  const std::string path = folder + "/journal.damaged.jsonl";
  File file = open_descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY);
  int error = file.is_open() ? 0 : errno;
  std::string before;
  if (file.is_open())
    if (auto bytes = read_all(file, path)) before = std::move(*bytes);
  const Known known(std::move(before));
  std::string fresh;
  size_t count = 0, answers = 0;
  for (const std::string& stretch : lines.damaged) {
    if (known.holds(stretch)) continue;
    fresh += stretch + "\n";
    ++count;
    answers += was_answer(stretch);
  }
  if (count == 0) return notice;
  if (error == 0) error = write_all(file, fresh);
  if (error == 0) error = sync(file);
  notice += (notice.empty() ? "" : ". ") + damage_in_words(count, answers);
  notice += error == 0 ? "; set aside in " + path : "; still in the journal";
  return notice + "; everything else is there";
}

}  // namespace stet
