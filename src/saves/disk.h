// The few system calls that saving needs, each tried again when a signal interrupts it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/result.h"

namespace stet {

// A descriptor that closes itself.
class File {
 public:
  File() = default;
  explicit File(int descriptor) : descriptor_(descriptor) {}
  ~File();
  File(File&& other) noexcept;
  File& operator=(File&& other) noexcept;

  bool is_open() const { return descriptor_ >= 0; }
  int descriptor() const { return descriptor_; }
  int close();  // 0, or errno

 private:
  int descriptor_ = -1;
};

File open_descriptor(const std::string& path, int flags, int mode = 0600);  // errno when not open

// Writes all of `bytes`, going on after a short write; 0, or errno.
int write_all(const File& file, std::string_view bytes);
int sync(const File& file);
// Fills `part` from byte `at` on; 0, or errno, or EIO where the file ends before.
int read_at(const File& file, size_t at, std::span<char> part);
// All of an open file, wherever it was last read or written; refused above a gigabyte.
Result<std::string> read_all(const File& file, const std::string& path);

// Makes the folder and those above it, 0700, and durable.
Result<void> make_folders(const std::string& folder);
// So that a new or renamed entry of the folder is durable.
Result<void> sync_folder(const std::string& folder);

std::string folder_of(const std::string& path);

// "can't be written (No space left on device)"
std::string cannot(std::string_view be_done, int error);

}  // namespace stet
