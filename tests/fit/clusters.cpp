#include "fit/clusters.h"

#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>

#include <nlohmann/json.hpp>

namespace stet::fit {

namespace {

void normalize(float* values, size_t width) {
  float sum = 0;
  for (size_t k = 0; k < width; ++k) sum += values[k] * values[k];
  if (sum <= 0) return;
  const float scale = 1 / std::sqrt(sum);
  for (size_t k = 0; k < width; ++k) values[k] *= scale;
}

float dot(const float* a, const float* b, size_t width) {
  float sums[8] = {};
  size_t k = 0;
  for (; k + 8 <= width; k += 8)
    for (size_t j = 0; j < 8; ++j) sums[j] += a[k + j] * b[k + j];
  float sum = 0;
  for (; k < width; ++k) sum += a[k] * b[k];
  for (const float s : sums) sum += s;
  return sum;
}

}  // namespace

Vectors read_vectors(const std::string& path, size_t most) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + " can't be read");
  const std::string text(std::istreambuf_iterator<char>(in), {});
  Vectors vectors;
  vectors.width = 100;
  // {"precision":8,…,"words":[…],…,"vectors":{"the":[100 numbers, its length, its rank],…
  size_t at = text.find("\"vectors\":{");
  if (at == text.npos) throw std::runtime_error(path + " holds no vectors");
  at += 11;
  const size_t words = vectors.width;
  while (vectors.words.size() < most && at < text.size() && text[at] == '"') {
    size_t end = at + 1;
    while (text[end] != '"') end += text[end] == '\\' ? 2 : 1;
    const std::string word =
        nlohmann::json::parse(text.substr(at, end + 1 - at)).get<std::string>();
    const char* from = text.data() + end + 3;  // past ":[
    for (size_t k = 0; k < words; ++k) {
      float value = 0;
      from = std::from_chars(from, text.data() + text.size(), value).ptr + 1;
      vectors.values.push_back(value);
    }
    normalize(&vectors.values[vectors.values.size() - words], words);
    vectors.words.push_back(word);
    at = text.find(']', static_cast<size_t>(from - text.data()) - 1) + 2;  // past ],
  }
  return vectors;
}

Clusters cluster(const Vectors& v, size_t count, size_t rounds) {
  const size_t n = v.values.size() / v.width, width = v.width;
  // Every third of the first words, so that centres are common words but not all function words.
  std::vector<float> centres(count * width);
  for (size_t c = 0; c < count; ++c)
    std::copy_n(&v.values[(c * 3 % n) * width], width, &centres[c * width]);
  std::vector<uint16_t> of(n, 0);
  for (size_t round = 0; round < rounds; ++round) {
    for (size_t i = 0; i < n; ++i) {
      float best = -2;
      for (size_t c = 0; c < count; ++c) {
        const float like = dot(&v.values[i * width], &centres[c * width], width);
        if (like > best) best = like, of[i] = static_cast<uint16_t>(c + 1);
      }
    }
    std::vector<float> sums(count * width, 0);
    for (size_t i = 0; i < n; ++i)
      for (size_t k = 0; k < width; ++k) sums[(of[i] - 1u) * width + k] += v.values[i * width + k];
    for (size_t c = 0; c < count; ++c) {
      if (dot(&sums[c * width], &sums[c * width], width) <= 0) continue;  // none: keep the centre
      normalize(&sums[c * width], width);
      std::copy_n(&sums[c * width], width, &centres[c * width]);
    }
  }
  return {std::move(of), std::move(centres)};
}

}  // namespace stet::fit
