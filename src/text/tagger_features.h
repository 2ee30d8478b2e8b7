// The features of the two models, as 64-bit keys. Shared by the tagger and its trainer.
//
// Each function hands its keys to `emit`, in a fixed order. "Form" features depend on one word
// alone, in a role: the word itself, or the word before or after the one to be tagged.
// "Context" features join neighbours, "history" features join them to the tags before.
#pragma once

#include <cstdint>

#include "text/tagger_words.h"

namespace stet {

// The key of feature number `kind` over the values a and b, of 32 bits each.
inline uint64_t feature_key(uint32_t kind, uint64_t a, uint64_t b = 0) {
  uint64_t x = (a | (b << 32)) ^ (kind * 0xD6E8FEB86659FD93u);
  x *= 0x9E3779B97F4A7C15u;
  return x ^ (x >> 32);
}

enum class FeatureRole : uint32_t { itself = 0, after = 100, before = 200 };  // the word after this, …
enum class FeatureModel : uint32_t { pos = 1000, names = 2000 };

template <class Emit>
void form_features(const WordForm& form, FeatureModel model, Emit&& emit) {
  const WordTraits& t = form.traits;
  uint32_t kind = static_cast<uint32_t>(model);
  const auto add = [&](uint64_t a, uint64_t b = 0) { emit(feature_key(kind++, a, b)); };
  const auto shape = static_cast<uint64_t>(t.shape);
  add(1);
  add(t.word);
  add(form.exact);
  add(shape);
  add(form.full_shape);
  add(t.senses);
  add(t.senses, shape);
  add(t.cluster);
  add(t.cluster, shape);
  add(t.cluster, form.suffixes[1]);
  add(form.facts.broad);
  add(form.facts.broad, shape);
  add(form.facts.broad, form.suffixes[2]);
  add(form.facts.widest, shape);
  add(t.kinds, shape);
  add(form.facts.only_tag);
  for (const uint32_t s : form.suffixes) add(s);
  for (const uint32_t p : form.prefixes) add(p);
  add(form.suffixes[1], shape);
  add(form.suffixes[2], shape);
  add(form.last_part);
  add(form.last_facts.cluster, form.last_part ? 1 : 0);
  add(form.last_facts.tags, form.last_part ? 1 : 0);
  add(form.lower.size() < 12 ? form.lower.size() : 12, shape);
  kind += 10;
  for (uint32_t bit = 0; bit < 27; ++bit) {
    const bool has = form.facts.lists & (1u << bit);
    if (has) emit(feature_key(kind + bit, 1));
    if (has) emit(feature_key(kind + bit, 2, shape));
  }
}

template <class Emit>
void neighbour_features(const WordForm& form, FeatureModel model, FeatureRole role, Emit&& emit) {
  const WordTraits& t = form.traits;
  uint32_t kind = static_cast<uint32_t>(model) + static_cast<uint32_t>(role);
  const auto add = [&](uint64_t a, uint64_t b = 0) { emit(feature_key(kind++, a, b)); };
  const auto shape = static_cast<uint64_t>(t.shape);
  add(t.word);
  add(shape);
  add(t.senses);
  add(t.cluster);
  add(t.cluster, shape);
  add(form.facts.broad);
  add(form.facts.broad, shape);
  add(form.facts.widest, shape);
  add(t.ending);
  add(form.suffixes[1]);
  add(t.kinds, shape);
  add(form.facts.only_tag);
  kind += 10;
  for (uint32_t bit = 0; bit < 27; ++bit)
    if (form.facts.lists & (1u << bit)) emit(feature_key(kind + bit, 1));
}

// The words around the one to be tagged; one and two away there may be edges.
struct Around {
  const WordTraits& before2;
  const WordTraits& before;
  const WordTraits& word;
  const WordTraits& after;
  const WordTraits& after2;
};

template <class Emit>
void pos_context(const Around& w, Emit&& emit) {
  emit(feature_key(1300, w.before.word, w.word.word));
  emit(feature_key(1301, w.word.word, w.after.word));
  emit(feature_key(1305, w.before2.word));
  emit(feature_key(1306, w.after2.word));
  emit(feature_key(1307, w.before.senses, w.word.senses));
  emit(feature_key(1308, w.word.senses, w.after.senses));
  emit(feature_key(1309, w.word.word, w.after.senses));
  emit(feature_key(1310, w.after.senses, w.after2.senses));
  emit(feature_key(1311, w.word.ending, w.after.cluster));
  emit(feature_key(1312, w.before.word, w.word.ending));
  emit(feature_key(1313, w.word.ending, w.after.ending));
  emit(feature_key(1314, w.word.word, (uint64_t{w.after.senses} << 16) + w.after2.senses));
  emit(feature_key(1315, w.word.word, (uint64_t{w.before.senses} << 16) + w.after.senses));
}

// `last` and `last2`: the tags given to the word before and the one before that; kPosCount at
// the edge.
template <class Emit>
void pos_history(const Around& w, uint8_t last, uint8_t last2, Emit&& emit) {
  const uint64_t two = last * 32u + last2;
  emit(feature_key(1400, last));
  emit(feature_key(1401, two));
  emit(feature_key(1402, last, w.word.word));
  emit(feature_key(1403, last, w.word.cluster));
  emit(feature_key(1404, last, w.word.ending));
  emit(feature_key(1405, last * 32u + static_cast<uint32_t>(w.word.shape), w.word.senses));
  emit(feature_key(1406, two, w.word.senses));
  emit(feature_key(1407, last, w.after.senses));
  emit(feature_key(1409, last, (uint64_t{w.word.senses} << 16) + w.after.senses));
}

struct PosAround {
  uint8_t before2, before, word, after, after2;
};
// What holds for the whole sentence, and for the word's place in it.
struct Setting {
  bool headline;  // nearly all its words begin with a capital
  bool first;     // the word begins the sentence
};

template <class Emit>
void name_context(const Around& w, const PosAround& p, Setting s, Emit&& emit) {
  const auto shape = [](const WordTraits& t) { return static_cast<uint64_t>(t.shape); };
  const uint64_t place = (s.headline ? 2u : 0u) + (s.first ? 1u : 0u);
  emit(feature_key(2300, p.word));
  emit(feature_key(2301, p.word, shape(w.word)));
  emit(feature_key(2302, p.before, p.word));
  emit(feature_key(2303, p.word, p.after));
  emit(feature_key(2306, w.before.cluster, w.word.cluster));
  emit(feature_key(2307, w.word.cluster, w.after.cluster));
  emit(feature_key(2308, w.before2.word));
  emit(feature_key(2309, w.after2.word));
  emit(feature_key(2310, w.before2.cluster));
  emit(feature_key(2311, w.after2.cluster));
  emit(feature_key(2312, shape(w.before) * 16 + shape(w.word), shape(w.after)));
  emit(feature_key(2313, w.before.kinds, w.word.kinds));
  emit(feature_key(2314, w.word.kinds, w.after.kinds));
  emit(feature_key(2315, p.word, w.word.kinds));
  emit(feature_key(2316, place, shape(w.word) * 32 + p.word));
  emit(feature_key(2317, place, w.word.cluster));
  emit(feature_key(2318, p.before, w.before.word));
  emit(feature_key(2319, p.after, w.after.cluster));
  emit(feature_key(2320, w.before.word, shape(w.word)));
  emit(feature_key(2321, w.after.word, shape(w.word)));
}

}  // namespace stet
