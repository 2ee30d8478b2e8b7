#include "exchange/losses.h"

#include <algorithm>

namespace stet {

void Losses::add(const std::string& what) {
  const auto found = std::ranges::find(counts_, what, &std::pair<std::string, size_t>::first);
  if (found != counts_.end())
    ++found->second;
  else
    counts_.emplace_back(what, 1);
}

std::vector<std::string> Losses::in_words() const {
  std::vector<std::string> words;
  for (const auto& [what, count] : counts_)
    words.push_back(what + (count > 1 ? " (" + std::to_string(count) + ")" : ""));
  return words;
}

}  // namespace stet
