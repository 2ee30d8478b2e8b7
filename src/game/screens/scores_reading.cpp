// How you read: skills and how they moved, trust and doubt, certainty, days, rounds.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "bank/kind.h"
#include "game/charts.h"
#include "game/screens/list_row.h"
#include "game/screens/masthead.h"
#include "game/screens/scores.h"
#include "quiz/verdict.h"
#include "saves/clock.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kRoundsShown = 8;
constexpr int64_t kDayMs = 86'400'000;

std::string signed_whole(double value) {
  const long rounded = std::lround(value);
  return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
}

std::string trend_words(const Frame& frame, const SkillTrend& trend) {
  std::string words = filled(frame.words("reading.of-last"),
                             {skill_figure(trend.recent), std::to_string(trend.recent.answered)});
  if (trend.points.size() < 2) return words;
  std::string points;
  for (double point : trend.points) points += (points.empty() ? "" : " ") + signed_whole(point);
  return words + "; " + filled(frame.words("reading.by-round"), {points});
}

void skills(Frame& frame, Column& column, const Scorebook& book) {
  section(frame, column, "skills", frame.words("reading.skills"));
  std::string looked_at;
  for (const SkillTrend& trend : book.trends) {
    const SkillScore& recent = trend.recent;
    SkillRow row{"skill." + recent.skill,
                 capitalised(skill_in_words(recent.skill, frame.words)),
                 trend.points,
                 skill_figure(recent),
                 trend.change(),
                 filled(frame.words("play.place"),
                        {std::to_string(recent.right), std::to_string(recent.answered)}),
                 trend_words(frame, trend),
                 false};
    row.words += ", " + filled(frame.words("reading.right"), {row.count});
    skill_row(frame, column, row);
    const Widget& widget = frame.tree.widgets().back();
    if (widget.focused || widget.visible.contains(frame.input.mouse.at))
      looked_at = row.name + ": " + trend_words(frame, trend) +
                  (trend.mastery == Mastery::unknown
                       ? ""
                       : " · " + mastery_in_words(trend.mastery, frame.words)) +
                  ".";
  }
  column.gap(frame, 1.5f);
  paragraph(frame, column, "skills.key", looked_at.empty() ? frame.words("reading.key") : looked_at,
            style::caption, frame.theme.muted);
  column.gap(frame, 4);
}

void trust(Frame& frame, Column& column, const Detection& detection) {
  section(frame, column, "bias.section", frame.words("reading.trust"));
  bias_needle(frame, column, detection);
  if (!sensitivity(detection)) {
    column.gap(frame, 4);
    return;
  }
  column.gap(frame, 1);
  paragraph(frame, column, "bias", bias_sentence(detection, frame.words), style::control,
            frame.theme.ink);
  if (enough_to_judge(detection)) {
    const auto felt = *sensitivity(detection);
    char detected[24], leaning[24];
    std::snprintf(detected, sizeof detected, "%.2f", felt.d_prime);
    std::snprintf(leaning, sizeof leaning, "%+.2f", felt.c);
    paragraph(frame, column, "bias.detail",
              filled(frame.words("reading.detection"),
                     {detected, leaning, std::to_string(detection.changed + detection.intact)}),
              style::caption, frame.theme.muted);
  }
  column.gap(frame, 4);
}

std::string day_words(const Frame& frame, const Days& days, int64_t day) {
  const std::string name = short_day(day * kDayMs, 0, frame.words);
  const auto tally = days.find(day);
  if (tally == days.end()) return filled(frame.words("reading.day-none"), {name});
  return filled(frame.words("reading.day"), {name, std::to_string(tally->second.right),
                                             std::to_string(tally->second.answered)});
}

std::string streak_words(const Frame& frame, const Streak& streak) {
  if (streak.days == 0 && streak.longest == 0) return frame.words("reading.no-days");
  const auto count = [&](int n) {
    return counted(frame.words, static_cast<size_t>(n), "count.day", "count.days");
  };
  if (streak.days == 0) return filled(frame.words("reading.longest"), {count(streak.longest)});
  return filled(frame.words(streak.today ? "reading.run" : "reading.run-yesterday"),
                {count(streak.days), count(streak.longest)});
}

void days(Frame& frame, Column& column, ScoresState& state, const ScoresView& view) {
  section(frame, column, "days", frame.words("reading.days"));
  const Scorebook& book = *view.book;
  column.gap(frame, 0.5f);
  calendar_chart(frame, column, book.days, day_number(view.now_ms, view.utc_offset_minutes),
                 state.day);
  column.gap(frame, 1.5f);
  paragraph(
      frame, column, "days.words",
      state.day != 0 ? day_words(frame, book.days, state.day) : streak_words(frame, book.streak),
      style::caption, frame.theme.muted);
  column.gap(frame, 4);
}

void round_row(Frame& frame, Column& column, const RoundRow& row, const std::string& id,
               int utc_offset_minutes) {
  const std::string result = filled(frame.words("reading.result"),
                                    {std::to_string(row.right), std::to_string(row.answered),
                                     plain_number(row.marks), plain_number(row.best_marks)});
  const std::string day = short_day(row.begun_ms, utc_offset_minutes, frame.words);
  const float top = column.y;
  const float day_width = frame.type.line(day, style::caption).width + frame.px(16);
  Column title{column.x, column.y, column.width - day_width};
  label_right(frame, column, day, style::caption, frame.theme.muted);
  label_left(frame, title, row.title, style::control_bold, frame.theme.ink);
  column.y = title.y;
  label_left(frame, column,
             result + (row.open ? ", " + frame.words("reading.open") : std::string()),
             style::caption, frame.theme.muted);
  frame.record({id,
                WidgetRole::text,
                row.title,
                result + ", " + day,
                {column.x, top, column.width, column.y - top}});
  column.gap(frame, 1.5f);
}

void rounds(Frame& frame, Column& column, const ScoresView& view) {
  section(frame, column, "rounds", frame.words("reading.rounds"));
  for (size_t i = 0; i < std::min(kRoundsShown, view.book->rounds.size()); ++i)
    round_row(frame, column, view.book->rounds[i], "round." + std::to_string(i),
              view.utc_offset_minutes);
  column.gap(frame, 2);
}

}  // namespace

void reading_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view) {
  const float gap = frame.px(56);
  const float side = frame.wide() ? std::floor((page.width - gap) * 0.44f) : page.width;
  Column lead{page.x, page.y, frame.wide() ? page.width - side - gap : page.width};
  skills(frame, lead, *view.book);
  trust(frame, lead, view.book->detection);
  if (frame.wide()) days(frame, lead, state, view);
  Column aside{frame.wide() ? lead.x + lead.width + gap : page.x, frame.wide() ? page.y : lead.y,
               side};
  section(frame, aside, "calibration", frame.words("reading.certain"));
  calibration_chart(frame, aside, view.book->calibration);
  aside.gap(frame, 4);
  if (!frame.wide()) days(frame, aside, state, view);
  rounds(frame, aside, view);
  page.y = std::max(lead.y, aside.y);
}

}  // namespace stet
