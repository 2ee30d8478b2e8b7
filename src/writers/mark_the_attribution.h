// Whose words they are, for questions that ask to mark the sentence that tells it.
//
// Where somebody is quoted for several sentences, one names the speaker, and readers lose the
// thread: words that go on two sentences later are taken for the writer's, or for the next
// speaker's.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Passages in which one sentence alone names the speaker of words in another of them, and somebody
// else is named elsewhere in it. Questions of find-the-evidence.
void mark_the_attribution(const Source& source, Chance& chance, std::vector<Candidate>& candidates);

}  // namespace stet
