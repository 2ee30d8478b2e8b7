#include "fit/train_pos.h"

#include "fit/learner.h"
#include "text/chance.h"
#include "text/tagger_features.h"

namespace stet::fit {

namespace {

struct Token {
  std::vector<uint32_t> features;  // all but history
  uint8_t gold = 0;
};

struct Prepared {
  std::vector<WordForm> forms;  // with two edges on either side
  std::vector<Token> tokens;

  Around around(size_t i) const {
    const auto t = [&](size_t k) -> const WordTraits& { return forms[i + k].traits; };
    return {t(0), t(1), t(2), t(3), t(4)};
  }
  const WordTraits& traits(size_t i) const { return forms[i + 2].traits; }
};

template <class Emit>
void still_features(const Prepared& s, size_t i, Emit&& emit) {
  const auto form = [&](uint64_t key) { emit(key, Home::forms); };
  form_features(s.forms[i + 2], FeatureModel::pos, form);
  neighbour_features(s.forms[i + 1], FeatureModel::pos, FeatureRole::before, form);
  neighbour_features(s.forms[i + 3], FeatureModel::pos, FeatureRole::after, form);
  pos_context(s.around(i), [&](uint64_t key) { emit(key, Home::links); });
}

std::vector<Prepared> prepare(const Corpus& corpus, const WordFactsTable& facts,
                              FeatureNumbers& numbers, const Settings& settings) {
  std::vector<Prepared> all;
  for (const Labelled& s : corpus) {
    Prepared p;
    p.forms.assign(2, edge_form());
    for (const std::string& word : s.words) p.forms.push_back(form_of(word, facts));
    p.forms.resize(p.forms.size() + 2, edge_form());
    p.tokens.resize(s.size());
    for (size_t i = 0; i < s.size(); ++i) p.tokens[i].gold = s.pos[i];
    all.push_back(std::move(p));
  }
  for (const Prepared& p : all)
    for (size_t i = 0; i < p.tokens.size(); ++i) {
      if (p.traits(i).only_tag != kNoTag) continue;
      still_features(p, i, [&](uint64_t key, Home home) { numbers.count(key, home); });
      const uint8_t last = i ? p.tokens[i - 1].gold : uint8_t{kPosCount};
      const uint8_t last2 = i > 1 ? p.tokens[i - 2].gold : uint8_t{kPosCount};
      pos_history(p.around(i), last, last2,
                  [&](uint64_t key) { numbers.count(key, Home::links); });
    }
  numbers.keep_seen(settings.forms_least, settings.links_least);
  for (Prepared& p : all)
    for (size_t i = 0; i < p.tokens.size(); ++i) {
      if (p.traits(i).only_tag != kNoTag) continue;
      still_features(p, i, [&](uint64_t key, Home) {
        if (const uint32_t f = numbers.find(key); f != kAbsent) p.tokens[i].features.push_back(f);
      });
    }
  return all;
}

void learn_sentence(const Prepared& s, const FeatureNumbers& numbers,
                    Perceptron<kPosCount>& weights, const Settings& settings, Chance& chance) {
  uint8_t last = kPosCount, last2 = kPosCount;
  std::vector<uint32_t> features;
  for (size_t i = 0; i < s.tokens.size(); ++i) {
    const Token& token = s.tokens[i];
    uint8_t tag = s.traits(i).only_tag;
    if (tag == kNoTag) {
      features = token.features;
      pos_history(s.around(i), last, last2, [&](uint64_t key) {
        if (const uint32_t f = numbers.find(key); f != kAbsent) features.push_back(f);
      });
      features = thinned(features, settings.drop, chance);
      float scores[kPosCount] = {};
      for (const uint32_t f : features) weights.add(f, scores);
      size_t best = 0, rival = token.gold == 0 ? 1 : 0;
      for (size_t k = 0; k < kPosCount; ++k) {
        if (scores[k] > scores[best]) best = k;
        if (k != token.gold && scores[k] > scores[rival]) rival = k;
      }
      tag = static_cast<uint8_t>(best);
      weights.tick();
      if (token.gold != kUnknown && scores[token.gold] <= scores[rival] + settings.margin)
        for (const uint32_t f : features) {
          weights.update(f, token.gold, 1);
          weights.update(f, rival, -1);
        }
    }
    last2 = last;
    last = tag;
  }
}

}  // namespace

void train_pos(TaggerModel& model, const Corpus& corpus, const Settings& settings) {
  FeatureNumbers numbers;
  const std::vector<Prepared> sentences = prepare(corpus, model.words, numbers, settings);
  std::vector<std::array<float, kPosCount>> sums(numbers.size());
  Chance chance = Chance(settings.seed).fork("parts of speech");
  std::vector<uint32_t> order(sentences.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<uint32_t>(i);
  for (size_t run = 0; run < settings.runs; ++run) {
    Perceptron<kPosCount> weights(numbers.size());
    for (size_t round = 0; round < settings.rounds; ++round) {
      chance.shuffle(std::span(order));
      for (const uint32_t i : order) learn_sentence(sentences[i], numbers, weights, settings, chance);
    }
    const auto averages = weights.averages();
    for (size_t f = 0; f < sums.size(); ++f)
      for (size_t k = 0; k < kPosCount; ++k) sums[f][k] += averages[f][k];
  }
  model.sure = settings.sure;
  const float scale = byte_scale(sums);
  model.pos_forms = packed(numbers, sums, Home::forms, scale, settings.smallest);
  model.pos_links = packed(numbers, sums, Home::links, scale, settings.smallest);
}

}  // namespace stet::fit
