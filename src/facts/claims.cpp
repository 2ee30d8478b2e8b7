#include "facts/claims.h"

namespace stet {

namespace {

class ClaimFinder {
 public:
  ClaimFinder(const Galley& galley, const Sources& sources,
              const std::vector<Quotation>& quotations)
      : galley_(galley), sources_(sources), cues_(galley.lexicon.list("stance")) {
    for (size_t s = 0; s < galley.sentences.size(); ++s)
      claims_.push_back({s, Voice::reporter, std::nullopt, Stance::unclear, 0, {}});
    for (const Quotation& quotation : quotations) give_voice(quotation);
    for (const Cue& cue : sources.cues) report(cue);
  }

  std::vector<Claim> run() {
    for (Claim& claim : claims_) judge(claim);
    return std::move(claims_);
  }

 private:
  void give_voice(const Quotation& quotation) {
    for (size_t s = quotation.sentence; s < galley_.sentences.size(); ++s) {
      if (galley_.sentences[s].span.begin >= quotation.span.end) break;
      claims_[s].voice = quotation.name ? Voice::named : Voice::unnamed;
      claims_[s].person = quotation.person;
    }
  }

  // "Bell said the road would close": the sentence is Bell's.
  void report(const Cue& cue) {
    if (!cue.subject || (cue.sort != "speech" && cue.sort != "thought")) return;
    Claim& claim = claims_[galley_.words[cue.first].sentence];
    if (claim.voice != Voice::reporter) return;
    const Mention& mention = sources_.mentions[*cue.subject];
    const Referent& referent = sources_.referents[*cue.subject];
    bool named = referent.person || mention.kind == MentionKind::organization ||
                 mention.kind == MentionKind::person;
    claim.voice = named ? Voice::named : Voice::unnamed;
    claim.person = referent.person;
  }

  void judge(Claim& claim) const {
    const Sentence& sentence = galley_.sentences[claim.sentence];
    size_t opinion = 0, prediction = 0;
    bool figure = false;
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
      std::string_view sort = cues_.value(galley_.lower(i));
      figure |= galley_.tokens[i].kind == TokenKind::number;
      if (sort.empty()) continue;
      claim.cues.push_back(galley_.tokens[i].span);
      if (sort == "opinion") ++opinion;
      if (sort == "prediction") ++prediction;
    }
    if (opinion > 0 && prediction == 0) {
      claim.stance = Stance::opinion;
      claim.confidence = opinion > 1 ? 0.9 : 0.75;
    } else if (prediction > 0 && opinion == 0) {
      claim.stance = Stance::prediction;
      claim.confidence = 0.8;
    } else if (figure && opinion + prediction == 0) {
      claim.stance = Stance::checkable;
      claim.confidence = 0.85;
    }
  }

  const Galley& galley_;
  const Sources& sources_;
  const WordList& cues_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_claims(const Galley& galley, const Sources& sources,
                               const std::vector<Quotation>& quotations) {
  return ClaimFinder(galley, sources, quotations).run();
}

}  // namespace stet
