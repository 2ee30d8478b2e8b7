#include "game/screens/article_pane.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "article/restoring.h"
#include "game/dates.h"
#include "game/screens/set_aside.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kColumnUnits = 630;  // about 70 characters of the body
constexpr float kMarginUnits = 60;   // holds the word beside a mark
constexpr TextStyle kNarrowHeadline{Face::serif_bold, 27, 1.2f};

// Line feeds within a block are white space; the offsets stay.
std::string flowing(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

struct BlockLook {
  TextStyle style;
  uint32_t color;
  float indent;       // units
  float space_after;  // steps of 8
};

BlockLook look_of(const Frame& frame, Role role, bool narrow) {
  const Theme& t = frame.theme;
  switch (role) {
    case Role::title:
      return {narrow ? kNarrowHeadline : style::headline, t.ink, 0, 1.5f};
    case Role::quote:
      return {style::quote, t.ink, 24, 2};
    case Role::story:
      return {style::body, t.ink, 0, 2};
    default:
      return {style::caption, t.muted, 0, 2};
  }
}

// While it is asked which line is promoted, the page doesn't tell.
Role role_shown(const PlayView& view, Role role) {
  const bool asked = !view.given && view.question->kind == "story-or-promo";
  return asked && role == Role::promo ? Role::story : role;
}

bool is_credit(Role role) {
  return role == Role::byline || role == Role::dateline;
}

// A stretch of the article that is marked once the question is explained.
struct Marking {
  Span span;
  bool changed = false;  // the words that the question changed; else evidence
};

std::vector<Marking> markings_in(const PlayView& view) {
  std::vector<Marking> out;
  if (!view.given) return out;
  for (const Evidence& evidence : view.question->evidence)
    if (evidence.article == view.article_id) out.push_back({evidence.span});
  const auto& origin = view.question->origin;
  if (origin && origin->change && !out.empty() && !origin->change->at.empty() &&
      slice(view.article->text, origin->change->at) == origin->change->from)
    out.push_back({origin->change->at, true});
  std::sort(out.begin(), out.end(),
            [](const Marking& a, const Marking& b) { return a.span < b.span; });
  return out;
}

Span within(Span block, Span span) {
  return {std::max(span.begin, block.begin) - block.begin,
          std::min(span.end, block.end) - block.begin};
}

// What falls into a block, as marks in the block's own text.
std::vector<Emphasised> marks_in(const Frame& frame, Span block, std::span<const Marking> markings,
                                 Span picked) {
  const Theme& t = frame.theme;
  std::vector<Emphasised> marks;
  for (const Marking& marking : markings) {
    if (!marking.span.overlaps(block)) continue;
    const Span local = within(block, marking.span);
    if (marking.changed) {
      marks.push_back({local, Emphasis::dotted, t.stet});
    } else {
      marks.push_back({local, Emphasis::highlight, t.marker, t.accent});
      marks.push_back({local, Emphasis::tint, t.ink});
    }
  }
  if (!picked.empty() && picked.overlaps(block)) {
    const Span local = within(block, picked);
    marks.push_back({local, Emphasis::highlight, mix(t.sheet, t.accent, 0.22f), 0});
    marks.push_back({local, Emphasis::tint, t.ink});
  }
  return marks;
}

constexpr TextStyle kTag{Face::sans_bold, 12, 1.25f};

// The word beside a mark, in the margin; where that is narrow, its first letter on a disc. Of marks
// that begin on one line only the first is tagged: `last` is where the one before stands.
void tag(Frame& frame, const SetBlock& block, const Marking& marking, float margin, size_t number,
         float& last) {
  const std::vector<Rect> boxes =
      frame.type.boxes(*block.set, within(block.span, marking.span));
  if (boxes.empty()) return;
  const Theme& t = frame.theme;
  const std::string& label =
      frame.words(marking.changed ? "article.changed" : "article.evidence");
  const uint32_t color = marking.changed ? t.stet : t.accent;
  const TextLayout& whole = frame.type.line(label, kTag);
  const bool fits = whole.width + frame.px(10) <= margin;
  const TextLayout& set =
      fits ? whole
           : frame.type.line(std::string_view(label).substr(0, decode(label, 0).length), kTag);
  const float middle = block.at.y + boxes[0].middle().y;
  const float right = block.at.x - frame.px(fits ? 6 : 5);
  const Rect rect{right - set.width, middle - std::floor(set.height / 2), set.width, set.height};
  frame.record({"mark." + std::to_string(number), WidgetRole::text, label,
                std::string(slice(block.set->text, within(block.span, marking.span))), rect});
  if (std::exchange(last, middle) == middle) return;
  if (!fits) frame.paint.disc(rect.middle(), frame.px(9), color);
  frame.type.draw(frame.paint, set, {rect.x, rect.y}, fits ? color : t.sheet);
}

std::string by_and_when(const Article& article, const Phrasebook& words) {
  const bool has_byline_block =
      std::any_of(article.blocks.begin(), article.blocks.end(),
                  [](const Block& block) { return block.role == Role::byline; });
  std::string line = has_byline_block ? "" : article.byline.value_or("");
  if (article.published)
    line += (line.empty() ? "" : " · ") + date_in_words(*article.published, words);
  return line;
}

void head(Frame& frame, Column& column, const PlayView& view, bool narrow) {
  const Article& article = *view.article;
  if (!view.publisher.empty()) {
    paragraph(frame, column, "", view.publisher, style::caption_bold, frame.theme.accent);
    column.gap(frame);
  }
  const bool titled = std::any_of(article.blocks.begin(), article.blocks.end(),
                                  [](const Block& block) { return block.role == Role::title; });
  if (!titled && article.title) {
    heading(frame, column, "article.title", *article.title,
            narrow ? kNarrowHeadline : style::headline);
    column.gap(frame);
  }
  const std::string when = by_and_when(article, frame.words);
  if (!when.empty() && !titled) {
    paragraph(frame, column, "article.byline", when, style::caption, frame.theme.muted);
    column.gap(frame, 2);
  }
}

// A block as it is set, and whether the player turns it.
struct Placed {
  SetBlock set;
  bool turned = false;
};

Placed set_block(Frame& frame, Column& column, const PlayView& view, size_t number, bool narrow,
                 std::span<const Marking> markings, Span picked) {
  const Block& block = view.article->blocks[number];
  const Role role = role_shown(view, block.role);
  const BlockLook look = look_of(frame, role, narrow);
  const bool title = block.role == Role::title;
  const bool aside = is_set_aside(role);
  const std::string text = flowing(slice(view.article->text, block.span));
  const std::vector<Emphasised> marks = marks_in(frame, block.span, markings, picked);
  const float indent = frame.px(look.indent);
  Column inner{column.x + indent, column.y, column.width - indent};
  const float beside = aside ? beside_width(frame, view, column.width) : 0;
  inner.width -= beside;
  if (title) inner.width = balanced_width(frame, text, look.style, inner.width);
  const bool from_right = frame.type.layout(text, look.style, inner.width).right_to_left;
  if (from_right) inner.x += column.width - indent - inner.width;
  const TextLayout& set = frame.type.layout(text, look.style, inner.width);
  Placed placed{{block.span, &set, {inner.x, inner.y}}};
  set_text(frame, inner, "article." + std::to_string(number),
           title ? WidgetRole::heading : WidgetRole::text, text, look.style, look.color, marks);
  const bool restored = block.was && block.role == Role::story;
  if (aside || restored) {
    const SetAside what{number, restored ? *block.was : role, restored};
    const float line = beside > 0 ? set.lines.empty() ? set.height : set.lines[0].height
                                  : frame.px(view.can_restore ? 32 : 24);
    const float y = beside > 0 ? column.y : inner.y;
    placed.turned =
        set_aside_line(frame, {column.x, y, column.width, line}, what, view, from_right);
    if (beside == 0) inner.y += line;
  }
  column.y = inner.y;
  return placed;
}

// Steps of 8 between a block and the next.
float space_after(const PlayView& view, size_t number, const BlockLook& look) {
  const std::vector<Block>& blocks = view.article->blocks;
  if (number + 1 == blocks.size()) return look.space_after;
  const Role here = blocks[number].role, next = blocks[number + 1].role;
  const bool close = (here == next && !is_story(here)) || (is_credit(here) && is_credit(next));
  if (!close) return look.space_after;
  return view.can_restore ? 1.5f : 0.5f;
}

}  // namespace

std::optional<size_t> article_pane(Frame& frame, Rect rect, const PlayView& view,
                                   ReadingState& reading, bool go_to_evidence) {
  sheet(frame, rect);
  const bool narrow = !frame.wide();
  reading.turn_to(view.page_id, view.article->text);
  ScrollArea area(frame, "article", frame.words("article.name"), rect.inset(frame.px(1)), true,
                  narrow ? 24.0f : 40.0f, true);
  Column& column = area.column;
  const float margins = 2 * (narrow ? 0 : frame.px(kMarginUnits) - frame.px(40));
  const float width = std::min(column.width - margins, frame.px(kColumnUnits));
  column.x += std::floor((column.width - width) / 2);
  column.width = width;
  head(frame, column, view, narrow);

  if (frame.type.fonts().lacks_letters()) {
    paragraph(frame, column, "article.lacks", frame.words("article.lacks"), style::caption,
              frame.theme.muted);
    column.gap(frame, 2);
  }

  const std::vector<Marking> markings = markings_in(view);
  std::vector<SetBlock> set_blocks;
  std::optional<Rect> first_mark;
  std::optional<size_t> turned;
  const std::vector<Block>& blocks = view.article->blocks;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const Placed placed = set_block(frame, column, view, i, narrow, markings, reading.picked());
    set_blocks.push_back(placed.set);
    if (placed.turned) turned = i;
    const BlockLook look = look_of(frame, role_shown(view, blocks[i].role), narrow);
    column.gap(frame, space_after(view, i, look));
  }
  float tagged = -1;
  for (size_t i = 0; i < markings.size(); ++i)
    for (const SetBlock& block : set_blocks) {
      if (!markings[i].span.overlaps(block.span)) continue;
      const std::vector<Rect> boxes =
          frame.type.boxes(*block.set, within(block.span, markings[i].span));
      if (!boxes.empty() && !first_mark)
        first_mark = Rect{block.at.x + boxes[0].x, block.at.y + boxes[0].y, boxes[0].w,
                          boxes.back().bottom() - boxes[0].y};
      tag(frame, block, markings[i], block.at.x - rect.x, i, tagged);
      break;
    }
  read_words(frame, area, reading, view.article->text, set_blocks);
  if (go_to_evidence && first_mark) area.reveal(*first_mark, true);
  return turned;
}

}  // namespace stet
