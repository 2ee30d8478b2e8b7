// The ways in which one sentence is changed by one recorded step, for stet-or-strike.
//
// A change must break the sentence's truth and nothing else: grammar, form and rounding stay, the
// changed sentence must not be supported elsewhere, and undoing it gives the original back. Words
// between quotation marks are left alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

struct SentenceChange {
  Change change;       // at: bytes of the article
  double worth = 0;    // how much a reader should notice it, 0..1
  int difficulty = 1;  // 1..3
  std::string habit;   // what the change teaches, as a sentence
  // It bears on more than its own words: sentences shown before it would soon contradict it.
  bool turns_the_sentence = false;
};

// All changes that can be made to the sentence, best first; empty when none is safe.
std::vector<SentenceChange> changes_of(const Source& source, size_t sentence, Chance& chance);

// One of those most worth noticing; `changes` holds one at least.
const SentenceChange& drawn_change(const std::vector<SentenceChange>& changes, Chance& chance);

// `from`, which stands at `at`, made `to`, without the words at both ends that stay: of "young
// people" and "poor people" only "young" is changed, and who marks only that is right.
Change only_what_differs(std::string_view from, std::string_view to, Span at);

// Makes a question whose passage shows the change, which is then what is to be marked.
void record_change(Question& question, Span passage, const SentenceChange& made);

// The passage, from its first byte to its last, with the change made.
std::string with_change(const Source& source, Span passage, const Change& change);

}  // namespace stet
