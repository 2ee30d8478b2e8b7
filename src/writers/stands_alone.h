// Whether a sentence can be read without the ones before it.
//
// A stem that leaves "he", "those confrontations" or "the scheme" hanging is a silly question, so
// a sentence passes only when each pronoun has its noun earlier in the same sentence, and it
// neither opens with a connective nor points back with this/these/those or a noun that is
// listed as pointing back (assets/words/anaphors.txt).
#pragma once

#include "writers/writer.h"

namespace stet {

// `piece` lies inside sentence `sentence`; only the tokens of the piece are looked at.
bool stands_alone(const Source& source, size_t sentence, Span piece);
bool stands_alone(const Source& source, size_t sentence);

}  // namespace stet
