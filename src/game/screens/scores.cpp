#include "game/screens/scores.h"

#include <algorithm>
#include <cmath>

#include "game/screens/masthead.h"
#include "quiz/verdict.h"
#include "saves/clock.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kRoundsShown = 12;
constexpr double kFullTilt = 1.7;  // |c| when every answer was the same

// A skill: its name, a bar from chance (0) to perfect (100), the figure, and of how many.
void skill_row(Frame& frame, Column& column, const SkillScore& score) {
  const Theme& t = frame.theme;
  const std::string of = std::to_string(score.right) + " of " + std::to_string(score.answered);
  const float height = frame.px(40);
  const float name = std::min(frame.px(140), column.width * 0.26f);
  const float count = frame.px(84), figure = frame.px(84);
  frame.record({"skill." + score.skill,
                WidgetRole::text,
                score.skill,
                skill_figure(score) + ", " + of + " right",
                {column.x, column.y, column.width, height}});
  auto centred = [&](const TextLayout& text, float x, uint32_t color) {
    frame.type.draw(frame.paint, text, {x, column.y + std::floor((height - text.height) / 2)},
                    color);
  };
  centred(frame.type.line(capitalised(score.skill), style::control_bold, name), column.x, t.ink);
  const float bar = column.x + name + frame.px(16);
  const float bar_width = column.width - name - count - figure - frame.px(48);
  const auto value = score.discernment ? score.discernment : score.accuracy;
  const auto share = static_cast<float>(std::clamp(value.value_or(0), 0.0, 100.0) / 100);
  const float thick = frame.px(10), top = column.y + std::floor((height - thick) / 2);
  if (value) frame.paint.fill({bar, top, bar_width, thick}, t.rule, frame.px(5));
  if (share > 0)
    frame.paint.fill({bar, top, std::max(thick, bar_width * share), thick}, t.accent, frame.px(5));
  const TextLayout& shown = frame.type.line(skill_figure(score), style::control_bold);
  centred(shown, bar + bar_width + frame.px(16) + figure - shown.width, t.ink);
  const TextLayout& counted = frame.type.line(of, style::caption);
  centred(counted, column.x + column.width - counted.width, t.muted);
  column.y += height;
}

// A needle between trusting and doubting, and the same in words.
void bias(Frame& frame, Column& column, const Detection& detection) {
  const Theme& t = frame.theme;
  auto felt = sensitivity(detection);
  if (!felt) {
    paragraph(frame, column, "bias.none",
              "Shown once you have judged both sound and changed sentences.", style::control,
              t.muted);
    return;
  }
  const std::string words = bias_in_words(detection);
  const TextLayout& left = frame.type.line("trusting", style::caption);
  const TextLayout& right = frame.type.line("doubting", style::caption);
  const float height = frame.px(32), middle = column.y + height / 2;
  const float from = column.x + left.width + frame.px(16);
  const float to = column.x + column.width - right.width - frame.px(16);
  frame.type.draw(frame.paint, left, {column.x, middle - std::floor(left.height / 2)}, t.muted);
  frame.type.draw(frame.paint, right, {to + frame.px(16), middle - std::floor(right.height / 2)},
                  t.muted);
  frame.paint.rule({from, std::floor(middle)}, to - from, t.rule, frame.px(2));
  frame.paint.fill({std::floor((from + to) / 2), middle - frame.px(6), frame.px(2), frame.px(12)},
                   t.muted);
  const double tilt = std::clamp(-felt->c / kFullTilt, -1.0, 1.0);
  frame.paint.disc({(from + to) / 2 + static_cast<float>(tilt) * (to - from) / 2, middle},
                   frame.px(7), t.accent);
  column.y += height;
  column.gap(frame, 1);
  std::string told = words.empty() ? "You let sound sentences stand and struck the changed ones."
                                   : "Y" + words.substr(1) + ".";
  paragraph(frame, column, "bias", told, style::control, t.ink);
}

void round_row(Frame& frame, Column& column, const RoundRow& row, const std::string& id,
               int utc_offset_minutes) {
  const std::string result = std::to_string(row.right) + " of " + std::to_string(row.answered) +
                             " right, " + plain_number(row.marks) + " of " +
                             plain_number(row.best_marks) + " marks";
  const std::string day = short_day(row.begun_ms, utc_offset_minutes);
  const float top = column.y;
  label_left(frame, column, row.title, style::control_bold, frame.theme.ink);
  label_right(frame, column, day, style::caption, frame.theme.muted);
  label_left(frame, column, result + (row.open ? ", still open" : ""), style::caption,
             frame.theme.muted);
  frame.record({id,
                WidgetRole::text,
                row.title,
                result + ", " + day,
                {column.x, top, column.width, column.y - top}});
  column.gap(frame, 1.5f);
}

}  // namespace

ScoresWish scores_screen(Frame& frame, const ScoresView& view, float top) {
  ScoresWish wish = ScoresWish::nothing;
  const Scorebook& book = *view.book;
  ScrollArea area(frame, "scores.page", "Scores", {0, top, frame.size.x, frame.size.y - top}, true,
                  32);
  Column page = page_column(frame, area);
  const TextLink links[] = {{"home", "‹ Back to the desk", style::control_bold}};
  if (masthead(frame, page, view.day, "Scores", links) || frame.take(Key::back))
    wish = ScoresWish::home;
  page.gap(frame, 4);
  if (book.skills.empty()) {
    heading(frame, page, "scores.none", "Nothing on the record yet", style::headline);
    page.gap(frame, 1);
    paragraph(frame, page, "scores.hint", "Play a round, and this page fills.", style::body,
              frame.theme.muted);
    area.column.y = page.y;
    return wish;
  }

  const float gap = frame.px(56);
  const float side = frame.wide() ? std::floor(page.width * 0.36f) : page.width;
  Column lead{page.x, page.y, frame.wide() ? page.width - side - gap : page.width};
  section(frame, lead, "skills", "SKILLS");
  for (const SkillScore& score : book.skills) skill_row(frame, lead, score);
  lead.gap(frame, 1.5f);
  paragraph(frame, lead, "skills.key",
            "D is how well you tell changed from sound, A how often you are right, both above "
            "guessing: 0 is chance, 100 perfect.",
            style::caption, frame.theme.muted);
  lead.gap(frame, 4);
  section(frame, lead, "bias.section", "TRUST AND DOUBT");
  bias(frame, lead, book.detection);
  lead.gap(frame, 4);

  Column aside{frame.wide() ? lead.x + lead.width + gap : page.x, frame.wide() ? page.y : lead.y,
               side};
  section(frame, aside, "rounds", "LAST ROUNDS");
  for (size_t i = 0; i < std::min(kRoundsShown, book.rounds.size()); ++i)
    round_row(frame, aside, book.rounds[i], "round." + std::to_string(i), view.utc_offset_minutes);
  area.column.y = std::max(lead.y, aside.y);
  return wish;
}

}  // namespace stet
