// Headings, paragraphs, labels, rules, the raised sheet.
#include <cmath>

#include "game/widgets.h"

namespace stet {

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

float balanced_width(Frame& frame, std::string_view text, const TextStyle& style, float width) {
  const size_t lines = frame.type.layout(text, style, width).lines.size();
  if (lines < 2 || lines > 4) return width;
  float low = width / 2, high = width;
  while (high - low > 8) {
    const float middle = std::floor((low + high) / 2);
    (frame.type.layout(text, style, middle).lines.size() > lines ? low : high) = middle;
  }
  return high;
}

void heading(Frame& frame, Column& column, std::string_view id, std::string_view text,
             const TextStyle& style, std::optional<uint32_t> color) {
  const float width = balanced_width(frame, text, style, column.width);
  const bool from_right = frame.type.layout(text, style, width).right_to_left;
  Column narrowed{column.x + (from_right ? column.width - width : 0), column.y, width};
  set_text(frame, narrowed, id, WidgetRole::heading, text, style, color.value_or(frame.theme.ink),
           {});
  column.y = narrowed.y;
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
