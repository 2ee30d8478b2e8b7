// The Files screen: choose an article or a pack from a folder.
#pragma once

#include <span>
#include <string>

#include "game/folder.h"
#include "game/widgets.h"

namespace stet {

struct FilesView {
  std::string day;
  const Folder* folder = nullptr;
};

struct FilesWish {
  enum class What { nothing, home, help, enter, open };
  What what = What::nothing;
  std::string path{};
};

FilesWish files_screen(Frame& frame, const FilesView& view, float top);

}  // namespace stet
