#include "game/screens/summary.h"

#include <algorithm>
#include <cmath>

#include "game/screens/masthead.h"
#include "quiz/verdict.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr TextStyle kBanner{Face::serif_bold, 48, 1.15f};
constexpr TextStyle kNarrowBanner{Face::serif_bold, 36, 1.15f};
constexpr TextStyle kFigure{Face::serif_bold, 40, 1.1f};
constexpr TextStyle kNarrowFigure{Face::serif_bold, 28, 1.1f};

void figures(Frame& frame, Column& column, const FrontPage& page) {
  const float width = std::floor(column.width / static_cast<float>(page.figures.size()));
  float bottom = column.y;
  for (size_t i = 0; i < page.figures.size(); ++i) {
    const Figure& figure = page.figures[i];
    Column cell{column.x + width * static_cast<float>(i), column.y, width - frame.px(16)};
    if (i > 0) {
      frame.paint.fill({cell.x, cell.y, frame.px(1), frame.px(76)}, frame.theme.rule);
      cell.x += frame.px(24);
      cell.width -= frame.px(24);
    }
    frame.record({"figure." + std::to_string(i),
                  WidgetRole::text,
                  figure.label,
                  figure.value,
                  {cell.x, cell.y, cell.width, frame.px(76)}});
    label_left(frame, cell, figure.value, frame.wide() ? kFigure : kNarrowFigure, frame.theme.ink);
    cell.gap(frame, 0.5f);
    label_left(frame, cell, figure.label, style::control, frame.theme.muted);
    bottom = std::max(bottom, cell.y);
  }
  column.y = bottom;
}

// As a paper prints them: what was asked, and what is right.
void corrections(Frame& frame, Column& column, const Quiz& quiz) {
  for (size_t i = 0; i < quiz.given().size(); ++i) {
    const Given& given = quiz.given()[i];
    if (given.credit >= 1) continue;
    const Question& question = quiz.question(i);
    const std::string id = "correction." + std::to_string(i);
    const bool passed = std::holds_alternative<Pass>(given.answer);
    const std::string number = std::to_string(i + 1) + ".";
    Column text{column.x + frame.px(40), column.y, column.width - frame.px(40)};
    frame.type.draw(frame.paint, frame.type.line(number, style::control_bold), {column.x, column.y},
                    passed ? frame.theme.muted : frame.theme.strike);
    paragraph(frame, text, id, question.stem, style::control, frame.theme.ink);
    const auto lines = key_lines(question);
    for (size_t line = 0; line < lines.size(); ++line) {
      const Emphasised stands{{0, lines[line].size()}, Emphasis::dotted, frame.theme.stet};
      paragraph(frame, text, id + ".key." + std::to_string(line), lines[line], style::control_bold,
                frame.theme.stet, {&stands, 1});
    }
    column.y = text.y;
    column.gap(frame, 2);
  }
}

}  // namespace

SummaryWish summary_screen(Frame& frame, const SummaryView& view, float top) {
  SummaryWish wish = SummaryWish::nothing;
  const FrontPage page = front_page(*view.quiz);
  ScrollArea area(frame, "summary", "Summary", {0, top, frame.size.x, frame.size.y - top}, true,
                  32);
  Column column = page_column(frame, area, 880);
  const TextLink links[] = {{"scores", "Scores", style::control_bold}};
  if (masthead(frame, column, view.day, view.quiz->plan().title, links)) wish = SummaryWish::scores;
  column.gap(frame, 4);

  heading(frame, column, "headline", page.headline, frame.wide() ? kBanner : kNarrowBanner);
  column.gap(frame, 4);
  figures(frame, column, page);
  column.gap(frame, 4);
  const Button buttons[] = {{"home", "Back to the desk", true, true, true},
                            {"again", "Another round"}};
  if (auto pressed = button_row(frame, column, buttons))
    wish = *pressed == 0 ? SummaryWish::home : SummaryWish::again;
  if (frame.take(Key::back)) wish = SummaryWish::home;
  column.gap(frame, 4);

  if (page.practise) {
    section(frame, column, "practise", "WHAT TO PRACTISE NEXT");
    paragraph(frame, column, "practise.detail",
              capitalised(page.practise->skill) + ": " + page.practise->result + ".", style::body,
              frame.theme.ink);
    column.gap(frame, 3);
    section(frame, column, "corrections", "CORRECTIONS");
    corrections(frame, column, *view.quiz);
  }
  area.column.y = column.y;
  return wish;
}

}  // namespace stet
