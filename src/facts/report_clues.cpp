#include "facts/report_clues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace stet {

namespace {

// The groups of clues; each is one choice out of several, or a single yes.
constexpr std::array<std::string_view, 17> kKinds{
    "person",   "organization",  "other-name", "he-she",   "they",  "we",   "i",      "you",  "it",
    "relative", "other-pronoun", "people",     "document", "nouns", "noun", "number", "owner"};
constexpr std::array<std::string_view, 9> kTenses{"past",       "present",     "base",
                                                  "perfect",    "progressive", "modal",
                                                  "infinitive", "participle",  "none"};
constexpr std::array<std::string_view, 5> kLengths{"1", "2-3", "4-6", "7-15", "more"};
constexpr std::array<std::string_view, 18> kSingle{
    "denied",         "conditional",        "question-mark",
    "content-finite", "content-capital",    "content-pronoun",
    "source-long",    "marks-near",         "cue-leads",
    "inside-report",  "source-reported",    "no-stop",
    "phrasal",        "not-a-verb",         "source-after-preposition",
    "content-number", "link-before-source", "content-to-stop"};

constexpr size_t kSort = 0;
constexpr size_t kForm = kSort + kReportSorts.size();
constexpr size_t kSortForm = kForm + kReportForms.size();
constexpr size_t kLink = kSortForm + kReportSorts.size() * kReportForms.size();
constexpr size_t kLinkForm = kLink + kReportLinks.size();
constexpr size_t kKind = kLinkForm + kReportLinks.size() * kReportForms.size();
constexpr size_t kSortKind = kKind + kKinds.size();
constexpr size_t kTense = kSortKind + kReportSorts.size() * kKinds.size();
constexpr size_t kSortTense = kTense + kTenses.size();
constexpr size_t kLength = kSortTense + kReportSorts.size() * kTenses.size();
constexpr size_t kFormLength = kLength + kLengths.size();
constexpr size_t kSingles = kFormLength + kReportForms.size() * kLengths.size();

template <size_t N, size_t M>
void cross(std::vector<std::string>& names, const std::array<std::string_view, N>& a,
           const std::array<std::string_view, M>& b) {
  for (auto one : a)
    for (auto other : b) names.push_back(std::string(one) + "-and-" + std::string(other));
}

std::vector<std::string> make_names() {
  std::vector<std::string> names{"always"};
  for (auto sort : kReportSorts) names.push_back("cue-" + std::string(sort));
  for (auto form : kReportForms) names.push_back("content-" + std::string(form));
  cross(names, kReportSorts, kReportForms);
  for (auto link : kReportLinks) names.push_back("source-" + std::string(link));
  cross(names, kReportLinks, kReportForms);
  for (auto kind : kKinds) names.push_back("kind-" + std::string(kind));
  cross(names, kReportSorts, kKinds);
  for (auto tense : kTenses) names.push_back("tense-" + std::string(tense));
  cross(names, kReportSorts, kTenses);
  for (auto length : kLengths) names.push_back("length-" + std::string(length));
  cross(names, kReportForms, kLengths);
  for (auto single : kSingle) names.emplace_back(single);
  return names;
}

// The names begin with "always".
constexpr uint16_t clue(size_t index) {
  return static_cast<uint16_t>(index + 1);
}

consteval uint16_t single(std::string_view name) {
  const auto at = std::find(kSingle.begin(), kSingle.end(), name);
  if (at == kSingle.end()) throw "no such clue";
  return clue(kSingles + static_cast<size_t>(at - kSingle.begin()));
}

template <size_t N>
consteval size_t place(const std::array<std::string_view, N>& group, std::string_view name) {
  const auto at = std::find(group.begin(), group.end(), name);
  if (at == group.end()) throw "no such clue";
  return static_cast<size_t>(at - group.begin());
}

size_t length_bucket(size_t words) {
  return words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 15 ? 3 : 4;
}

}  // namespace

const std::vector<std::string>& report_clue_names() {
  static const std::vector<std::string> names = make_names();
  return names;
}

std::vector<double> report_weights(const Lexicon& lexicon) {
  const WordList& rows = lexicon.list("report-weights");
  std::vector<double> weights;
  for (const std::string& name : report_clue_names())
    weights.push_back(std::strtod(std::string(rows.value(name)).c_str(), nullptr));
  return weights;
}

double report_chance(const std::vector<uint16_t>& clues, const std::vector<double>& weights) {
  double score = 0;
  for (uint16_t one : clues) score += weights[one];
  return 1 / (1 + std::exp(-score));
}

size_t ReportClueFinder::source_kind(const ReportSource& source) const {
  const size_t head = source.words.last - 1;
  if (source.link == ReportLink::owner && source.words.size() == 1 && grammar_.is(head, Pos::pron))
    return place(kKinds, "owner");
  if (galley_.is_any(head, {"who", "which", "that"})) return place(kKinds, "relative");
  if (source.mention) {
    switch (sources_.mentions[*source.mention].kind) {
      case MentionKind::person:
        return place(kKinds, "person");
      case MentionKind::organization:
        return place(kKinds, "organization");
      case MentionKind::other_name:
        return place(kKinds, "other-name");
      case MentionKind::people:
        return place(kKinds, "people");
      case MentionKind::document:
        return place(kKinds, "document");
      case MentionKind::pronoun:
        break;
    }
  }
  const std::string& word = galley_.lower(head);
  const std::string_view stem = std::string_view(word).substr(0, word.find('\''));
  if (stem == "he" || stem == "she") return place(kKinds, "he-she");
  if (stem == "they") return place(kKinds, "they");
  if (stem == "we") return place(kKinds, "we");
  if (stem == "i") return place(kKinds, "i");
  if (stem == "you") return place(kKinds, "you");
  if (stem == "it") return place(kKinds, "it");
  if (grammar_.is(head, Pos::pron) || grammar_.is(head, Pos::det))
    return place(kKinds, "other-pronoun");
  if (grammar_.is(head, Pos::propn)) return place(kKinds, "other-name");
  if (grammar_.is(head, Pos::num)) return place(kKinds, "number");
  return word.ends_with('s') ? place(kKinds, "nouns") : place(kKinds, "noun");
}

size_t ReportClueFinder::tense(const SourcedReport& report) const {
  const std::string& word = galley_.lower(report.cue.first);
  if (!grammar_.is(report.cue.first, Pos::verb)) return place(kTenses, "none");
  if (report.infinitive) return place(kTenses, "infinitive");
  if (report.modal) return place(kTenses, "modal");
  if (report.progressive) return place(kTenses, "progressive");
  if (report.perfect) return place(kTenses, "perfect");
  if (word.ends_with("ing")) return place(kTenses, "participle");
  if (word.ends_with("ed") || word == "said" || word == "told" ||
      galley_.in(report.cue.first, galley_.lexicon.list("irregular-past")))
    return place(kTenses, "past");
  return word.ends_with('s') ? place(kTenses, "present") : place(kTenses, "base");
}

void ReportClueFinder::clues(const SourcedReport& report, const SourcedReport* before,
                             std::vector<uint16_t>& out) const {
  out.clear();
  const auto sort = static_cast<size_t>(report.sort), form = static_cast<size_t>(report.form),
             link = static_cast<size_t>(report.source.link);
  const size_t kind = source_kind(report.source), when = tense(report),
               length = length_bucket(report.content.size());
  for (size_t one : {size_t{0}, 1 + kSort + sort, 1 + kForm + form,
                     1 + kSortForm + sort * kReportForms.size() + form, 1 + kLink + link,
                     1 + kLinkForm + link * kReportForms.size() + form, 1 + kKind + kind,
                     1 + kSortKind + sort * kKinds.size() + kind, 1 + kTense + when,
                     1 + kSortTense + sort * kTenses.size() + when, 1 + kLength + length,
                     1 + kFormLength + form * kLengths.size() + length})
    out.push_back(static_cast<uint16_t>(one));
  const auto note = [&out](bool holds, uint16_t which) {
    if (holds) out.push_back(which);
  };
  const Sentence& sentence = galley_.sentence_of(report.cue.first);
  const size_t first = report.content.first, last = report.content.last;
  const size_t subject = report.source.words.first;
  bool conditional = false, marks = false, finite = false;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    marks |= galley_.quoted_at(i);
    conditional |= i < report.cue.first && i < first &&
                   galley_.is_any(i, {"if", "unless", "whether", "should", "without"});
    finite |= report.content.holds(i) && grammar_.finite(i);
  }
  const bool stops = galley_.text(sentence.last_token - 1) == "." || marks ||
                     galley_.text(sentence.last_token - 1) == "?" ||
                     galley_.text(sentence.last_token - 1) == "!";
  note(report.denied, single("denied"));
  note(conditional, single("conditional"));
  note(galley_.text(sentence.last_token - 1) == "?", single("question-mark"));
  note(finite, single("content-finite"));
  note(galley_.tokens[first].capitalised, single("content-capital"));
  note(grammar_.is(first, Pos::pron), single("content-pronoun"));
  note(report.source.words.size() > 2, single("source-long"));
  note(marks, single("marks-near"));
  note(report.cue.first == sentence.first_token, single("cue-leads"));
  note(before && before->content.holds(report.cue.first), single("inside-report"));
  note(before && before->source.words.first == subject, single("source-reported"));
  note(!stops, single("no-stop"));
  note(report.cue.size() > 1, single("phrasal"));
  note(!grammar_.is(report.cue.first, Pos::verb), single("not-a-verb"));
  note(subject > sentence.first_token && grammar_.is(subject - 1, Pos::adp),
       single("source-after-preposition"));
  note(grammar_.is(first, Pos::num) || grammar_.is(first, Pos::sym), single("content-number"));
  note(subject > sentence.first_token && grammar_.is(subject - 1, Pos::sconj),
       single("link-before-source"));
  note(last + 1 >= sentence.last_token, single("content-to-stop"));
}

}  // namespace stet
