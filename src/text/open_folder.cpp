#include "text/open_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace stet {

Result<OpenFolder> OpenFolder::open(const std::string& path) {
  DIR* const listing = ::opendir(path.c_str());
  if (!listing) return refuse(path, std::string("can't be read: ") + std::strerror(errno));
  return OpenFolder(listing);
}

std::vector<std::string> OpenFolder::names() const {
  std::vector<std::string> names;
  ::rewinddir(listing_.get());
  while (const dirent* entry = ::readdir(listing_.get())) names.emplace_back(entry->d_name);
  return names;
}

FileStamp OpenFolder::stamp(const std::string& name) const {
  struct stat status {};
  if (::fstatat(::dirfd(listing_.get()), name.c_str(), &status, 0) != 0) return {};
  constexpr int64_t kSecond = 1'000'000'000;
  return {status.st_ino, static_cast<uint64_t>(status.st_size),
          status.st_ctim.tv_sec * kSecond + status.st_ctim.tv_nsec};
}

bool OpenFolder::holds_just(const std::string& name, std::string_view bytes) const {
  const int file =
      ::openat(::dirfd(listing_.get()), name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return false;
  std::array<char, 1u << 15> part;
  bool alike = true, ended = false;
  while (alike && !ended) {
    const size_t wanted = std::min(part.size(), bytes.size() + 1);
    const ssize_t n = ::read(file, part.data(), wanted);
    alike = n >= 0 && bytes.starts_with({part.data(), static_cast<size_t>(n)});
    if (!alike) break;
    bytes.remove_prefix(static_cast<size_t>(n));
    ended = static_cast<size_t>(n) < wanted;  // a regular file gives less only at its end
  }
  ::close(file);
  return ended && bytes.empty();
}

}  // namespace stet
