#include "game/screens/play.h"

#include <algorithm>
#include <cmath>

#include "game/screens/article_pane.h"
#include "game/screens/masthead.h"
#include "game/screens/question_pane.h"

namespace stet {

namespace {

constexpr float kBarUnits = 56;
constexpr float kQuestionUnits = 520;  // the question's column at its widest
constexpr float kBetweenUnits = 40;
constexpr float kPageUnits = kRoundUnits - kQuestionUnits - kBetweenUnits;  // the article's sheet

// A new question begins at its top, a new article too.
void turn_over(Frame& frame, PlayState& state, const PlayView& view) {
  const bool new_round = state.round_id != view.round_id;
  if (state.page_id != view.page_id) frame.ui.scrolls.erase("article");
  if (!new_round && state.at == view.at) return;
  PlayState fresh{view.round_id, view.at, view.page_id, state.article_large};
  fresh.letters = state.letters;
  if (!new_round) {
    frame.play(SoundCue::page);
    fresh.reading = std::move(state.reading);
    fresh.reading.caret.reset();
  }
  state = std::move(fresh);
  frame.ui.scrolls.erase("question");
  const Shape& shape = view.question->shape;
  const bool typed =
      std::holds_alternative<Number>(shape) || std::holds_alternative<TextEntry>(shape);
  if (typed && view.draft) frame.focus_on("answer.field");
}

struct Panes {
  Rect bar, article, question, swap;
};

Panes side_by_side(const Frame& frame, bool has_article, float above) {
  const float margin = frame.px(24), gap = frame.px(kBetweenUnits), top = above + frame.px(kBarUnits);
  const float room = frame.size.x - 2 * margin;
  const float total = std::min(room, frame.px(kRoundUnits));
  const float left = std::floor((frame.size.x - total) / 2);
  const float page = has_article ? std::min(frame.px(kPageUnits), std::floor(total * 0.6f)) : 0;
  const float question = std::min(total - page - (has_article ? gap : 0), frame.px(kQuestionUnits));
  const float height = frame.size.y - top - margin;
  Panes panes;
  panes.bar = {left, above, total, frame.px(kBarUnits)};
  panes.article = {left, top + margin, page, height - margin};
  panes.question = {
      has_article ? left + total - question : std::floor((frame.size.x - question) / 2),
      top + frame.px(32), question, height - frame.px(16)};
  return panes;
}

// Too low for two panes one above the other: only one is shown.
bool tiny(const Frame& frame) {
  return !frame.wide() && frame.low();
}

Panes stacked(const Frame& frame, const PlayView& view, bool article_large) {
  const float margin = frame.px(16), top = view.top + frame.px(kBarUnits), strip = frame.px(36);
  const float width = frame.size.x - 2 * margin;
  const float height = frame.size.y - top - 2 * margin;
  Panes panes;
  panes.bar = {margin, view.top, width, frame.px(kBarUnits)};
  panes.article = {margin, top + margin, width, 0};
  panes.question = {margin + frame.px(4), top + margin, width - frame.px(8), height};
  if (!view.article) return panes;
  if (tiny(frame)) {
    if (!article_large) return panes;
    // What can be done next stays in sight under the article.
    panes.question.h = footer_height(frame, view);
    panes.article.h = height - panes.question.h;
    panes.question.y = panes.article.bottom() + margin / 2;
    return panes;
  }
  panes.article.h = std::floor(height * (article_large ? 0.66f : 0.36f));
  panes.swap = {margin, panes.article.bottom(), width, strip};
  panes.question.y = panes.swap.bottom() + frame.px(4);
  panes.question.h = frame.size.y - panes.question.y - margin;
  return panes;
}

TextLink swap_link(const Frame& frame, const PlayState& state) {
  const char* label = state.article_large ? (tiny(frame) ? "play.show-question" : "play.more-question")
                      : tiny(frame)       ? "play.show-article"
                                          : "play.more-article";
  return {"swap", frame.words(label)};
}

void swap_panes(Frame& frame, PlayState& state) {
  state.article_large = !state.article_large;
  frame.animate();
}

PlayAction top_bar(Frame& frame, Rect bar, const PlayView& view, PlayState& state) {
  PlayAction action = PlayAction::none;
  // A lone question isn't counted.
  const bool alone = view.dots.size() < 2;
  const std::string place = alone ? ""
                                  : filled(frame.words("play.place"),
                                           {std::to_string(view.at + 1),
                                            std::to_string(view.dots.size())});
  const TextLayout& count = frame.type.line(place, style::control);
  const float dots = dots_width(frame, view.dots.size());
  const bool room_for_dots = !alone && dots + count.width + frame.px(300) < bar.w;
  const float before_help = bar.right() - help_size(frame).x;
  const float counted = before_help - frame.px(alone ? 0 : 24);
  const float right = counted - (room_for_dots ? dots + frame.px(20) : 0);

  const TextLink look{"settings", frame.words("settings.title")};
  const bool room_for_look = bar.w > frame.px(620);
  const float before_look =
      right - count.width -
      (room_for_look ? link_size(frame, look).x + frame.px(24) : 0);
  const TextLink swap = swap_link(frame, state);
  const bool swaps_here = tiny(frame) && view.article;
  const float end = before_look - (swaps_here ? link_size(frame, swap).x + frame.px(24) : 0);
  const TextLayout& title =
      frame.type.line("‹ " + view.title, style::control_bold, end - bar.x - frame.px(16));
  const TextLink back{"pause", title.text, style::control_bold};
  if (link_at(frame, {bar.x, bar.y + frame.px(12)}, back) || frame.take(Key::back))
    action = PlayAction::pause;
  if (swaps_here && link_at(frame, {end, bar.y + frame.px(12)}, swap)) swap_panes(frame, state);
  if (room_for_look && link_at(frame, {before_look, bar.y + frame.px(12)}, look))
    frame.ask_for(Key::settings);
  help_at(frame, {before_help, bar.y + frame.px(12)});
  frame.type.draw(frame.paint, count,
                  {right - count.width, bar.y + std::floor((bar.h - count.height) / 2)},
                  frame.theme.muted);
  if (room_for_dots)
    progress_dots(frame, {counted - dots, bar.y + bar.h / 2}, view.dots);
  else if (!alone)
    frame.record({"progress", WidgetRole::progress, frame.words("play.progress"), place, bar});
  frame.paint.rule({0, bar.bottom() - 1}, frame.size.x, frame.theme.rule, frame.px(1));
  return action;
}

}  // namespace

PlayAction play_screen(Frame& frame, PlayState& state, const PlayView& view) {
  turn_over(frame, state, view);
  // Esc lets go of what is in hand before it leaves the round.
  if ((state.reading.caret || state.picked) && frame.take(Key::back)) {
    state.reading.caret.reset();
    state.picked.reset();
  }
  const bool has_article = view.article != nullptr;
  const Panes panes = frame.wide() ? side_by_side(frame, has_article, view.top)
                                   : stacked(frame, view, state.article_large);
  PlayAction action = top_bar(frame, panes.bar, view, state);
  // Where the evidence is can be told once the article has been set.
  const bool go = view.given && !state.evidence_shown && frame.ui.scrolls["article"].content > 0;
  if (has_article && !panes.article.empty())
    if (const auto turned = article_pane(frame, panes.article, view, state.reading, go)) {
      state.turned = *turned;
      action = PlayAction::turn_block;
    }
  if (has_article && !frame.wide() && !tiny(frame)) {
    const TextLink swap = swap_link(frame, state);
    const Vec at{panes.swap.right() - link_size(frame, swap).x, panes.swap.y + frame.px(2)};
    if (link_at(frame, at, swap)) swap_panes(frame, state);
  }
  if (has_article && !frame.wide() && frame.take(Key::swap)) swap_panes(frame, state);
  if (go && !panes.article.empty()) state.evidence_shown = true;
  if (view.given && !state.verdict_told) {
    state.verdict_told = true;
    frame.play(SoundCue::stamp);
  }
  const PaneWish wish = question_pane(frame, panes.question, view, state);
  if (wish.see_evidence) {
    state.evidence_shown = false;
    if (tiny(frame)) state.article_large = true;
    frame.animate();
  }
  return wish.action == PlayAction::none ? action : wish.action;
}

}  // namespace stet
