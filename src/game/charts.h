// The charts of the Scores screen: axes, numbers of answers, and a value for whatever the mouse or
// the focus is on.
//
// Each mark of a chart is a widget with its value in words, so that keys and speech reach it; the
// value of the one that is looked at stands in a line below the chart, which is always there and
// never moves what follows.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "game/widgets.h"
#include "scoring/calibration.h"
#include "scoring/discernment.h"
#include "scoring/streak.h"

namespace stet {

// A line of figures from -100 to 100 with 0, chance, as a hairline, and a dot at the last.
void sparkline(Frame& frame, Rect rect, std::span<const double> points);

// Three bars against their bands, with n.
void calibration_chart(Frame& frame, Column& column, const Calibration& calibration);

// A needle between trusting and doubting, and the same in words.
void bias_needle(Frame& frame, Column& column, const Detection& detection);

// The weeks up to `today`, a square a day, darker for more answers. The arrows move over the days
// while it has the focus; `cursor` is the day looked at, 0 for none.
void calendar_chart(Frame& frame, Column& column, const Days& days, int64_t today, int64_t& cursor);

// Two running totals over the questions of a round: the player's and the rival's.
void race_chart(Frame& frame, Column& column, std::span<const double> yours,
                std::span<const double> rivals, const std::string& rival);

}  // namespace stet
