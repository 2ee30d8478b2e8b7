// The one clause of a passage that gives a reason for what is told, or a condition on which it hangs.
//
// Found by the word that leads to it (assets/words/clause-leads.txt) and by where it ends, so that
// the writer that asks for it and the proof that checks the key see the same. Absent where nothing
// does, or where other words could be marked as well.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

enum class ClauseOf { reason, condition };

// The words that lead to one, in small letters: a passage without them needs no closer look.
std::vector<std::string_view> clause_leads(ClauseOf of, const Lexicon& lexicon);

// "the bridge is closed" of "They row because the bridge is closed.": bytes of `passage`, without
// the word that leads to it.
std::optional<Span> only_clause(std::string_view passage, ClauseOf of, const Lexicon& lexicon);

}  // namespace stet
