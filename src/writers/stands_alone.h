// Whether a sentence can be read without the ones before it.
//
// A stem that leaves "he", "those confrontations" or "the scheme" hanging is a silly question, so
// a sentence passes only when each pronoun has its noun earlier in the same piece, or its speaker
// in it, and it neither opens with a connective nor points back with this/these/those, with a time
// told from another ("the next day"), or with a noun that is listed as pointing back
// (assets/words/anaphors.txt) and that the article doesn't have a few sentences before. In a piece
// of several sentences, this/these/those of the later ones point to those before.
#pragma once

#include <span>
#include <string>

#include "writers/writer.h"

namespace stet {

// No page prints a longer sentence; read word by word for each fact it would take minutes.
inline constexpr size_t kLongestSentence = 2000;  // bytes

// What hangs in the piece of the article, as the end of "keeps silent: "; empty when it stands
// alone. A piece may hold several sentences. Pronouns at the places `named` are shown by name (see
// told.h).
std::string what_hangs(const Source& source, Span piece, std::span<const Span> named = {});

bool stands_alone(const Source& source, Span piece);

// The same of a piece that is shown as it stands in the article, beside it, and never asked for its
// speaker. It may open with "But", and speak of "the campaign", as any sentence of a story does; in
// a comment that is told throughout as "I" or "we", they are the writer's.
std::string what_hangs_as_printed(const Source& source, Span piece);

}  // namespace stet
