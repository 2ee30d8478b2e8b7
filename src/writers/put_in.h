// Words put into a passage of the article beside one of its words, with the change on record.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

struct PutIn {
  Span beside;             // a token of the article
  std::string_view words;  // "briefly"
  bool is_before = false;  // "briefly met", but "Monday evening"
};

// "None of them laid out a plan": of what isn't so, nothing more can be told, or left open.
bool denies(const Source& source, std::string_view passage);

// Asks to mark them. The explanation says what was put in beside what.
Candidate ask_to_mark_put_in(const Source& source, Span passage, const PutIn& put_in,
                             std::string_view stem);

}  // namespace stet
