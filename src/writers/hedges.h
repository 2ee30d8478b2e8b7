// Words that say how sure a sentence is, or how exact its figure.
#pragma once

#include <string>
#include <vector>

#include "writers/writer.h"

namespace stet {

// Words of a sentence that say how sure it is, and the same at other strengths.
struct Hedge {
  Span at;
  std::string scale;  // "will | will probably | will not"
  bool figure = false;
};

// By assets/words/hedge-scales.txt, where the words around them show that they are meant so.
std::vector<Hedge> hedges_of(const Source& source, size_t sentence);

// "Oduya believes that it will close", "the fear is that it will": the certainty is somebody's.
bool is_reported(const Source& source, const Sentence& sentence, Span hedge);

// "“may” leaves it open"
std::string strength_of(const Source& source, std::string_view words);

// Passages in which one word or phrase keeps a figure from being exact, or a statement from being
// certain, as questions of hedge-or-certain that ask to mark it. `hedges` of each sentence.
std::vector<Candidate> mark_the_hedges(const Source& source,
                                       const std::vector<std::vector<Hedge>>& hedges);

}  // namespace stet
