// Whose word each sentence is, for questions that ask to mark the one that differs.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Passages in which one sentence rests on another sort of source than all others: the only one
// that passes on what somebody says, or the only one whose source isn't named. Questions of
// whose-voice.
void mark_the_voice(const Source& source, Chance& chance, std::vector<Candidate>& candidates);

// Passages that pass on the word of one source, as questions of whose-voice that ask to mark who it
// is.
std::vector<Candidate> mark_the_sources(const Source& source);

// "suggested that the board sell the hall": a wish, whose clause is no statement by itself.
bool asks_for(const Source& source, const Quotation& quotation);

}  // namespace stet
