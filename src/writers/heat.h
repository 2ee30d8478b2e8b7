// The words of a sentence that take a side or turn up the heat.
#pragma once

#include <string_view>
#include <vector>

#include "writers/change_maker.h"
#include "writers/writer.h"

namespace stet {

struct LoadedPhrase {
  size_t first = 0;  // words [first, last) of the sentence
  size_t last = 0;
  std::string_view plain;  // what could stand in its place; empty where it may be meant plainly
};

// Phrases of the list "loaded", the longest first.
std::vector<LoadedPhrase> loaded_in(const Source& source, const Sentence& sentence,
                                    const Words& words);

// Words that judge, besides those [first, last): a reader could well mark them instead.
bool judges_besides(const Source& source, const Words& words, size_t first, size_t last);

}  // namespace stet
