// The articles of a feed that was opened, one of which is chosen.
#include "game/screens/editing.h"
#include "game/screens/feed_rows.h"

namespace stet {

void feed_entries(Frame& frame, Column& column, const Editing& editing) {
  const OfferedFeed* feed = editing.desk.offered_feed();
  if (!feed) return;
  heading(frame, column, "feed.title", frame.words("editor.feed"), style::control_bold);
  column.gap(frame, 0.5f);
  if (auto entry = feed_rows(frame, column, *feed))
    editing.ask(EditWish::What::choose_entry, "", *entry);
  column.gap(frame, 1);
  if (button(frame, column, {"feed.dismiss", frame.words("editor.feed-none")}))
    editing.ask(EditWish::What::dismiss_feed);
  column.gap(frame, 2);
}

}  // namespace stet
