#include "game/screens/summary.h"

#include <algorithm>
#include <cmath>

#include "bank/kind.h"
#include "game/charts.h"
#include "game/screens/list_row.h"
#include "game/screens/masthead.h"
#include "quiz/ghost.h"
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
    const float rule = cell.x;
    if (i > 0) {
      cell.x += frame.px(24);
      cell.width -= frame.px(24);
    }
    label_left(frame, cell, figure.value, frame.wide() ? kFigure : kNarrowFigure, frame.theme.ink);
    cell.gap(frame, 0.5f);
    label_left(frame, cell, figure.label, style::control, frame.theme.muted);
    frame.record({"figure." + std::to_string(i),
                  WidgetRole::text,
                  figure.label,
                  figure.value,
                  {cell.x, column.y, cell.width, cell.y - column.y}});
    if (i > 0)
      frame.paint.fill({rule, column.y, frame.px(1), cell.y - column.y}, frame.theme.rule);
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
    const auto lines = key_lines(question, frame.words);
    for (size_t line = 0; line < lines.size(); ++line) {
      const Emphasised stands{{0, lines[line].size()}, Emphasis::dotted, frame.theme.stet};
      paragraph(frame, text, id + ".key." + std::to_string(line), lines[line], style::control_bold,
                frame.theme.stet, {&stands, 1});
    }
    column.y = text.y;
    column.gap(frame, 2);
  }
}

// What the mode makes of the round: the race, the strikes, the mention.
std::string mode_line(const Frame& frame, const SummaryView& view) {
  const Quiz& quiz = *view.quiz;
  const Summary summary = quiz.summary();
  if (!view.rival.empty()) {
    const double yours = summary.marks, theirs = standing(view.rival, quiz.given().size());
    const char* line = yours == theirs  ? "summary.level"
                       : yours > theirs ? "summary.ahead"
                                        : "summary.behind";
    return filled(frame.words(line), {view.rival_name, plain_number(yours), plain_number(theirs)});
  }
  if (strikes_allowed(quiz.plan().mode) > 0)
    return quiz.struck_out()
               ? filled(frame.words("summary.struck-out"), {std::to_string(quiz.given().size())})
               : frame.words("summary.whole-shift");
  if (summary.right == quiz.size() && !view.looked_back) return frame.words("summary.mention");
  return "";
}

void what_it_brought(Frame& frame, Column& column, const SummaryView& view) {
  const std::string line = mode_line(frame, view);
  if (line.empty() && view.honours.empty()) return;
  if (!line.empty()) paragraph(frame, column, "mode.line", line, style::body, frame.theme.ink);
  for (size_t i = 0; i < view.honours.size(); ++i) {
    const Honour& honour = view.honours[i];
    const std::string text =
        filled(frame.words(honour.is_rank ? "summary.rank" : "summary.badge"), {honour.name});
    const Emphasised stands{{0, text.size()}, Emphasis::dotted, frame.theme.stet};
    paragraph(frame, column, "honour." + std::to_string(i), text, style::body, frame.theme.stet,
              {&stands, 1});
  }
  column.gap(frame, 4);
}

void race(Frame& frame, Column& column, const SummaryView& view) {
  if (view.rival.empty()) return;
  std::vector<double> marks, yours, theirs;
  for (const Given& given : view.quiz->given()) marks.push_back(given.marks);
  for (size_t i = 1; i <= marks.size(); ++i) {
    yours.push_back(standing(marks, i));
    theirs.push_back(standing(view.rival, i));
  }
  section(frame, column, "race.section", frame.words("summary.race"));
  race_chart(frame, column, yours, theirs, view.rival_name);
  column.gap(frame, 4);
}

void practise(Frame& frame, Column& column, const Practise& practise, SummaryWish& wish) {
  section(frame, column, "practise", frame.words("summary.practise"));
  const ListRow row{"practise.start", capitalised(skill_in_words(practise.skill, frame.words)),
                    filled(frame.words("summary.this-time"), {practise.result}),
                    frame.words("summary.start")};
  if (list_row(frame, column, row)) wish = {SummaryWish::What::practise, practise.skill};
  column.gap(frame, 4);
}

}  // namespace

SummaryWish summary_screen(Frame& frame, const SummaryView& view, float top) {
  using What = SummaryWish::What;
  SummaryWish wish;
  const FrontPage page = front_page(*view.quiz, frame.words);
  ScrollArea area(frame, "summary", frame.words("summary.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column column = page_column(frame, area, 880);
  const TextLink scores[] = {{"scores", frame.words("scores.name"), style::control_bold}};
  if (masthead(frame, column, view.day, view.quiz->plan().title, scores))
    wish.what = What::scores;
  column.gap(frame, 4);

  heading(frame, column, "headline", page.headline, frame.wide() ? kBanner : kNarrowBanner);
  column.gap(frame, 4);
  figures(frame, column, page);
  column.gap(frame, 4);
  what_it_brought(frame, column, view);
  const Button buttons[] = {{"home", frame.words("summary.home"), true, true, true},
                            {"again", frame.words("summary.again")}};
  if (auto pressed = button_row(frame, column, buttons))
    wish.what = *pressed == 0 ? What::home : What::again;
  if (frame.take(Key::back)) wish.what = What::home;
  column.gap(frame, 4);

  race(frame, column, view);
  if (page.practise) {
    practise(frame, column, *page.practise, wish);
    section(frame, column, "corrections", frame.words("summary.corrections"));
    corrections(frame, column, *view.quiz);
  }
  area.column.y = column.y;
  return wish;
}

}  // namespace stet
