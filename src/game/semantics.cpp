#include "game/semantics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stet {

std::string_view widget_role_name(WidgetRole role) {
  constexpr std::array<std::string_view, 11> names{"heading", "text",     "document", "button",
                                                   "option",  "chip",     "progress", "field",
                                                   "passage", "image",    "slider"};
  return names[static_cast<size_t>(role)];
}

const Widget* Semantics::find(std::string_view id) const {
  auto found =
      std::find_if(widgets_.begin(), widgets_.end(), [&](const Widget& w) { return w.id == id; });
  return found == widgets_.end() ? nullptr : &*found;
}

std::string Semantics::neighbour(std::string_view id, bool forward) const {
  std::vector<const Widget*> stops;
  for (const Widget& w : widgets_)
    if (w.focusable && w.enabled) stops.push_back(&w);
  if (stops.empty()) return "";
  auto here =
      std::find_if(stops.begin(), stops.end(), [&](const Widget* w) { return w->id == id; });
  if (here == stops.end()) return (forward ? stops.front() : stops.back())->id;
  const size_t at = static_cast<size_t>(here - stops.begin());
  return stops[(at + (forward ? 1 : stops.size() - 1)) % stops.size()]->id;
}

std::string Semantics::toward(std::string_view id, Toward way) const {
  const Widget* from = find(id);
  if (!from) return "";
  const bool across = way == Toward::left || way == Toward::right;
  const bool ahead = way == Toward::right || way == Toward::down;
  const Rect& a = from->rect;
  const Widget* best = nullptr;
  float best_distance = 0;
  for (const Widget& w : widgets_) {
    const Rect& b = w.rect;
    if (!w.focusable || !w.enabled || w.id == id || w.role == WidgetRole::document) continue;
    const float along = across ? (ahead ? b.x - a.right() : a.x - b.right())
                               : (ahead ? b.y - a.bottom() : a.y - b.bottom());
    const float aside = across ? std::max({b.y - a.bottom(), a.y - b.bottom(), 0.0f})
                               : std::max({b.x - a.right(), a.x - b.right(), 0.0f});
    // Focus rings and rounding let neighbours overlap a little.
    if (along < -4 || (across && aside > 0)) continue;
    const float middles = across ? std::abs(b.middle().y - a.middle().y)
                                 : std::abs(b.middle().x - a.middle().x);
    const float distance = along + 4 * aside + middles / 8;
    if (best && distance >= best_distance) continue;
    best = &w;
    best_distance = distance;
  }
  return best ? best->id : "";
}

}  // namespace stet
