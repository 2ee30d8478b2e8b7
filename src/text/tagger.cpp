#include "text/tagger.h"

#include <algorithm>
#include <optional>

#include "text/best_label.h"
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

// Parts of speech from left to right. What the words alone leave in doubt is looked at again as it
// stands; all doubts of a stretch together, as far as they don't hang on one another.
struct PosReader {
  const TaggerModel& model;
  const WordFeatures* const* words;
  uint8_t* pos;  // with edges beside

  struct Doubt {
    size_t word;
    PosScores sums;
    WantedRows wanted;
    size_t context;       // so many of these hang on the words alone,
    uint8_t last, last2;  // and the others on these tags before
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
  bool guess(size_t i, PosScores& sums) const {
    const WordFeatures& word = *words[i];
    pos[i] = word.traits.only_tag;
    if (pos[i] != kNoTag) return false;
    const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->pos_after;
    const auto& after = words[i + 1]->pos_before;
    for (size_t k = 0; k < kPosCount; ++k)
      sums[k] = static_cast<int16_t>(word.pos[k] + kCoarse * (before[k] + after[k]));
    sums.fill();
    const Best best = sums.best();
    pos[i] = best.label;
    return best.margin < model.sure;
  }

  // What hangs on the tags before is wanted for the tags guessed so far, which nearly always stay.
  void want(Doubt& doubt) const {
    doubt.wanted.clear();
    pos_context(around(words + doubt.word),
                [&](uint64_t key) { model.pos_links.want(key, doubt.wanted); });
    doubt.context = doubt.wanted.count;
    want_history(doubt);
  }

  void want_history(Doubt& doubt) const {
    const uint8_t* p = pos + doubt.word;
    doubt.last = p[-1];
    doubt.last2 = p[-2];
    pos_history(around(words + doubt.word), p[-1], p[-2],
                [&](uint64_t key) { model.pos_links.want(key, doubt.wanted); });
  }

  void settle(Doubt& doubt) const {
    const uint8_t* p = pos + doubt.word;
    if (doubt.last != p[-1] || doubt.last2 != p[-2]) {
      doubt.wanted.count = doubt.wanted.found = doubt.context;
      want_history(doubt);
      model.pos_links.find(doubt.wanted);
    }
    model.pos_links.add(doubt.wanted, doubt.sums.of.data());
    pos[doubt.word] = doubt.sums.best().label;
  }
};

// The best labels of words in stretches, the words beside each being outside. Words are handed over
// one by one, and looked up several together.
class NameReader {
  using Sums = std::array<int16_t, kNameLabels>;
  using Scores = std::array<int32_t, kNameLabels>;

 public:
  // `sentence` and `parts` have edges beside.
  NameReader(const TaggerModel& from, const WordFeatures* const* sentence, const uint8_t* parts,
             bool in_capitals, TaggerScratch& scratch)
      : model(from),
        words(sentence),
        pos(parts),
        headline(in_capitals),
        back(scratch.back),
        labels(scratch.labels.data()) {}

  void read(size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      if (count == together.size()) finish();
      Asked& asked = together[count++];
      asked.word = i;
      asked.begins = i == begin;
      asked.ends = i + 1 == end;
      want(i, asked.wanted);
    }
  }

  // After the last stretch.
  void finish() {
    const auto all = std::span(together).first(count);
    for (Asked& asked : all) model.name_links.find(asked.wanted);
    for (const Asked& asked : all) label(asked);
    count = 0;
  }

 private:
  struct Asked {
    size_t word;
    bool begins, ends;  // a stretch
    WantedRows wanted;
  };

  const TaggerModel& model;
  const WordFeatures* const* words;
  const uint8_t* pos;
  bool headline;
  std::vector<std::array<uint8_t, kNameLabels>>& back;
  uint8_t* labels;

  std::array<Asked, 6> together;
  size_t count = 0;
  size_t first_word = 0;  // of the stretch that was begun last
  Scores best_before{};   // up to the word before

  Sums score(size_t i, const WantedRows& wanted) const {
    const auto& before = words[static_cast<ptrdiff_t>(i) - 1]->name_after;
    const auto& after = words[i + 1]->name_before;
    Sums sums;
    for (size_t k = 0; k < kNameLabels; ++k)
      sums[k] = static_cast<int16_t>(words[i]->name[k] + kCoarse * (before[k] + after[k]));
    model.name_links.add(wanted, sums.data());
    return sums;
  }

  void want(size_t i, WantedRows& wanted) const {
    const uint8_t* p = pos + i;
    wanted.clear();
    name_context(around(words + i), {p[-2], p[-1], p[0], p[1], p[2]}, {headline, i == 0},
                 [&](uint64_t key) { model.name_links.want(key, wanted); });
  }

  void label(const Asked& asked) {
    const Sums sums = score(asked.word, asked.wanted);
    if (asked.begins) first_word = asked.word;
    best_before = asked.begins ? first(asked.word, sums) : step(asked.word, best_before, sums);
    if (!asked.ends) return;
    uint8_t found = best_of(best_before).label;
    for (size_t i = asked.word + 1; i-- > first_word; found = back[i][found]) labels[i] = found;
  }

  // The word before is outside, so that only a begin can follow, or another outside.
  Scores first(size_t i, const Sums& sums) {
    Scores next;
    next.fill(-(1 << 20));
    const auto& steps = model.steps[label_class(words[i]->traits)][0];
    next[0] = steps[0] + sums[0];
    for (size_t begins = 1; begins < kNameLabels; begins += 2)
      next[begins] = steps[begins] + sums[begins];
    back[i].fill(0);
    return next;
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
  NameReader names(loaded_->model, words, pos, is_headline(count, traits), scratch);
  for_each_stretch(count, traits, [&](size_t begin, size_t end) { names.read(begin, end); });
  names.finish();
  for (size_t i = 0; i < count; ++i) {
    const uint8_t label = scratch.labels[i];
    const NameType type = label ? kTypes[(label - 1) / 2] : NameType::none;
    out[i] = {static_cast<Pos>(pos[i]), type, type != NameType::none && label % 2 == 1};
  }
}

}  // namespace stet
