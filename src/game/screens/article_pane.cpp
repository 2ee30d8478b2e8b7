#include "game/screens/article_pane.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr float kColumnUnits = 640;  // about 70 characters of the body
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

std::vector<Span> evidence_in(const PlayView& view) {
  std::vector<Span> spans;
  if (!view.given) return spans;
  for (const Evidence& evidence : view.question->evidence)
    if (evidence.article == view.article_id) spans.push_back(evidence.span);
  std::sort(spans.begin(), spans.end());
  return spans;
}

// The evidence that falls into a block, as marks in the block's own text.
std::vector<Emphasised> marks_in(const Frame& frame, Span block, std::span<const Span> evidence) {
  std::vector<Emphasised> marks;
  for (Span span : evidence) {
    if (!span.overlaps(block)) continue;
    const Span local{std::max(span.begin, block.begin) - block.begin,
                     std::min(span.end, block.end) - block.begin};
    marks.push_back({local, Emphasis::highlight, frame.theme.marker, frame.theme.accent});
    marks.push_back({local, Emphasis::tint, frame.theme.ink});
  }
  return marks;
}

std::string by_and_when(const Article& article) {
  const bool has_byline_block =
      std::any_of(article.blocks.begin(), article.blocks.end(),
                  [](const Block& block) { return block.role == Role::byline; });
  std::string line = has_byline_block ? "" : article.byline.value_or("");
  if (article.published) line += (line.empty() ? "" : " · ") + *article.published;
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
  const std::string when = by_and_when(article);
  if (!when.empty() && !titled) {
    paragraph(frame, column, "article.byline", when, style::caption, frame.theme.muted);
    column.gap(frame, 2);
  }
}

}  // namespace

void article_pane(Frame& frame, Rect rect, const PlayView& view, bool go_to_evidence) {
  sheet(frame, rect);
  const bool narrow = !frame.wide();
  ScrollArea area(frame, "article", "The article", rect.inset(frame.px(1)), true,
                  narrow ? 20.0f : 40.0f);
  Column& column = area.column;
  const float width = std::min(column.width, frame.px(kColumnUnits));
  column.x += std::floor((column.width - width) / 2);
  column.width = width;
  head(frame, column, view, narrow);

  const std::vector<Span> evidence = evidence_in(view);
  std::optional<Rect> first_mark;
  size_t number = 0;
  const std::vector<Block>& blocks = view.article->blocks;
  for (const Block& block : blocks) {
    const BlockLook look = look_of(frame, role_shown(view, block.role), narrow);
    const std::string text = flowing(slice(view.article->text, block.span));
    const std::vector<Emphasised> marks = marks_in(frame, block.span, evidence);
    Column inner{column.x + frame.px(look.indent), column.y, column.width - frame.px(look.indent)};
    if (!marks.empty() && !first_mark) {
      const TextLayout& set = frame.type.layout(text, look.style, inner.width);
      const std::vector<Rect> boxes = frame.type.boxes(set, marks.front().span);
      if (!boxes.empty())
        first_mark = Rect{inner.x + boxes[0].x, inner.y + boxes[0].y, boxes[0].w,
                          boxes.back().bottom() - boxes[0].y};
    }
    const std::string id = "article." + std::to_string(number++);
    if (block.role == Role::title && marks.empty())
      heading(frame, inner, id, text, look.style);
    else
      paragraph(frame, inner, id, text, look.style, look.color, marks);
    column.y = inner.y;
    const Block* next = number < blocks.size() ? &blocks[number] : nullptr;
    const bool of_one_kind = next && next->role == block.role && !is_story(block.role);
    const bool credits = next && is_credit(block.role) && is_credit(next->role);
    column.gap(frame, of_one_kind || credits ? 0.5f : look.space_after);
  }
  if (go_to_evidence && first_mark) area.reveal(*first_mark, true);
}

}  // namespace stet
