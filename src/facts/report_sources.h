// Whose words a report tells: the subject of its verb, or who stands for it.
//
// Walks the text once, left to right, and keeps the subjects of the sentence so far, so that
// "Bell shook her head and said" and "…, saying" find theirs without a search.
#pragma once

#include <optional>
#include <vector>

#include "facts/quotations.h"
#include "facts/report.h"
#include "facts/report_grammar.h"

namespace stet {

class ReportSourceFinder {
 public:
  ReportSourceFinder(const Galley& galley, const ReportGrammar& grammar, const Sources& sources);

  // To be called for every token in order.
  void pass(size_t i);
  // The subject of the verb at the report's cue; fills the verb's traits.
  std::optional<ReportSource> of_verb(SourcedReport& report) const;
  // "said Bell", "according to Bell".
  std::optional<ReportSource> after(size_t i, ReportLink link) const;
  // "Bell's claim", "his claim".
  std::optional<ReportSource> owner(size_t noun) const;
  // The first token of the source with what hangs before it: "Councillor Idris Vane".
  const TokenRange& first_subject() const { return first_; }

 private:
  ReportSource source(TokenRange words, ReportLink link) const;
  size_t helpers(SourcedReport& report) const;
  std::optional<ReportSource> apposed(size_t close) const;
  std::optional<ReportSource> relative(size_t pronoun) const;
  std::optional<ReportSource> kept(ReportLink link) const;

  const Galley& galley_;
  const ReportGrammar& grammar_;
  const Sources& sources_;
  std::vector<uint32_t> mention_at_;  // 1 + the mention that covers a token
  size_t sentence_ = static_cast<size_t>(-1);
  TokenRange first_, last_;  // subjects of the sentence so far
};

}  // namespace stet
