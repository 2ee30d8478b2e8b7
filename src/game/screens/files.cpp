#include "game/screens/files.h"

#include "game/screens/list_row.h"
#include "game/screens/masthead.h"

namespace stet {

FilesWish files_screen(Frame& frame, const FilesView& view, float top) {
  using What = FilesWish::What;
  FilesWish wish;
  ScrollArea area(frame, "files.page", "Files", {0, top, frame.size.x, frame.size.y - top}, true,
                  32);
  Column page = page_column(frame, area, 720);
  const TextLink links[] = {{"home", "‹ Back to the desk", style::control_bold},
                            {"help", "?", style::control_bold}};
  if (auto pressed = masthead(frame, page, view.day, "Choose an article or a pack", links))
    wish.what = *pressed == 0 ? What::home : What::help;
  if (frame.take(Key::back)) wish.what = What::home;
  page.gap(frame, 4);

  section(frame, page, "folder", "FOLDER");
  paragraph(frame, page, "folder.path", view.folder->path, style::control_bold, frame.theme.ink);
  page.gap(frame, 1);
  if (!view.folder->above.empty() && list_row(frame, page, {"folder.up", "‹ One folder up"})) {
    wish.what = What::enter;
    wish.path = view.folder->above;
  }
  for (size_t i = 0; i < view.folder->entries.size(); ++i) {
    const FolderEntry& entry = view.folder->entries[i];
    const ListRow row{"file." + std::to_string(i), entry.name, "",
                      entry.is_folder ? "folder" : "open"};
    if (list_row(frame, page, row)) {
      wish.what = entry.is_folder ? What::enter : What::open;
      wish.path = entry.path;
    }
  }
  if (view.folder->entries.empty())
    paragraph(frame, page, "folder.none", "No article or pack is here.", style::body,
              frame.theme.muted);
  area.column.y = page.y;
  return wish;
}

}  // namespace stet
