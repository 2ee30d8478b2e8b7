// A sentence of the article with a gap for one name, place or date, as a choose question.
//
// The form of check-the-figure for what isn't a figure. The sentence must stand alone, quote
// nobody, name the key once, and hold another particular (a figure, a name, a day), so that no
// other name could be right in it by chance.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writers/options.h"
#include "writers/writer.h"

namespace stet {

struct SentenceGap {
  size_t sentence = 0;
  Span key;  // in the sentence
};

// Whether the gap may be asked for; records why not.
bool can_be_gap(const Source& source, const SentenceGap& gap);

// The word (or mark) before and after the key in its sentence, lower-case; empty at its ends.
std::string word_before(const Source& source, const SentenceGap& gap);
std::string word_after(const Source& source, const SentenceGap& gap);
// Their parts of speech; Pos::x at the ends and where there is no tagger.
Pos pos_before(const Source& source, const SentenceGap& gap);
Pos pos_after(const Source& source, const SentenceGap& gap);
// "Mayor _____", "_____ Tower", "_____, Ohio": the key may be part of a longer name.
bool beside_a_name(const Source& source, const SentenceGap& gap);

// Another sentence tells much the same of `other`, which then may be right too: with two words in
// common that are a part of this sentence's words.
constexpr size_t kThird = 3;
constexpr size_t kAnyPart = 1000;
bool may_fit(const Source& source, const SentenceGap& gap, std::string_view other,
             size_t part = kThird);

// "`ask` “Nwosu will hand _____ to the mayor.”"; absent with fewer than three lures.
std::optional<Candidate> gap_question(const Source& source, const SentenceGap& gap,
                                      std::string_view ask, std::span<const Lure> lures,
                                      Chance& chance);

}  // namespace stet
