// Every past answer: filtered, opened with its evidence, asked again.
#include <array>
#include <cmath>

#include "bank/kind.h"
#include "game/screens/scores.h"
#include "quiz/certainty.h"
#include "quiz/verdict.h"
#include "saves/clock.h"

namespace stet {

namespace {

constexpr float kRowHeight = 60;
constexpr float kBeyond = 2;  // rows recorded past each edge, so that Tab goes on

struct FilterName {
  PastFilter filter;
  const char* id;
  const char* label;
};

constexpr std::array kFilters{
    FilterName{PastFilter::all, "filter.all", "past.all"},
    FilterName{PastFilter::missed, "filter.missed", "past.missed"},
    FilterName{PastFilter::certain_but_wrong, "filter.certain", "past.certain"},
};

const Outcome& outcome_of(const History& history, const PastAnswer& place) {
  return history.rounds[place.round].answers[place.answer].outcome;
}

void list(ScoresState& state, const ScoresView& view) {
  const std::string wanted = view.player + "/" + std::to_string(view.book->past.size()) + "/" +
                             std::to_string(static_cast<int>(state.filter));
  if (state.listed_for == wanted) return;
  state.listed_for = wanted;
  state.listed.clear();
  for (const PastAnswer& place : view.book->past)
    if (passes(state.filter, outcome_of(*view.history, place))) state.listed.push_back(place);
}

// Keys of the words.
const char* verdict_word(const Outcome& outcome) {
  if (outcome.passed) return "past.was-passed";
  return outcome.credit >= 1  ? "past.was-right"
         : outcome.credit > 0 ? "past.was-partly"
                              : "past.was-missed";
}

std::string sure_word(const Frame& frame, Certainty certainty) {
  static constexpr std::array kWords{"", "sure.was-unsure", "sure.was-fairly", "sure.was-certain"};
  if (certainty == Certainty::off) return "";
  return " · " + frame.words(kWords[static_cast<size_t>(certainty)]);
}

// A dotted ring of stet for right, a struck one for wrong, a plain one for a pass.
void verdict_mark(Frame& frame, Vec middle, const Outcome& outcome) {
  const Theme& t = frame.theme;
  const float r = frame.px(7);
  if (outcome.passed) return frame.paint.ring(middle, r, frame.px(2), t.muted);
  if (outcome.credit >= 1) return frame.paint.disc(middle, r, t.stet);
  frame.paint.ring(middle, r, frame.px(2), t.strike);
  frame.paint.rule({middle.x - r - frame.px(3), middle.y - frame.px(1)}, 2 * r + frame.px(6),
                   t.strike, frame.px(2));
}

bool answer_line(Frame& frame, Rect rect, const ScoresView& view, const PastAnswer& place,
                 size_t index) {
  const Theme& t = frame.theme;
  const Outcome& outcome = outcome_of(*view.history, place);
  const Pick pick = view.library->question(outcome.pack_id, outcome.question_id);
  const std::string about = kind_in_words(outcome.kind, frame.words);
  const std::string stem = pick.pack ? pick.question().stem : about;
  const std::string detail = short_day(outcome.at_ms, view.utc_offset_minutes, frame.words) +
                             " · " + about + " · " + frame.words(verdict_word(outcome)) +
                             sure_word(frame, outcome.certainty);
  Widget widget{"past." + std::to_string(index), WidgetRole::button, stem, detail, rect};
  widget.enabled = pick.pack != nullptr;
  const Interaction did = frame.interact(std::move(widget));
  if (!frame.paint.visible(rect)) return did.activated;
  const Rect wide{rect.x - frame.px(12), rect.y + frame.px(1), rect.w + frame.px(24),
                  rect.h - frame.px(3)};
  if (did.hovered || did.held)
    frame.paint.fill(wide, mix(t.paper, t.accent, did.held ? 0.16f : 0.07f), frame.px(6));
  if (did.focused) frame.paint.outline(wide, t.accent, frame.px(2), frame.px(6));
  verdict_mark(frame, {rect.x + frame.px(10), rect.middle().y}, outcome);

  const std::string marks =
      outcome.passed ? "0" : marks_in_words(certainty_marks(outcome.certainty, outcome.credit));
  const TextLayout& right = frame.type.line(marks, style::control_bold);
  const float from = rect.x + frame.px(36), room = rect.w - frame.px(36) - frame.px(72);
  const TextLayout& first = frame.type.line(stem, style::control, room);
  const TextLayout& second = frame.type.line(detail, style::caption, room);
  const float top = rect.y + std::floor((rect.h - first.height - second.height) / 2);
  frame.type.draw(frame.paint, first, {from, top}, pick.pack ? t.ink : t.muted);
  frame.type.draw(frame.paint, second, {from, top + first.height}, t.muted);
  frame.type.draw(frame.paint, right,
                  {rect.right() - right.width, rect.y + std::floor((rect.h - right.height) / 2)},
                  outcome.credit >= 1 ? t.stet
                  : outcome.passed    ? t.muted
                                      : t.strike);
  frame.paint.rule({rect.x, rect.bottom() - frame.px(1)}, rect.w, t.rule, frame.px(1));
  return did.activated;
}

}  // namespace

ScoresWish answers_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view) {
  ScoresWish wish;
  std::vector<Chip> shown;
  for (const FilterName& name : kFilters)
    shown.push_back({name.id, frame.words(name.label), "", name.filter == state.filter});
  if (auto pressed = chips(frame, page, "", shown)) state.filter = kFilters[*pressed].filter;
  list(state, view);
  page.gap(frame, 2);
  const std::string count =
      counted(frame.words, state.listed.size(), "count.answer", "count.answers");
  const Button replay{"past.replay", frame.words("past.replay"), false, !state.listed.empty()};
  const Vec size = button_size(frame, replay);
  if (button_at(frame, {page.x + page.width - size.x, page.y}, replay))
    wish.what = ScoresWish::What::replay;
  Column words{page.x, page.y + frame.px(12), page.width - size.x - frame.px(16)};
  paragraph(frame, words, "past.count", filled(frame.words("past.words"), {count}), style::caption,
            frame.theme.muted);
  page.y = std::max(words.y, page.y + size.y);
  page.gap(frame, 1);

  const float height = frame.px(kRowHeight);
  const Rect clip = frame.paint.clip();
  for (size_t i = 0; i < state.listed.size(); ++i) {
    const float y = page.y + height * static_cast<float>(i);
    if (y + height < clip.y - kBeyond * height) {
      // Straight to the first row that counts.
      i = static_cast<size_t>((clip.y - kBeyond * height - page.y) / height);
      continue;
    }
    if (y > clip.bottom() + kBeyond * height) break;
    if (answer_line(frame, {page.x, y, page.width, height}, view, state.listed[i], i)) {
      wish.what = ScoresWish::What::open;
      wish.answer = state.listed[i];
    }
  }
  page.y += height * static_cast<float>(state.listed.size());
  if (state.listed.empty())
    paragraph(frame, page, "past.none", frame.words("past.none"), style::body, frame.theme.muted);
  return wish;
}

}  // namespace stet
