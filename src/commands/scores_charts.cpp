// The charts of the scores page, as SVG. Lengths are CSS pixels at 96 to the inch.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "commands/scores_page.h"
#include "saves/clock.h"

namespace stet {

namespace {

constexpr double kFullTilt = 1.7;  // |c| when every answer was the same
constexpr int64_t kDayMs = 86'400'000;

// At most one decimal, with a point in every locale.
std::string num(double value) {
  const long tenths = std::lround(value * 10);
  std::string out = (tenths < 0 ? "-" : "") + std::to_string(std::labs(tenths) / 10);
  if (tenths % 10 != 0) out += "." + std::to_string(std::labs(tenths) % 10);
  return out;
}

std::string open_svg(double width, double height, const std::string& title) {
  return "<svg viewBox=\"0 0 " + num(width) + " " + num(height) + "\" width=\"" + num(width) +
         "\" height=\"" + num(height) + "\" role=\"img\"><title>" + escaped_html(title) +
         "</title>";
}

std::string rect(double x, double y, double w, double h, const char* kind,
                 const std::string& title = "") {
  const std::string head = "<rect class=\"" + std::string(kind) + "\" x=\"" + num(x) + "\" y=\"" +
                           num(y) + "\" width=\"" + num(w) + "\" height=\"" + num(h) + "\"";
  return title.empty() ? head + "/>" : head + "><title>" + escaped_html(title) + "</title></rect>";
}

std::string line(double x1, double y1, double x2, double y2, const char* kind) {
  return "<line class=\"" + std::string(kind) + "\" x1=\"" + num(x1) + "\" y1=\"" + num(y1) +
         "\" x2=\"" + num(x2) + "\" y2=\"" + num(y2) + "\"/>";
}

std::string words(double x, double y, const std::string& text, const char* anchor,
                  const char* kind = "label") {
  return "<text class=\"" + std::string(kind) + "\" x=\"" + num(x) + "\" y=\"" + num(y) +
         "\" text-anchor=\"" + anchor + "\">" + escaped_html(text) + "</text>";
}

std::string dot(double x, double y, double r) {
  return "<circle class=\"bar\" cx=\"" + num(x) + "\" cy=\"" + num(y) + "\" r=\"" + num(r) + "\"/>";
}

}  // namespace

std::string skill_svg(const SkillTrend& trend) {
  constexpr double kWidth = 160, kHeight = 36, kPad = 5;
  std::string title = "Round by round:";
  for (double point : trend.points) title += " " + num(std::round(point));
  std::string svg = open_svg(kWidth, kHeight, title);
  auto y_of = [&](double value) {
    return kHeight - kPad - (std::clamp(value, -100.0, 100.0) + 100) / 200 * (kHeight - 2 * kPad);
  };
  svg += line(0, y_of(0), kWidth, y_of(0), "rule");
  const double step = trend.points.size() > 1
                          ? (kWidth - 2 * kPad) / static_cast<double>(trend.points.size() - 1)
                          : 0;
  std::string points;
  for (size_t i = 0; i < trend.points.size(); ++i)
    points += (i > 0 ? " " : "") + num(kPad + step * static_cast<double>(i)) + "," +
              num(y_of(trend.points[i]));
  if (trend.points.size() > 1) svg += "<polyline class=\"line\" points=\"" + points + "\"/>";
  if (!trend.points.empty())
    svg +=
        dot(trend.points.size() > 1 ? kWidth - kPad : kWidth / 2, y_of(trend.points.back()), 3.5);
  return svg + "</svg>";
}

std::string bias_svg(const Detection& detection, const Phrasebook& text) {
  const auto felt = sensitivity(detection);
  if (!felt) return "";
  constexpr double kWidth = 420, kFrom = 70, kTo = 350, kMiddle = 20;
  std::string svg = open_svg(kWidth, 40, bias_sentence(detection, text));
  svg += words(kFrom - 10, kMiddle + 5, text("chart.trusting"), "end") +
         words(kTo + 10, kMiddle + 5, text("chart.doubting"), "start") +
         line(kFrom, kMiddle, kTo, kMiddle, "axis");
  for (int i = 0; i <= 4; ++i) {
    const double x = kFrom + (kTo - kFrom) * i / 4, reach = i == 2 ? 10 : 5;
    svg += line(x, kMiddle - reach, x, kMiddle + reach, "axis");
  }
  const double lean = std::clamp(-felt->c / kFullTilt, -1.0, 1.0);
  return svg + dot((kFrom + kTo) / 2 + lean * (kTo - kFrom) / 2, kMiddle, 8) + "</svg>";
}

std::string calibration_svg(const Calibration& calibration, const Phrasebook& text) {
  const std::array<std::string, 3> names{text("sure.was-unsure"), text("sure.was-fairly"),
                                         text("sure.was-certain")};
  constexpr double kLeft = 56, kTop = 16, kPlot = 360, kHeight = 170, kSlot = kPlot / 3;
  std::string svg = open_svg(kLeft + kPlot, kTop + kHeight + 48,
                             "Share of right answers at each certainty, against the band where "
                             "that certainty pays");
  auto y_of = [&](double share) { return kTop + kHeight * (1 - share); };
  for (size_t i = 0; i < 3; ++i) {
    const Band band = calibration.bins[i].band;
    svg += rect(kLeft + kSlot * static_cast<double>(i) + 4, y_of(band.high), kSlot - 8,
                y_of(band.low) - y_of(band.high), "band");
  }
  for (int percent = 0; percent <= 100; percent += 25) {
    const double y = y_of(percent / 100.0);
    svg += line(kLeft, y, kLeft + kPlot, y, percent == 0 ? "axis" : "rule") +
           words(kLeft - 8, y + 4, std::to_string(percent) + " %", "end");
  }
  for (size_t i = 0; i < 3; ++i) {
    const CalibrationBin& bin = calibration.bins[i];
    const double middle = kLeft + kSlot * (static_cast<double>(i) + 0.5);
    if (bin.confidence != Confidence::too_few) {
      svg += rect(middle - 22, y_of(bin.share), 44, y_of(0) - y_of(bin.share), "bar",
                  calibration_in_words(bin, text));
      const bool inside = y_of(bin.share) < kTop + 16;
      svg += words(middle, inside ? y_of(bin.share) + 16 : y_of(bin.share) - 6,
                   std::to_string(std::lround(100 * bin.share)) + " %", "middle",
                   inside ? "inside" : "strong");
    }
    svg += words(middle, kTop + kHeight + 20, names[i], "middle", "strong") +
           words(middle, kTop + kHeight + 38, "n = " + std::to_string(bin.n), "middle");
  }
  return svg + "</svg>";
}

std::string calendar_svg(const Days& days, int64_t today, const Phrasebook& text) {
  constexpr double kCell = 13, kStep = 16, kLeft = 36;
  constexpr int64_t kWeeks = 26;
  static constexpr std::array<const char*, 7> kDays{"Mon", "", "Wed", "", "Fri", "", "Sun"};
  const int64_t weekday = ((today + 3) % 7 + 7) % 7;  // 0: Monday; 1 January 1970 was a Thursday
  const int64_t first = today - weekday - 7 * (kWeeks - 1);
  std::string svg = open_svg(kLeft + kStep * kWeeks, kStep * 7, "Days played, the last 26 weeks");
  for (size_t row = 0; row < 7; ++row)
    svg += words(0, kStep * static_cast<double>(row) + 11, kDays[row], "start");
  for (int64_t day = first; day <= today; ++day) {
    const auto tally = days.find(day);
    const int answered = tally == days.end() ? 0 : tally->second.answered;
    const char* kind = answered == 0   ? "none"
                       : answered < 10 ? "some"
                       : answered < 20 ? "more"
                                       : "most";
    std::string title = short_day(day * kDayMs, 0, text) + ": ";
    title += answered == 0 ? "nothing played"
                           : std::to_string(tally->second.right) + " of " +
                                 std::to_string(answered) + " right";
    svg += rect(kLeft + kStep * static_cast<double>((day - first) / 7),
                kStep * static_cast<double>((day - first) % 7), kCell, kCell, kind, title);
  }
  return svg + "</svg>";
}

}  // namespace stet
