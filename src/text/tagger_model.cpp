#include "text/tagger_model.h"

#include <zlib.h>

#include <algorithm>
#include <span>

#include "text/number_arrays.h"

namespace stet {

namespace {

constexpr std::string_view kMagic = "STETTAG\n";
constexpr uint32_t kVersion = 2;
constexpr size_t kHeader = 8 + 4 + 4 + 8;
constexpr const char* kRemedy = "make it again with ./dev train, or install Stet again";

template <size_t Width>
void put_table(std::string& out, const WeightTable<Width>& table) {
  put_array(out, table.index.prints());
  put_array(out, table.rows);
}

template <size_t Width>
bool take_table(Taker& taker, WeightTable<Width>& table) {
  const auto prints = taker.array<uint16_t>();
  const auto rows = taker.array<int8_t>();
  if (!taker.whole || prints.empty() || prints.size() % kBucket) return false;
  if (rows.size() != prints.size() * Width) return false;
  table.index = FeatureIndex(Held(prints));
  table.rows = Held(rows);
  const bool row_0_is_nothing =
      std::all_of(rows.begin(), rows.begin() + Width, [](int8_t weight) { return weight == 0; });
  return table.index.sound() && row_0_is_nothing;
}

void put_words(std::string& out, const WordFactsTable& words) {
  put_array(out, words.keys);
  put_array(out, words.kind);
  put_array(out, words.cluster);
  put_array(out, words.clusters);
  put(out, static_cast<uint64_t>(words.kinds.size()));
  for (const FactsKind& kind : words.kinds) {
    put(out, kind.lists);
    put(out, kind.tags);
    put(out, uint32_t{kind.only_tag});
    put(out, uint32_t{kind.name_use});
  }
}

bool take_words(Taker& taker, WordFactsTable& words) {
  words.keys = Held(taker.array<uint32_t>());
  words.kind = Held(taker.array<uint16_t>());
  words.cluster = Held(taker.array<uint16_t>());
  const auto clusters = taker.array<WiderClusters>();
  words.clusters.assign(clusters.begin(), clusters.end());
  uint64_t count = 0;
  taker.take(&count, 1);
  if (!taker.whole || count > 0xFFFF) return false;
  for (uint64_t i = 0; i < count; ++i) {
    uint32_t columns[4] = {};
    taker.take(columns, 4);
    words.kinds.push_back({columns[0], columns[1], static_cast<uint8_t>(columns[2]),
                           static_cast<uint8_t>(columns[3])});
    if (columns[2] >= kPosCount && columns[2] != kNoTag) return false;
  }
  return words.kind.size() == words.keys.size() && words.cluster.size() == words.keys.size();
}

uint32_t crc_of(std::string_view bytes) {
  return static_cast<uint32_t>(
      ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

}  // namespace

std::string tagger_bytes(const TaggerModel& model) {
  std::string body;
  put_words(body, model.words);
  put_table(body, model.forms);
  put_table(body, model.neighbours);
  put_table(body, model.pos_links);
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

Result<TaggerModel> read_tagger(std::string_view bytes, const std::string& place, Trust trust) {
  if (bytes.size() < kHeader || !bytes.starts_with(kMagic))
    return refuse(place, "is not a model of the tagger", kRemedy);
  Taker header{bytes.substr(kMagic.size())};
  uint32_t version = 0, crc = 0;
  uint64_t size = 0;
  header.take(&version, 1);
  header.take(&crc, 1);
  header.take(&size, 1);
  if (version != kVersion)
    return refuse(
        place,
        "is a model of version " + std::to_string(version) + ", not " + std::to_string(kVersion),
        kRemedy);
  if (header.rest.size() != size) return refuse(place, "is cut short or too long", kRemedy);
  if (trust == Trust::checked && crc_of(header.rest) != crc)
    return refuse(place, "is damaged", kRemedy);
  TaggerModel model;
  Taker taker{header.rest};
  const bool good = take_words(taker, model.words) && take_table(taker, model.forms) &&
                    take_table(taker, model.neighbours) && take_table(taker, model.pos_links) &&
                    take_table(taker, model.name_links);
  for (auto& by_before : model.steps)
    for (auto& row : by_before) taker.take(row.data(), row.size());
  taker.take(&model.sure, 1);
  if (!good || !taker.whole || !taker.rest.empty())
    return refuse(place, "has parts that don't fit together", kRemedy);
  return model;
}

}  // namespace stet
