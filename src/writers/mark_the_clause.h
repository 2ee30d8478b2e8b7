// Passages in which one clause gives a reason for what is told, or a condition on which it hangs,
// as questions that ask to mark it.
#pragma once

#include <string_view>
#include <vector>

#include "bank/only_clause.h"
#include "writers/writer.h"

namespace stet {

std::vector<Candidate> mark_the_clauses(const Source& source, ClauseOf of);

}  // namespace stet
