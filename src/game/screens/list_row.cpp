#include "game/screens/list_row.h"

#include <cmath>

#include "game/charts.h"

namespace stet {

namespace {

constexpr float kRadius = 6;
constexpr float kSkillHeight = 44;
constexpr double kSteady = 3;  // a change of fewer points is none

void ground(Frame& frame, Rect rect, const Interaction& did) {
  const Rect wide{rect.x - frame.px(12), rect.y + frame.px(1), rect.w + frame.px(24),
                  rect.h - frame.px(2)};
  if (did.held || did.hovered)
    frame.paint.fill(wide, mix(frame.theme.paper, frame.theme.accent, did.held ? 0.16f : 0.07f),
                     frame.px(kRadius));
  if (did.focused) frame.paint.outline(wide, frame.theme.accent, frame.px(2), frame.px(kRadius));
}

// Up, level or down, drawn: few fonts have the arrows.
void arrow(Frame& frame, Vec middle, double change) {
  const Theme& t = frame.theme;
  const float u = frame.px(1), s = frame.px(5);
  if (std::abs(change) < kSteady) {
    frame.paint.fill({middle.x - s, middle.y - u, 2 * s, 2 * u}, t.muted);
    return;
  }
  const bool up = change > 0;
  const uint32_t color = up ? t.stet : t.strike;
  for (float i = 0; i < 6; ++i) {
    const float y = up ? middle.y - 3 * u + i * u : middle.y + 3 * u - i * u;
    frame.paint.fill({middle.x - i * u, y, 2 * i * u + u, u}, color);
  }
}

}  // namespace

bool list_row(Frame& frame, Column& column, const ListRow& row) {
  const Theme& t = frame.theme;
  const float above = frame.px(9);
  const TextLayout& trailing = frame.type.line(row.trailing, style::control_bold);
  const float room = column.width - trailing.width - (row.trailing.empty() ? 0 : frame.px(20));
  const TextLayout& title = frame.type.line(row.title, style::control_bold, room);
  const TextLayout& detail = frame.type.layout(row.detail, style::caption, room);
  const float text = title.height + (row.detail.empty() ? 0 : detail.height);
  const Rect rect{column.x, column.y, column.width, text + 2 * above};
  Widget widget{row.id, WidgetRole::button, row.title,
                row.detail + (row.trailing.empty() ? "" : ", " + row.trailing), rect};
  widget.enabled = row.enabled;
  const Interaction did = frame.interact(std::move(widget));
  column.y += rect.h;
  if (!frame.paint.visible(rect.inset(-frame.px(12)))) return did.activated;

  ground(frame, rect, did);
  const float top = rect.y + above;
  frame.type.draw(frame.paint, title, {rect.x, top}, row.enabled ? t.ink : t.muted);
  if (row.marked)
    frame.paint.dotted({rect.x, top + title.height - frame.px(2)}, title.width, t.accent,
                       frame.px(2));
  if (!row.detail.empty())
    frame.type.draw(frame.paint, detail, {rect.x, top + title.height}, t.muted);
  frame.type.draw(frame.paint, trailing, {rect.right() - trailing.width, top},
                  row.enabled ? t.accent : t.muted);
  if (row.ruled)
    frame.paint.rule({rect.x, rect.bottom() - frame.px(1)}, rect.w, t.rule, frame.px(1));
  return did.activated;
}

bool skill_row(Frame& frame, Column& column, const SkillRow& row) {
  const Theme& t = frame.theme;
  const Rect rect{column.x, column.y, column.width, frame.px(kSkillHeight)};
  const Interaction did = frame.interact(
      {row.id, row.acts ? WidgetRole::button : WidgetRole::image, row.name, row.words, rect},
      row.acts ? PressedBy::all : PressedBy::nothing);
  column.y += rect.h;
  if (!frame.paint.visible(rect.inset(-frame.px(12)))) return did.activated;
  ground(frame, rect, did);
  auto centred = [&](const TextLayout& text, float x, uint32_t color) {
    frame.type.draw(frame.paint, text, {x, rect.y + std::floor((rect.h - text.height) / 2)}, color);
  };
  const bool roomy = rect.w >= frame.px(440);
  const float count = row.count.empty() ? 0 : frame.px(84), figure = frame.px(72);
  const float sign = frame.px(20), name = roomy ? frame.px(150) : frame.px(96);
  centred(frame.type.line(row.name, style::control, name), rect.x, t.ink);
  const float right = rect.right() - count;
  if (!row.count.empty()) {
    const TextLayout& text = frame.type.line(row.count, style::caption);
    centred(text, rect.right() - text.width, t.muted);
  }
  const TextLayout& shown = frame.type.line(row.figure, style::control_bold);
  centred(shown, right - sign - shown.width, row.points.empty() ? t.muted : t.ink);
  if (row.points.size() > 1) arrow(frame, {right - frame.px(7), rect.middle().y}, row.change);
  const float from = rect.x + name + frame.px(8), to = right - sign - figure;
  if (to - from >= frame.px(32))
    sparkline(frame, {from, rect.y + frame.px(9), to - from, rect.h - frame.px(18)}, row.points);
  frame.paint.rule({rect.x, rect.bottom() - frame.px(1)}, rect.w, t.rule, frame.px(1));
  return did.activated;
}

}  // namespace stet
