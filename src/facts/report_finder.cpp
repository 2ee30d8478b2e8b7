#include "facts/report_finder.h"

#include <algorithm>

#include "facts/report_contents.h"
#include "facts/report_sources.h"

namespace stet {

namespace {

constexpr size_t kFewestBeforeMarks = 4;  // words of what goes on between quotation marks

template <size_t N>
uint8_t place(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? 0 : static_cast<uint8_t>(at - names.begin());
}

ReportSort sort_named(std::string_view name) {
  return static_cast<ReportSort>(place(kReportSorts, name));
}

// The part of a value up to the next space, which is taken off.
std::string_view next_part(std::string_view& value) {
  const std::string_view part = value.substr(0, value.find(' '));
  value.remove_prefix(std::min(value.size(), part.size() + 1));
  return part;
}

class ReportFinder {
 public:
  ReportFinder(const Galley& galley, const ReportGrammar& grammar, const Sources& sources)
      : galley_(galley),
        grammar_(grammar),
        cues_(sources.cues),
        verbs_(galley.lexicon.list("report-verbs")),
        nouns_(galley.lexicon.list("report-nouns")),
        adjectives_(galley.lexicon.list("report-adjectives")),
        subjects_(galley, grammar, sources),
        contents_(galley, grammar) {}

  std::vector<SourcedReport> run() {
    for (size_t i = 0; i < galley_.size(); ++i) {
      subjects_.pass(i);
      if (galley_.words[i].begins && galley_.sentence_of(i).first_token == i) leading(i);
      if (galley_.quoted_at(i) || !galley_.is_word(i)) continue;
      if (galley_.is(i, "according") && galley_.is(i + 1, "to"))
        according(i);
      else if (galley_.is(i, "in") && grammar_.is(i, Pos::adp))
        in_poll(i);
      else if (grammar_.is(i, Pos::verb) || reports_anyway(i))
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
  // A verb of speech or thought that ends its sentence after a mention ("…, some Peruvians fear."),
  // whatever the tagger says.
  bool reports_anyway(size_t i) {
    while (next_cue_ < cues_.size() && cues_[next_cue_].first < i) ++next_cue_;
    if (next_cue_ == cues_.size() || cues_[next_cue_].first != i) return false;
    const Cue& cue = cues_[next_cue_];
    return cue.link == Link::direct && (cue.sort == "speech" || cue.sort == "thought") &&
           galley_.in(i, verbs_) && cue.last == grammar_.stop(galley_.words[i].sentence);
  }

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

  // "BELL: The road is shut."
  void leading(size_t i) {
    const size_t end = grammar_.stop(galley_.words[i].sentence);
    SourcedReport report;
    report.sort = ReportSort::according;
    report.group = i;
    size_t colon = i;
    while (colon < end && colon - i < 6 &&
           (grammar_.is(colon, Pos::propn) ||
            (grammar_.is(colon, Pos::noun) && galley_.tokens[colon].capitalised)))
      ++colon;
    if (colon > i && colon < end && galley_.is(colon, ":") && colon + 1 < end) {
      report.cue = {colon, colon + 1};
      const auto source = subjects_.after(i, ReportLink::direct);
      if (!source || source->words.last != colon) return;
      report.source = *source;
      report.form = ReportForm::colon;
      report.content = {colon + 1, end};
      keep(report);
    }
  }

  // "In a poll of voters, the bridge leads", "the bridge leads in a poll".
  void in_poll(size_t i) {
    SourcedReport report;
    report.sort = ReportSort::according;
    report.group = i;
    report.cue = {i, i + 1};
    const auto source = subjects_.after(i + 1, ReportLink::distant);
    if (!source || !galley_.is_any(source->words.last - 1, {"poll", "polls", "survey", "surveys"}))
      return;
    report.source = *source;
    contents_.find_according(report);
    keep(report);
  }

  // Sort, field and share of the verb at the report's cue, which becomes two words long where the
  // verb is.
  void classify(SourcedReport& report) const {
    const size_t i = report.cue.first;
    std::string_view value = galley_.value(i, verbs_);
    if (galley_.opens(i, verbs_) && galley_.same_sentence(i, i + 1)) {
      const std::string two = galley_.lower(i) + " " + galley_.lower(i + 1);
      if (verbs_.has(two)) {
        value = verbs_.value(two);
        report.cue.last = i + 2;
      }
    }
    if (makes_clear(report)) return;
    report.sort = sort_named(next_part(value));
    report.field = place(kVerbFields, next_part(value));
    report.share = place(kMindShares, value);
  }

  // "made clear that", "makes it clear that"
  bool makes_clear(SourcedReport& report) const {
    const size_t i = report.cue.first;
    if (!galley_.is_any(i, {"make", "makes", "made", "making"})) return false;
    const size_t clear = galley_.is(i + 1, "it") ? i + 2 : i + 1;
    if (!galley_.is(clear, "clear") || !galley_.same_sentence(i, clear)) return false;
    report.cue.last = clear + 1;
    report.sort = ReportSort::assert_;
    report.field = place(kVerbFields, "communication");
    report.share = place(kMindShares, "all");
    return true;
  }

  void verb(size_t i) {
    SourcedReport report;
    report.cue = {i, i + 1};
    classify(report);
    report.group = i;
    auto source = subjects_.of_verb(report);
    if (report.passive) {
      if (galley_.in(i, adjectives_)) return adjective(i);
      return by(report, source);
    }
    if (auto inverted = inverted_of(report)) {
      source = inverted;
      subjects_.note(source->words);
    }
    if (source) follow(report, *source);
    if (!source) return;
    report.source = *source;
    contents_.find(report);
    if (report.sort == ReportSort::other && report.form != ReportForm::that &&
        report.form != ReportForm::question)
      return;
    keep(report);
  }

  // "Bell said the pier was rotten and added": who said, not the pier.
  void follow(const SourcedReport& report, ReportSource& source) const {
    if (source.link != ReportLink::joined || found_.empty()) return;
    if (report.sort != ReportSort::say && report.sort != ReportSort::assert_ &&
        report.sort != ReportSort::tell)
      return;
    const SourcedReport& before = found_.back();
    if (!before.content.holds(report.cue.first) || before.sort == ReportSort::other) return;
    source = before.source;
    source.link = ReportLink::joined;
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
    if (i == 0 || report.group != i || grammar_.gerund(i)) return std::nullopt;
    if (!grammar_.comma(i - 1) && !galley_.quoted_at(i - 1)) return std::nullopt;
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
    // "said the road was “a trap”": the words go on between marks; a few alone say nothing.
    const size_t next = report.content.last;
    return report.content.size() < kFewestBeforeMarks &&
           galley_.same_sentence(report.content.first, next) && galley_.quoted_at(next);
  }

  const Galley& galley_;
  const ReportGrammar& grammar_;
  const std::vector<Cue>& cues_;
  const WordList &verbs_, &nouns_, &adjectives_;
  ReportSourceFinder subjects_;
  ReportContentFinder contents_;
  size_t next_cue_ = 0;
  std::vector<SourcedReport> found_;
};

}  // namespace

std::vector<SourcedReport> find_reports(const Galley& galley, const ReportGrammar& grammar,
                                        const Sources& sources) {
  return ReportFinder(galley, grammar, sources).run();
}

}  // namespace stet
