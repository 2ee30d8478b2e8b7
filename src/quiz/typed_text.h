// Whether a typed answer is one of those accepted.
#pragma once

#include <string_view>

#include "bank/question.h"

namespace stet {

// Compared after Unicode composition, with runs of white space as one and the ends trimmed;
// case and accents count only where the question says so.
bool is_accepted(const TextEntry& entry, std::string_view given);

}  // namespace stet
