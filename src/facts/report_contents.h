// What a report tells: the words after its cue ("said that …", "called for …"), or before it
// ("…, Bell said"), and how they are joined to it.
#pragma once

#include "facts/report.h"
#include "facts/report_grammar.h"

namespace stet {

class ReportContentFinder {
 public:
  ReportContentFinder(const Galley& galley, const ReportGrammar& grammar)
      : galley_(galley), grammar_(grammar), weekdays_(galley.lexicon.list("weekdays")) {}

  // Sets form and content; form stays none where nothing fits.
  void find(SourcedReport& report) const;
  // Of "according to" and its source.
  void find_according(SourcedReport& report) const;
  bool has_finite(TokenRange words) const;

 private:
  size_t clause_first(size_t cue) const;
  bool before(SourcedReport& report, size_t after) const;
  bool as(SourcedReport& report, size_t end) const;
  size_t skip_settings(const SourcedReport& report, size_t i, size_t end) const;
  size_t skip_hearer(const SourcedReport& report, size_t i, size_t end) const;
  void complement(SourcedReport& report, size_t i, size_t end) const;
  bool begins_bare(size_t i, size_t end) const;
  size_t clause_end(const SourcedReport& report, size_t first, size_t end) const;
  size_t phrase_end(size_t first, size_t end) const;
  void set(SourcedReport& report, ReportForm form, size_t first, size_t last) const;

  const Galley& galley_;
  const ReportGrammar& grammar_;
  const WordList& weekdays_;
};

}  // namespace stet
