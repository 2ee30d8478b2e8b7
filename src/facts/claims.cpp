#include "facts/claims.h"

#include <algorithm>

#include "facts/stance.h"
#include "facts/voices.h"
#include "text/plain.h"

namespace stet {

namespace {

// What of a sentence is judged, and how it comes to the page.
struct Content {
  Span span;  // empty: all of it
  Manner manner = Manner::written;
};

// The words quoted or reported; with "predicted" where that is what tells of the future.
Content content_of(const Galley& galley, const Quotation& quotation) {
  if (quotation.kind != QuoteKind::indirect) return {quotation.span, Manner::spoken};
  Content content{quotation.span, Manner::reported};
  if (!quotation.cue) return content;
  const std::string cue = plain_lower(galley.text(*quotation.cue));
  if (cue.ends_with("ed") || galley.lexicon.list("irregular-past").has(cue))
    content.manner = Manner::backshifted;
  if (galley.lexicon.list("stance").value(cue) == "foretelling")
    content.span = {std::min(quotation.span.begin, quotation.cue->begin),
                    std::max(quotation.span.end, quotation.cue->end)};
  return content;
}

// What the first quotation holds of each sentence is that sentence's content.
std::vector<Content> contents_of(const Galley& galley, const std::vector<Quotation>& quotations) {
  std::vector<Content> contents(galley.sentences.size());
  for (const Quotation& quotation : quotations) {
    if (!gives_words(quotation)) continue;
    for (size_t s = quotation.sentence; s < contents.size(); ++s) {
      if (galley.sentences[s].span.begin >= quotation.span.end) break;
      if (contents[s].span.empty()) contents[s] = content_of(galley, quotation);
    }
  }
  return contents;
}

Claim claim_of(const Galley& galley, const StanceJudge& judge, size_t s, const Voiced& voiced,
               const Content& content) {
  const Sentence& sentence = galley.sentences[s];
  size_t first = sentence.first_token, last = sentence.last_token;
  Manner manner = content.manner;
  if (!content.span.empty()) {
    while (first < last && galley.tokens[first].span.begin < content.span.begin) ++first;
    while (last > first && galley.tokens[last - 1].span.end > content.span.end) --last;
  } else if (voiced.voice != Voice::reporter) {
    manner = Manner::reported;
  }
  Judged judged = judge.judge(first, last, manner);
  Claim claim{
      s, voiced.voice, voiced.person, judged.stance, judged.confidence, std::move(judged.cues)};
  if (judged.hearsay && claim.voice == Voice::reporter) claim.voice = Voice::unnamed;
  return claim;
}

}  // namespace

std::vector<Claim> find_claims(const Galley& galley, const Sources& sources,
                               const std::vector<Quotation>& quotations) {
  const std::vector<Voiced> voices = find_voices(galley, sources, quotations);
  const std::vector<Content> contents = contents_of(galley, quotations);
  const StanceJudge judge(galley);
  std::vector<Claim> claims;
  claims.reserve(voices.size());
  for (size_t s = 0; s < voices.size(); ++s)
    claims.push_back(claim_of(galley, judge, s, voices[s], contents[s]));
  return claims;
}

}  // namespace stet
