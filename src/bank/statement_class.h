// What sort of statement some words make, whether or not it is right: the classes of
// fact-opinion-claim.
//
// Decided from the words alone, so that whoever reads them needs nothing else and the proof can
// decide it again. Words that show two sorts, or a doubt, have no class: hardly anybody should
// differ. The cues are data (assets/words/statement-cues.txt, and the judgements of stance.txt).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

enum class StatementClass : size_t { checkable, judgement, forecast, call };

// As a reader is shown them, in the order of StatementClass.
const std::array<std::string, 4>& statement_class_names();

struct Classed {
  StatementClass of = StatementClass::checkable;
  std::string cue;  // "will", "shameful", as printed; empty of what can be checked
};

std::optional<Classed> class_of_statement(std::string_view words, const Lexicon& lexicon);

}  // namespace stet
