#include "text/tagger_model.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace stet {

namespace {

constexpr std::string_view kMagic = "STETTAG\n";
constexpr uint32_t kVersion = 1;
constexpr size_t kHeader = 8 + 4 + 4 + 8;
constexpr const char* kRemedy = "make it again with ./dev train, or install Stet again";

template <class T>
void put(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class Array>
void put_array(std::string& out, const Array& array) {
  put(out, static_cast<uint64_t>(array.size()));
  out.append(reinterpret_cast<const char*>(array.data()), array.size() * sizeof(array[0]));
}

// Takes arrays off the front; once something doesn't fit, `whole` is false and all is empty.
struct Taker {
  std::string_view rest;
  bool whole = true;

  template <class T>
  void take(T* to, size_t count) {
    whole = whole && count <= rest.size() / sizeof(T);
    if (!whole) return;
    std::memcpy(to, rest.data(), count * sizeof(T));
    rest.remove_prefix(count * sizeof(T));
  }
  template <class T>
  void take_array(std::vector<T>& to) {
    uint64_t count = 0;
    take(&count, 1);
    whole = whole && count <= rest.size() / sizeof(T);
    if (!whole) return;
    to.resize(count);
    take(to.data(), count);
  }
};

template <size_t Width>
void put_table(std::string& out, const WeightTable<Width>& table) {
  put_array(out, table.index.prints());
  put_array(out, table.rows);
}

template <size_t Width>
bool take_table(Taker& taker, WeightTable<Width>& table) {
  std::vector<uint16_t> prints;
  taker.take_array(prints);
  taker.take_array(table.rows);
  if (!taker.whole || prints.empty() || prints.size() % kBucket) return false;
  if (table.rows.size() != prints.size() * Width) return false;
  table.index = FeatureIndex(std::move(prints));
  const bool row_0_is_nothing = std::all_of(table.rows.begin(), table.rows.begin() + Width,
                                            [](int8_t weight) { return weight == 0; });
  return table.index.sound() && row_0_is_nothing;
}

// All but the cluster of a word's facts; few differ.
struct FactsKind {
  uint32_t lists, tags;
  uint8_t only_tag, name_use;
  auto operator<=>(const FactsKind&) const = default;
};
FactsKind kind_of(const WordFacts& f) { return {f.lists, f.tags, f.only_tag, f.name_use}; }

struct Cluster {
  uint8_t broad = 0, widest = 0;
};

// As columns: key, number of its kind, cluster; then the kinds, and the clusters of clusters.
void put_words(std::string& out, const WordFactsTable& words) {
  std::map<FactsKind, uint16_t> kinds;
  std::vector<Cluster> clusters(1);
  for (const WordFacts& f : words.facts) {
    kinds.emplace(kind_of(f), 0);
    if (f.cluster >= clusters.size()) clusters.resize(f.cluster + 1u);
    clusters[f.cluster] = {f.broad, f.widest};
  }
  uint16_t number = 0;
  for (auto& [kind, at] : kinds) at = number++;
  put_array(out, words.keys);
  for (const WordFacts& f : words.facts) put(out, kinds.at(kind_of(f)));
  for (const WordFacts& f : words.facts) put(out, f.cluster);
  put(out, static_cast<uint64_t>(kinds.size()));
  for (const auto& [kind, at] : kinds) {
    put(out, kind.lists);
    put(out, kind.tags);
    put(out, kind.only_tag);
    put(out, kind.name_use);
  }
  put_array(out, clusters);
}

bool take_words(Taker& taker, WordFactsTable& words) {
  taker.take_array(words.keys);
  if (!taker.whole) return false;
  std::vector<uint16_t> kind(words.keys.size()), cluster(words.keys.size());
  taker.take(kind.data(), kind.size());
  taker.take(cluster.data(), cluster.size());
  uint64_t count = 0;
  taker.take(&count, 1);
  if (!taker.whole || count > 0xFFFF) return false;
  std::vector<FactsKind> kinds(count);
  for (FactsKind& k : kinds) {
    taker.take(&k.lists, 1);
    taker.take(&k.tags, 1);
    taker.take(&k.only_tag, 1);
    taker.take(&k.name_use, 1);
    if (k.only_tag >= kPosCount && k.only_tag != kNoTag) return false;
  }
  std::vector<Cluster> clusters;
  taker.take_array(clusters);
  if (!taker.whole) return false;
  words.facts.resize(words.keys.size());
  for (size_t i = 0; i < words.facts.size(); ++i) {
    if (kind[i] >= kinds.size() || cluster[i] >= clusters.size()) return false;
    const FactsKind& k = kinds[kind[i]];
    const Cluster& c = clusters[cluster[i]];
    words.facts[i] = {k.lists, k.tags, cluster[i], c.broad, c.widest, k.only_tag, k.name_use};
  }
  return true;
}

uint32_t crc_of(std::string_view bytes) {
  return static_cast<uint32_t>(
      ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

}  // namespace

std::string tagger_bytes(const TaggerModel& model) {
  std::string body;
  put_words(body, model.words);
  put_table(body, model.pos_forms);
  put_table(body, model.pos_links);
  put_table(body, model.name_forms);
  put_table(body, model.name_links);
  for (const auto& by_before : model.steps)
    for (const auto& row : by_before)
      for (const int16_t step : row) put(body, step);
  put(body, model.sure);
  std::string out(kMagic);
  put(out, kVersion);
  put(out, crc_of(body));
  put(out, static_cast<uint64_t>(body.size()));
  return out + body;
}

Result<TaggerModel> read_tagger(std::string_view bytes, const std::string& place) {
  if (bytes.size() < kHeader || !bytes.starts_with(kMagic))
    return refuse(place, "is not a model of the tagger", kRemedy);
  Taker header{bytes.substr(kMagic.size())};
  uint32_t version = 0, crc = 0;
  uint64_t size = 0;
  header.take(&version, 1);
  header.take(&crc, 1);
  header.take(&size, 1);
  if (version != kVersion)
    return refuse(place, "is a model of version " + std::to_string(version) + ", not " +
                             std::to_string(kVersion), kRemedy);
  if (header.rest.size() != size) return refuse(place, "is cut short or too long", kRemedy);
  if (crc_of(header.rest) != crc) return refuse(place, "is damaged", kRemedy);
  TaggerModel model;
  Taker taker{header.rest};
  const bool good = take_words(taker, model.words) && take_table(taker, model.pos_forms) &&
                    take_table(taker, model.pos_links) && take_table(taker, model.name_forms) &&
                    take_table(taker, model.name_links);
  for (auto& by_before : model.steps)
    for (auto& row : by_before) taker.take(row.data(), row.size());
  taker.take(&model.sure, 1);
  if (!good || !taker.whole || !taker.rest.empty())
    return refuse(place, "has parts that don't fit together", kRemedy);
  return model;
}

}  // namespace stet
