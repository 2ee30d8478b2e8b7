// Questions as items, for whoever writes a pack or teaches with one.
#include <array>
#include <cmath>

#include "bank/kind.h"
#include "game/screens/masthead.h"
#include "game/screens/scores.h"

namespace stet {

namespace {

constexpr float kRowHeight = 52;

struct Columns {
  float asked, facility, discrimination;  // right edges
  float text;                             // width of the question's
};

Columns columns_of(const Frame& frame, const Column& page) {
  const float right = page.x + page.width, wide = frame.px(frame.wide() ? 130 : 96);
  Columns at;
  at.discrimination = right;
  at.facility = right - wide;
  at.asked = at.facility - wide;
  at.text = at.asked - frame.px(72) - page.x;
  return at;
}

void right_aligned(Frame& frame, const std::string& text, float right, Rect row,
                   const TextStyle& style, uint32_t color) {
  const TextLayout& shown = frame.type.line(text, style);
  frame.type.draw(frame.paint, shown,
                  {right - shown.width, row.y + std::floor((row.h - shown.height) / 2)}, color);
}

std::string discrimination(const Frame& frame, const ItemRow& item) {
  if (item.discrimination) {
    const long rounded = std::lround(*item.discrimination);
    return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
  }
  return item.attempts < kFewestAttempts ? frame.words("items.too-few") : "–";
}

void item_line(Frame& frame, Rect row, const Columns& at, const ScoresView& view,
               const ItemRow& item, size_t index) {
  const Theme& t = frame.theme;
  const Pick pick = view.library->question(item.pack_id, item.question_id);
  const std::string about = kind_in_words(item.kind, frame.words);
  const std::string stem = pick.pack ? pick.question().stem : about;
  const std::string facility = std::to_string(std::lround(item.facility)) + " %";
  const Interaction did = frame.interact(
      {"item." + std::to_string(index), WidgetRole::text, stem,
       filled(frame.words("items.row"),
              {std::to_string(item.attempts), facility, discrimination(frame, item)}),
       row},
      PressedBy::nothing);
  if (!frame.paint.visible(row)) return;
  const Rect wide{row.x - frame.px(12), row.y + frame.px(1), row.w + frame.px(24),
                  row.h - frame.px(3)};
  if (did.hovered) frame.paint.fill(wide, mix(t.paper, t.accent, 0.07f), frame.px(6));
  if (did.focused) frame.paint.outline(wide, t.accent, frame.px(2), frame.px(6));
  const TextLayout& first = frame.type.line(stem, style::control, at.text);
  const TextLayout& second = frame.type.line(about, style::caption, at.text);
  const float top = row.y + std::floor((row.h - first.height - second.height) / 2);
  frame.type.draw(frame.paint, first, {row.x, top}, t.ink);
  frame.type.draw(frame.paint, second, {row.x, top + first.height}, t.muted);
  right_aligned(frame, std::to_string(item.attempts), at.asked, row, style::control, t.ink);
  right_aligned(frame, facility, at.facility, row, style::control_bold, t.ink);
  right_aligned(frame, discrimination(frame, item), at.discrimination, row,
                item.discrimination ? style::control_bold : style::caption,
                item.discrimination ? t.ink : t.muted);
  frame.paint.rule({row.x, row.bottom() - frame.px(1)}, row.w, t.rule, frame.px(1));
}

}  // namespace

void items_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view) {
  const std::string wanted = view.player + "/" + std::to_string(view.book->past.size());
  if (state.items_for != wanted) {
    state.items = view.items();
    state.items_for = wanted;
  }
  paragraph(frame, page, "items.key", frame.words("items.words"), style::caption,
            frame.theme.muted);
  page.gap(frame, 2);
  const Columns at = columns_of(frame, page);
  const Rect head{page.x, page.y, page.width, frame.px(28)};
  const uint32_t color = frame.theme.accent;
  const TextLayout& name = frame.type.line(frame.words("play.question"), style::caption_bold);
  frame.type.draw(frame.paint, name, {head.x, head.y + std::floor((head.h - name.height) / 2)},
                  color);
  right_aligned(frame, frame.words("items.asked"), at.asked, head, style::caption_bold, color);
  right_aligned(frame, frame.words("items.facility"), at.facility, head, style::caption_bold,
                color);
  right_aligned(frame, frame.words(frame.wide() ? "items.discrimination" : "items.discr"),
                at.discrimination, head, style::caption_bold, color);
  frame.paint.rule({head.x, head.bottom()}, head.w, frame.theme.ink, frame.px(1));
  page.y = head.bottom() + frame.px(1);

  const float height = frame.px(kRowHeight);
  const Rect clip = frame.paint.clip();
  for (size_t i = 0; i < state.items.size(); ++i) {
    const Rect row{page.x, page.y + height * static_cast<float>(i), page.width, height};
    if (row.bottom() + 2 * height < clip.y) continue;
    if (row.y > clip.bottom() + 2 * height) break;
    item_line(frame, row, at, view, state.items[i], i);
  }
  page.y += height * static_cast<float>(state.items.size());
}

}  // namespace stet
