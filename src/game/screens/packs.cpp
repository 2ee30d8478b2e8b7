#include "game/screens/packs.h"

#include <cmath>

#include "game/screens/list_row.h"
#include "game/screens/masthead.h"
#include "text/clean.h"

namespace stet {

namespace {

using What = PacksWish::What;

constexpr size_t kLinesShown = 40;

// "A new pack", "replaces yours", "yours is newer".
const char* line_about(const Arrival& arrival) {
  switch (arrival.foreseen.what) {
    case Installation::replaced: return "packs.replaces";
    case Installation::older: return "packs.older";
    default: return "packs.new";
  }
}

void lines(Frame& frame, Column& column, const std::string& id,
           const std::vector<std::string>& all) {
  for (size_t i = 0; i < std::min(all.size(), kLinesShown); ++i) {
    paragraph(frame, column, id + "." + std::to_string(i + 1), clean_line(all[i]), style::control,
              frame.theme.ink);
    column.gap(frame, 0.5f);
  }
  if (all.size() > kLinesShown)
    paragraph(frame, column, id + ".more",
              filled(frame.words("packs.more"), {std::to_string(all.size() - kLinesShown)}),
              style::control, frame.theme.muted);
}

void arrived(Frame& frame, Column& column, const Arrival& arrival, PacksWish& wish) {
  section(frame, column, "arrival", frame.words("packs.arrived"));
  heading(frame, column, "arrival.title", arrival.pack().title, style::title);
  column.gap(frame, 0.5f);
  const ImportReport& report = arrival.imported.report;
  paragraph(frame, column, "arrival.read",
            clean_line(arrival.file) + ": " + in_words(report), style::control,
            frame.theme.muted);
  column.gap(frame, 1);
  lines(frame, column, "arrival.report", details_of(report));
  paragraph(frame, column, "arrival.what",
            filled(frame.words(line_about(arrival)), {std::to_string(arrival.foreseen.revision)}),
            style::body, frame.theme.ink);
  column.gap(frame, 1);
  std::vector<std::string> changes;
  for (const Phrase& change : arrival.foreseen.changes)
    changes.push_back(told(frame.words, change));
  lines(frame, column, "arrival.change", changes);
  column.gap(frame, 1.5f);
  const bool older = arrival.foreseen.what == Installation::older;
  const bool replaces = older || arrival.foreseen.what == Installation::replaced;
  const Button buttons[] = {
      {"arrival.take", frame.words(replaces ? "packs.replace" : "packs.add"), !older, true, !older},
      {"arrival.leave", frame.words(replaces ? "packs.keep-mine" : "packs.leave"), older, true,
       older}};
  if (auto pressed = button_row(frame, column, buttons))
    wish.what = *pressed == 0 ? What::take_in : What::leave;
  column.gap(frame, 4);
}

void pack_row(Frame& frame, Column& column, const PackRow& pack, const std::string& id,
              PacksWish& wish) {
  const std::string count =
      counted(frame.words, pack.questions, "count.question", "count.questions");
  const Button remove{id + ".remove", frame.words("packs.remove")};
  const float room = button_size(frame, remove).x + frame.px(24);
  Column row{column.x, column.y, column.width - room};
  if (list_row(frame, row,
               {id, pack.title, pack.shipped ? count + " · " + frame.words("packs.shipped") : count,
                frame.words("home.play-pack")}))
    wish = {What::play, pack.id};
  const float middle = std::floor((column.y + row.y - button_size(frame, remove).y) / 2);
  if (!pack.shipped && button_at(frame, {row.x + row.width + frame.px(24), middle}, remove))
    wish = {What::remove, pack.id};
  column.y = row.y;
}

}  // namespace

PacksWish packs_screen(Frame& frame, const PacksView& view, float top) {
  PacksWish wish;
  ScrollArea area(frame, "packs.page", frame.words("packs.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area, 720);
  const TextLink home[] = {{"home", frame.words("desk.back"), style::control_bold}};
  if (masthead(frame, page, view.day, frame.words("packs.name"), home) || frame.take(Key::back))
    wish.what = What::home;
  page.gap(frame, 4);
  if (view.arrival) arrived(frame, page, *view.arrival, wish);

  section(frame, page, "packs", frame.words("home.packs"));
  for (size_t i = 0; i < view.packs.size(); ++i)
    pack_row(frame, page, view.packs[i], "pack." + std::to_string(i), wish);
  page.gap(frame, 2);
  const Button buttons[] = {{"packs.browse", frame.words("packs.browse")},
                            {"packs.undo", frame.words("packs.undo"), false, view.can_undo}};
  if (auto pressed = button_row(frame, page, buttons))
    wish.what = *pressed == 0 ? What::browse : What::undo;
  page.gap(frame, 2);
  paragraph(frame, page, "packs.detail", frame.words("packs.words"), style::caption,
            frame.theme.muted);
  area.column.y = page.y;
  return wish;
}

}  // namespace stet
