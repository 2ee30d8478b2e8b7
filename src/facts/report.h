// One report: a word that tells of somebody's words or mind, whose they are, and what they are.
//
// "Bell [source] denied [cue] that the pier would close [content]." A report is a candidate: it is
// made generously, of wishes, judgements and topics too, and weighed by its clues (report_clues.h).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.h"

namespace stet {

// What the cue does: the second column of the lists "report-verbs", "report-nouns" and
// "report-adjectives"; its first word for verbs.
inline constexpr std::array<std::string_view, 24> kReportSorts{
    "other", "say",   "tell",   "assert", "write",   "think", "know",      "show",
    "ask",   "query", "intend", "refuse", "against", "for",   "topic",     "feel",
    "says",  "wants", "judges", "sure",   "willing", "moved", "according", "mind"};
enum class ReportSort : uint8_t {
  other,
  say,
  tell,
  assert_,
  write,
  think,
  know,
  show,
  ask,
  query,
  intend,
  refuse,
  against,
  for_,
  topic,
  feel,
  noun_says,
  noun_wants,
  noun_judges,
  sure,
  willing,
  moved,
  according,
  mind
};

// The field that most uses of a verb belong to, and the share of its uses that are of speech,
// thought or feeling; as WordNet counts them.
inline constexpr std::array<std::string_view, 9> kVerbFields{
    "unknown",    "body",   "communication", "cognition",  "emotion",
    "perception", "social", "possession",    "competition"};
inline constexpr std::array<std::string_view, 5> kMindShares{"none", "some", "half", "most", "all"};

// How the content stands to the cue.
inline constexpr std::array<std::string_view, 15> kReportForms{
    "that",   "bare",        "question", "colon",  "to",  "object-to", "gerund", "of-clause",
    "object", "preposition", "before",   "around", "gap", "as",        "none"};
enum class ReportForm : uint8_t {
  that,         // "said that the road would close"
  bare,         // "said the road would close"
  question,     // "asked whether", "knows what"
  colon,        // "said: the road would close"
  to,           // "promised to close it"
  object_to,    // "asked them to close it"
  gerund,       // "suggested closing it"
  of_clause,    // "spoke of how", "worried about what"
  object,       // "opposed the closure"
  preposition,  // "called for its closure"
  before,       // "The road would close, Bell said"
  around,       // "The road, Bell said, would close"
  gap,          // "a road that Bell said would close"
  as,           // "As Bell said, the road would close"
  none
};

// How the source stands to the cue.
inline constexpr std::array<std::string_view, 11> kReportLinks{
    "direct",     "spaced",  "apposed",  "relative", "joined", "infinitive",
    "participle", "distant", "inverted", "after",    "owner"};
enum class ReportLink : uint8_t {
  direct,      // "Bell said"
  spaced,      // "Bell has since said"
  apposed,     // "Bell, a teacher, said"
  relative,    // "Bell, who said"
  joined,      // "Bell shook her head and said"
  infinitive,  // "Bell went on to say"
  participle,  // "…, Bell answered, saying"
  distant,
  inverted,  // "said Bell"
  after,     // "according to Bell"
  owner      // "Bell's claim that"
};

// Tokens [first, last).
struct TokenRange {
  size_t first = 0, last = 0;
  bool empty() const { return first >= last; }
  size_t size() const { return last - first; }
  bool holds(size_t i) const { return first <= i && i < last; }
};

struct ReportSource {
  TokenRange words;
  std::optional<size_t> mention;  // index into Sources::mentions
  ReportLink link = ReportLink::direct;
};

struct SourcedReport {
  TokenRange cue;
  size_t group = 0;  // where the verb and its helpers begin: "has since said"
  ReportSort sort = ReportSort::other;
  uint8_t field = 0, share = 0;  // indices into kVerbFields, kMindShares
  ReportSource source;
  ReportForm form = ReportForm::none;
  TokenRange content;
  bool denied = false;  // "did not say", "denies"
  bool infinitive = false, modal = false, perfect = false, progressive = false, passive = false;
};

}  // namespace stet
