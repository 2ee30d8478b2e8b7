#include "game/screens/files.h"

#include "game/screens/feed_rows.h"
#include "game/screens/list_row.h"
#include "game/screens/masthead.h"

namespace stet {

FilesWish files_screen(Frame& frame, const FilesView& view, float top) {
  using What = FilesWish::What;
  FilesWish wish;
  ScrollArea area(frame, "files.page", frame.words("files.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area, 720);
  const TextLink home[] = {{"home", frame.words("desk.back"), style::control_bold}};
  if (masthead(frame, page, view.day, frame.words("files.title"), home) || frame.take(Key::back))
    wish.what = What::home;
  page.gap(frame, 4);

  if (view.feed) {
    section(frame, page, "feed", frame.words("files.feed"));
    if (auto entry = feed_rows(frame, page, *view.feed)) {
      wish.what = What::choose;
      wish.entry = *entry;
    }
    area.column.y = page.y;
    return wish;
  }
  section(frame, page, "folder", frame.words("files.folder"));
  paragraph(frame, page, "folder.path", view.folder->path, style::control_bold, frame.theme.ink);
  page.gap(frame, 1);
  if (!view.folder->above.empty() &&
      list_row(frame, page, {"folder.up", frame.words("files.up")})) {
    wish.what = What::enter;
    wish.path = view.folder->above;
  }
  for (size_t i = 0; i < view.folder->entries.size(); ++i) {
    const FolderEntry& entry = view.folder->entries[i];
    const ListRow row{"file." + std::to_string(i), entry.name, "",
                      frame.words(entry.is_folder ? "files.enter" : "files.open")};
    if (list_row(frame, page, row)) {
      wish.what = entry.is_folder ? What::enter : What::open;
      wish.path = entry.path;
    }
  }
  if (view.folder->entries.empty())
    paragraph(frame, page, "folder.none", frame.words("files.none"), style::body,
              frame.theme.muted);
  area.column.y = page.y;
  return wish;
}

}  // namespace stet
