// Pieces of the article that a question shows as they stand: a sentence by itself, or several in a
// row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

// So many sentences at most are shown before the one that is asked about.
inline constexpr size_t kMostShownBefore = 2;

// The sentence; or, where it is short, something in it hangs or its speaker stands before it, the
// one or two before and it, which then stand alone together. Quotations whole or none. Absent, with
// the reason noted, where none does.
std::optional<Span> lone_passage(const Source& source, size_t sentence);

struct Passage {
  size_t first = 0;  // sentences [first, last)
  size_t last = 0;
  Span span;
};

// All that hold the target, of `fewest` to `most` sentences in a row and not too long to be shown.
std::vector<Passage> passages_round(const Source& source, size_t target, size_t fewest,
                                    size_t most);

// One of those with the most sentences, so that the target's place is even.
std::optional<Passage> draw_longest(const std::vector<Passage>& passages, Chance& chance);

// Asks to mark the words `key` in the passage, which is its evidence as well. Both are spans of the
// article.
Candidate ask_to_mark(const Source& source, Span passage, Span key, std::string_view stem,
                      std::string explanation);

// The passage as it is shown, with `target` to be marked in it. Both are spans of the article.
Mark to_mark(const Source& source, Span passage, Span target, MarkUnit unit);

}  // namespace stet
