#include "facts/speaker_weights.h"

#include <cstdlib>
#include <string>

#include "facts/speaker_clues.h"

namespace stet {

std::vector<double> speaker_weights(const Lexicon& lexicon) {
  const WordList& rows = lexicon.list("speaker-weights");
  std::vector<double> weights;
  for (const std::string& name : clue_names())
    weights.push_back(std::strtod(std::string(rows.value(name)).c_str(), nullptr));
  return weights;
}

}  // namespace stet
