#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "saves/disk.h"
#include "saves/event.h"
#include "saves/places.h"

namespace stet {

namespace {

int write_and_sync(File& file, std::string_view bytes) {
  if (int error = write_all(file, bytes)) return error;
  if (int error = sync(file)) return error;
  return file.close();
}

}  // namespace

Result<void> write_file(const std::string& path, std::string_view bytes) {
  const std::string folder = folder_of(path);
  if (auto made = make_folders(folder); !made) return made;
  const std::string temporary = path + "." + fresh_id() + ".part";
  File file = open_descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL);
  if (!file.is_open()) return refuse(path, cannot("written", errno));
  int error = write_and_sync(file, bytes);
  if (error == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) {
    unlink(temporary.c_str());
    return refuse(path, cannot("written", error));
  }
  return sync_folder(folder);
}

}  // namespace stet
