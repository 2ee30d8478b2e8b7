#include "facts/reported.h"

#include <algorithm>
#include <array>

#include "facts/report_clues.h"
#include "facts/report_finder.h"
#include "facts/word_set.h"

namespace stet {

namespace {

constexpr double kLeast = 0.4;      // below it a report is rather wrong than right
constexpr size_t kFewestWords = 4;  // of a statement

// Verbs of a mind that don't hold their clause to be so.
constexpr WordSet kDoubts({"doubt", "doubts", "doubted", "doubting", "dream", "dreams", "dreamed",
                           "pray"});

bool tells(ReportSort sort) {
  switch (sort) {
    case ReportSort::say:
    case ReportSort::tell:
    case ReportSort::assert_:
    case ReportSort::write:
    case ReportSort::think:
    case ReportSort::according:
      return true;
    default:
      return false;
  }
}

bool whole(ReportForm form) {
  return form == ReportForm::that || form == ReportForm::bare || form == ReportForm::before;
}

bool plain(ReportLink link) {
  return link == ReportLink::direct || link == ReportLink::spaced || link == ReportLink::apposed ||
         link == ReportLink::inverted || link == ReportLink::after;
}

class Reporter {
 public:
  Reporter(const Galley& galley, const Sources& sources, const std::vector<Person>& people)
      : galley_(galley),
        sources_(sources),
        people_(people),
        grammar_(galley, sources.mentions),
        clues_(galley, grammar_, sources),
        weights_(report_weights(galley.lexicon)) {}

  std::vector<Quotation> run() {
    const std::vector<SourcedReport> reports = find_reports(galley_, grammar_, sources_);
    learn_traits(reports);
    std::vector<uint16_t> clues;
    const SourcedReport* before = nullptr;
    for (const SourcedReport& report : reports) {
      clues_.clues(report, before, clues);
      before = &report;
      const double chance = chance_of(clues, weights_);
      if (chance >= kLeast) add(report, chance);
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Quotation& a, const Quotation& b) {
      return a.span.begin < b.span.begin;
    });
    return std::move(found_);
  }

 private:
  // What of each sentence bears on all its reports.
  struct Traits {
    bool marks = false;  // holds quotation marks
    bool asks = false;   // ends with a question mark
    size_t telling = 0;  // reports of words or beliefs
  };

  void learn_traits(const std::vector<SourcedReport>& reports) {
    traits_.resize(galley_.sentences.size());
    for (size_t i = 0; i < galley_.size(); ++i) {
      Traits& traits = traits_[galley_.words[i].sentence];
      traits.marks |= galley_.quoted_at(i) ||
                      (galley_.tokens[i].kind == TokenKind::mark && !galley_.possessive_mark(i));
      traits.asks |= galley_.is(i, "?");
    }
    for (const SourcedReport& report : reports)
      traits_[galley_.words[report.cue.first].sentence].telling += tells(report.sort);
  }

  // Whether the source says that the content is so, in words that stand alone. With two reports
  // ("She said he had told her …") who says what is no longer plain.
  bool is_statement(const SourcedReport& report) const {
    const Traits& traits = traits_[galley_.words[report.cue.first].sentence];
    if (traits.marks || traits.asks || traits.telling != 1) return false;
    if (!tells(report.sort) || !whole(report.form) || !plain(report.source.link)) return false;
    if (report.denied || report.modal || report.infinitive || report.passive) return false;
    if (is_any(galley_, report.cue.first, kDoubts)) return false;
    return !borrowed(report) && !conditional(report) && stands(report.content);
  }

  // "a memo seen by Reuters said", "the state of Bell said": whose words they are isn't sure.
  bool borrowed(const SourcedReport& report) const {
    const size_t first = report.source.words.first;
    return report.source.link != ReportLink::after && first > 0 &&
           galley_.same_sentence(first - 1, first) && grammar_.is(first - 1, Pos::adp);
  }

  // "If Bell says that …", "whether she thinks that …"
  bool conditional(const SourcedReport& report) const {
    size_t i = report.source.words.first;
    const size_t begin = galley_.sentence_of(i).first_token;
    for (; i > begin && !grammar_.comma(i - 1); --i)
      if (galley_.is_any(i - 1, {"if", "unless", "whether", "until", "when", "before"}))
        return true;
    return false;
  }

  bool stands(TokenRange words) const {
    size_t count = 0;
    bool finite = false;
    for (size_t i = words.first; i < words.last; ++i) {
      count += galley_.is_word(i);
      finite |= grammar_.finite(i);
      if (i > words.first && galley_.is(i, "that") && galley_.is_any(i - 1, {"and", "but"}))
        return false;  // "… and that …" can't stand alone
    }
    return finite && count >= kFewestWords;
  }

  void add(const SourcedReport& report, double chance) {
    Quotation made;
    made.span = galley_.span(report.content.first, report.content.last);
    made.kind = QuoteKind::indirect;
    made.speaker = galley_.span(report.source.words.first, report.source.words.last);
    made.cue = galley_.span(report.cue.first, report.cue.last);
    made.sentence = galley_.words[report.content.first].sentence;
    made.confidence = chance;
    made.statement = is_statement(report);
    if (report.source.mention) name(*report.source.mention, made);
    found_.push_back(std::move(made));
  }

  void name(size_t index, Quotation& made) const {
    const Mention& mention = sources_.mentions[index];
    const Referent& referent = sources_.referents[index];
    if (referent.person) {
      made.person = referent.person;
      made.name = people_[*referent.person].name;
      made.confidence *= referent.confidence;
    } else if (mention.kind == MentionKind::organization ||
               mention.kind == MentionKind::other_name) {
      made.name = galley_.words_text(mention.first, mention.last);
    }
  }

  const Galley& galley_;
  const Sources& sources_;
  const std::vector<Person>& people_;
  const ReportGrammar grammar_;
  const ReportClueFinder clues_;
  ClueWeights& weights_;
  std::vector<Traits> traits_;  // by sentence
  std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_reported(const Galley& galley, const Sources& sources,
                                     const std::vector<Person>& people) {
  return Reporter(galley, sources, people).run();
}

}  // namespace stet
