// The list at the left: the pack's parts, then its questions, any number of which can be picked.
#include <algorithm>
#include <cmath>

#include "bank/kind.h"
#include "game/screens/editing.h"

namespace stet {

namespace {

constexpr float kRowUnits = 52;
constexpr float kPickUnits = 36;

struct ListRow {
  std::string id{};
  std::string title{};
  std::string detail{};  // may be empty
  bool here = false;
  bool wrong = false;  // has an error
};

std::string state_of(const Frame& frame, const ListRow& row) {
  const std::string& chosen = frame.words("state.chosen");
  const std::string& wrong = frame.words("state.wrong");
  if (row.here && row.wrong) return filled(frame.words("state.and"), {chosen, wrong});
  return row.here ? chosen : row.wrong ? wrong : "";
}

bool list_row(Frame& frame, Rect rect, const ListRow& row) {
  const Theme& t = frame.theme;
  Widget widget{row.id, WidgetRole::button, row.title, state_of(frame, row), rect};
  const Interaction did = frame.interact(std::move(widget));
  if (!frame.paint.visible(rect.inset(-frame.px(4)))) return did.activated;
  const uint32_t ground = row.here      ? mix(t.sheet, t.accent, 0.16f)
                          : did.hovered ? mix(t.paper, t.accent, 0.08f)
                                        : t.paper;
  frame.paint.fill(rect, ground, frame.px(6));
  if (row.here)
    frame.paint.fill({rect.x, rect.y + frame.px(8), frame.px(3), rect.h - frame.px(16)}, t.accent);
  const float pad = frame.px(12), mark = row.wrong ? frame.px(18) : 0;
  const float width = rect.w - 2 * pad - mark;
  const TextLayout& title = frame.type.line(row.title, style::control, width);
  const TextLayout& detail = frame.type.line(row.detail, style::caption, width);
  const float text = title.height + (row.detail.empty() ? 0 : detail.height);
  const float top = rect.y + std::floor((rect.h - text) / 2);
  frame.type.draw(frame.paint, title, {rect.x + pad, top}, t.ink);
  if (!row.detail.empty())
    frame.type.draw(frame.paint, detail, {rect.x + pad, top + title.height}, t.muted);
  if (row.wrong) {
    const TextLayout& sign = frame.type.line("!", style::control_bold);
    frame.type.draw(frame.paint, sign,
                    {rect.right() - pad - sign.width,
                     rect.y + std::floor((rect.h - sign.height) / 2)},
                    t.strike);
  }
  if (did.focused)
    frame.paint.outline(rect.inset(frame.px(1)), t.accent, frame.px(2), frame.px(6));
  return did.activated;
}

// A box to be ticked, beside a row.
bool pick_box(Frame& frame, Rect rect, const std::string& id, const std::string& label,
              bool picked) {
  const Theme& t = frame.theme;
  const Interaction did =
      frame.interact({id, WidgetRole::chip, label, picked ? "chosen" : "", rect});
  const float side = frame.px(20);
  const Rect box{rect.x + std::floor((rect.w - side) / 2), rect.y + std::floor((rect.h - side) / 2),
                 side, side};
  frame.paint.fill(box, picked ? t.accent : t.sheet, frame.px(4));
  frame.paint.outline(box, picked || did.hovered ? t.accent : t.muted, frame.px(1), frame.px(4));
  if (picked) {
    const Vec low{box.x + side * 0.42f, box.y + side * 0.72f};
    frame.paint.line({box.x + side * 0.22f, box.y + side * 0.52f}, low, t.sheet, frame.px(2));
    frame.paint.line(low, {box.x + side * 0.78f, box.y + side * 0.28f}, t.sheet, frame.px(2));
  }
  if (did.focused)
    frame.paint.outline(box.inset(-frame.px(4)), t.accent, frame.px(2), frame.px(6));
  return did.activated;
}

// With Shift, all from the one picked last to this one.
void pick(const Frame& frame, const Editing& editing, size_t index) {
  const auto& questions = editing.now().questions;
  Ids& picked = editing.state.picked;
  const std::string& id = questions[index]->id;
  const auto anchor = std::ranges::find_if(
      questions, [&](const QuestionPart& each) { return each->id == editing.state.anchor; });
  const bool shift = frame.input.key && frame.input.key->shift;
  if (shift && anchor != questions.end()) {
    size_t from = static_cast<size_t>(anchor - questions.begin()), to = index;
    if (from > to) std::swap(from, to);
    for (size_t i = from; i <= to; ++i) picked.insert(questions[i]->id);
  } else if (!picked.erase(id)) {
    picked.insert(id);
  }
  editing.state.anchor = id;
}

void part_row(Frame& frame, Column& column, const Editing& editing, EditorPage page,
              const std::string& id, const std::string& title) {
  const Rect rect{column.x, column.y, column.width, frame.px(40)};
  column.y += rect.h + frame.px(2);
  const bool here = editing.state.page == page && editing.state.picked.empty();
  if (!list_row(frame, rect, {id, title, "", here})) return;
  editing.state.page = page;
  editing.state.picked.clear();
  editing.state.list_in_front = editing.state.side_in_front = false;
  frame.animate();
}

std::string counted(const Frame& frame, std::string_view key, size_t count) {
  std::string words(frame.words(key));
  if (count > 0) words += " · " + std::to_string(count);
  return words;
}

void question_row(Frame& frame, Column& column, const Editing& editing, size_t index) {
  const Question& question = *editing.now().questions[index];
  const std::string number = std::to_string(index + 1);
  const float box = frame.px(kPickUnits);
  const Rect rect{column.x, column.y, column.width, frame.px(kRowUnits)};
  column.y += rect.h + frame.px(2);
  if (!frame.paint.visible(rect.inset(-frame.size.y))) {
    // Far out of sight, only for the tree: 2,000 questions needn't be set each frame.
    frame.interact({"q." + number, WidgetRole::button, question.stem, "", rect});
    return;
  }
  if (pick_box(frame, {rect.x, rect.y, box, rect.h}, "pick." + number,
               filled(frame.words("editor.pick"), {number}),
               editing.state.picked.contains(question.id)))
    pick(frame, editing, index);
  ListRow row{"q." + number};
  row.title = number + "  " + (question.stem.empty() ? frame.words("editor.no-stem") : question.stem);
  row.detail = kind_in_words(question.kind, frame.words);
  row.here = editing.state.page == EditorPage::question && editing.state.picked.empty() &&
             editing.state.question == question.id;
  row.wrong = std::ranges::any_of(editing.problems, [&](const PackProblem& problem) {
    return problem.question == question.id && problem.severity == Severity::error;
  });
  if (list_row(frame, {rect.x + box, rect.y, rect.w - box, rect.h}, row)) {
    editing.turn_to(question.id);
    editing.state.picked.clear();
    frame.animate();
  }
}

}  // namespace

void editor_list(Frame& frame, Rect rect, const Editing& editing) {
  ScrollArea area(frame, "editor.list", frame.words("editor.list"), rect, false, 8);
  Column& column = area.column;
  part_row(frame, column, editing, EditorPage::details, "part.details",
           frame.words("editor.details"));
  part_row(frame, column, editing, EditorPage::articles, "part.articles",
           counted(frame, "editor.articles", editing.now().articles.size()));
  part_row(frame, column, editing, EditorPage::drafts, "part.drafts",
           counted(frame, "editor.drafts", editing.now().drafts.size()));
  column.gap(frame, 1);
  hairline(frame, column);
  column.gap(frame, 1);
  for (size_t i = 0; i < editing.now().questions.size(); ++i)
    question_row(frame, column, editing, i);
  column.gap(frame, 1);
  if (button(frame, column, {"question.new", frame.words("editor.new-question")})) {
    const std::string id = fresh_uuid();
    editing.change(with_new_question(editing.now(), blank_question(id, 0), editing.state.question),
                   frame.words("editor.step.new"));
    editing.turn_to(id);
    editing.state.picked.clear();
    editing.state.jump = "form.stem";
  }
  column.gap(frame, 1);
}

}  // namespace stet
