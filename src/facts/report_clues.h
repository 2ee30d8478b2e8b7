// What speaks for and against a candidate being a report that a reader would mark as one.
//
// A clue is a named yes/no observation ("sort-say-that", "source-document"), of the cue's sort,
// how source and content stand to it, and what they look like; none holds a word of any text. The
// logistic of the sum of a report's weights is the chance that source and content are right.
// Weights are data, in assets/words/report-weights.txt, fitted by tests/fit/fit_reports.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "facts/clue_weights.h"
#include "facts/quotations.h"
#include "facts/report.h"
#include "facts/report_grammar.h"

namespace stet {

class ReportClueFinder {
 public:
  ReportClueFinder(const Galley& galley, const ReportGrammar& grammar, const Sources& sources)
      : galley_(galley), grammar_(grammar), sources_(sources) {}

  // Sets `out` to clues, counted from 0. `before`: the report before it, if any.
  void clues(const SourcedReport& report, const SourcedReport* before,
             std::vector<uint16_t>& out) const;

 private:
  size_t source_kind(const ReportSource& source) const;
  size_t tense(const SourcedReport& report) const;
  size_t opening(size_t first) const;
  size_t place_of(size_t first) const;

  const Galley& galley_;
  const ReportGrammar& grammar_;
  const Sources& sources_;
};

size_t report_clue_count();
std::string report_clue_name(size_t clue);
// By clue. One a thread.
ClueWeights& report_weights(const Lexicon& lexicon);

}  // namespace stet
