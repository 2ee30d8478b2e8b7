// The word lists and the tagger, for verbs that read articles.
#pragma once

#include "commands/console.h"
#include "text/lexicon.h"

namespace stet {

// Where the tagger is missing, says once that reading goes by rules alone.
Result<Lexicon> open_reader_lexicon(Console& console);

}  // namespace stet
