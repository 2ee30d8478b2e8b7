#include "facts/quotations.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "facts/reported.h"
#include "facts/speaker_clues.h"

namespace stet {

namespace {

// Tokens between two quoted spans that are parts of one quotation: its reporting clause.
constexpr size_t kLongestClause = 40;

class Attributor {
 public:
  Attributor(const Galley& galley, const Sources& sources, const std::vector<Person>& people)
      : galley_(galley),
        sources_(sources),
        people_(people),
        finder_(galley, sources.mentions, sources.cues, sources.referents),
        weights_(speaker_weights(galley.lexicon)) {}

  std::vector<Quotation> run(const std::vector<Heard>& heard) {
    for (const Heard& one : heard) attribute(one);
    return std::move(made_);
  }

 private:
  struct Pick {
    size_t mention = 0;
    double share = 0;  // of the softmax
  };

  std::optional<Pick> pick(const Utterance& u) const {
    std::optional<Pick> best;
    double best_score = 0, total = 0;
    std::vector<uint8_t> clues;
    for (size_t m : finder_.candidates(u)) {
      finder_.clues(u, m, last_, clues);
      double score = 0;
      for (const uint8_t clue : clues) score += weights_[clue];
      total += std::exp(score);
      if (best && score <= best_score) continue;
      best = Pick{m, 0};
      best_score = score;
    }
    if (best) best->share = std::exp(best_score) / total;
    return best;
  }

  void attribute(const Heard& heard) {
    const Utterance& u = heard.utterance;
    Quotation made;
    made.span = galley_.quoted[heard.quoted].span;
    made.kind = heard.kind;
    made.sentence = galley_.words[u.first].sentence;
    auto picked = pick(u);
    if (picked) {
      const Mention& mention = sources_.mentions[picked->mention];
      made.speaker = galley_.span(mention.first, mention.last);
      made.confidence = picked->share * heard.chance;
      name_speaker(picked->mention, made);
      set_cue(u, picked->mention, made);
    }
    made.passage = passage_of(heard, picked);
    // “It depends,” she said, “and the fish …”: the second half is as direct as the first.
    if (!made_.empty() && made.passage == made_.back().passage && u.first > 0 &&
        made_.back().kind == QuoteKind::direct && galley_.is(u.first - 1, ","))
      made.kind = QuoteKind::direct;
    if (picked) last_ = LastSpeaker{picked->mention, made.person, u.paragraph};
    if (!galley_.quoted[heard.quoted].closed && !continued_later(heard.quoted))
      made.confidence = std::min(made.confidence, 0.3);
    last_heard_ = heard;
    made_.push_back(std::move(made));
  }

  bool continued_later(size_t quoted) const {
    return quoted + 1 < galley_.quoted.size() && galley_.quoted[quoted + 1].continues;
  }

  void name_speaker(size_t index, Quotation& made) const {
    const Mention& mention = sources_.mentions[index];
    const Referent& referent = sources_.referents[index];
    if (referent.person) {
      made.person = referent.person;
      made.name = people_[*referent.person].name;
      made.confidence *= referent.confidence;
    } else if (mention.kind == MentionKind::organization ||
               mention.kind == MentionKind::other_name) {
      made.name = galley_.words_text(mention.first, mention.last);
    }
  }

  void set_cue(const Utterance& u, size_t mention, Quotation& made) const {
    size_t best_gap = 60;
    for (size_t index : finder_.cues_of(mention)) {
      const Cue& cue = sources_.cues[index];
      size_t gap = cue.first >= u.last ? cue.first - u.last : u.first - std::min(cue.last, u.first);
      if (gap >= best_gap) continue;
      best_gap = gap;
      made.cue = galley_.span(cue.first, cue.last);
    }
  }

  // A new passage, or that of the span before when the two are one quotation: continued over a
  // paragraph, or split by a single reporting clause.
  size_t passage_of(const Heard& heard, const std::optional<Pick>& picked) {
    if (made_.empty()) return 0;
    size_t fresh = made_.back().passage + 1;
    const Utterance& u = heard.utterance;
    if (u.continues) return made_.back().passage;
    if (!picked || !last_ || !last_heard_) return fresh;
    const Utterance& before = last_heard_->utterance;
    bool same = last_->mention == picked->mention;
    if (!same || before.block != u.block || u.first - before.last > kLongestClause) return fresh;
    if (last_heard_->kind != QuoteKind::direct || heard.words < 1) return fresh;
    size_t stops = 0;
    for (size_t i = before.last; i + 1 < u.first; ++i) stops += !galley_.same_sentence(i, i + 1);
    return stops <= 1 && sources_.mentions[picked->mention].first >= before.last
               ? made_.back().passage
               : fresh;
  }

  const Galley& galley_;
  const Sources& sources_;
  const std::vector<Person>& people_;
  ClueFinder finder_;
  ClueWeights& weights_;
  std::optional<LastSpeaker> last_;
  std::optional<Heard> last_heard_;
  std::vector<Quotation> made_;
};

constexpr size_t kNoPassage = static_cast<size_t>(-1);

// Passages counted anew in text order; reported speech is a passage of its own.
void number_passages(std::vector<Quotation>& quotations) {
  std::unordered_map<size_t, size_t> renamed;
  size_t next = 0;
  for (Quotation& quotation : quotations) {
    if (quotation.passage == kNoPassage) {
      quotation.passage = next++;
      continue;
    }
    auto [entry, fresh] = renamed.emplace(quotation.passage, next);
    if (fresh) ++next;
    quotation.passage = entry->second;
  }
}

}  // namespace

Sources gather_sources(const Galley& galley, const std::vector<Name>& names, Cast& cast) {
  Sources sources;
  sources.mentions = find_mentions(galley, names, cast);
  sources.cues = find_cues(galley, sources.mentions);
  sources.referents = resolve(galley, sources.mentions, sources.cues, cast.people);
  return sources;
}

std::vector<Quotation> find_quotations(const Galley& galley, const Sources& sources,
                                       const std::vector<Person>& people) {
  std::vector<Quotation> all = Attributor(galley, sources, people).run(hear(galley, sources));
  const size_t quoted = all.size();
  for (Quotation& reported : find_reported(galley, sources, people)) {
    reported.passage = kNoPassage;
    all.push_back(std::move(reported));
  }
  std::inplace_merge(
      all.begin(), all.begin() + static_cast<std::ptrdiff_t>(quoted), all.end(),
      [](const Quotation& a, const Quotation& b) { return a.span.begin < b.span.begin; });
  number_passages(all);
  return all;
}

}  // namespace stet
