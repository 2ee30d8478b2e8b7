// A number that an article leaves open: "Several senators have signed" doesn't tell how many.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

struct Uncounted {
  std::string text;      // "How many senators have signed"
  std::string quantity;  // "Several"
  std::string counted;   // "senators": the words before the verb's part begins may be more
};

// Of a sentence that opens with "Some", "Several" or "Many" and holds no mark or figure.
std::optional<Uncounted> uncounted_in(std::string_view sentence, const Lexicon& lexicon);
// Nowhere does a number stand before the counted word, or within two words of it.
bool is_nowhere_counted(const Uncounted& open, std::string_view text, const Lexicon& lexicon);

}  // namespace stet
