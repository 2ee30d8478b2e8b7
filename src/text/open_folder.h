// A folder of the program's own data, opened once: what is looked at in it needs no way from the
// root, which for many small files is a quarter of the time.
#pragma once

#include <dirent.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace stet {

// What changes whenever a file does, however its times are set by hand; all 0: nothing is known.
struct FileStamp {
  uint64_t number = 0;  // of its inode
  uint64_t size = 0;    // bytes
  int64_t changed = 0;  // nanoseconds since 1970: its content, name or mode

  bool operator==(const FileStamp&) const = default;
};

class OpenFolder {
 public:
  static Result<OpenFolder> open(const std::string& path);

  // Of everything in it, in no order.
  std::vector<std::string> names() const;
  FileStamp stamp(const std::string& name) const;
  // Whether a regular file in it holds these bytes and no more.
  bool holds_just(const std::string& name, std::string_view bytes) const;

 private:
  struct Close {
    void operator()(DIR* listing) const { ::closedir(listing); }
  };
  explicit OpenFolder(DIR* listing) : listing_(listing) {}

  std::unique_ptr<DIR, Close> listing_;
};

}  // namespace stet
