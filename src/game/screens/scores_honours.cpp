// Honours: the rank and what is missing to the next, and badges.
#include <algorithm>
#include <cmath>

#include "game/screens/masthead.h"
#include "game/screens/scores.h"

namespace stet {

namespace {

constexpr TextStyle kRankName{Face::serif_bold, 40, 1.15f};

void rank(Frame& frame, Column& column, const RankStanding& standing) {
  section(frame, column, "rank.section", frame.words("honours.rank"));
  heading(frame, column, "rank", name_of(ranks()[standing.rank], frame.words), kRankName);
  column.gap(frame, 1);
  if (standing.missing.empty()) {
    paragraph(frame, column, "rank.missing", frame.words("honours.highest"), style::control,
              frame.theme.muted);
  } else {
    paragraph(
        frame, column, "rank.next",
        filled(frame.words("honours.next"), {name_of(ranks()[standing.rank + 1], frame.words)}),
        style::control, frame.theme.ink);
    for (size_t i = 0; i < standing.missing.size(); ++i) {
      frame.paint.disc({column.x + frame.px(4), column.y + frame.px(13)}, frame.px(3),
                       frame.theme.accent);
      Column line{column.x + frame.px(18), column.y, column.width - frame.px(18)};
      paragraph(frame, line, "rank.missing." + std::to_string(i),
                told(frame.words, standing.missing[i]), style::control, frame.theme.ink);
      column.y = line.y;
    }
  }
  column.gap(frame, 3);
}

// The ranks as a ladder, the highest on top.
void ladder(Frame& frame, Column& column, const RankStanding& standing) {
  const Theme& t = frame.theme;
  const float step = frame.px(32), dot = frame.px(5), x = column.x + frame.px(8);
  const auto count = ranks().size();
  for (size_t i = count; i-- > 0;) {
    const float middle = column.y + step / 2;
    if (i > 0)
      frame.paint.fill({x - frame.px(1), middle, frame.px(2), step},
                       i <= standing.rank ? t.accent : t.rule);
    const bool here = i == standing.rank, reached = i <= standing.rank;
    if (reached)
      frame.paint.disc({x, middle}, here ? frame.px(7) : dot, t.accent);
    else
      frame.paint.ring({x, middle}, dot, frame.px(2), t.muted);
    const std::string& name = name_of(ranks()[i], frame.words);
    const TextLayout& text = frame.type.line(name, here ? style::control_bold : style::control);
    frame.type.draw(frame.paint, text,
                    {column.x + frame.px(28), middle - std::floor(text.height / 2)},
                    reached ? t.ink : t.muted);
    frame.record({"rank." + std::to_string(i),
                  WidgetRole::text,
                  name,
                  here      ? frame.words("honours.here")
                  : reached ? frame.words("honours.reached")
                            : std::string(),
                  {column.x, column.y, column.width, step}});
    column.y += step;
  }
}

void badge(Frame& frame, Column cell, const BadgeStanding& standing, float height) {
  const Theme& t = frame.theme;
  const Rect rect{cell.x, cell.y, cell.width, height};
  sheet(frame, rect);
  const std::string count =
      filled(frame.words("play.place"),
             {std::to_string(standing.so_far), std::to_string(standing.badge.goal)});
  frame.record({"badge." + std::string(standing.badge.id), WidgetRole::text,
                name_of(standing.badge, frame.words),
                (standing.earned() ? frame.words("honours.earned") : count) + ": " +
                    habit_of(standing.badge, frame.words),
                rect});
  const float pad = frame.px(16);
  Column inside{rect.x + pad, rect.y + frame.px(14), rect.w - 2 * pad};
  const std::string& name = name_of(standing.badge, frame.words);
  const float top = inside.y;
  label_left(frame, inside, name, style::control_bold, standing.earned() ? t.stet : t.ink);
  if (standing.earned()) {
    const TextLayout& text = frame.type.line(name, style::control_bold, inside.width);
    frame.paint.dotted({inside.x, top + text.height - frame.px(2)}, text.width, t.stet,
                       frame.px(2));
  }
  paragraph(frame, inside, "", habit_of(standing.badge, frame.words), style::caption, t.muted);
  const float thick = frame.px(6), y = rect.bottom() - frame.px(22);
  const TextLayout& text =
      frame.type.line(standing.earned() ? frame.words("honours.earned") : count, style::caption);
  const float wide = inside.width - text.width - frame.px(12);
  const auto share = static_cast<float>(standing.so_far) / static_cast<float>(standing.badge.goal);
  frame.paint.fill({inside.x, y, wide, thick}, t.rule, frame.px(3));
  if (share > 0)
    frame.paint.fill({inside.x, y, std::max(thick, std::floor(wide * share)), thick},
                     standing.earned() ? t.stet : t.accent, frame.px(3));
  frame.type.draw(frame.paint, text,
                  {rect.right() - pad - text.width, y + std::floor((thick - text.height) / 2)},
                  t.muted);
}

void badge_wall(Frame& frame, Column& column, std::span<const BadgeStanding> badges) {
  section(frame, column, "badges", frame.words("honours.badges"));
  const float gap = frame.px(16), height = frame.px(112);
  const size_t across = column.width >= frame.px(480) ? 2 : 1;
  const float width = std::floor((column.width - gap * static_cast<float>(across - 1)) /
                                 static_cast<float>(across));
  for (size_t i = 0; i < badges.size(); ++i) {
    const auto place = static_cast<float>(i % across), line = static_cast<float>(i / across);
    badge(frame, {column.x + place * (width + gap), column.y + line * (height + gap), width},
          badges[i], height);
  }
  const auto lines = static_cast<float>((badges.size() + across - 1) / across);
  column.y += lines * (height + gap);
}

}  // namespace

void honours_sheet(Frame& frame, Column& page, const ScoresView& view) {
  const float gap = frame.px(56);
  const float side = frame.wide() ? std::floor(page.width * 0.34f) : page.width;
  Column left{page.x, page.y, side};
  rank(frame, left, view.book->rank);
  ladder(frame, left, view.book->rank);
  if (!frame.wide()) left.gap(frame, 3);
  Column right{frame.wide() ? left.x + side + gap : page.x, frame.wide() ? page.y : left.y,
               frame.wide() ? page.width - side - gap : page.width};
  badge_wall(frame, right, view.book->badges);
  page.y = std::max(left.y, right.y);
}

}  // namespace stet
