#include "text/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stet {

namespace {

std::string in_megabytes(size_t bytes) {
  return std::to_string(bytes >> 20) + " MB";
}

constexpr size_t kStep = 1u << 16;

// Reads to the end, or to one byte past the limit, straight into the result; `expected` bytes
// are likely.
Result<std::string> read_all(int file, const std::string& place, size_t limit, size_t expected) {
  std::string bytes;
  size_t have = 0;
  while (have <= limit) {
    if (have == bytes.size()) bytes.resize(std::min(limit, std::max(2 * have, expected)) + 1);
    const ssize_t n = ::read(file, bytes.data() + have, bytes.size() - have);
    if (n == 0) {
      bytes.resize(have);
      return bytes;
    }
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return refuse(place, std::string("can't be read: ") + std::strerror(errno));
    have += static_cast<size_t>(n);
  }
  return refuse(place, "is larger than " + in_megabytes(limit),
                "give a smaller file, or cut this one into parts");
}

}  // namespace

Result<std::string> read_file(const std::string& path, size_t limit, std::string_view wanted) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input", limit, kStep);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0)
    return refuse(path, std::string("can't be opened: ") + std::strerror(errno),
                  "give the path of a file that holds " + std::string(wanted));
  struct stat status {};
  const bool regular = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  Result<std::string> bytes =
      regular ? read_all(file, path, limit, static_cast<size_t>(status.st_size))
              : Result<std::string>(
                    refuse(path, "is not a regular file",
                           "give the path of a file that holds " + std::string(wanted)));
  ::close(file);
  return bytes;
}

}  // namespace stet
