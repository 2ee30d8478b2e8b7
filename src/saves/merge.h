// Taking over what other journals hold: from another machine, a backup, or a stranger's hands.
//
// Lines are appended as they stand, so that what this Stet doesn't understand survives. The union
// is the same whichever journal is merged into which, and merging twice adds nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "saves/clock.h"
#include "text/result.h"

namespace stet {

struct Merged {
  size_t events = 0;   // taken over
  size_t answers = 0;  // of those
  size_t damaged = 0;  // lines that didn't hold, left where they were
  size_t damaged_answers = 0;
};

// Into `folder`/journal.jsonl; all of it is durable, or what is wrong is told and the rest can be
// merged again. Refused when another copy holds the journal, or one of `others` was written by a
// newer Stet or has no line that holds; `names` say which.
Result<Merged> merge_journals(const std::string& folder, const Clock& clock,
                              std::span<const std::string_view> others,
                              std::span<const std::string> names);

}  // namespace stet
