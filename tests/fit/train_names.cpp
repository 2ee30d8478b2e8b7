#include "fit/train_names.h"

#include "fit/learner.h"
#include "text/chance.h"
#include "text/tagger_features.h"
#include "text/tagger_gate.h"

namespace stet::fit {

namespace {

// The words of one stretch that may hold names.
struct Stretch {
  std::vector<std::vector<uint32_t>> features;
  std::vector<uint8_t> gold;
  std::vector<uint8_t> classes;
};

template <class Each>
void each_stretch(const Labelled& s, const WordFactsTable& facts, Each&& each) {
  std::vector<WordForm> forms(2, edge_form());
  for (const std::string& word : s.words) forms.push_back(form_of(word, facts));
  forms.resize(forms.size() + 2, edge_form());
  std::vector<uint8_t> pos(s.size() + 4, kPosCount);
  std::copy(s.pos.begin(), s.pos.end(), pos.begin() + 2);
  const auto traits = [&](size_t i) -> const WordTraits& { return forms[i + 2].traits; };
  const bool headline = is_headline(s.size(), traits);
  for_each_stretch(s.size(), traits, [&](size_t begin, size_t end) {
    each(begin, end, forms, pos, headline);
  });
}

template <class Emit>
void features_at(size_t i, const std::vector<WordForm>& forms, const std::vector<uint8_t>& pos,
                 bool headline, Emit&& emit) {
  const auto form = [&](uint64_t key) { emit(key, Home::forms); };
  form_features(forms[i + 2], FeatureModel::names, form);
  neighbour_features(forms[i + 1], FeatureModel::names, FeatureRole::before, form);
  neighbour_features(forms[i + 3], FeatureModel::names, FeatureRole::after, form);
  const auto t = [&](size_t k) -> const WordTraits& { return forms[i + k].traits; };
  name_context({t(0), t(1), t(2), t(3), t(4)},
               {pos[i], pos[i + 1], pos[i + 2], pos[i + 3], pos[i + 4]}, {headline, i == 0},
               [&](uint64_t key) { emit(key, Home::links); });
}

std::vector<Stretch> prepare(const Corpus& corpus, const WordFactsTable& facts,
                             FeatureNumbers& numbers, const Settings& settings) {
  for (const Labelled& s : corpus)
    each_stretch(s, facts, [&](size_t begin, size_t end, const auto&... rest) {
      for (size_t i = begin; i < end; ++i)
        features_at(i, rest..., [&](uint64_t key, Home home) { numbers.count(key, home); });
    });
  numbers.keep_seen(settings.forms_least, settings.links_least);
  std::vector<Stretch> all;
  for (const Labelled& s : corpus)
    each_stretch(s, facts, [&](size_t begin, size_t end, const auto& forms, const auto&... rest) {
      Stretch stretch;
      for (size_t i = begin; i < end; ++i) {
        stretch.features.emplace_back();
        features_at(i, forms, rest..., [&](uint64_t key, Home) {
          if (const uint32_t f = numbers.find(key); f != kAbsent)
            stretch.features.back().push_back(f);
        });
        stretch.gold.push_back(s.names[i]);
        stretch.classes.push_back(static_cast<uint8_t>(label_class(forms[i + 2].traits)));
      }
      all.push_back(std::move(stretch));
    });
  return all;
}

using Steps = Perceptron<kNameLabels>;

uint32_t step_row(size_t kind, size_t before) {
  return static_cast<uint32_t>(kind * kNameLabels + before);
}

// The best path; each wrong label is worth `margin` more while learning.
std::vector<uint8_t> best_path(const Stretch& s, const Perceptron<kNameLabels>& weights,
                               const Steps& steps, float margin) {
  const size_t n = s.gold.size();
  std::vector<std::array<uint8_t, kNameLabels>> back(n);
  std::array<float, kNameLabels> best;
  best.fill(-1e9f);
  best[0] = 0;
  for (size_t i = 0; i < n; ++i) {
    std::array<float, kNameLabels> sums{}, next{};
    for (const uint32_t f : s.features[i]) weights.add(f, sums.data());
    for (size_t label = 0; label < kNameLabels; ++label) {
      float top = -1e12f;
      for (size_t before = 0; before < kNameLabels; ++before) {
        if (!may_follow(label, before)) continue;
        std::array<float, kNameLabels> step{};
        steps.add(step_row(s.classes[i], before), step.data());
        const float value = best[before] + step[label];
        if (value > top) top = value, back[i][label] = static_cast<uint8_t>(before);
      }
      next[label] = top + sums[label] + (label != s.gold[i] ? margin : 0.0f);
    }
    best = next;
  }
  std::vector<uint8_t> labels(n);
  size_t label = static_cast<size_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (size_t i = n; i-- > 0;) {
    labels[i] = static_cast<uint8_t>(label);
    label = back[i][label];
  }
  return labels;
}

void learn_stretch(Stretch s, Perceptron<kNameLabels>& weights, Steps& steps,
                   const Settings& settings, Chance& chance) {
  for (auto& features : s.features) features = thinned(features, settings.drop, chance);
  const std::vector<uint8_t> labels = best_path(s, weights, steps, settings.margin);
  weights.tick();
  steps.tick();
  uint8_t gold_before = 0, best_before = 0;
  for (size_t i = 0; i < labels.size(); ++i) {
    const uint8_t gold = s.gold[i], best = labels[i];
    if (gold != best)
      for (const uint32_t f : s.features[i]) {
        weights.update(f, gold, 1);
        weights.update(f, best, -1);
      }
    if (gold != best || gold_before != best_before) {
      steps.update(step_row(s.classes[i], gold_before), gold, 1);
      steps.update(step_row(s.classes[i], best_before), best, -1);
    }
    gold_before = gold;
    best_before = best;
  }
}

// A name cut by the edge of a stretch begins within it.
void mend(Stretch& s) {
  uint8_t before = 0;
  for (uint8_t& label : s.gold) {
    if (!may_follow(label, before)) --label;
    before = label;
  }
}

}  // namespace

void train_names(TaggerModel& model, const Corpus& corpus, const Settings& settings) {
  FeatureNumbers numbers;
  std::vector<Stretch> stretches = prepare(corpus, model.words, numbers, settings);
  for (Stretch& s : stretches) mend(s);
  std::vector<std::array<float, kNameLabels>> sums(numbers.size());
  std::vector<std::array<float, kNameLabels>> step_sums(kLabelClasses * kNameLabels);
  Chance chance = Chance(settings.seed).fork("names");
  std::vector<uint32_t> order(stretches.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<uint32_t>(i);
  const auto collect = [](auto& into, const auto& averages) {
    for (size_t f = 0; f < into.size(); ++f)
      for (size_t k = 0; k < kNameLabels; ++k) into[f][k] += averages[f][k];
  };
  for (size_t run = 0; run < settings.runs; ++run) {
    Perceptron<kNameLabels> weights(numbers.size());
    Steps steps(kLabelClasses * kNameLabels);
    for (size_t round = 0; round < settings.rounds; ++round) {
      chance.shuffle(std::span(order));
      for (const uint32_t i : order) learn_stretch(stretches[i], weights, steps, settings, chance);
    }
    collect(sums, weights.averages());
    collect(step_sums, steps.averages());
  }
  const float scale = byte_scale(sums);
  model.name_forms = packed(numbers, sums, Home::forms, scale, settings.smallest);
  model.name_links = packed(numbers, sums, Home::links, scale, settings.smallest);
  for (size_t kind = 0; kind < kLabelClasses; ++kind)
    for (size_t before = 0; before < kNameLabels; ++before)
      for (size_t label = 0; label < kNameLabels; ++label)
        model.steps[kind][before][label] = static_cast<int16_t>(std::clamp(
            std::round(step_sums[step_row(kind, before)][label] * scale), -8000.0f, 8000.0f));
}

}  // namespace stet::fit
