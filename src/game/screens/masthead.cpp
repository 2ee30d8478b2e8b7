#include "game/screens/masthead.h"

#include <cmath>

namespace stet {

namespace {

constexpr TextStyle kName{Face::serif_bold, 48, 1.15f};

TextLink help_link() {
  return {"help", "?", style::control_bold};
}

}  // namespace

Column page_column(const Frame& frame, const ScrollArea& area, float widest_units) {
  const float width = std::min(area.column.width, frame.px(widest_units));
  return {area.column.x + std::floor((area.column.width - width) / 2), area.column.y, width};
}

Vec help_size(Frame& frame) {
  return link_size(frame, help_link());
}

void help_at(Frame& frame, Vec at) {
  if (link_at(frame, at, help_link())) frame.ask_for(Key::help);
}

std::optional<size_t> masthead(Frame& frame, Column& column, std::string_view left,
                               std::string_view right, std::span<const TextLink> links) {
  std::optional<size_t> pressed;
  const TextLayout& name = frame.type.line("Stet", kName);
  frame.record(
      {"masthead", WidgetRole::heading, "Stet", "", {column.x, column.y, name.width, name.height}});
  frame.type.draw(frame.paint, name, {column.x, column.y}, frame.theme.ink);
  frame.paint.dotted({column.x, column.y + name.height - frame.px(4)}, name.width,
                     frame.theme.accent, frame.px(3));

  const Vec help = help_size(frame);
  float x = column.x + column.width - help.x;
  help_at(frame, {x, column.y + name.height - help.y});
  x -= frame.px(28);
  for (size_t i = links.size(); i-- > 0;) {
    const Vec size = link_size(frame, links[i]);
    x -= size.x;
    if (link_at(frame, {x, column.y + name.height - size.y}, links[i])) pressed = i;
    x -= frame.px(28);
  }
  column.y += name.height;
  column.gap(frame, 1.5f);
  frame.paint.rule({column.x, column.y}, column.width, frame.theme.ink, frame.px(3));
  frame.paint.rule({column.x, column.y + frame.px(6)}, column.width, frame.theme.ink, frame.px(1));
  column.y += frame.px(13);
  label_right(frame, column, right, style::caption, frame.theme.muted);
  label_left(frame, column, left, style::caption, frame.theme.muted);
  return pressed;
}

void section(Frame& frame, Column& column, std::string_view id, std::string_view text) {
  frame.paint.rule({column.x, column.y}, column.width, frame.theme.rule, frame.px(1));
  column.gap(frame, 1.5f);
  heading(frame, column, id, text, style::caption_bold, frame.theme.accent);
  column.gap(frame, 1);
}

}  // namespace stet
