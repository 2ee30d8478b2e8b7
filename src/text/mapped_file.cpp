#include "text/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace stet {

Result<MappedFile> MappedFile::open(const std::string& path, std::string_view wanted) {
  const std::string remedy = "give the path of a file that holds " + std::string(wanted);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0)
    return refuse(path, std::string("can't be opened: ") + std::strerror(errno), remedy);
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(file);
    return refuse(path, "is not a regular file", remedy);
  }
  const auto size = static_cast<size_t>(status.st_size);
  if (size == 0) {
    ::close(file);
    return MappedFile(std::string_view());
  }
  void* at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  const int failed = errno;
  ::close(file);
  if (at == MAP_FAILED)
    return refuse(path, std::string("can't be read: ") + std::strerror(failed), remedy);
  return MappedFile({static_cast<const char*>(at), size});
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace stet
