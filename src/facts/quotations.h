// Quotations with their speakers: which quoted spans are somebody's words, and whose.
#pragma once

#include <vector>

#include "facts/clauses.h"
#include "facts/galley.h"
#include "facts/mentions.h"
#include "facts/names.h"
#include "facts/people.h"
#include "facts/pronouns.h"
#include "facts/speaker_clues.h"

namespace stet {

// All that is known about who could have spoken, gathered once an article.
struct Sources {
  std::vector<Mention> mentions;
  std::vector<Cue> cues;
  std::vector<Referent> referents;  // one a mention
};

// Learns genders on the way, from pronouns.
Sources gather_sources(const Galley& galley, const std::vector<Name>& names, Cast& cast);

// A quoted span as tokens.
struct Heard {
  Utterance utterance;
  size_t quoted = 0;  // index into Galley::quoted
  QuoteKind kind = QuoteKind::direct;
  size_t words = 0;
  double chance = 1;  // that it is somebody's words
};

// Every quoted span.
std::vector<Heard> listen(const Galley& galley);
// Those that are somebody's words: terms, titles and scare quotes left out.
std::vector<Heard> hear(const Galley& galley, const Sources& sources);

std::vector<Quotation> find_quotations(const Galley& galley, const Sources& sources,
                                       const std::vector<Person>& people);

}  // namespace stet
