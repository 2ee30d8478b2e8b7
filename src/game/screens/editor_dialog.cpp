// What is asked before a file is written: where to, and what to do about one that stands there.
#include <cmath>

#include "game/screens/editing.h"

namespace stet {

namespace {

std::string with_ending(std::string path) {
  constexpr std::string_view kEnding = ".stet.json";
  return path.ends_with(kEnding) ? path : path + std::string(kEnding);
}

// The path is kept for the question whether to save over what stands there.
void where_to(Frame& frame, Column& column, const Editing& editing) {
  EditorState& state = editing.state;
  heading(frame, column, "dialog.title", frame.words("editor.save-as"));
  column.gap(frame, 2);
  const Typing typing = text_area(
      frame, column,
      {"dialog.path", frame.words("editor.path"), frame.words("editor.path-example")}, state.path);
  column.gap(frame, 2);
  const Button buttons[] = {
      {"dialog.save", frame.words("editor.save"), true, !state.path.empty()},
      {"dialog.cancel", frame.words("editor.cancel")}};
  const auto pressed = button_row(frame, column, buttons);
  if (pressed == 1u) state.ask = EditorAsk::nothing;
  if (pressed != 0u && !(typing.entered && !state.path.empty())) return;
  state.path = with_ending(state.path);
  editing.ask(EditWish::What::save_as, state.path);
}

void over_what(Frame& frame, Column& column, const Editing& editing) {
  EditorState& state = editing.state;
  const bool changed = state.ask == EditorAsk::changed_on_disk;
  const std::string path = changed ? editing.desk.work()->file().path : state.path;
  heading(frame, column, "dialog.title",
          frame.words(changed ? "editor.changed-on-disk" : "editor.in-the-way"));
  column.gap(frame, 1);
  paragraph(frame, column, "dialog.help",
            filled(frame.words(changed ? "editor.changed-help" : "editor.in-the-way-help"), {path}),
            style::control, frame.theme.ink);
  column.gap(frame, 2);
  const Button buttons[] = {{"dialog.cancel", frame.words("editor.cancel"), true},
                            {"dialog.elsewhere", frame.words("editor.save-as")},
                            {"dialog.over", frame.words("editor.save-over")}};
  const auto pressed = button_row(frame, column, buttons);
  if (pressed == 0u) state.ask = EditorAsk::nothing;
  if (pressed == 1u) {
    state.ask = EditorAsk::save_as;
    frame.focus_on("dialog.path");
  }
  if (pressed == 2u)
    editing.ask(changed ? EditWish::What::save_over : EditWish::What::save_as_over, state.path);
}

}  // namespace

bool editor_dialog(Frame& frame, const Editing& editing, float top) {
  if (editing.state.ask == EditorAsk::nothing) return false;
  ScrollArea area(frame, "editor.dialog", frame.words("editor.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  const float width = std::min(area.column.width, frame.px(560));
  Column column{area.column.x + std::floor((area.column.width - width) / 2), area.column.y, width};
  if (editing.state.ask == EditorAsk::save_as)
    where_to(frame, column, editing);
  else
    over_what(frame, column, editing);
  area.column.y = column.y;
  if (frame.take(Key::back)) editing.state.ask = EditorAsk::nothing;
  if (editing.state.ask == EditorAsk::nothing) frame.animate();
  return true;
}

}  // namespace stet
