#include "writers/bodies.h"
#include "writers/change_maker.h"

namespace stet {

void swap_bodies(Making& m) {
  const auto body = body_in(m.source, m.index);
  if (!body) return;
  std::vector<Change> others = other_bodies(m.source, *body);
  if (others.empty()) return;
  m.made.push_back({std::move(others[m.chance.below(others.size())]), 0.75, 2,
                    "Check which body it was before you pass it on."});
}

}  // namespace stet
