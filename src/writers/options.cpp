#include "writers/options.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace stet {

std::optional<Choose> choose_among(std::string key, std::string why_right,
                                   std::span<const Lure> lures) {
  std::vector<std::string> taken{folded(key)};
  Choose choose;
  choose.options.push_back({"a", std::move(key), true, std::move(why_right)});
  for (const Lure& lure : lures) {
    if (choose.options.size() > kLures) break;
    std::string form = folded(lure.text);
    if (form.empty() || std::find(taken.begin(), taken.end(), form) != taken.end()) continue;
    taken.push_back(std::move(form));
    const char id = static_cast<char>('a' + choose.options.size());
    choose.options.push_back({std::string(1, id), lure.text, false, lure.why});
  }
  if (choose.options.size() <= kLures) return std::nullopt;
  return choose;
}

void place_key(Choose& choose, size_t place) {
  auto& options = choose.options;
  const auto key = std::find_if(options.begin(), options.end(),
                                [](const Option& option) { return option.right; });
  Option moved = std::move(*key);
  options.erase(key);
  options.insert(options.begin() + static_cast<std::ptrdiff_t>(place), std::move(moved));
  for (size_t i = 0; i < options.size(); ++i)
    options[i].id = std::string(1, static_cast<char>('a' + i));
}

}  // namespace stet
