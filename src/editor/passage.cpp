#include "editor/passage.h"

#include <algorithm>

namespace stet {

Mark with_passage(Mark mark, std::string passage) {
  const std::string& old = mark.passage;
  const size_t shorter = std::min(old.size(), passage.size());
  size_t before = 0, after = 0;
  while (before < shorter && old[before] == passage[before]) ++before;
  while (after < shorter - before &&
         old[old.size() - 1 - after] == passage[passage.size() - 1 - after])
    ++after;
  const Span gone{before, old.size() - after};
  std::erase_if(mark.targets, [&](Span target) {
    return target.begin < gone.end && gone.begin < target.end;
  });
  for (Span& target : mark.targets) {
    if (target.begin < gone.end) continue;
    target.begin = target.begin + passage.size() - old.size();
    target.end = target.end + passage.size() - old.size();
  }
  mark.passage = std::move(passage);
  return mark;
}

Mark with_target(Mark mark, Span span) {
  const size_t count = mark.targets.size();
  std::erase_if(mark.targets, [&](Span target) { return target.overlaps(span); });
  if (mark.targets.size() == count) mark.targets.push_back(span);
  std::ranges::sort(mark.targets);
  return mark;
}

}  // namespace stet
