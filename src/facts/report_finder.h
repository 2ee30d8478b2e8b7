// All candidates for reports of an article, in the order of their cues: made generously, from
// every verb, noun and adjective that can report, outside quotation marks, with a source and a
// content without quoted words.
#pragma once

#include <vector>

#include "facts/quotations.h"
#include "facts/report.h"
#include "facts/report_grammar.h"

namespace stet {

std::vector<SourcedReport> find_reports(const Galley& galley, const ReportGrammar& grammar,
                                        const Sources& sources);

}  // namespace stet
