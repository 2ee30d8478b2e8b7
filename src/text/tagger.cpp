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
  WantedRows of_itself;
  if (form.traits.only_tag == kNoTag || (form.traits.flags & kInNames)) {
    form_features(form, [&](uint64_t key) { model.forms.want(key, of_itself); });
  }
  WantedRows of_neighbours;
  neighbour_features(form, [&](uint64_t key) { model.neighbours.want(key, of_neighbours); });
  model.forms.find(of_itself);
  model.neighbours.find(of_neighbours);
  model.forms.add(of_itself, own);
  model.neighbours.add(of_neighbours, near);
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

template <class Score, size_t N>
Best<Score> best_of(const std::array<Score, N>& scores) {
  size_t best = scores[1] > scores[0] ? 1 : 0;
  Score top = scores[best], second = scores[1 - best];
  for (size_t k = 2; k < N; ++k) {
    second = std::max(second, std::min(top, scores[k]));
    best = scores[k] > top ? k : best;
    top = std::max(top, scores[k]);
  }
  return {static_cast<uint8_t>(best), static_cast<Score>(top - second)};
}

// Parts of speech from left to right. What the words alone leave in doubt is looked at again as it
// stands; all doubts of a stretch together, as far as they don't hang on one another.
struct PosReader {
  const TaggerModel& model;
  const WordFeatures* const* words;
  uint8_t* pos;  // with edges beside

  struct Doubt {
    size_t word;
    alignas(16) std::array<int16_t, kPosCount> sums;
    WantedRows wanted;
  };

  void read(size_t count) {
    constexpr size_t kTogether = 8;
    std::array<Doubt, kTogether> doubts;
    for (size_t i = 0; i < count;) {
      size_t found = 0;
      for (; i < count && found < kTogether; ++i)
        if (guess(i, doubts[found].sums)) doubts[found++].word = i;
      const auto all = std::span(doubts).first(found);
      for (Doubt& doubt : all) want(doubt);
      for (Doubt& doubt : all) model.pos_links.find(doubt.wanted);
      for (Doubt& doubt : all) settle(doubt);
    }
  }

 private:
  // Whether the words alone leave a doubt.
  bool guess(size_t i, std::array<int16_t, kPosCount>& sums) const {
    const WordFeatures& word = *words[i];
    pos[i] = word.traits.only_tag;
    if (pos[i] != kNoTag) return false;
    const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->pos_after;
    const auto& after = words[i + 1]->pos_before;
    for (size_t k = 0; k < kPosCount; ++k)
      sums[k] = static_cast<int16_t>(word.pos[k] + kCoarse * (before[k] + after[k]));
    const Best best = best_of(sums);
    pos[i] = best.label;
    return best.margin < model.sure;
  }

  void want(Doubt& doubt) const {
    doubt.wanted.count = doubt.wanted.found = 0;
    pos_context(around(words + doubt.word),
                [&](uint64_t key) { model.pos_links.want(key, doubt.wanted); });
  }

  void settle(Doubt& doubt) const {
    const uint8_t* p = pos + doubt.word;
    pos_history(around(words + doubt.word), p[-1], p[-2],
                [&](uint64_t key) { model.pos_links.want(key, doubt.wanted); });
    model.pos_links.find(doubt.wanted);
    model.pos_links.add(doubt.wanted, doubt.sums.data());
    pos[doubt.word] = best_of(doubt.sums).label;
  }
};

// The best labels of words [begin, end), the words beside being outside.
struct NameReader {
  using Sums = std::array<int16_t, kNameLabels>;
  using Scores = std::array<int32_t, kNameLabels>;

  const TaggerModel& model;
  const WordFeatures* const* words;
  const uint8_t* pos;  // with edges beside
  bool headline;
  std::vector<std::array<uint8_t, kNameLabels>>& back;
  uint8_t* labels;

  Sums score(size_t i, WantedRows& wanted) const {
    const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->name_after;
    const auto& after = words[i + 1]->name_before;
    Sums sums;
    for (size_t k = 0; k < kNameLabels; ++k)
      sums[k] = static_cast<int16_t>(words[i]->name[k] + kCoarse * (before[k] + after[k]));
    model.name_links.find(wanted);
    model.name_links.add(wanted, sums.data());
    return sums;
  }

  void want(size_t i, WantedRows& wanted) const {
    const uint8_t* p = pos + i;
    wanted.count = wanted.found = 0;
    name_context(around(words + i), {p[-2], p[-1], p[0], p[1], p[2]}, {headline, i == 0},
                 [&](uint64_t key) { model.name_links.want(key, wanted); });
  }

  void read(size_t begin, size_t end) {
    std::array<WantedRows, 2> wanted;  // of a word and the next
    want(begin, wanted[begin % 2]);
    Scores best;
    best.fill(-(1 << 20));
    best[0] = 0;
    for (size_t i = begin; i < end; ++i) {
      if (i + 1 < end) want(i + 1, wanted[(i + 1) % 2]);
      best = step(i, best, score(i, wanted[i % 2]));
    }
    uint8_t label = best_of(best).label;
    for (size_t i = end; i-- > begin; label = back[i][label]) labels[i] = label;
  }

  Scores step(size_t i, const Scores& best, const Sums& sums) {
    Scores next;
    const auto& steps = model.steps[label_class(words[i]->traits)];
    const auto follow = [&](size_t label, size_t first, size_t last) {
      int32_t top = -(1 << 24);
      size_t from = 0;
      for (size_t before = first; before <= last; ++before) {
        const int32_t value = best[before] + steps[before][label];
        from = value > top ? before : from;
        top = std::max(top, value);
      }
      next[label] = top + sums[label];
      back[i][label] = static_cast<uint8_t>(from);
    };
    follow(0, 0, kNameLabels - 1);
    for (size_t begins = 1; begins < kNameLabels; begins += 2) {
      follow(begins, 0, kNameLabels - 1);
      follow(begins + 1, begins, begins + 1);  // as may_follow() has it
    }
    return next;
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
  PosReader{loaded_->model, words, pos}.read(count);
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
