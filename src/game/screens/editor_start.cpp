// Without a pack in hand: begin one, go on with one, open one.
#include "game/screens/editing.h"
#include "game/screens/masthead.h"

namespace stet {

namespace {

void unfinished(Frame& frame, Column& column, const WritingDesk& desk, EditWish& wish) {
  if (desk.unfinished().empty() && !desk.can_undo_discard()) return;
  section(frame, column, "unfinished", frame.words("editor.unfinished"));
  for (size_t i = 0; i < desk.unfinished().size(); ++i) {
    const KeptWork& kept = desk.unfinished()[i];
    const std::string id = "unfinished." + std::to_string(i + 1);
    const Button discard{id + ".discard", frame.words("editor.discard")};
    const float room = button_size(frame, discard).x + frame.px(12);
    Column row{column.x, column.y, column.width - room};
    const MenuRow go_on{id, kept.title, counted_questions(frame, kept.questions),
                        frame.words("editor.go-on"), i == 0};
    if (menu_row(frame, row, go_on)) {
      wish.what = EditWish::What::go_on;
      wish.index = i;
    }
    const float middle = (column.y + row.y - button_size(frame, discard).y) / 2;
    if (button_at(frame, {row.x + row.width + frame.px(12), middle}, discard)) {
      wish.what = EditWish::What::discard;
      wish.index = i;
    }
    column.y = row.y;
    column.gap(frame, 1);
  }
  if (desk.can_undo_discard() &&
      button(frame, column, {"unfinished.undo", frame.words("editor.undo-discard")}))
    wish.what = EditWish::What::undo_discard;
  column.gap(frame, 4);
}

}  // namespace

EditWish editor_start(Frame& frame, EditorState& state, const WritingDesk& desk,
                      const std::vector<PackChoice>& packs, float top) {
  EditWish wish;
  ScrollArea area(frame, "editor.start", frame.words("editor.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area, 760);
  const TextLink back{"editor.leave", frame.words("editor.back"), style::control_bold};
  if (link_at(frame, {page.x, page.y}, back) || frame.take(Key::back))
    wish.what = EditWish::What::leave;
  help_at(frame, {page.x + page.width - help_size(frame).x, page.y});
  page.y += link_size(frame, back).y;
  page.gap(frame, 1);
  heading(frame, page, "editor.title", frame.words("editor.name"), style::headline);
  page.gap(frame, 1);
  paragraph(frame, page, "editor.help", frame.words("editor.start-help"), style::body,
            frame.theme.ink);
  page.gap(frame, 3);
  const bool first = desk.unfinished().empty();
  if (button(frame, page, {"editor.begin", frame.words("editor.begin"), first, true, first}))
    wish.what = EditWish::What::begin;
  page.gap(frame, 4);
  unfinished(frame, page, desk, wish);

  section(frame, page, "editor.open-section", frame.words("editor.open-pack"));
  for (size_t i = 0; i < packs.size(); ++i) {
    const MenuRow row{"editor.pack." + std::to_string(i + 1), packs[i].title,
                      counted_questions(frame, packs[i].questions), frame.words("editor.open")};
    if (menu_row(frame, page, row)) {
      wish.what = EditWish::What::open;
      wish.value = packs[i].path;
    }
    page.gap(frame, 1);
  }
  TextArea field{"editor.path", frame.words("editor.path"), frame.words("editor.path-example")};
  const Typing typing = text_area(frame, page, field, state.path);
  page.gap(frame, 1);
  const bool entered = typing.entered && !state.path.empty();
  if (button(frame, page,
             {"editor.open", frame.words("editor.open"), false, !state.path.empty()}) ||
      entered) {
    wish.what = EditWish::What::open;
    wish.value = state.path;
  }
  area.column.y = page.y;
  return wish;
}

}  // namespace stet
