#include "game/scroll.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr double kGlideSeconds = 0.16;
constexpr float kWheelUnits = 60;  // a notch: two lines of the article
constexpr float kLineUnits = 30;
constexpr float kThumbUnits = 6;

}  // namespace

ScrollArea::ScrollArea(Frame& frame, std::string id, std::string label, Rect view, bool main,
                       float padding, bool worded)
    : frame_(frame),
      id_(std::move(id)),
      label_(std::move(label)),
      view_(view),
      main_(main),
      padding_(frame.px(padding)),
      state_(frame.ui.scrolls[id_]) {
  state_.view = view.h;
  const bool overflows = state_.content > state_.view;
  if (overflows || worded) {
    Widget widget{id_, WidgetRole::document, label_, state_.value, view_};
    focused_ = frame_.interact(std::move(widget), PressedBy::nothing).focused;
  } else {
    frame_.record({id_, WidgetRole::document, label_, state_.value, view_});
  }
  if (overflows) take_input();
  if (state_.since >= 0) {
    const double t = std::clamp((frame.now - state_.since) / kGlideSeconds, 0.0, 1.0);
    const float eased = static_cast<float>(1 - (1 - t) * (1 - t) * (1 - t));
    state_.offset = state_.from + (state_.to - state_.from) * eased;
    if (t >= 1)
      state_.since = -1;
    else
      frame.animate();
  }
  state_.offset = std::round(std::clamp(state_.offset, 0.0f, limit()));
  frame_.paint.push_clip(view_);
  frame_.scroll_stack.push_back(this);
  top_ = view_.y + padding_ - state_.offset;
  column = {view_.x + padding_, top_, view_.w - 2 * padding_};
}

ScrollArea::~ScrollArea() {
  frame_.scroll_stack.pop_back();
  const float content = column.y - top_ + 2 * padding_;
  if (content != state_.content) frame_.animate();
  state_.content = content;
  draw_thumb();
  if (focused_ && frame_.ui.focus_by_key)
    frame_.paint.outline(view_, frame_.theme.accent, frame_.px(2), frame_.px(6));
  frame_.paint.pop_clip();
}

float ScrollArea::limit() const {
  return std::max(0.0f, state_.content - state_.view);
}

void ScrollArea::glide(float to) {
  to = std::clamp(to, 0.0f, limit());
  if (state_.since >= 0 && state_.to == to) return;
  if (frame_.ui.reduced_motion) {
    state_.offset = std::round(to);
    state_.since = -1;
    return frame_.animate();
  }
  state_.from = state_.offset;
  state_.to = to;
  state_.since = frame_.now;
  frame_.animate();
}

void ScrollArea::reveal(Rect rect, bool centre, bool at_once) {
  const float margin = frame_.px(16);
  const float top = rect.y - top_, bottom = top + rect.h + 2 * padding_;  // within the content
  float to = state_.since >= 0 ? state_.to : state_.offset;
  if (centre)
    to = top + padding_ - state_.view / 3;
  else if (top - margin + padding_ < to)
    to = top - margin + padding_;
  else if (bottom - padding_ + margin > to + state_.view)
    to = std::min(bottom - padding_ + margin - state_.view, top);
  else
    return;
  glide(to);
  if (at_once) {
    state_.offset = std::round(std::clamp(to, 0.0f, limit()));
    state_.since = -1;
  }
}

void ScrollArea::take_input() {
  const Mouse& mouse = frame_.input.mouse;
  const float page = state_.view - frame_.px(48);
  const float aim = state_.since >= 0 ? state_.to : state_.offset;
  bool other_has_focus = false;
  for (const auto& [id, state] : frame_.ui.scrolls)
    if (id != id_ && id == frame_.ui.focus) other_has_focus = true;
  if ((focused_ || (main_ && !other_has_focus)) && !frame_.ui.typing) {
    if (frame_.take(Key::page_down)) glide(aim + page);
    if (frame_.take(Key::page_up)) glide(aim - page);
    if (frame_.take(Key::home)) glide(0);
    if (frame_.take(Key::end)) glide(limit());
  }
  const bool by_pad = frame_.input.key && frame_.input.key->pad;
  if (focused_ && (by_pad || !state_.arrows_inside)) {
    if (frame_.take(Key::down)) glide(aim + frame_.px(kLineUnits) * 2);
    if (frame_.take(Key::up)) glide(aim - frame_.px(kLineUnits) * 2);
  }
  if (mouse.wheel != 0 && view_.common(frame_.paint.clip()).contains(mouse.at)) {
    state_.offset = std::clamp(aim - mouse.wheel * frame_.px(kWheelUnits), 0.0f, limit());
    state_.since = -1;
  }
  const Rect thumb = thumb_rect();
  const Rect track{thumb.x - frame_.px(6), view_.y, thumb.w + frame_.px(12), view_.h};
  if (mouse.pressed && track.contains(mouse.at)) {
    state_.dragging = true;
    const bool on_thumb = mouse.at.y >= thumb.y && mouse.at.y < thumb.bottom();
    state_.grab = on_thumb ? mouse.at.y - thumb.y : thumb.h / 2;
  }
  if (!mouse.down) state_.dragging = false;
  if (state_.dragging) {
    const float ends = frame_.px(6), run = view_.h - 2 * ends - thumb.h;
    state_.offset = run > 0 ? (mouse.at.y - state_.grab - view_.y - ends) / run * limit() : 0;
    state_.offset = std::clamp(state_.offset, 0.0f, limit());
    state_.since = -1;
  }
}

Rect ScrollArea::thumb_rect() const {
  const float w = frame_.px(kThumbUnits);
  const float ends = frame_.px(6);  // clear of rounded corners
  const float run = view_.h - 2 * ends;
  const float h = std::max(frame_.px(32), run * state_.view / std::max(state_.content, 1.0f));
  const float at = limit() > 0 ? state_.offset / limit() : 0;
  return {view_.right() - w - frame_.px(3), view_.y + ends + at * (run - h), w, h};
}

void ScrollArea::draw_thumb() {
  if (limit() <= 0) return;
  const Rect thumb = thumb_rect().common(view_);
  const bool near = state_.dragging || (view_.contains(frame_.input.mouse.at) &&
                                        frame_.input.mouse.at.x > thumb.x - frame_.px(8));
  frame_.paint.fill(thumb, near ? frame_.theme.muted : frame_.theme.rule, thumb.w / 2);
}

}  // namespace stet
