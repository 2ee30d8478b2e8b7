// Headings, paragraphs, labels, rules, the raised sheet.
#include <cmath>

#include "game/widgets.h"

namespace stet {

namespace {

void set_text(Frame& frame, Column& column, std::string_view id, WidgetRole role,
              std::string_view text, const TextStyle& style, uint32_t color,
              std::span<const Emphasised> emphasis) {
  const TextLayout& layout = frame.type.layout(text, style, column.width);
  const Rect rect{column.x, column.y, column.width, layout.height};
  if (!id.empty()) frame.record({std::string(id), role, std::string(text), "", rect});
  if (frame.paint.visible(rect))
    frame.type.draw(frame.paint, layout, {column.x, column.y}, color, emphasis);
  column.y += layout.height;
}

}  // namespace

void heading(Frame& frame, Column& column, std::string_view id, std::string_view text,
             const TextStyle& style, std::optional<uint32_t> color) {
  set_text(frame, column, id, WidgetRole::heading, text, style, color.value_or(frame.theme.ink),
           {});
}

void paragraph(Frame& frame, Column& column, std::string_view id, std::string_view text,
               const TextStyle& style, uint32_t color, std::span<const Emphasised> emphasis) {
  set_text(frame, column, id, WidgetRole::text, text, style, color, emphasis);
}

void label_left(Frame& frame, Column& column, std::string_view text, const TextStyle& style,
                uint32_t color) {
  const TextLayout& layout = frame.type.line(text, style, column.width);
  frame.type.draw(frame.paint, layout, {column.x, column.y}, color);
  column.y += layout.height;
}

void label_right(Frame& frame, const Column& column, std::string_view text, const TextStyle& style,
                 uint32_t color) {
  const TextLayout& layout = frame.type.line(text, style, column.width);
  frame.type.draw(frame.paint, layout, {column.x + column.width - layout.width, column.y}, color);
}

void hairline(Frame& frame, Column& column) {
  frame.paint.rule({column.x, column.y}, column.width, frame.theme.rule, frame.px(1));
  column.y += frame.px(1);
}

void sheet(Frame& frame, Rect rect) {
  frame.paint.fill(rect, frame.theme.sheet, frame.px(6));
  frame.paint.outline(rect, frame.theme.rule, frame.px(1), frame.px(6));
}

}  // namespace stet
