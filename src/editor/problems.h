// What the checker has to say of a manuscript, each with the part of the form it belongs to.
#pragma once

#include <string>
#include <vector>

#include "bank/checker.h"
#include "editor/manuscript.h"
#include "text/lexicon.h"

namespace stet {

struct PackProblem {
  Severity severity = Severity::error;
  std::string code;      // "E022"
  std::string question;  // id; empty: of the pack or an article
  std::string article;   // id; empty: of the pack or a question
  std::string field;     // "stem", "options/1/text", "title"; empty: of the whole
  std::string what;
  std::string remedy;
};

// In the order of the pack. The same findings as `stet check` has of the saved file, but for
// keys that Stet doesn't know, which are kept and are no business of the form.
std::vector<PackProblem> problems_of(const Manuscript& manuscript, const Lexicon& lexicon);

}  // namespace stet
