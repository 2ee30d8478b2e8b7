#include "game/screens/feed_rows.h"

#include "game/dates.h"
#include "game/screens/list_row.h"

namespace stet {

namespace {

// "27 May 2026 · Ann Holt", as far as the feed tells.
std::string detail_of(const FeedEntry& entry, const Phrasebook& words) {
  std::string detail = entry.published ? date_in_words(*entry.published, words) : "";
  if (entry.byline) detail += (detail.empty() ? "" : " · ") + *entry.byline;
  return detail;
}

}  // namespace

std::optional<size_t> feed_rows(Frame& frame, Column& column, const OfferedFeed& feed) {
  std::optional<size_t> chosen;
  for (size_t i = 0; i < feed.entries.size(); ++i) {
    const FeedEntry& entry = feed.entries[i];
    const bool told = !entry.content.empty();
    const ListRow row{"feed." + std::to_string(i + 1),
                      entry.title.empty() ? frame.words("feed.untitled") : entry.title,
                      detail_of(entry, frame.words), told ? frame.words("feed.choose") : "", told};
    if (list_row(frame, column, row)) chosen = i + 1;
  }
  return chosen;
}

}  // namespace stet
