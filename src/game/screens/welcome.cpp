#include "game/screens/welcome.h"

#include <cmath>

namespace stet {

namespace {

// Keys of the words for the step at hand.
const char* title_of(const PlayView& view) {
  if (view.given) return "welcome.explained";
  if (view.draft && view.draft->answer()) return "welcome.sure";
  return "welcome.welcome";
}

const char* words_of(const PlayView& view) {
  if (view.given) return "welcome.explained-words";
  if (view.draft && view.draft->answer()) return "welcome.sure-words";
  return "welcome.welcome-words";
}

}  // namespace

float coach_strip(Frame& frame, const PlayView& view, float top, bool& skip) {
  const Theme& t = frame.theme;
  const float side = frame.px(frame.wide() ? 24 : 20), pad = frame.px(14);
  const TextLink link{"welcome.skip", frame.words(view.given ? "welcome.to-desk" : "welcome.skip"),
                      style::control_bold};
  const Vec size = link_size(frame, link);
  const float room = std::min(frame.px(kRoundUnits), frame.size.x - 2 * side);
  const float left = std::floor((frame.size.x - room) / 2);
  const float width = room - size.x - frame.px(32);
  const TextLayout& title = frame.type.line(frame.words(title_of(view)), style::title, width);
  const TextStyle& look = frame.low() ? style::caption : style::control;
  // As high as the longest of the three texts, so that nothing moves as they change.
  float words = 0;
  for (const char* text : {"welcome.welcome-words", "welcome.sure-words", "welcome.explained-words"})
    words = std::max(words, frame.type.layout(frame.words(text), look, width).height);
  const float height = title.height + words + 2 * pad;
  frame.paint.fill({0, top, frame.size.x, height}, t.sheet);
  frame.paint.rule({0, top + height - frame.px(2)}, frame.size.x, t.accent, frame.px(2));
  Column column{left, top + pad, width};
  heading(frame, column, "welcome.title", frame.words(title_of(view)), style::title);
  paragraph(frame, column, "welcome.words", frame.words(words_of(view)), look, t.ink);
  if (link_at(frame, {left + room - size.x, top + pad}, link)) skip = true;
  return height;
}

}  // namespace stet
