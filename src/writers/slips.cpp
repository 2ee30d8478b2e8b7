#include "writers/slips.h"

#include <algorithm>
#include <string>

#include "writers/phrasing.h"

namespace stet {

bool has_slip(std::string_view text, const Lexicon& lexicon) {
  const WordList& never = lexicon.list("never-beside");
  const size_t longest = never.longest_in_words();
  const auto words = words_of(text);
  // A capital makes another word of it: "Theresa May has", "the US to".
  for (size_t first = 0; first < words.size(); ++first) {
    std::string run(words[first]);
    for (size_t i = first + 1; i < std::min(words.size(), first + longest); ++i) {
      run.append(" ").append(words[i]);
      if (never.has(run) ||
          never.has(std::string_view(run).substr(0, run.find_last_not_of(".,;:!?\"") + 1)))
        return true;
    }
  }
  return false;
}

}  // namespace stet
