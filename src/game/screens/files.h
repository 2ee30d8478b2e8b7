// The Files screen: choose an article or a pack from a folder, or an article of a feed.
#pragma once

#include <span>
#include <string>

#include "article/reader.h"
#include "game/folder.h"
#include "game/widgets.h"

namespace stet {

struct FilesView {
  std::string day;
  const Folder* folder = nullptr;
  const OfferedFeed* feed = nullptr;  // whose articles are offered instead; null: none
};

struct FilesWish {
  enum class What { nothing, home, enter, open, choose };
  What what = What::nothing;
  std::string path{};
  size_t entry = 0;  // of the feed, from 1
};

FilesWish files_screen(Frame& frame, const FilesView& view, float top);

}  // namespace stet
