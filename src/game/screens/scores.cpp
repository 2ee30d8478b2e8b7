#include "game/screens/scores.h"

#include <array>

#include "game/screens/masthead.h"
#include "saves/profiles.h"

namespace stet {

namespace {

struct SheetName {
  ScoresSheet sheet;
  const char* id;
  const char* label;
};

constexpr std::array kSheets{
    SheetName{ScoresSheet::reading, "sheet.reading", "scores.reading"},
    SheetName{ScoresSheet::answers, "sheet.answers", "scores.answers"},
    SheetName{ScoresSheet::items, "sheet.items", "scores.items"},
    SheetName{ScoresSheet::honours, "sheet.honours", "scores.honours"},
};

void sheet_chips(Frame& frame, Column& page, ScoresState& state) {
  std::vector<Chip> shown;
  for (const SheetName& name : kSheets)
    shown.push_back({name.id, frame.words(name.label), "", name.sheet == state.sheet});
  if (auto pressed = chips(frame, page, "", shown)) {
    state.sheet = kSheets[*pressed].sheet;
    frame.animate();
  }
}

}  // namespace

ScoresWish scores_screen(Frame& frame, ScoresState& state, const ScoresView& view, float top) {
  using What = ScoresWish::What;
  ScoresWish wish;
  ScrollArea area(frame, "scores.page", frame.words("scores.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area);
  const TextLink home[] = {{"home", frame.words("desk.back"), style::control_bold}};
  const std::string whose = view.player == kUnnamed
                                ? frame.words("scores.yours")
                                : filled(frame.words("scores.of"), {view.player});
  if (masthead(frame, page, view.day, whose, home) || frame.take(Key::back))
    wish.what = What::home;
  page.gap(frame, 3);
  if (view.book->skills.empty()) {
    heading(frame, page, "scores.none", frame.words("scores.none"), style::headline);
    page.gap(frame, 1);
    paragraph(frame, page, "scores.hint", frame.words("scores.hint"), style::body,
              frame.theme.muted);
    area.column.y = page.y;
    return wish;
  }
  sheet_chips(frame, page, state);
  page.gap(frame, 3);
  switch (state.sheet) {
    case ScoresSheet::reading:
      reading_sheet(frame, page, state, view);
      break;
    case ScoresSheet::answers:
      if (auto wanted = answers_sheet(frame, page, state, view); wanted.what != What::nothing)
        wish = wanted;
      break;
    case ScoresSheet::items:
      items_sheet(frame, page, state, view);
      break;
    case ScoresSheet::honours:
      honours_sheet(frame, page, view);
      break;
  }
  area.column.y = page.y;
  return wish;
}

}  // namespace stet
