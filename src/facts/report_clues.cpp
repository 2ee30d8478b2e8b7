#include "facts/report_clues.h"

#include <algorithm>
#include <array>
#include <span>

namespace stet {

namespace {

// Each group of clues is one choice out of several.
constexpr std::array<std::string_view, 17> kKinds{
    "person",   "organization",  "other-name", "he-she",   "they",  "we",   "i",      "you",  "it",
    "relative", "other-pronoun", "people",     "document", "nouns", "noun", "number", "owner"};
constexpr std::array<std::string_view, 9> kTenses{"past",       "present",     "base",
                                                  "perfect",    "progressive", "modal",
                                                  "infinitive", "participle",  "none"};
constexpr std::array<std::string_view, 5> kLengths{"1", "2-3", "4-6", "7-15", "more"};
// What the content begins with, and what stands before the source.
constexpr std::array<std::string_view, 8> kOpenings{"determiner", "noun",   "name", "pronoun",
                                                    "adjective",  "number", "verb", "other"};
constexpr std::array<std::string_view, 6> kPlaces{"sentence",    "comma", "link",
                                                  "preposition", "and",   "word"};

constexpr std::array<std::string_view, 5> kMoods{"plain", "denied", "conditional", "question",
                                                 "marks"};

using Names = std::span<const std::string_view>;
struct Group {
  std::string_view name;
  Names values;
};
enum GroupIndex : size_t {
  kCue,
  kContent,
  kSource,
  kKind,
  kTense,
  kLength,
  kField,
  kShare,
  kOpening,
  kPlace,
  kMood,
  kGroupCount
};
constexpr std::array<Group, kGroupCount> kGroups{{{"cue", kReportSorts},
                                                  {"content", kReportForms},
                                                  {"source", kReportLinks},
                                                  {"kind", kKinds},
                                                  {"tense", kTenses},
                                                  {"length", kLengths},
                                                  {"field", kVerbFields},
                                                  {"share", kMindShares},
                                                  {"opening", kOpenings},
                                                  {"place", kPlaces},
                                                  {"mood", kMoods}}};
// Groups whose choices are clues together.
struct Cross {
  GroupIndex a, b;
};
constexpr std::array<Cross, 22> kCrosses{
    {{kCue, kContent},    {kSource, kContent},  {kCue, kKind},      {kCue, kTense},
     {kContent, kLength}, {kField, kContent},   {kShare, kContent}, {kField, kKind},
     {kCue, kOpening},    {kContent, kOpening}, {kCue, kShare},     {kCue, kSource},
     {kPlace, kContent},  {kTense, kContent},   {kKind, kContent},  {kCue, kLength},
     {kCue, kPlace},      {kCue, kMood},        {kContent, kMood},  {kKind, kTense},
     {kShare, kKind},     {kField, kOpening}}};
constexpr std::array<std::string_view, 15> kSingle{
    "denied",      "conditional", "question-mark", "content-finite",  "content-capital",
    "source-long", "marks-near",  "cue-leads",     "inside-report",   "source-reported",
    "no-stop",     "phrasal",     "not-a-verb",    "content-to-stop", "passive"};

constexpr size_t size_of(Cross cross) {
  return kGroups[cross.a].values.size() * kGroups[cross.b].values.size();
}

// Where each group, cross and the single clues begin; "always" is the first clue.
struct Places {
  std::array<size_t, kGroupCount> group{};
  std::array<size_t, kCrosses.size()> cross{};
  size_t single = 0;
};
consteval Places lay_out() {
  Places places;
  size_t at = 1;
  for (size_t g = 0; g < kGroupCount; ++g) places.group[g] = at, at += kGroups[g].values.size();
  for (size_t c = 0; c < kCrosses.size(); ++c) places.cross[c] = at, at += size_of(kCrosses[c]);
  places.single = at;
  return places;
}
constexpr Places kPlacesOf = lay_out();

constexpr size_t kClueCount = kPlacesOf.single + kSingle.size();

std::string choice_name(GroupIndex group, size_t value) {
  return std::string(kGroups[group].name) + "-" + std::string(kGroups[group].values[value]);
}

template <size_t N>
consteval size_t place(const std::array<std::string_view, N>& group, std::string_view name) {
  const auto at = std::find(group.begin(), group.end(), name);
  if (at == group.end()) throw "no such clue";
  return static_cast<size_t>(at - group.begin());
}

consteval uint16_t single(std::string_view name) {
  return static_cast<uint16_t>(kPlacesOf.single + place(kSingle, name));
}

size_t length_bucket(size_t words) {
  return words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 15 ? 3 : 4;
}

}  // namespace

size_t report_clue_count() {
  return kClueCount;
}

std::string report_clue_name(size_t clue) {
  if (clue == 0) return "always";
  if (clue >= kPlacesOf.single) return std::string(kSingle[clue - kPlacesOf.single]);
  for (size_t c = kCrosses.size(); c-- > 0;) {
    if (clue < kPlacesOf.cross[c]) continue;
    const auto [a, b] = kCrosses[c];
    const size_t at = clue - kPlacesOf.cross[c], width = kGroups[b].values.size();
    return choice_name(a, at / width) + "-and-" + choice_name(b, at % width);
  }
  size_t group = kGroupCount - 1;
  while (clue < kPlacesOf.group[group]) --group;
  return choice_name(static_cast<GroupIndex>(group), clue - kPlacesOf.group[group]);
}

ClueWeights& report_weights(const Lexicon& lexicon) {
  thread_local ClueWeights weights(kClueCount, report_clue_name);
  return weights.of(lexicon, lexicon.list("report-weights"));
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

size_t ReportClueFinder::opening(size_t first) const {
  switch (grammar_.pos(first)) {
    case Pos::det:
      return place(kOpenings, "determiner");
    case Pos::noun:
      return place(kOpenings, "noun");
    case Pos::propn:
      return place(kOpenings, "name");
    case Pos::pron:
      return place(kOpenings, "pronoun");
    case Pos::adj:
      return place(kOpenings, "adjective");
    case Pos::num:
    case Pos::sym:
      return place(kOpenings, "number");
    case Pos::verb:
    case Pos::aux:
      return place(kOpenings, "verb");
    default:
      return place(kOpenings, "other");
  }
}

size_t ReportClueFinder::place_of(size_t first) const {
  if (first == galley_.sentence_of(first).first_token) return place(kPlaces, "sentence");
  switch (grammar_.pos(first - 1)) {
    case Pos::punct:
      return place(kPlaces, "comma");
    case Pos::sconj:
      return place(kPlaces, "link");
    case Pos::adp:
      return place(kPlaces, "preposition");
    case Pos::cconj:
      return place(kPlaces, "and");
    default:
      return galley_.is_any(first - 1, {"that", "which", "what", "who", "how", "why"})
                 ? place(kPlaces, "link")
                 : place(kPlaces, "word");
  }
}

void ReportClueFinder::clues(const SourcedReport& report, const SourcedReport* before,
                             std::vector<uint16_t>& out) const {
  out.clear();
  const size_t first = report.content.first, last = report.content.last;
  const size_t subject = report.source.words.first;
  const auto note = [&out](bool holds, uint16_t which) {
    if (holds) out.push_back(which);
  };
  const Sentence& sentence = galley_.sentence_of(report.cue.first);
  bool conditional = false, marks = false, finite = false;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    marks |= galley_.quoted_at(i);
    if (i < report.cue.first && i < first && grammar_.comma(i)) conditional = false;
    conditional |= i < report.cue.first && i < first &&
                   galley_.is_any(i, {"if", "unless", "whether", "should", "without"});
    finite |= report.content.holds(i) && grammar_.finite(i);
  }
  const std::string_view end = galley_.text(sentence.last_token - 1);
  const size_t mood = report.denied ? place(kMoods, "denied")
                      : conditional ? place(kMoods, "conditional")
                      : end == "?"  ? place(kMoods, "question")
                      : marks       ? place(kMoods, "marks")
                                    : place(kMoods, "plain");
  const std::array<size_t, kGroupCount> choice{static_cast<size_t>(report.sort),
                                               static_cast<size_t>(report.form),
                                               static_cast<size_t>(report.source.link),
                                               source_kind(report.source),
                                               tense(report),
                                               length_bucket(report.content.size()),
                                               report.field,
                                               report.share,
                                               opening(first),
                                               place_of(subject),
                                               mood};
  out.push_back(0);
  for (size_t g = 0; g < kGroupCount; ++g)
    out.push_back(static_cast<uint16_t>(kPlacesOf.group[g] + choice[g]));
  for (size_t c = 0; c < kCrosses.size(); ++c)
    out.push_back(static_cast<uint16_t>(
        kPlacesOf.cross[c] + choice[kCrosses[c].a] * kGroups[kCrosses[c].b].values.size() +
        choice[kCrosses[c].b]));
  note(report.denied, single("denied"));
  note(conditional, single("conditional"));
  note(end == "?", single("question-mark"));
  note(finite, single("content-finite"));
  note(galley_.tokens[first].capitalised, single("content-capital"));
  note(report.source.words.size() > 2, single("source-long"));
  note(marks, single("marks-near"));
  note(report.cue.first == sentence.first_token, single("cue-leads"));
  note(before && before->content.holds(report.cue.first), single("inside-report"));
  note(before && before->source.words.first == subject, single("source-reported"));
  note(end != "." && end != "?" && end != "!" && !marks, single("no-stop"));
  note(report.cue.size() > 1, single("phrasal"));
  note(!grammar_.is(report.cue.first, Pos::verb), single("not-a-verb"));
  note(last + 1 >= sentence.last_token, single("content-to-stop"));
  note(report.passive, single("passive"));
}

}  // namespace stet
