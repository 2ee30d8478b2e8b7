// What isn't story in an article of the pack, with the way into the story and back.
#include <algorithm>
#include <cmath>

#include "article/restoring.h"
#include "game/screens/editing.h"
#include "game/screens/set_aside.h"

namespace stet {

namespace {

// The block's label and its words on one line, and the link that turns it; true when pressed.
bool block_row(Frame& frame, Column& column, const std::string& id, const Block& block,
               std::string words) {
  const std::string& role = role_in_words(frame, block.was.value_or(block.role));
  const TextLink link{id, frame.words(block.was ? "article.set-aside-again" : "article.restore")};
  const Vec size = link_size(frame, link);
  const Rect rect{column.x, column.y, column.width, size.y};
  column.y += size.y;
  std::ranges::replace(words, '\n', ' ');
  frame.record(
      {id + ".words", WidgetRole::text, words, role, {rect.x, rect.y, rect.w - size.x, rect.h}});
  if (frame.paint.visible(rect)) {
    const float tag = role_tag_width(frame, role), gap = frame.px(12);
    const TextLayout& text =
        frame.type.line(words, style::control, rect.w - tag - size.x - 2 * gap);
    role_tag(frame, {rect.x, std::floor(rect.middle().y)}, role);
    frame.type.draw(frame.paint, text,
                    {rect.x + tag + gap, rect.y + std::floor((rect.h - text.height) / 2)},
                    block.was ? frame.theme.ink : frame.theme.muted);
  }
  return link_at(frame, {rect.right() - size.x, rect.y}, link);
}

}  // namespace

void set_aside_rows(Frame& frame, Column& column, const Editing& editing,
                    const ArticlePart& article) {
  const std::string id = "article." + article->id;
  const std::vector<Block>& blocks = editing.blocks(article);
  bool first = true;
  for (size_t i = 0; i < blocks.size(); ++i) {
    if (!is_set_aside(blocks[i].role) && !blocks[i].was) continue;
    if (first) {
      column.gap(frame, 2);
      paragraph(frame, column, id + ".set-aside", frame.words("editor.set-aside"), style::caption,
                frame.theme.muted);
      column.gap(frame, 1);
    }
    first = false;
    if (block_row(frame, column, id + ".block." + std::to_string(i), blocks[i],
                  std::string(slice(article->text, blocks[i].span))))
      editing.ask(EditWish::What::turn_block, article->id, i);
  }
}

}  // namespace stet
