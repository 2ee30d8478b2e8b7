#include "text/tagger.h"

#include <algorithm>
#include <optional>

#include "text/mapped_file.h"
#include "text/tagger_features.h"
#include "text/tagger_gate.h"
#include "text/tagger_model.h"

namespace stet {

// A model, and the file that its arrays lie in, if they aren't its own.
struct LoadedModel {
  LoadedModel(std::optional<MappedFile> from, TaggerModel made)
      : file(std::move(from)), model(std::move(made)) {}

  std::optional<MappedFile> file;
  TaggerModel model;
};

namespace {

constexpr size_t kEdges = 2;  // on either side
constexpr NameType kTypes[] = {NameType::person, NameType::organization, NameType::place,
                               NameType::none};

Around around(const WordFeatures* const* at) {
  return {at[-2]->traits, at[-1]->traits, at[0]->traits, at[1]->traits, at[2]->traits};
}

// Takes the next N sums, rounded to units of kCoarse.
template <size_t N>
void coarse(const int16_t*& sums, std::array<int8_t, N>& to) {
  for (int8_t& out : to) {
    const int half = *sums < 0 ? -kCoarse / 2 : kCoarse / 2;
    out = static_cast<int8_t>(std::clamp((*sums++ + half) / kCoarse, -127, 127));
  }
}

WordFeatures features_of_form(const TaggerModel& model, const WordForm& form) {
  int16_t own[kFormsWidth] = {}, near[kNeighboursWidth] = {};
  // A word that has one part of speech and can't be in a name is never scored itself.
  constexpr uint8_t kInNames = kHasUpper | kJoins | kHasDigit;
  if (form.traits.only_tag == kNoTag || (form.traits.flags & kInNames)) {
    FoundRows found;
    form_features(form, [&](uint64_t key) { model.forms.find(key, found); });
    model.forms.add(found, own);
  }
  FoundRows found;
  neighbour_features(form, [&](uint64_t key) { model.neighbours.find(key, found); });
  model.neighbours.add(found, near);
  WordFeatures out;
  out.traits = form.traits;
  std::copy(own, own + kPosCount, out.pos.begin());
  std::copy(own + kPosCount, own + kFormsWidth, out.name.begin());
  const int16_t* next = near;
  coarse(next, out.pos_after);
  coarse(next, out.pos_before);
  coarse(next, out.name_after);
  coarse(next, out.name_before);
  return out;
}

template <class Score>
struct Best {
  uint8_t label;  // the first of equals
  Score margin;   // over the second
};

template <size_t N, class Score>
Best<Score> best_of(const Score (&scores)[N]) {
  size_t best = scores[1] > scores[0] ? 1 : 0;
  Score top = scores[best], second = scores[1 - best];
  for (size_t k = 2; k < N; ++k) {
    second = std::max(second, std::min(top, scores[k]));
    best = scores[k] > top ? k : best;
    top = std::max(top, scores[k]);
  }
  return {static_cast<uint8_t>(best), static_cast<Score>(top - second)};
}

void tag_pos(const TaggerModel& model, const WordFeatures* const* words, size_t count,
             uint8_t* pos) {
  uint8_t last = kPosCount, last2 = kPosCount;
  for (size_t i = 0; i < count; ++i) {
    const WordFeatures& word = *words[i];
    uint8_t tag = word.traits.only_tag;
    if (tag == kNoTag) {
      alignas(16) int16_t sums[kPosCount];
      const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->pos_after;
      const auto& after = words[i + 1]->pos_before;
      for (size_t k = 0; k < kPosCount; ++k)
        sums[k] = static_cast<int16_t>(word.pos[k] + kCoarse * (before[k] + after[k]));
      Best best = best_of(sums);
      if (best.margin < model.sure) {  // the words alone leave a doubt: look how they stand
        FoundRows found;
        const auto find = [&](uint64_t key) { model.pos_links.find(key, found); };
        pos_context(around(words + i), find);
        pos_history(around(words + i), last, last2, find);
        model.pos_links.add(found, sums);
        best = best_of(sums);
      }
      tag = best.label;
    }
    pos[i] = tag;
    last2 = last;
    last = tag;
  }
}

// The best labels of words [begin, end), the words beside being outside.
struct NameReader {
  const TaggerModel& model;
  const WordFeatures* const* words;
  const uint8_t* pos;  // with edges beside
  bool headline;
  std::vector<std::array<uint8_t, kNameLabels>>& back;
  uint8_t* labels;

  void score(size_t i, int32_t* sums) const {
    const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->name_after;
    const auto& after = words[i + 1]->name_before;
    alignas(16) int16_t fast[kNameLabels];
    for (size_t k = 0; k < kNameLabels; ++k)
      fast[k] = static_cast<int16_t>(words[i]->name[k] + kCoarse * (before[k] + after[k]));
    const uint8_t* p = pos + i;
    FoundRows found;
    name_context(around(words + i), {p[-2], p[-1], p[0], p[1], p[2]}, {headline, i == 0},
                 [&](uint64_t key) { model.name_links.find(key, found); });
    model.name_links.add(found, fast);
    std::copy(fast, fast + kNameLabels, sums);
  }

  void read(size_t begin, size_t end) {
    int32_t best[kNameLabels];
    std::fill(best, best + kNameLabels, -(1 << 20));
    best[0] = 0;
    for (size_t i = begin; i < end; ++i) {
      int32_t sums[kNameLabels], next[kNameLabels];
      score(i, sums);
      const auto& steps = model.steps[label_class(words[i]->traits)];
      for (size_t label = 0; label < kNameLabels; ++label) {
        int32_t top = -(1 << 24);
        uint8_t from = 0;
        for (uint8_t before = 0; before < kNameLabels; ++before) {
          if (!may_follow(label, before)) continue;
          const int32_t value = best[before] + steps[before][label];
          if (value > top) top = value, from = before;
        }
        next[label] = top + sums[label];
        back[i][label] = from;
      }
      std::copy(next, next + kNameLabels, best);
    }
    uint8_t label = best_of(best).label;
    for (size_t i = end; i-- > begin; label = back[i][label]) labels[i] = label;
  }
};

}  // namespace

Tagger::Tagger(std::shared_ptr<const LoadedModel> loaded)
    : loaded_(std::move(loaded)), edge_(features_of_form(loaded_->model, edge_form())) {}

Result<Tagger> Tagger::load(const std::string& folder) {
  const std::string path = folder + "/tagger.bin";
  Result<MappedFile> file = MappedFile::open(path, "the tagger's model");
  if (!file) return tl::unexpected(file.error());
  Result<TaggerModel> model = read_tagger(file->bytes(), path, Trust::taken);
  if (!model) return tl::unexpected(model.error());
  return Tagger(std::make_shared<const LoadedModel>(std::move(*file), std::move(*model)));
}

Tagger Tagger::with(TaggerModel model) {
  return Tagger(std::make_shared<const LoadedModel>(std::nullopt, std::move(model)));
}

WordFeatures Tagger::features_of(std::string_view word) const {
  return features_of_form(loaded_->model, form_of(word, loaded_->model.words));
}

void Tagger::tag(std::span<const WordFeatures* const> sentence, TaggerScratch& scratch,
                 std::span<Tag> out) const {
  const size_t count = sentence.size();
  scratch.words.assign(kEdges, &edge_);
  scratch.words.insert(scratch.words.end(), sentence.begin(), sentence.end());
  scratch.words.insert(scratch.words.end(), kEdges, &edge_);
  scratch.pos.assign(count + 2 * kEdges, kPosCount);
  scratch.labels.assign(count, 0);
  if (scratch.back.size() < count) scratch.back.resize(count);
  const WordFeatures* const* words = scratch.words.data() + kEdges;
  uint8_t* pos = scratch.pos.data() + kEdges;
  tag_pos(loaded_->model, words, count, pos);
  const auto traits = [&](size_t i) -> const WordTraits& { return words[i]->traits; };
  NameReader names{loaded_->model,       words, pos, is_headline(count, traits), scratch.back,
                   scratch.labels.data()};
  for_each_stretch(count, traits, [&](size_t begin, size_t end) { names.read(begin, end); });
  for (size_t i = 0; i < count; ++i) {
    const uint8_t label = scratch.labels[i];
    const NameType type = label ? kTypes[(label - 1) / 2] : NameType::none;
    out[i] = {static_cast<Pos>(pos[i]), type, type != NameType::none && label % 2 == 1};
  }
}

}  // namespace stet
