#include "game/semantics.h"

#include <algorithm>
#include <array>

namespace stet {

std::string_view widget_role_name(WidgetRole role) {
  constexpr std::array<std::string_view, 10> names{"heading", "text", "document", "button",
                                                   "option",  "chip", "progress", "field",
                                                   "passage", "image"};
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

}  // namespace stet
