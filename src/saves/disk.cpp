#include "saves/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace stet {

namespace {

template <class Call>
auto unless_interrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

}  // namespace

File::~File() {
  close();
}

File::File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

File& File::operator=(File&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

int File::close() {
  int descriptor = std::exchange(descriptor_, -1);
  // Linux closes the descriptor even when a signal interrupts; trying again could close another.
  if (descriptor < 0 || ::close(descriptor) == 0 || errno == EINTR) return 0;
  return errno;
}

File open_descriptor(const std::string& path, int flags, int mode) {
  return File(unless_interrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); }));
}

int write_all(const File& file, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t n =
        unless_interrupted([&] { return ::write(file.descriptor(), bytes.data(), bytes.size()); });
    if (n < 0) return errno;
    if (n == 0 || static_cast<size_t>(n) > bytes.size()) return EIO;
    bytes.remove_prefix(static_cast<size_t>(n));
  }
  return 0;
}

int sync(const File& file) {
  return unless_interrupted([&] { return ::fsync(file.descriptor()); }) == 0 ? 0 : errno;
}

int read_at(const File& file, size_t at, std::span<char> part) {
  while (!part.empty()) {
    const ssize_t n = unless_interrupted([&] {
      return ::pread(file.descriptor(), part.data(), part.size(), static_cast<off_t>(at));
    });
    if (n < 0) return errno;
    if (n == 0 || static_cast<size_t>(n) > part.size()) return EIO;
    part = part.subspan(static_cast<size_t>(n));
    at += static_cast<size_t>(n);
  }
  return 0;
}

Result<std::string> read_all(const File& file, const std::string& path) {
  struct stat status {};
  if (fstat(file.descriptor(), &status) != 0) return refuse(path, cannot("read", errno));
  constexpr off_t kMost = off_t{1} << 30;  // bytes; three million answers
  if (status.st_size > kMost) return refuse(path, "is larger than 1024 MB", "move it away");
  std::string bytes(static_cast<size_t>(status.st_size), '\0');
  if (int error = read_at(file, 0, bytes)) return refuse(path, cannot("read", error));
  return bytes;
}

Result<void> make_folders(const std::string& folder) {
  if (is_folder(folder)) return {};
  const std::string above = folder_of(folder);
  if (above != folder)
    if (auto made = make_folders(above); !made) return made;
  if (mkdir(folder.c_str(), 0700) == 0) return sync_folder(above);
  if (errno != EEXIST) return refuse(folder, cannot("made", errno));
  if (is_folder(folder)) return {};
  return refuse(folder, "is not a folder", "move it away");
}

Result<void> sync_folder(const std::string& folder) {
  File file = open_descriptor(folder, O_RDONLY | O_DIRECTORY);
  if (!file.is_open()) return refuse(folder, cannot("opened", errno));
  // Some file systems can't sync a folder and say EINVAL; there is nothing more to be done then.
  int error = sync(file);
  if (error != 0 && error != EINVAL) return refuse(folder, cannot("synced", error));
  return {};
}

std::string folder_of(const std::string& path) {
  size_t slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string cannot(std::string_view be_done, int error) {
  return "can't be " + std::string(be_done) + " (" + std::strerror(error) + ")";
}

}  // namespace stet
