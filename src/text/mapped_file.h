// A file of the program's own data as it lies in the page cache: nothing is copied, and only the
// pages that are looked at are read.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "text/result.h"

namespace stet {

class MappedFile {
 public:
  // `wanted` names what was expected ("the tagger's model") for the remedy.
  static Result<MappedFile> open(const std::string& path, std::string_view wanted);

  MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  MappedFile& operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return bytes_; }  // begins on a page

 private:
  explicit MappedFile(std::string_view bytes) : bytes_(bytes) {}

  std::string_view bytes_;
};

}  // namespace stet
