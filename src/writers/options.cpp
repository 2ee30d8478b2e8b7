#include "writers/options.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kPool = 6;  // so many lures are chosen from: the first ones are the best

// Code points: continuation bytes not counted.
size_t length_of(std::string_view text) {
  return static_cast<size_t>(std::ranges::count_if(
      text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::vector<const Lure*> distinct(const std::string& key, std::span<const Lure> lures) {
  std::vector<std::string> taken{folded(key)};
  std::vector<const Lure*> pool;
  for (const Lure& lure : lures) {
    if (pool.size() == kPool) break;
    std::string form = folded(lure.text);
    if (form.empty() || std::ranges::find(taken, form) != taken.end()) continue;
    taken.push_back(std::move(form));
    pool.push_back(&lure);
  }
  return pool;
}

// kLures of the pool, `long_ones` of them at least as long as the key where there are as many.
std::vector<const Lure*> draw(const std::vector<const Lure*>& pool, size_t key_length,
                              size_t long_ones) {
  std::array<std::vector<const Lure*>, 2> by_length;  // shorter than the key; not shorter
  for (const Lure* lure : pool) by_length[length_of(lure->text) >= key_length].push_back(lure);
  const size_t least = kLures - std::min(kLures, by_length[0].size());
  const size_t most = std::min(kLures, by_length[1].size());
  by_length[1].resize(std::clamp(long_ones, least, std::max(least, most)));
  by_length[0].resize(kLures - by_length[1].size());
  std::vector<const Lure*> drawn;
  for (const Lure* lure : pool)
    for (const auto& half : by_length)
      if (std::ranges::find(half, lure) != half.end()) drawn.push_back(lure);
  return drawn;
}

}  // namespace

std::optional<Choose> choose_among(std::string key, std::string why_right,
                                   std::span<const Lure> lures, Chance& chance) {
  const std::vector<const Lure*> pool = distinct(key, lures);
  // Often none, since short keys can never be the longest.
  const size_t long_ones = chance.below(20) < 9 ? 0 : 1 + chance.below(kLures);
  if (pool.size() < kLures) return std::nullopt;
  const auto drawn = draw(pool, length_of(key), long_ones);
  Choose choose;
  choose.options.push_back({"a", std::move(key), true, std::move(why_right)});
  for (const Lure* lure : drawn) {
    const char id = static_cast<char>('a' + choose.options.size());
    choose.options.push_back({std::string(1, id), lure->text, false, lure->why});
  }
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
