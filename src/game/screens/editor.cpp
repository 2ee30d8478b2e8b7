#include "game/screens/editor.h"

#include <algorithm>
#include <cmath>

#include "game/screens/editing.h"
#include "game/screens/masthead.h"

namespace stet {

namespace {

constexpr float kBarUnits = 60;
constexpr float kListUnits = 248;
constexpr float kSideUnits = 500;
constexpr float kFormUnits = 640;
constexpr float kGapUnits = 20;
constexpr float kTabsUnits = 48;

std::string state_in_words(const Frame& frame, const Editing& editing) {
  if (!editing.desk.trouble().empty())
    return filled(frame.words("editor.not-kept"), {editing.desk.trouble()});
  const Work& work = *editing.desk.work();
  if (!work.unsaved()) return frame.words("editor.saved");
  return frame.words("editor.unsaved");
}

void top_bar(Frame& frame, Rect bar, const Editing& editing) {
  const Steps& steps = editing.desk.work()->steps();
  const Button save{"editor.save", frame.words("editor.save"), true,
                    editing.desk.work()->unsaved() || !editing.desk.work()->was_saved()};
  const TextLink links[] = {
      {"editor.undo", frame.words("editor.undo"), style::control_bold, steps.can_undo()},
      {"editor.redo", frame.words("editor.redo"), style::control_bold, steps.can_redo()},
      {"editor.try", frame.words("editor.try-pack"), style::control_bold,
       !editing.now().questions.empty()},
      {"editor.save-as", frame.words("editor.save-as"), style::control_bold}};
  const EditWish::What wishes[] = {EditWish::What::undo, EditWish::What::redo,
                                   EditWish::What::try_pack};
  const float gap = frame.px(20);
  const Vec help = help_size(frame);
  float room = button_size(frame, save).x + gap + help.x;
  for (const TextLink& link : links) room += link_size(frame, link).x + gap;

  const float back_width = bar.w - room - gap;
  const TextLayout& title =
      frame.type.line("‹ " + editing.now().head->title, style::control_bold, back_width);
  const TextLink back{"editor.leave", title.text, style::control_bold};
  if (link_at(frame, {bar.x, bar.y + frame.px(5)}, back)) editing.ask(EditWish::What::put_away);
  const std::string state = state_in_words(frame, editing);
  Column line{bar.x, bar.y + frame.px(34), back_width};
  frame.record({"editor.state", WidgetRole::text, state, "",
                {line.x, line.y, line.width, frame.px(20)}});
  label_left(frame, line, state, style::caption,
             editing.desk.trouble().empty() ? frame.theme.muted : frame.theme.strike);

  float x = bar.right() - room;
  for (size_t i = 0; i < std::size(links); ++i) {
    const Vec size = link_size(frame, links[i]);
    if (link_at(frame, {x, bar.y + std::floor((bar.h - size.y) / 2)}, links[i])) {
      if (i < std::size(wishes)) {
        editing.ask(wishes[i]);
      } else {
        editing.state.ask = EditorAsk::save_as;
        editing.state.path = editing.desk.work()->file().path;
        frame.focus_on("dialog.path");
      }
    }
    x += size.x + gap;
  }
  if (button_at(frame, {x, bar.y + std::floor((bar.h - button_size(frame, save).y) / 2)}, save))
    editing.ask(EditWish::What::save);
  help_at(frame, {bar.right() - help.x, bar.y + std::floor((bar.h - help.y) / 2)});
  frame.paint.rule({0, bar.bottom() - 1}, frame.size.x, frame.theme.rule, frame.px(1));
}

std::string problems_label(const Frame& frame, const Editing& editing) {
  std::string label = frame.words("editor.problems");
  if (!editing.problems.empty()) label += " · " + std::to_string(editing.problems.size());
  return label;
}

// Which of several panes is seen; the index of the one pressed.
std::optional<size_t> tabs(Frame& frame, Rect strip, std::span<const Chip> all) {
  Column column{strip.x, strip.y + frame.px(4), strip.w};
  return chips(frame, column, "", all);
}

void side_tabs(Frame& frame, Rect strip, const Editing& editing) {
  EditorState& state = editing.state;
  auto tab = [&](const char* id, std::string label, EditorSide side) {
    return Chip{id, std::move(label), "", state.side == side};
  };
  const Chip all[] = {tab("side.preview", frame.words("editor.preview"), EditorSide::preview),
                      tab("side.article", frame.words("editor.article"), EditorSide::article),
                      tab("side.problems", problems_label(frame, editing), EditorSide::problems)};
  if (const auto pressed = tabs(frame, strip, all)) state.side = static_cast<EditorSide>(*pressed);
}

// List, form and side, one of them at a time.
void one_at_a_time(Frame& frame, Rect rect, const Editing& editing) {
  EditorState& state = editing.state;
  auto side = [&](const char* id, std::string label, EditorSide which) {
    return Chip{id, std::move(label), "", state.side_in_front && state.side == which};
  };
  const Chip all[] = {
      {"front.list", frame.words("editor.list"), "", !state.side_in_front && state.list_in_front},
      {"front.form", frame.words("editor.form"), "", !state.side_in_front && !state.list_in_front},
      side("side.preview", frame.words("editor.preview"), EditorSide::preview),
      side("side.article", frame.words("editor.article"), EditorSide::article),
      side("side.problems", problems_label(frame, editing), EditorSide::problems)};
  const float strip = frame.px(kTabsUnits);
  if (const auto pressed = tabs(frame, {rect.x, rect.y, rect.w, strip}, all)) {
    state.side_in_front = *pressed >= 2;
    if (state.side_in_front)
      state.side = static_cast<EditorSide>(*pressed - 2);
    else
      state.list_in_front = *pressed == 0;
    frame.animate();
  }
  const Rect pane{rect.x, rect.y + strip, rect.w, rect.h - strip};
  if (state.side_in_front)
    editor_side(frame, pane, editing);
  else if (state.list_in_front)
    editor_list(frame, pane, editing);
  else
    editor_form(frame, pane, editing);
}

// The list or the form above, the side below.
void one_above_the_other(Frame& frame, Rect rect, const Editing& editing) {
  EditorState& state = editing.state;
  const float strip = frame.px(kTabsUnits);
  const Chip all[] = {{"front.list", frame.words("editor.list"), "", state.list_in_front},
                      {"front.form", frame.words("editor.form"), "", !state.list_in_front}};
  if (const auto pressed = tabs(frame, {rect.x, rect.y, rect.w, strip}, all))
    state.list_in_front = *pressed == 0;
  const float half = std::floor((rect.h - 2 * strip) / 2);
  const Rect upper{rect.x, rect.y + strip, rect.w, half};
  if (state.list_in_front)
    editor_list(frame, upper, editing);
  else
    editor_form(frame, upper, editing);
  frame.paint.rule({0, upper.bottom()}, frame.size.x, frame.theme.rule, frame.px(1));
  side_tabs(frame, {rect.x, upper.bottom(), rect.w, strip}, editing);
  editor_side(frame, {rect.x, upper.bottom() + strip, rect.w, half}, editing);
}

void side_by_side(Frame& frame, Rect rect, const Editing& editing) {
  const float gap = frame.px(kGapUnits);
  const float list = std::min(frame.px(kListUnits), std::floor(rect.w * 0.24f));
  const float side = std::min(frame.px(kSideUnits), std::floor(rect.w * 0.4f));
  const float form = std::min(rect.w - list - side - 2 * gap, frame.px(kFormUnits));
  editor_list(frame, {rect.x, rect.y, list, rect.h}, editing);
  const float middle = rect.x + list + gap;
  editor_form(frame, {middle, rect.y, form, rect.h}, editing);
  const float right = middle + form + gap;
  const float strip = frame.px(kTabsUnits);
  frame.paint.fill({right - gap / 2, rect.y, frame.px(1), rect.h}, frame.theme.rule);
  side_tabs(frame, {right, rect.y, side, strip}, editing);
  editor_side(frame, {right, rect.y + strip, side, rect.h - strip}, editing);
}

// F6 goes on to the next pane.
void next_pane(Frame& frame) {
  if (!frame.take(Key::swap)) return;
  const Widget* here = frame.tree.find(frame.ui.focus);
  std::vector<std::string> areas;
  for (const Widget& widget : frame.tree.widgets())
    if (widget.focusable && widget.enabled && !widget.area.empty() &&
        std::ranges::find(areas, widget.area) == areas.end())
      areas.push_back(widget.area);
  if (areas.empty()) return;
  const auto at = std::ranges::find(areas, here ? here->area : "");
  const size_t next = at == areas.end() ? 0 : static_cast<size_t>(at - areas.begin() + 1);
  for (const Widget& widget : frame.tree.widgets())
    if (widget.area == areas[next % areas.size()] && widget.focusable && widget.enabled)
      return frame.focus_on(widget.id);
}

// To the field that was asked for, or the nearest thing to it.
void jump(Frame& frame, EditorState& state) {
  if (state.jump.empty()) return;
  std::string id = std::exchange(state.jump, "");
  while (!id.empty()) {
    for (const Widget& widget : frame.tree.widgets())
      if (widget.focusable && widget.enabled &&
          (widget.id == id || widget.id.starts_with(id + ".")))
        return frame.focus_on(widget.id);
    const size_t dot = id.rfind('.');
    if (dot == std::string::npos || dot == 4) break;  // "form"
    id.resize(dot);
  }
}

// What is at hand may have gone by undo or delete.
void settle_on(const Editing& editing) {
  EditorState& state = editing.state;
  const Manuscript& now = editing.now();
  std::erase_if(state.picked, [&](const std::string& id) { return !now.question(id); });
  if (!now.question(state.question))
    state.question = now.questions.empty() ? "" : now.questions.front()->id;
  if (state.articles_seen != editing.desk.articles_taken()) {
    state.articles_seen = editing.desk.articles_taken();
    state.path.clear();
    if (!now.articles.empty()) state.article = now.articles.back()->id;
    if (!now.drafts.empty()) {
      state.page = EditorPage::drafts;
      state.draft = now.drafts.front()->id;
    } else {
      state.side = EditorSide::article;
    }
  }
}

}  // namespace

EditWish editor_screen(Frame& frame, EditorState& state, const WritingDesk& desk, float top) {
  EditWish wish;
  const std::vector<PackProblem> problems = desk.problems();
  const Editing editing{desk, state, problems, wish};
  settle_on(editing);
  if (editor_dialog(frame, editing, top)) return wish;
  if (frame.take(Key::undo)) editing.ask(EditWish::What::undo);
  if (frame.take(Key::redo)) editing.ask(EditWish::What::redo);
  if (frame.take(Key::save)) editing.ask(EditWish::What::save);
  const float margin = frame.px(frame.wide() ? 24 : 12);
  const float widest = frame.px(kListUnits + kFormUnits + kSideUnits + 2 * kGapUnits);
  const float width = std::min(frame.size.x - 2 * margin, widest);
  const Rect bar{std::floor((frame.size.x - width) / 2), top, width, frame.px(kBarUnits)};
  top_bar(frame, bar, editing);
  const float below = bar.bottom() + frame.px(frame.wide() ? 12 : 4);
  const Rect rest{bar.x, below, bar.w, frame.size.y - below};
  const bool jumping = !state.jump.empty();
  if (frame.wide())
    side_by_side(frame, rest, editing);
  else if (frame.size.y - top >= frame.px(620))
    one_above_the_other(frame, rest, editing);
  else
    one_at_a_time(frame, rest, editing);
  // What was asked for in this frame stands on the screen in the next.
  if (jumping) jump(frame, state);
  if (!state.jump.empty()) frame.animate();
  next_pane(frame);
  if (frame.ui.typing && frame.take(Key::back)) {
    frame.focus_on("editor.leave");
  } else if (frame.take(Key::back)) {
    editing.ask(EditWish::What::put_away);
  }
  return wish;
}

}  // namespace stet
