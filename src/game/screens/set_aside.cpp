#include "game/screens/set_aside.h"

#include <algorithm>
#include <cmath>

#include "article/restoring.h"

namespace stet {

namespace {

constexpr TextStyle kTag{Face::sans, 12, 1.25f};
constexpr float kTagPadding = 6;   // units
constexpr float kBetween = 12;     // label and link
constexpr float kNarrowest = 360;  // column with labels beside its blocks

TextLink turning(const Frame& frame, const SetAside& block, const PlayView& view) {
  const char* words = view.remaking    ? "article.remaking"
                      : block.restored ? "article.set-aside-again"
                                       : "article.restore";
  return {"turn." + std::to_string(block.number), frame.words(words)};
}

}  // namespace

const std::string& role_in_words(const Frame& frame, Role role) {
  return frame.words(role_key(role));
}

float role_tag_width(Frame& frame, const std::string& label) {
  return frame.type.line(label, kTag).width + 2 * frame.px(kTagPadding);
}

void role_tag(Frame& frame, Vec at, const std::string& label) {
  const TextLayout& text = frame.type.line(label, kTag);
  const float pad = frame.px(kTagPadding), height = text.height + frame.px(2);
  const Rect box{at.x, std::floor(at.y - height / 2), text.width + 2 * pad, height};
  frame.paint.outline(box, frame.theme.rule, frame.px(1), frame.px(3));
  frame.type.draw(frame.paint, text, {box.x + pad, box.y + frame.px(1)}, frame.theme.muted);
}

float beside_width(Frame& frame, const PlayView& view, float width) {
  if (width < frame.px(kNarrowest)) return 0;
  float tags = 0;
  for (const Block& block : view.article->blocks)
    if (is_set_aside(block.role))
      tags = std::max(tags, role_tag_width(frame, role_in_words(frame, block.role)));
  if (tags == 0) return 0;
  const float link =
      view.can_restore ? frame.px(kBetween) + link_size(frame, turning(frame, {}, view)).x : 0;
  return tags + link + frame.px(2 * kBetween);
}

bool set_aside_line(Frame& frame, Rect line, const SetAside& block, const PlayView& view,
                    bool from_right) {
  const std::string label =
      block.restored ? filled(frame.words("article.restored"), {role_in_words(frame, block.role)})
                     : role_in_words(frame, block.role);
  const float tag = role_tag_width(frame, label), middle = std::floor(line.middle().y);
  const TextLink link = turning(frame, block, view);
  const Vec size = view.can_restore ? link_size(frame, link) : Vec{};
  const float gap = view.can_restore ? frame.px(kBetween) : 0;
  float x = from_right ? line.x + gap : line.right() - tag - gap - size.x;
  frame.record({"aside." + std::to_string(block.number),
                WidgetRole::text,
                label,
                "",
                {x, line.y, tag, line.h}});
  if (frame.paint.visible(line)) role_tag(frame, {x, middle}, label);
  if (!view.can_restore) return false;
  x += tag + gap;
  return link_at(frame, {x, middle - std::floor(size.y / 2)}, link);
}

}  // namespace stet
