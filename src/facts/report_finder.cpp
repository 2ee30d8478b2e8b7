#include "facts/report_finder.h"

#include <algorithm>

#include "facts/report_contents.h"
#include "facts/report_sources.h"

namespace stet {

namespace {

ReportSort sort_named(std::string_view name) {
  const auto at = std::find(kReportSorts.begin(), kReportSorts.end(), name);
  return at == kReportSorts.end() ? ReportSort::other
                                  : static_cast<ReportSort>(at - kReportSorts.begin());
}

class ReportFinder {
 public:
  ReportFinder(const Galley& galley, const ReportGrammar& grammar, const Sources& sources)
      : galley_(galley),
        grammar_(grammar),
        verbs_(galley.lexicon.list("report-verbs")),
        nouns_(galley.lexicon.list("report-nouns")),
        adjectives_(galley.lexicon.list("report-adjectives")),
        subjects_(galley, grammar, sources),
        contents_(galley, grammar) {}

  std::vector<SourcedReport> run() {
    for (size_t i = 0; i < galley_.size(); ++i) {
      subjects_.pass(i);
      if (galley_.quoted_at(i) || !galley_.is_word(i)) continue;
      if (galley_.is(i, "according") && galley_.is(i + 1, "to"))
        according(i);
      else if (grammar_.is(i, Pos::verb))
        verb(i);
      else if (grammar_.is(i, Pos::noun))
        noun(i);
      else if (grammar_.is(i, Pos::adj))
        adjective(i);
    }
    for (size_t r = 0; r + 1 < found_.size(); ++r) part(found_[r], found_[r + 1]);
    std::erase_if(found_, [this](const SourcedReport& report) { return quoted(report); });
    return std::move(found_);
  }

 private:
  void keep(SourcedReport& report) {
    if (report.form == ReportForm::none || report.content.empty()) return;
    if (report.content.holds(report.cue.first) && report.form != ReportForm::around) return;
    found_.push_back(report);
  }

  void according(size_t i) {
    SourcedReport report;
    report.cue = {i, i + 2};
    report.group = i;
    report.sort = ReportSort::according;
    const auto source = subjects_.after(i + 2, ReportLink::after);
    if (!source) return;
    report.source = *source;
    contents_.find_according(report);
    keep(report);
  }

  ReportSort sort_of(size_t i, size_t& length) const {
    if (galley_.opens(i, verbs_) && galley_.same_sentence(i, i + 1)) {
      const std::string two = galley_.lower(i) + " " + galley_.lower(i + 1);
      if (verbs_.has(two)) {
        length = 2;
        return sort_named(verbs_.value(two));
      }
    }
    length = 1;
    if (galley_.in(i, verbs_)) return sort_named(galley_.value(i, verbs_));
    return ReportSort::other;
  }

  void verb(size_t i) {
    SourcedReport report;
    size_t length = 1;
    report.sort = sort_of(i, length);
    report.cue = {i, i + length};
    report.group = i;
    auto source = subjects_.of_verb(report);
    if (report.passive) {
      if (galley_.in(i, adjectives_)) return adjective(i);
      return by(report, source);
    }
    if (auto inverted = inverted_of(report)) source = inverted;
    if (!source) return;
    report.source = *source;
    contents_.find(report);
    if (report.sort == ReportSort::other && report.form != ReportForm::that &&
        report.form != ReportForm::question)
      return;
    keep(report);
  }

  // "was praised by critics": they judge the subject.
  void by(SourcedReport& report, const std::optional<ReportSource>& subject) {
    if (!subject || report.sort == ReportSort::other || !galley_.is(report.cue.last, "by")) return;
    const auto source = subjects_.after(report.cue.last + 1, ReportLink::after);
    if (!source) return;
    report.source = *source;
    report.form = ReportForm::object;
    report.content = subject->words;
    found_.push_back(report);
  }

  // "…, said Bell": only where nothing but the sentence's beginning or a comma stands before.
  std::optional<ReportSource> inverted_of(const SourcedReport& report) const {
    const size_t i = report.cue.first;
    if (report.sort != ReportSort::say && report.sort != ReportSort::assert_) return std::nullopt;
    if (i == 0 || report.group != i || !grammar_.comma(i - 1) || grammar_.gerund(i))
      return std::nullopt;
    auto source = subjects_.after(report.cue.last, ReportLink::inverted);
    if (!source) return std::nullopt;
    const size_t next =
        grammar_.past_attachments(source->words.last, grammar_.stop(galley_.words[i].sentence));
    if (grammar_.finite(next)) return std::nullopt;
    return source;
  }

  void noun(size_t i) {
    if (!galley_.in(i, nouns_)) return;
    const size_t next = i + 1;
    const bool clause =
        galley_.is(next, "that") || galley_.is(next, "to") || grammar_.is(next, Pos::adp);
    if (!clause) return;
    const auto source = subjects_.owner(i);
    if (!source) return;
    SourcedReport report;
    report.cue = {i, i + 1};
    report.group = i;
    report.sort = sort_named(galley_.value(i, nouns_));
    report.source = *source;
    report.infinitive = true;  // no clause before it is what the noun tells
    contents_.find(report);
    report.infinitive = false;
    if (report.form != ReportForm::that && report.form != ReportForm::to &&
        report.form != ReportForm::preposition && report.form != ReportForm::of_clause)
      return;
    keep(report);
  }

  void adjective(size_t i) {
    if (!galley_.in(i, adjectives_)) return;
    SourcedReport report;
    report.cue = {i, i + 1};
    report.sort = sort_named(galley_.value(i, adjectives_));
    auto source = subjects_.of_verb(report);
    if (!source) return;
    if (report.group == i && source->link != ReportLink::apposed) return;
    report.passive = false;
    report.source = *source;
    contents_.find(report);
    if (report.form == ReportForm::object || report.form == ReportForm::before ||
        report.form == ReportForm::around || report.form == ReportForm::object_to)
      return;
    keep(report);
  }

  // "said it rained and added that it snowed": the first content ends before the second report.
  void part(SourcedReport& a, const SourcedReport& b) const {
    if (b.source.link != ReportLink::joined && b.source.link != ReportLink::participle) return;
    if (a.content.first >= b.group || a.content.last <= b.group) return;
    if (b.source.words.first != a.source.words.first) return;
    size_t end = b.group;
    while (end > a.content.first && (grammar_.is(end - 1, Pos::cconj) || grammar_.comma(end - 1) ||
                                     grammar_.is(end - 1, Pos::adv)))
      --end;
    if (end > a.content.first) a.content.last = end;
  }

  bool quoted(const SourcedReport& report) const {
    for (size_t i = report.content.first; i < report.content.last; ++i)
      if (galley_.quoted_at(i)) return true;
    return false;
  }

  const Galley& galley_;
  const ReportGrammar& grammar_;
  const WordList &verbs_, &nouns_, &adjectives_;
  ReportSourceFinder subjects_;
  ReportContentFinder contents_;
  std::vector<SourcedReport> found_;
};

}  // namespace

std::vector<SourcedReport> find_reports(const Galley& galley, const ReportGrammar& grammar,
                                        const Sources& sources) {
  return ReportFinder(galley, grammar, sources).run();
}

}  // namespace stet
