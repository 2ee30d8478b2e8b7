#include "exchange/pack_csv_columns.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array<std::string_view, 16> kSingle{
    "question",  "shape",    "right", "kind",    "difficulty",   "explanation",    "id",
    "tolerance", "unit",     "none",  "passage", "case matters", "accents matter", "classes",
    "debatable", "expires"};
constexpr std::array<std::string_view, 3> kNumbered{"option", "answer", "why"};

constexpr std::string_view kOpen = "[[", kClose = "]]";

std::vector<std::string> all_names() {
  std::vector<std::string> names(kSingle.begin(), kSingle.end());
  for (size_t n = 1; n <= kMostNumbered; ++n)
    for (const std::string_view name : kNumbered)
      names.push_back(std::string(name) + " " + std::to_string(n));
  return names;
}

}  // namespace

const std::vector<std::string_view>& csv_column_names() {
  static const std::vector<std::string> names = all_names();
  static const std::vector<std::string_view> views(names.begin(), names.end());
  return views;
}

bool is_csv_column(std::string_view name) {
  return std::ranges::find(csv_column_names(), name) != csv_column_names().end();
}

bool read_marked(std::string_view text, Mark& mark) {
  while (true) {
    const size_t open = text.find(kOpen);
    const std::string_view before = text.substr(0, open);
    if (before.find(kClose) != std::string_view::npos) return false;
    mark.passage += before;
    if (open == std::string_view::npos) return true;
    text.remove_prefix(open + kOpen.size());
    const size_t close = text.find(kClose);
    if (close == std::string_view::npos) return false;
    const std::string_view target = text.substr(0, close);
    if (target.find(kOpen) != std::string_view::npos) return false;
    mark.targets.push_back({mark.passage.size(), mark.passage.size() + target.size()});
    mark.passage += target;
    text.remove_prefix(close + kClose.size());
  }
}

std::string write_marked(const Mark& mark) {
  if (mark.passage.find(kOpen) != std::string::npos ||
      mark.passage.find(kClose) != std::string::npos)
    return "";
  std::vector<Span> targets = mark.targets;
  std::ranges::sort(targets, {}, &Span::begin);
  std::string text;
  size_t from = 0;
  for (const Span& target : targets) {
    text.append(mark.passage, from, target.begin - from).append(kOpen);
    text.append(slice(mark.passage, target)).append(kClose);
    from = target.end;
  }
  return text.append(mark.passage, from);
}

}  // namespace stet
