// What is found to be a slip of the page in a sentence that stands in an article of its own.
#pragma once

#include <string>

#include "writers/grammar_slips.h"
#include "writers/sample.h"

namespace stet::test {

inline std::string slip_in(const std::string& sentence) {
  const Sample sample("The harbour board met on Monday to vote on the pier.\n\n" + sentence + "\n");
  return std::string(slip_of_grammar(sample.source(), sample.reading.sentences[1].span, true));
}

}  // namespace stet::test
