// Averaged perceptron weights over hashed features, and their packing into a WeightTable.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "text/chance.h"
#include "text/weight_table.h"

namespace stet::fit {

inline constexpr uint32_t kAbsent = 0xFFFFFFFF;

// The table a feature goes to: read once a form of a word, or once a word.
enum class Home : uint8_t { forms, links };

// Numbers features by key in order of appearance; rare ones can be forgotten.
class FeatureNumbers {
 public:
  uint32_t count(uint64_t key, Home home) {
    const auto [at, fresh] = number_.try_emplace(key, static_cast<uint32_t>(features_.size()));
    if (fresh) features_.push_back({key, home, 0});
    ++features_[at->second].seen;
    return at->second;
  }
  void keep_seen(uint32_t forms_least, uint32_t links_least) {
    std::erase_if(features_, [&](const Feature& f) {
      return f.seen < (f.home == Home::forms ? forms_least : links_least);
    });
    number_.clear();
    for (size_t i = 0; i < features_.size(); ++i)
      number_.emplace(features_[i].key, static_cast<uint32_t>(i));
  }
  uint32_t find(uint64_t key) const {
    const auto at = number_.find(key);
    return at == number_.end() ? kAbsent : at->second;
  }
  size_t size() const { return features_.size(); }
  uint64_t key(size_t i) const { return features_[i].key; }
  Home home(size_t i) const { return features_[i].home; }

 private:
  struct Feature {
    uint64_t key;
    Home home;
    uint32_t seen;
  };
  std::unordered_map<uint64_t, uint32_t> number_;
  std::vector<Feature> features_;
};

// Weights of `Width` labels a feature, with their running sums.
template <size_t Width>
class Perceptron {
 public:
  using Row = std::array<float, Width>;

  explicit Perceptron(size_t features) : weights_(features), sums_(features), seen_(features, 0) {}

  void add(uint32_t feature, float* scores) const {
    for (size_t k = 0; k < Width; ++k) scores[k] += weights_[feature][k];
  }
  void update(uint32_t feature, size_t label, float by) {
    settle(feature);
    weights_[feature][label] += by;
  }
  void tick() { ++now_; }

  // The averages so far.
  std::vector<Row> averages() {
    std::vector<Row> out(weights_.size());
    for (uint32_t f = 0; f < weights_.size(); ++f) {
      settle(f);
      for (size_t k = 0; k < Width; ++k)
        out[f][k] = static_cast<float>(sums_[f][k] / static_cast<double>(now_));
    }
    return out;
  }

 private:
  void settle(uint32_t feature) {
    const auto since = static_cast<double>(now_ - seen_[feature]);
    for (size_t k = 0; k < Width; ++k)
      sums_[feature][k] += since * static_cast<double>(weights_[feature][k]);
    seen_[feature] = now_;
  }

  std::vector<Row> weights_;
  std::vector<std::array<double, Width>> sums_;
  std::vector<uint32_t> seen_;
  uint32_t now_ = 0;
};

// Hides some features, so that the rest learn to do without them: sentences of another kind will
// lack many.
inline std::vector<uint32_t> thinned(const std::vector<uint32_t>& features, size_t drop,
                                     Chance& chance) {
  if (!drop) return features;
  std::vector<uint32_t> kept;
  for (const uint32_t f : features)
    if (chance.below(100) >= drop) kept.push_back(f);
  return kept;
}

// The factor that makes weights into whole numbers of one byte: all but the largest one in a
// thousand fit.
template <size_t Width>
float byte_scale(const std::vector<std::array<float, Width>>& weights) {
  std::vector<float> sizes;
  for (const auto& row : weights) {
    float most = 0;
    for (const float w : row) most = std::max(most, std::fabs(w));
    if (most > 0) sizes.push_back(most);
  }
  if (sizes.empty()) return 1;
  const auto at = sizes.begin() + static_cast<ptrdiff_t>(sizes.size() * 999 / 1000);
  std::nth_element(sizes.begin(), at, sizes.end());
  return 127 / *at;
}

// The rows of one home; those whose largest weight is below `least` are left out.
template <size_t Width>
WeightTable<Width> packed(const FeatureNumbers& features,
                          const std::vector<std::array<float, Width>>& weights, Home home,
                          float scale, int least) {
  std::vector<std::pair<uint64_t, std::array<int8_t, Width>>> kept;
  for (size_t f = 0; f < features.size(); ++f) {
    if (features.home(f) != home) continue;
    std::array<int8_t, Width> row{};
    int most = 0;
    for (size_t k = 0; k < Width; ++k) {
      const float value = std::clamp(std::round(weights[f][k] * scale), -127.0f, 127.0f);
      row[k] = static_cast<int8_t>(value);
      most = std::max(most, std::abs(int{row[k]}));
    }
    if (most >= least) kept.emplace_back(features.key(f), row);
  }
  WeightTable<Width> table;
  table.index = FeatureIndex::sized_for(kept.size());
  table.rows.assign(table.index.rows() * Width, 0);
  for (const auto& [key, row] : kept) {
    const size_t at = table.index.insert(key);
    if (at) std::copy(row.begin(), row.end(), &table.rows[at * Width]);
  }
  return table;
}

}  // namespace stet::fit
