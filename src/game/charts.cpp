#include "game/charts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stet {

namespace {

constexpr float kPlotHeight = 150;
constexpr float kAxisWidth = 52;
constexpr double kFullTilt = 1.7;  // |c| when every answer was the same

std::string percent(double share) {
  return std::to_string(std::lround(100 * share)) + " %";
}

// A label whose middle is at x, under or over a plot.
void centred(Frame& frame, const std::string& text, const TextStyle& style, float x, float y,
             uint32_t color) {
  const TextLayout& label = frame.type.line(text, style);
  frame.type.draw(frame.paint, label, {std::round(x - label.width / 2), y}, color);
}

// Hairlines across the plot with their value at the left; `labels` from the bottom up.
void axis(Frame& frame, Rect plot, std::span<const std::string> labels) {
  const size_t steps = labels.size() - 1;
  for (size_t i = 0; i <= steps; ++i) {
    const float y =
        std::round(plot.bottom() - plot.h * static_cast<float>(i) / static_cast<float>(steps));
    frame.paint.rule({plot.x, y}, plot.w, i == 0 ? frame.theme.muted : frame.theme.rule,
                     frame.px(1));
    const TextLayout& label = frame.type.line(labels[i], style::caption);
    frame.type.draw(frame.paint, label,
                    {plot.x - label.width - frame.px(10), y - std::floor(label.height / 2)},
                    frame.theme.muted);
  }
}

}  // namespace

void sparkline(Frame& frame, Rect rect, std::span<const double> points) {
  if (!frame.paint.visible(rect)) return;
  auto y_of = [&](double value) {
    const auto share = static_cast<float>((std::clamp(value, -100.0, 100.0) + 100) / 200);
    return std::round(rect.bottom() - rect.h * share);
  };
  frame.paint.rule({rect.x, std::round(y_of(0))}, rect.w, frame.theme.rule, frame.px(1));
  if (points.empty()) return;
  const float step = points.size() > 1 ? rect.w / static_cast<float>(points.size() - 1) : 0;
  Vec last{rect.x + (points.size() > 1 ? 0 : rect.w), y_of(points[0])};
  for (size_t i = 1; i < points.size(); ++i) {
    const Vec next{rect.x + step * static_cast<float>(i), y_of(points[i])};
    frame.paint.line(last, next, frame.theme.accent, frame.px(2));
    last = next;
  }
  frame.paint.disc(last, frame.px(4), frame.theme.accent);
}

void calibration_chart(Frame& frame, Column& column, const Calibration& calibration) {
  const std::string names[] = {frame.words("sure.was-unsure"), frame.words("sure.was-fairly"),
                               frame.words("sure.was-certain")};
  const Theme& t = frame.theme;
  column.gap(frame, 1);
  const Rect plot{column.x + frame.px(kAxisWidth), column.y, column.width - frame.px(kAxisWidth),
                  frame.px(kPlotHeight)};
  const std::string labels[] = {"0 %", "25 %", "50 %", "75 %", "100 %"};
  const float slot = plot.w / 3;
  // Bands first, so that the hairlines lie on them.
  for (size_t i = 0; i < 3; ++i) {
    const Band band = calibration.bins[i].band;
    const float top = plot.bottom() - plot.h * static_cast<float>(band.high);
    const float low = plot.bottom() - plot.h * static_cast<float>(band.low);
    const float x = plot.x + slot * static_cast<float>(i);
    frame.paint.fill({x + frame.px(4), top, slot - frame.px(8), low - top},
                     mix(t.paper, t.marker, 0.55f));
  }
  axis(frame, plot, labels);
  std::string looked_at;
  for (size_t i = 0; i < 3; ++i) {
    const CalibrationBin& bin = calibration.bins[i];
    const float x = plot.x + slot * static_cast<float>(i), middle = x + slot / 2;
    const bool shown = bin.confidence != Confidence::too_few;
    const std::string words =
        shown ? calibration_in_words(bin, frame.words)
              : filled(frame.words("chart.so-few"),
                       {names[i], std::to_string(bin.n), std::to_string(kFewestForABin)});
    const Rect cell{x, plot.y, slot, plot.h + frame.px(52)};
    const Interaction did = frame.interact(
        {"calibration." + std::to_string(i + 1), WidgetRole::image, names[i], words, cell},
        PressedBy::nothing);
    if (did.hovered || did.focused) looked_at = words;
    if (shown) {
      const float height = std::max(frame.px(2), plot.h * static_cast<float>(bin.share));
      const float wide = std::min(frame.px(44), slot * 0.4f);
      frame.paint.fill({middle - wide / 2, plot.bottom() - height, wide, height},
                       did.hovered || did.focused ? mix(t.accent, t.ink, 0.25f) : t.accent);
      const float label = plot.bottom() - height - frame.px(22);
      if (label > plot.y - frame.px(10))
        centred(frame, percent(bin.share), style::caption_bold, middle, label, t.ink);
      else
        centred(frame, percent(bin.share), style::caption_bold, middle,
                plot.bottom() - height + frame.px(4), t.sheet);
    }
    centred(frame, names[i], style::caption_bold, middle, plot.bottom() + frame.px(6), t.ink);
    centred(frame, filled(frame.words("chart.n"), {std::to_string(bin.n)}), style::caption, middle,
            plot.bottom() + frame.px(26), t.muted);
    if (did.focused)
      frame.paint.outline(cell.inset(frame.px(1)), t.accent, frame.px(2), frame.px(6));
  }
  column.y = plot.bottom() + frame.px(56);
  if (looked_at.empty())
    looked_at = frame.words(calibration.n == 0 ? "chart.no-calibration" : "chart.calibration");
  paragraph(frame, column, "calibration.words", looked_at, style::caption, t.muted);
}

void bias_needle(Frame& frame, Column& column, const Detection& detection) {
  const Theme& t = frame.theme;
  const auto felt = sensitivity(detection);
  if (!felt) {
    paragraph(frame, column, "bias.none", frame.words("chart.no-bias"), style::control, t.muted);
    return;
  }
  const TextLayout& left = frame.type.line(frame.words("chart.trusting"), style::caption);
  const TextLayout& right = frame.type.line(frame.words("chart.doubting"), style::caption);
  const float height = frame.px(36), middle = std::round(column.y + height / 2);
  const float from = column.x + left.width + frame.px(16);
  const float to = column.x + column.width - right.width - frame.px(16);
  frame.type.draw(frame.paint, left, {column.x, middle - std::floor(left.height / 2)}, t.muted);
  frame.type.draw(frame.paint, right, {to + frame.px(16), middle - std::floor(right.height / 2)},
                  t.muted);
  frame.paint.rule({from, middle - frame.px(1)}, to - from, t.rule, frame.px(2));
  for (float share : {0.0f, 0.25f, 0.5f, 0.75f, 1.0f}) {
    const float tick = frame.px(share == 0.5f ? 9 : 5);
    frame.paint.fill({std::round(from + (to - from) * share) - frame.px(1), middle - tick,
                      frame.px(2), 2 * tick},
                     share == 0.5f ? t.muted : t.rule);
  }
  const double lean = std::clamp(-felt->c / kFullTilt, -1.0, 1.0);
  frame.paint.disc({(from + to) / 2 + static_cast<float>(lean) * (to - from) / 2, middle},
                   frame.px(8), t.accent);
  column.y += height;
}

void calendar_chart(Frame& frame, Column& column, const Days& days, int64_t today,
                    int64_t& cursor) {
  const std::string names_of_days[] = {
      frame.words("chart.monday"), "", frame.words("chart.wednesday"), "",
      frame.words("chart.friday"), "", frame.words("chart.sunday")};
  const Theme& t = frame.theme;
  const float names = frame.px(36), gap = frame.px(3), cell = frame.px(15);
  const auto weeks =
      static_cast<int64_t>(std::clamp((column.width - names + gap) / (cell + gap), 4.0f, 53.0f));
  const int64_t weekday = ((today + 3) % 7 + 7) % 7;  // 0: Monday; 1 January 1970 was a Thursday
  const int64_t first = today - weekday - 7 * (weeks - 1);
  const Rect grid{column.x, column.y, names + static_cast<float>(weeks) * (cell + gap) - gap,
                  7 * (cell + gap) - gap};

  const std::string value = counted(frame.words, days.size(), "count.day", "count.days");
  const Interaction did = frame.interact(
      {"calendar", WidgetRole::image, frame.words("chart.days"), value, grid}, PressedBy::nothing);
  int64_t looked_at = 0;
  if (did.focused) {
    if (cursor < first || cursor > today) cursor = today;
    auto go = [&](Key key, int64_t by) {
      if (frame.key_is(key) && cursor + by >= first && cursor + by <= today && frame.take(key))
        cursor += by;
    };
    go(Key::left, -7);
    go(Key::right, 7);
    go(Key::up, -1);
    go(Key::down, 1);
    looked_at = cursor;
  }
  for (int64_t row = 0; row < 7; ++row) {
    const TextLayout& name = frame.type.line(names_of_days[row], style::caption);
    const float y = grid.y + static_cast<float>(row) * (cell + gap);
    frame.type.draw(frame.paint, name, {grid.x, y + std::floor((cell - name.height) / 2)}, t.muted);
  }
  for (int64_t day = first; day <= today; ++day) {
    const auto week = static_cast<float>((day - first) / 7),
               row = static_cast<float>((day - first) % 7);
    const Rect square{grid.x + names + week * (cell + gap), grid.y + row * (cell + gap), cell,
                      cell};
    const auto tally = days.find(day);
    const int answered = tally == days.end() ? 0 : tally->second.answered;
    const float depth = answered == 0 ? 0 : answered < 10 ? 0.4f : answered < 20 ? 0.7f : 1.0f;
    frame.paint.fill(square, depth > 0 ? mix(t.paper, t.accent, depth) : mix(t.paper, t.ink, 0.1f),
                     frame.px(3));
    if (square.inset(-gap / 2).contains(frame.input.mouse.at) && did.hovered) looked_at = day;
    if (day == looked_at)
      frame.paint.outline(square.inset(-frame.px(2)), t.ink, frame.px(2), frame.px(4));
  }
  if (did.focused)
    frame.paint.outline(grid.inset(-frame.px(6)), t.accent, frame.px(2), frame.px(6));
  cursor = did.focused ? cursor : looked_at;
  column.y = grid.bottom();
}

void race_chart(Frame& frame, Column& column, std::span<const double> yours,
                std::span<const double> rivals, const std::string& rival) {
  const Theme& t = frame.theme;
  double most = 6;
  for (const auto& line : {yours, rivals})
    for (double value : line) most = std::max(most, value);
  const double top = std::ceil(most / 6) * 6;
  const Rect plot{column.x + frame.px(kAxisWidth), column.y + frame.px(8),
                  column.width - frame.px(kAxisWidth) - frame.px(96), frame.px(kPlotHeight)};
  const std::string labels[] = {"0", std::to_string(std::lround(top / 2)),
                                std::to_string(std::lround(top))};
  axis(frame, plot, labels);
  const size_t seats = std::max(yours.size(), rivals.size());
  auto at = [&](size_t i, double value) {
    const float x =
        plot.x + plot.w * static_cast<float>(i) / static_cast<float>(std::max<size_t>(1, seats));
    return Vec{std::round(x), std::round(plot.bottom() - plot.h * static_cast<float>(value / top))};
  };
  struct Line {
    std::span<const double> points;
    uint32_t color;
    std::string name;
  };
  float label_y[2] = {0, 0};
  const Line lines[] = {{rivals, t.muted, rival}, {yours, t.accent, frame.words("chart.you")}};
  for (const Line& line : lines) {
    Vec last = at(0, 0);
    for (size_t i = 0; i < line.points.size(); ++i) {
      const Vec next = at(i + 1, line.points[i]);
      frame.paint.line(last, next, line.color, frame.px(2));
      last = next;
    }
    frame.paint.disc(last, frame.px(5), line.color);
  }
  for (size_t i = 0; i < 2; ++i)
    label_y[i] = lines[i].points.empty() ? plot.bottom() : at(0, lines[i].points.back()).y;
  const float height = frame.px(20);
  // The one above gives way: below the plot stand the questions' numbers.
  if (std::abs(label_y[0] - label_y[1]) < height)
    label_y[label_y[0] < label_y[1] ? 0 : 1] = std::max(label_y[0], label_y[1]) - height;
  for (size_t i = 0; i < 2; ++i) {
    if (lines[i].points.empty()) continue;
    const std::string label =
        lines[i].name + " " + std::to_string(std::lround(lines[i].points.back()));
    const TextLayout& text = frame.type.line(label, style::caption_bold);
    const float x = at(lines[i].points.size(), 0).x + frame.px(12);
    frame.type.draw(frame.paint, text, {x, std::round(label_y[i] - text.height / 2)},
                    lines[i].color);
  }
  for (size_t i = 1; i <= seats; ++i)
    if (seats <= 12 || i % 5 == 0)
      centred(frame, std::to_string(i), style::caption, at(i, 0).x, plot.bottom() + frame.px(6),
              t.muted);
  std::string words = frame.words("chart.race-none");
  if (!yours.empty() && !rivals.empty())
    words = filled(frame.words("chart.race"), {std::to_string(std::lround(yours.back())), rival,
                                               std::to_string(std::lround(rivals.back()))});
  frame.record({"race", WidgetRole::image, frame.words("chart.race-name"), words, plot});
  column.y = plot.bottom() + frame.px(32);
}

}  // namespace stet
