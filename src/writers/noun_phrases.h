// Short noun phrases that end a clause: the stuff of endings for quotations.
//
// Without a parser only the safest are taken: a determiner and one to three plain words, closed by
// punctuation, a closed-class word or the end of the piece, with no verb form among them.
#pragma once

#include <string>
#include <vector>

#include "writers/writer.h"

namespace stet {

struct NounPhrase {
  Span span;
  std::string determiner;  // lower-case: "the", "a", "our"
  bool plural = false;
  bool closes = false;  // punctuation or the end of the piece follows
};

// In text order, not overlapping.
std::vector<NounPhrase> noun_phrases(const Source& source, Span within);

}  // namespace stet
