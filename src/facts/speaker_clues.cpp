#include "facts/speaker_clues.h"

#include <algorithm>
#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

// The groups of clues; each is one choice out of several, or a single yes.
constexpr std::array<std::string_view, 6> kGaps{"0", "1-2", "3-6", "7-15", "16-40", "far"};
constexpr std::array<std::string_view, 5> kLinks{"direct", "apposed", "distant", "inverted",
                                                 "according"};
constexpr std::array<std::string_view, 3> kNear{"near", "sentence", "away"};
constexpr std::array<std::string_view, 2> kSorts{"speech", "other"};
constexpr std::array<std::string_view, 7> kKinds{
    "person", "organization", "other-name", "he-or-she", "other-pronoun", "people", "document"};
constexpr std::array<std::string_view, 5> kParagraphs{"same", "one-before", "two-before", "earlier",
                                                      "next"};
constexpr std::array<std::string_view, 4> kBetween{"0", "1", "2", "more"};
constexpr std::array<std::string_view, 29> kSingle{"no-cue",
                                                   "hearer",
                                                   "plural",
                                                   "possessive",
                                                   "after-preposition",
                                                   "begins-sentence",
                                                   "begins-paragraph",
                                                   "comma-and-cue-after",
                                                   "stop-and-cue-after",
                                                   "comma-and-cue-before",
                                                   "stop-and-cue-before",
                                                   "last-speaker-here",
                                                   "last-speaker-one-before",
                                                   "last-speaker-mention",
                                                   "alone-last-speaker",
                                                   "alone-before",
                                                   "signature",
                                                   "introduced-by-colon",
                                                   "lower-and-distant",
                                                   "continues-last",
                                                   "same-sentence",
                                                   "relative-pronoun",
                                                   "other-quote-between",
                                                   "named-in-quote",
                                                   "one-sentence-before",
                                                   "two-sentences-before",
                                                   "more-sentences-before",
                                                   "last-speaker-no-cue",
                                                   "unresolved-pronoun"};

constexpr WordSet kPrepositions({"of", "in", "on", "at", "by", "to", "from", "with", "for", "about",
                                 "against"});
constexpr size_t kNamesWithin = 80;  // tokens of a quoted span that are searched for a name

// Where each group begins in clue_names().
constexpr size_t kGapAfter = 0;
constexpr size_t kGapBefore = kGapAfter + kGaps.size();
constexpr size_t kCue = kGapBefore + kGaps.size();
constexpr size_t kKind = kCue + kLinks.size() * kNear.size() * kSorts.size();
constexpr size_t kParagraph = kKind + kKinds.size();
constexpr size_t kBetweenAfter = kParagraph + kParagraphs.size();
constexpr size_t kBetweenBefore = kBetweenAfter + kBetween.size();
constexpr size_t kSingles = kBetweenBefore + kBetween.size();

std::vector<std::string> make_names() {
  std::vector<std::string> names;
  for (auto gap : kGaps) names.push_back("gap-after-" + std::string(gap));
  for (auto gap : kGaps) names.push_back("gap-before-" + std::string(gap));
  for (auto link : kLinks)
    for (auto near : kNear)
      for (auto sort : kSorts)
        names.push_back(std::string(link) + "-" + std::string(near) + "-" + std::string(sort));
  for (auto kind : kKinds) names.push_back("kind-" + std::string(kind));
  for (auto paragraph : kParagraphs) names.push_back("paragraph-" + std::string(paragraph));
  for (auto n : kBetween) names.push_back("between-after-" + std::string(n));
  for (auto n : kBetween) names.push_back("between-before-" + std::string(n));
  for (auto single : kSingle) names.emplace_back(single);
  return names;
}

consteval uint8_t single(std::string_view name) {
  const auto at = std::find(kSingle.begin(), kSingle.end(), name);
  if (at == kSingle.end()) throw "no such clue";
  return static_cast<uint8_t>(kSingles + static_cast<size_t>(at - kSingle.begin()));
}

size_t gap_bucket(size_t gap) {
  return gap == 0 ? 0 : gap <= 2 ? 1 : gap <= 6 ? 2 : gap <= 15 ? 3 : gap <= 40 ? 4 : 5;
}

size_t kind_of(const Mention& m) {
  switch (m.kind) {
    case MentionKind::person:
      return 0;
    case MentionKind::organization:
      return 1;
    case MentionKind::other_name:
      return 2;
    case MentionKind::pronoun:
      return m.gender != Gender::unknown ? 3 : 4;
    case MentionKind::people:
      return 5;
    case MentionKind::document:
      return 6;
  }
  return 6;
}

}  // namespace

const std::vector<std::string>& clue_names() {
  static const std::vector<std::string> names = make_names();
  return names;
}

ClueWeights& speaker_weights(const Lexicon& lexicon) {
  thread_local ClueWeights weights(clue_names().size(),
                                   [](size_t clue) { return clue_names()[clue]; });
  return weights.of(lexicon, lexicon.list("speaker-weights"));
}

ClueFinder::ClueFinder(const Galley& galley, const std::vector<Mention>& mentions,
                       const std::vector<Cue>& cues, const std::vector<Referent>& referents)
    : galley_(galley),
      mentions_(mentions),
      cues_(cues),
      referents_(referents),
      cues_of_(mentions.size()),
      hears_(mentions.size()) {
  for (size_t c = 0; c < cues.size(); ++c) {
    if (cues[c].subject) cues_of_[*cues[c].subject].push_back(c);
    if (cues[c].hearer) hears_[*cues[c].hearer] = true;
  }
}

std::vector<size_t> ClueFinder::candidates(const Utterance& u) const {
  auto first_after =
      std::lower_bound(mentions_.begin(), mentions_.end(), u.first,
                       [](const Mention& m, size_t token) { return m.first < token; });
  const size_t middle = static_cast<size_t>(first_after - mentions_.begin());
  std::vector<size_t> found;
  for (size_t m = middle; m-- > 0 && middle - m <= 24;) {
    if (galley_.paragraph_of(mentions_[m].first) + 3 < u.paragraph) break;
    if (may_speak(m)) found.push_back(m);
  }
  for (size_t m = middle; m < mentions_.size() && m - middle < 10; ++m) {
    if (mentions_[m].first < u.last) continue;
    if (galley_.paragraph_of(mentions_[m].first) > u.paragraph + 1) break;
    if (may_speak(m)) found.push_back(m);
  }
  return found;
}

// "who" speaks only where it says something itself: "Bell, who warned …".
bool ClueFinder::may_speak(size_t m) const {
  return !cues_of_[m].empty() || !galley_.is(mentions_[m].first, "who");
}

// People seldom name themselves.
bool ClueFinder::named_in(const Utterance& u, const Mention& m) const {
  if (m.kind == MentionKind::pronoun || m.kind == MentionKind::document) return false;
  const std::string& name = galley_.lower(m.last - 1);
  for (size_t i = u.first; i < u.last && i - u.first < kNamesWithin; ++i)
    if (galley_.tokens[i].capitalised && galley_.lower(i) == name) return true;
  return false;
}

void ClueFinder::cue_clues(const Utterance& u, size_t m, std::vector<uint8_t>& out) const {
  if (cues_of_[m].empty()) {
    out.push_back(single("no-cue"));
    return;
  }
  // The cue of this mention nearest to the quoted span.
  const Cue* best = nullptr;
  size_t best_gap = 0;
  for (size_t c : cues_of_[m]) {
    size_t first = std::min(cues_[c].first, mentions_[m].first);
    size_t last = std::max(cues_[c].last, mentions_[m].last);
    size_t gap = first >= u.last ? first - u.last : last <= u.first ? u.first - last : 0;
    if (!best || gap < best_gap) best = &cues_[c], best_gap = gap;
  }
  size_t edge = best->first >= u.last ? u.last - 1 : u.first;
  const bool here = galley_.paragraph_of(best->first) == u.paragraph;
  bool sentence =
      galley_.same_sentence(edge, best->first) || (best->first >= u.last && best_gap <= 1);
  size_t near = !here ? 2 : best_gap <= 2 ? 0 : sentence ? 1 : 2;
  size_t link = static_cast<size_t>(best->link) - 1;
  size_t sort = best->sort == "speech" ? 0 : 1;
  if (link < kLinks.size())
    out.push_back(static_cast<uint8_t>(kCue + (link * kNear.size() + near) * kSorts.size() + sort));
  if (near == 2) return;
  bool after = best->first >= u.last;
  if (u.ends_with_comma)
    out.push_back(after ? single("comma-and-cue-after") : single("comma-and-cue-before"));
  else
    out.push_back(after ? single("stop-and-cue-after") : single("stop-and-cue-before"));
}

void ClueFinder::clues(const Utterance& u, size_t index, const std::optional<LastSpeaker>& last,
                       std::vector<uint8_t>& out) const {
  const Mention& m = mentions_[index];
  out.clear();
  const bool after = m.first >= u.last;
  const size_t gap = after ? m.first - u.last : u.first - m.last;
  const size_t block = galley_.paragraph_of(m.first);
  if (block == u.paragraph)
    out.push_back(static_cast<uint8_t>((after ? kGapAfter : kGapBefore) + gap_bucket(gap)));
  out.push_back(static_cast<uint8_t>(kKind + kind_of(m)));

  size_t paragraph = block > u.paragraph ? 4 : std::min<size_t>(u.paragraph - block, 3);
  out.push_back(static_cast<uint8_t>(kParagraph + paragraph));

  size_t between = 0;
  if (after)
    for (size_t i = index; i-- > 0 && mentions_[i].first >= u.last;) ++between;
  else
    for (size_t i = index + 1; i < mentions_.size() && mentions_[i].first < u.first; ++i) ++between;
  out.push_back(static_cast<uint8_t>((after ? kBetweenAfter : kBetweenBefore) +
                                     std::min<size_t>(between, 3)));

  cue_clues(u, index, out);
  if (hears_[index]) out.push_back(single("hearer"));
  if (m.plural) out.push_back(single("plural"));
  if (galley_.is(m.last, "'s")) out.push_back(single("possessive"));
  if (galley_.is(m.first, "who")) out.push_back(single("relative-pronoun"));
  if (m.first > 0 && galley_.same_sentence(m.first - 1, m.first))
    if (is_any(galley_, m.first - 1, kPrepositions) &&
        !(galley_.is(m.first - 1, "to") && m.first > 1 && galley_.is(m.first - 2, "according")))
      out.push_back(single("after-preposition"));
  const Sentence& sentence = galley_.sentence_of(m.first);
  bool begins = m.first <= sentence.first_token + 2;
  if (begins) out.push_back(single("begins-sentence"));
  if (begins && (galley_.words[m.first].sentence == 0 ||
                 galley_.sentences[galley_.words[m.first].sentence - 1].block != sentence.block))
    out.push_back(single("begins-paragraph"));
  if (galley_.same_sentence(m.first, after ? u.last - 1 : u.first))
    out.push_back(single("same-sentence"));
  if (!after && u.whole_paragraph && u.paragraph > block) out.push_back(single("alone-before"));
  if (u.begins_lower && cues_of_[index].empty()) out.push_back(single("lower-and-distant"));

  if (after && block == u.paragraph + 1 && m.first > 0 && m.first <= sentence.first_token + 1 &&
      (galley_.is(m.first - 1, "—") || galley_.is(m.first - 1, "–") ||
       galley_.is(m.first - 1, "--") || galley_.is(m.first - 1, "-")))
    out.push_back(single("signature"));
  if (!after && u.first > 0 && galley_.is(u.first - 1, ":") &&
      galley_.same_sentence(m.first, u.first - 1) && block + 1 >= u.paragraph)
    out.push_back(single("introduced-by-colon"));

  size_t low = after ? u.last : m.last, high = after ? m.first : u.first;
  size_t outer = kNoQuote;
  for (size_t i = low; i < high && outer == kNoQuote && high - low < 200; ++i)
    outer = galley_.words[i].quote;
  if (outer != kNoQuote) out.push_back(single("other-quote-between"));

  if (named_in(u, m)) out.push_back(single("named-in-quote"));
  if (m.kind == MentionKind::pronoun && m.gender != Gender::unknown && !referents_[index].person)
    out.push_back(single("unresolved-pronoun"));
  if (!after && block == u.paragraph) {
    const size_t sentences = galley_.words[u.first].sentence - galley_.words[m.first].sentence;
    if (sentences == 1) out.push_back(single("one-sentence-before"));
    if (sentences == 2) out.push_back(single("two-sentences-before"));
    if (sentences > 2) out.push_back(single("more-sentences-before"));
  }
  if (last) {
    const std::optional<size_t> person = referents_[index].person;
    const bool same = last->mention == index || (person && person == last->person);
    if (same && cues_of_[index].empty()) out.push_back(single("last-speaker-no-cue"));
    if (same && last->paragraph == u.paragraph) out.push_back(single("last-speaker-here"));
    if (same && last->paragraph + 1 == u.paragraph)
      out.push_back(single("last-speaker-one-before"));
    if (last->mention == index) out.push_back(single("last-speaker-mention"));
    if (same && u.whole_paragraph) out.push_back(single("alone-last-speaker"));
    if (last->mention == index && u.continues) out.push_back(single("continues-last"));
  }
}

}  // namespace stet
