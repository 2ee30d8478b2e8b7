#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "saves/disk.h"
#include "saves/event.h"
#include "saves/places.h"

namespace stet {

namespace {

enum class Waits { for_disk, never };

int write_whole(File& file, std::string_view bytes, Waits waits) {
  if (int error = write_all(file, bytes)) return error;
  if (waits == Waits::never) return file.close();
  if (int error = sync(file)) return error;
  // What said it was written may not have been; the good copy goes only for one that is whole.
  auto there = read_all(file, "");
  if (!there || *there != bytes) return EIO;
  return file.close();
}

Result<void> write_through(const std::string& path, std::string_view bytes) {
  File file = open_descriptor(path, O_WRONLY | O_NOCTTY);
  if (!file.is_open()) return refuse(path, cannot("written", errno));
  int error = write_all(file, bytes);
  if (error == 0) error = file.close();
  if (error != 0) return refuse(path, cannot("written", error));
  return {};
}

Result<void> replace(const std::string& given, std::string_view bytes, int mode, Waits waits) {
  // A link's file is replaced, not the link; a device or a pipe is written to, never replaced.
  std::error_code ignored;
  std::string path = std::filesystem::canonical(given, ignored).string();
  if (path.empty()) path = given;
  struct stat status {};
  const bool exists = stat(path.c_str(), &status) == 0;
  if (exists && !S_ISREG(status.st_mode)) return write_through(path, bytes);
  const std::string folder = folder_of(path);
  if (auto made = make_folders(folder); !made) return made;
  const std::string temporary = path + "." + fresh_id() + ".part";
  File file = open_descriptor(temporary, O_RDWR | O_CREAT | O_EXCL, mode);
  if (!file.is_open()) return refuse(path, cannot("written", errno));
  if (exists) fchmod(file.descriptor(), status.st_mode & 07777);
  int error = write_whole(file, bytes, waits);
  if (error == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) {
    unlink(temporary.c_str());
    return refuse(path, cannot("written", error));
  }
  return waits == Waits::for_disk ? sync_folder(folder) : Result<void>();
}

}  // namespace

Result<void> write_file(const std::string& path, std::string_view bytes, int mode) {
  return replace(path, bytes, mode, Waits::for_disk);
}

Result<void> write_made_file(const std::string& path, std::string_view bytes, int mode) {
  return replace(path, bytes, mode, Waits::never);
}

}  // namespace stet
