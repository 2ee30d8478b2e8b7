#include "facts/claims.h"

#include <algorithm>

#include "facts/stance.h"
#include "text/plain.h"

namespace stet {

namespace {

class ClaimFinder {
 public:
  ClaimFinder(const Galley& galley, const Sources& sources) : galley_(galley), sources_(sources) {
    contents_.resize(galley.sentences.size());
    for (size_t s = 0; s < galley.sentences.size(); ++s) {
      Claim claim;
      claim.sentence = s;
      claims_.push_back(claim);
    }
  }

  std::vector<Claim> run(const std::vector<Quotation>& quotations) {
    for (const Quotation& quotation : quotations) give_voice(quotation);
    for (const Cue& cue : sources_.cues) report(cue);
    for (Claim& claim : claims_) judge(claim);
    return std::move(claims_);
  }

 private:
  // What a quotation holds of each sentence it touches is that sentence's content.
  void give_voice(const Quotation& quotation) {
    if (!gives_words(quotation)) return;
    for (size_t s = quotation.sentence; s < galley_.sentences.size(); ++s) {
      if (galley_.sentences[s].span.begin >= quotation.span.end) break;
      Claim& claim = claims_[s];
      claim.voice = quotation.name ? Voice::named : Voice::unnamed;
      claim.person = quotation.person;
      if (contents_[s].empty()) contents_[s] = content_of(quotation);
    }
  }

  // The words quoted or reported; with "predicted" where that is what tells of the future.
  Span content_of(const Quotation& quotation) const {
    if (quotation.kind != QuoteKind::indirect || !quotation.cue) return quotation.span;
    const std::string cue = plain_lower(galley_.text(*quotation.cue));
    if (galley_.lexicon.list("stance").value(cue) != "foretelling") return quotation.span;
    return {std::min(quotation.span.begin, quotation.cue->begin),
            std::max(quotation.span.end, quotation.cue->end)};
  }

  // "Bell said the road would close": the sentence is Bell's.
  void report(const Cue& cue) {
    if (!cue.subject || !takes_clause(galley_, cue)) return;
    Claim& claim = claims_[galley_.words[cue.first].sentence];
    if (claim.voice != Voice::reporter || galley_.quoted_at(cue.first)) return;
    const Mention& mention = sources_.mentions[*cue.subject];
    const Referent& referent = sources_.referents[*cue.subject];
    const bool named = referent.person || mention.kind == MentionKind::organization ||
                       mention.kind == MentionKind::person || mention.kind == MentionKind::document;
    claim.voice = named ? Voice::named : Voice::unnamed;
    claim.person = referent.person;
  }

  void judge(Claim& claim) {
    const Sentence& sentence = galley_.sentences[claim.sentence];
    size_t first = sentence.first_token, last = sentence.last_token;
    const Span content = contents_[claim.sentence];
    if (!content.empty()) {
      while (first < last && galley_.tokens[first].span.begin < content.begin) ++first;
      while (last > first && galley_.tokens[last - 1].span.end > content.end) --last;
    }
    Judged judged = judge_stance(galley_, first, last, claim.voice != Voice::reporter);
    claim.stance = judged.stance;
    claim.confidence = judged.confidence;
    claim.cues = std::move(judged.cues);
    if (judged.hearsay && claim.voice == Voice::reporter) claim.voice = Voice::unnamed;
  }

  const Galley& galley_;
  const Sources& sources_;
  std::vector<Claim> claims_;
  std::vector<Span> contents_;  // by sentence; empty: all of it
};

}  // namespace

std::vector<Claim> find_claims(const Galley& galley, const Sources& sources,
                               const std::vector<Quotation>& quotations) {
  return ClaimFinder(galley, sources).run(quotations);
}

}  // namespace stet
