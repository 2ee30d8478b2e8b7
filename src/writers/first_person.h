// Comments that their writer tells as "I" or "we". In a report the same words, outside quotations,
// are somebody's whose marks the page has lost.
#pragma once

#include "writers/writer.h"

namespace stet {

bool is_told_in_the_first_person(const Source& source);

}  // namespace stet
