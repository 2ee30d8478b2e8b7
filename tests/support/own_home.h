// Saves of their own for a test: XDG_DATA_HOME points into a temporary folder while it lives.
#pragma once

#include <stdlib.h>

#include <optional>
#include <string>

#include "support/temporary_folder.h"

namespace stet::test {

class OwnHome {
 public:
  OwnHome() {
    if (const char* before = getenv("XDG_DATA_HOME")) before_ = before;
    setenv("XDG_DATA_HOME", folder_.path().c_str(), 1);
  }
  ~OwnHome() {
    if (before_)
      setenv("XDG_DATA_HOME", before_->c_str(), 1);
    else
      unsetenv("XDG_DATA_HOME");
  }

  std::string path() const { return folder_.path() + "/stet"; }
  std::string profile() const { return path() + "/profiles/default"; }
  const TemporaryFolder& folder() const { return folder_; }

 private:
  TemporaryFolder folder_;
  std::optional<std::string> before_;
};

}  // namespace stet::test
