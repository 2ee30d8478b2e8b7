// Words that say how sure a sentence is, or how exact its figure.
#pragma once

#include <string>
#include <vector>

#include "writers/change_maker.h"
#include "writers/writer.h"

namespace stet {

// Words of a sentence that say how sure it is, and the same at other strengths.
enum class HedgeOf {
  verb,    // "may close", "is expected to close"
  figure,  // "about 40 bridges"
  adverb,  // "has reportedly closed"
  amount,  // "most rowers"
};
struct Hedge {
  Span at;
  std::string scale;  // "will | will probably | will not"
  HedgeOf of = HedgeOf::verb;
};

// Of the row of these words in the list: the other strengths where they are a hedge "of" a "verb",
// "figure", "adverb" or "amount"; empty where they are none.
std::string_view scale_of(const Source& source, std::string_view words, std::string_view of);

// By assets/words/hedge-scales.txt, where the words around them show that they are meant so.
std::vector<Hedge> hedges_of(const Source& source, size_t sentence);
void add_figure_hedges(const Source& source, size_t sentence, const Words& words,
                       std::vector<Hedge>& hedges);
void add_adverb_hedges(const Source& source, size_t sentence, const Words& words,
                       std::vector<Hedge>& hedges);
void add_amount_hedges(const Source& source, size_t sentence, const Words& words,
                       std::vector<Hedge>& hedges);

// "Oduya believes that it will close", "the fear is that it will": the certainty is somebody's.
bool is_reported(const Source& source, const Sentence& sentence, Span hedge);

// "“may” leaves it open"
std::string strength_of(const Source& source, std::string_view words);

// Passages in which one word or phrase keeps a figure from being exact, or a statement from being
// certain, as questions of hedge-or-certain that ask to mark it. `hedges` of each sentence.
std::vector<Candidate> mark_the_hedges(const Source& source,
                                       const std::vector<std::vector<Hedge>>& hedges);

}  // namespace stet
