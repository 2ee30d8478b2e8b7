#include "game/screens/notice.h"

#include <cmath>

namespace stet {

namespace {

// The words on the marker's yellow, the link at their right.
float strip(Frame& frame, float top, const char* id, const std::string& text, const TextLink* link,
            bool* pressed) {
  const float side = frame.px(24), above = frame.px(8);
  const float link_width = link ? link_size(frame, *link).x + frame.px(24) : 0;
  const float width = frame.size.x - 2 * side - link_width;
  const TextLayout& words = frame.type.layout(text, style::control, width);
  const float height = words.height + 2 * above;
  frame.paint.fill({0, top, frame.size.x, height}, frame.theme.marker);
  frame.paint.rule({0, top + height - frame.px(1)}, frame.size.x, frame.theme.rule, frame.px(1));
  Column column{side, top + above, width};
  paragraph(frame, column, id, text, style::control, frame.theme.ink);
  if (link)
    *pressed = link_at(frame,
                       {frame.size.x - side - link_width + frame.px(24),
                        top + std::floor((height - link_size(frame, *link).y) / 2)},
                       *link);
  return height;
}

// Begins with a capital, unless it begins with a place: "article.txt: is empty", "quiz.csv, line 2:
// is empty".
std::string sentence(std::string text) {
  const size_t word = text.find(' ');
  const bool place =
      word != std::string::npos && word > 0 && (text[word - 1] == ':' || text.find('.') < word - 1);
  if (!place && !text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace

float notice_strip(Frame& frame, const Notice& notice, bool& dismissed) {
  float height = 0;
  if (!notice.banner.empty())
    height += strip(frame, 0, "banner", sentence(notice.banner), nullptr, nullptr);
  if (!notice.message.empty()) {
    TextLink close{"message.close", frame.words("notice.close")};
    close.in_ink = true;
    height += strip(frame, height, "message", sentence(notice.message), &close, &dismissed);
  }
  return height;
}

}  // namespace stet
