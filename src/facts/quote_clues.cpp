#include "facts/quote_clues.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kCueReach = 60;  // tokens on either side that are searched for cues
constexpr size_t kWorkReach = 6;  // tokens before that are searched for the name of a work
constexpr size_t kLongestTerm = 14;
constexpr size_t kSearched = 120;  // tokens of a span that are looked at

// The groups of clues; each is one choice out of several, or a single yes.
constexpr std::array<std::string_view, 5> kLengths{"5-6", "7-9", "10-14", "15-24", "more"};
constexpr std::array<std::string_view, 5> kCues{"none", "paragraph", "sentence-beside", "sentence",
                                                "beside"};
constexpr std::array<std::string_view, 16> kBefore{
    "paragraph", "sentence", "comma", "colon", "dash",       "bracket",     "quotation", "cue",
    "work",      "naming",   "term",  "label", "determiner", "preposition", "name",      "word"};
constexpr std::array<std::string_view, 9> kAfter{
    "paragraph", "sentence", "comma", "cue", "name", "preposition", "quotation", "word", "other"};
constexpr std::array<std::string_view, 4> kEnds{"comma", "stop", "question", "bare"};
constexpr std::array<std::string_view, 15> kSingle{"title-case",      "begins-lower",
                                                   "first-person",    "auxiliary",
                                                   "two-sentences",   "unclosed",
                                                   "continues",       "continued",
                                                   "whole-paragraph", "one-of-several-here",
                                                   "work-near",       "title-case-after-work",
                                                   "by-after",        "short-bare",
                                                   "no-source-near"};

constexpr size_t kLength = 0;
constexpr size_t kCue = kLength + kLengths.size();
constexpr size_t kBeforeAt = kCue + kCues.size();
constexpr size_t kAfterAt = kBeforeAt + kBefore.size();
constexpr size_t kEnd = kAfterAt + kAfter.size();
constexpr size_t kBareCue = kEnd + kEnds.size();  // how it ends, by where the cue is
constexpr size_t kSingles = kBareCue + kCues.size() * kEnds.size();

std::vector<std::string> make_names() {
  std::vector<std::string> names{"always"};
  for (auto length : kLengths) names.push_back("length-" + std::string(length));
  for (auto cue : kCues) names.push_back("cue-" + std::string(cue));
  for (auto word : kBefore) names.push_back("before-" + std::string(word));
  for (auto word : kAfter) names.push_back("after-" + std::string(word));
  for (auto end : kEnds) names.push_back("ends-" + std::string(end));
  for (auto cue : kCues)
    for (auto end : kEnds) names.push_back(std::string(end) + "-and-cue-" + std::string(cue));
  for (auto single : kSingle) names.emplace_back(single);
  return names;
}

// The names begin with "always".
constexpr uint8_t clue(size_t index) {
  return static_cast<uint8_t>(index + 1);
}

template <size_t N>
consteval size_t place(const std::array<std::string_view, N>& group, std::string_view name) {
  const auto at = std::find(group.begin(), group.end(), name);
  if (at == group.end()) throw "no such clue";
  return static_cast<size_t>(at - group.begin());
}

consteval uint8_t single(std::string_view name) {
  return clue(kSingles + place(kSingle, name));
}

size_t length_bucket(size_t words) {
  return words <= 6 ? 0 : words <= 9 ? 1 : words <= 14 ? 2 : words <= 24 ? 3 : 4;
}

}  // namespace

const std::vector<std::string>& quote_clue_names() {
  static const std::vector<std::string> names = make_names();
  return names;
}

ClueWeights& quote_weights(const Lexicon& lexicon) {
  thread_local ClueWeights weights(quote_clue_names().size(),
                                   [](size_t clue) { return quote_clue_names()[clue]; });
  return weights.of(lexicon, lexicon.list("quote-weights"));
}

QuoteClueFinder::QuoteClueFinder(const Galley& galley, const Sources& sources)
    : galley_(galley),
      sources_(sources),
      works_(galley.lexicon.list("works")),
      function_words_(galley.lexicon.list("function-words")),
      spoken_(galley.lexicon.list("spoken-words")),
      cues_(galley.lexicon.list("cues")),
      determiners_(galley.lexicon.list("determiners")),
      prepositions_(galley.lexicon.list("prepositions")) {}

QuoteClueFinder::CuePlace QuoteClueFinder::nearest_cue(const Utterance& u) const {
  const size_t low = u.first < kCueReach ? 0 : u.first - kCueReach;
  auto cue = std::lower_bound(sources_.cues.begin(), sources_.cues.end(), low,
                              [](const Cue& c, size_t token) { return c.first < token; });
  CuePlace best = CuePlace::none;
  const size_t first_sentence = galley_.words[u.first].sentence;
  const size_t last_sentence = galley_.words[u.last - 1].sentence;
  for (; cue != sources_.cues.end() && cue->first < u.last + kCueReach; ++cue) {
    if (!cue->subject || cue->sort == "show" || galley_.paragraph_of(cue->first) != u.paragraph)
      continue;
    const Mention& m = sources_.mentions[*cue->subject];
    const size_t begin = std::min(cue->first, m.first), end = std::max(cue->last, m.last);
    const size_t sentence = galley_.words[cue->first].sentence;
    CuePlace here = CuePlace::paragraph;
    if ((begin >= u.last && begin - u.last <= 1) || (end <= u.first && u.first - end <= 1))
      here = CuePlace::beside;
    else if (sentence == first_sentence || sentence == last_sentence)
      here = CuePlace::sentence;
    else if (sentence + 1 == first_sentence || sentence == last_sentence + 1)
      here = CuePlace::sentence_beside;
    best = std::max(best, here);
  }
  return best;
}

bool QuoteClueFinder::cue_beside(const Utterance& u) const {
  return nearest_cue(u) == CuePlace::beside;
}

bool QuoteClueFinder::ends_as_speech(const Utterance& u) const {
  size_t inner = u.last - 1;
  while (inner > u.first && galley_.tokens[inner].kind == TokenKind::mark) --inner;
  const std::string_view word = galley_.text(inner);
  return word == "," || word == "." || word == "!" || word == "?" || word == "…" || word == "...";
}

bool QuoteClueFinder::is_title(const Utterance& u) const {
  if (!title_case(u)) return false;
  const size_t word = before(u);  // "In “The Long Way,” she writes"
  return word == place(kBefore, "preposition") || word == place(kBefore, "work") ||
         !ends_as_speech(u) || !cue_beside(u);
}

// "the “pay as you board” scheme": between a determiner and its noun.
bool QuoteClueFinder::names_a_noun(const Utterance& u) const {
  return u.first > 0 && galley_.same_sentence(u.first - 1, u.first) &&
         galley_.in(u.first - 1, determiners_) && after(u) == place(kAfter, "word") &&
         !galley_.in(u.last, function_words_) && !ends_as_speech(u);
}

bool QuoteClueFinder::is_term(const Heard& heard) const {
  const Utterance& u = heard.utterance;
  if (heard.words > kLongestTerm) return false;
  return before(u) == place(kBefore, "term") || is_title(u) || names_a_noun(u);
}

bool QuoteClueFinder::title_case(const Utterance& u) const {
  size_t longer = 0, capitals = 0;
  for (size_t i = u.first; i < u.last; ++i) {
    if (!galley_.is_word(i) || galley_.text(i).size() < 3) continue;
    if (galley_.in(i, function_words_) && !galley_.tokens[i].capitalised) continue;
    ++longer;
    capitals += galley_.tokens[i].capitalised;
  }
  return longer >= 2 && capitals == longer;
}

size_t QuoteClueFinder::before(const Utterance& u) const {
  if (u.first == 0 || galley_.paragraph_of(u.first - 1) != u.paragraph)
    return place(kBefore, "paragraph");
  size_t i = u.first - 1;
  if (galley_.quoted_at(i)) return place(kBefore, "quotation");
  const std::string_view text = galley_.text(i);
  if (text == ":") return place(kBefore, "colon");
  if (!galley_.same_sentence(i, u.first)) return place(kBefore, "sentence");
  const bool comma = text == ",";
  if ((comma || galley_.is(i, "as")) && i > 0 && galley_.same_sentence(i - 1, u.first)) --i;
  if (galley_.in(i, works_)) {
    const std::string_view sort = works_.value(galley_.lower(i));
    return sort == "term"     ? place(kBefore, "term")
           : sort == "naming" ? place(kBefore, "naming")
           : sort == "label"  ? place(kBefore, "label")
                              : place(kBefore, "work");
  }
  if (galley_.in(i, cues_)) return place(kBefore, "cue");
  if (comma) return place(kBefore, "comma");
  if (text == "(" || text == "[") return place(kBefore, "bracket");
  if (!galley_.is_word(i)) return place(kBefore, "dash");
  if (galley_.in(i, determiners_) || galley_.is(i, "'s")) return place(kBefore, "determiner");
  if (galley_.in(i, prepositions_)) return place(kBefore, "preposition");
  return galley_.tokens[i].capitalised ? place(kBefore, "name") : place(kBefore, "word");
}

size_t QuoteClueFinder::after(const Utterance& u) const {
  if (u.last >= galley_.size() || galley_.paragraph_of(u.last) != u.paragraph)
    return place(kAfter, "paragraph");
  if (galley_.quoted_at(u.last)) return place(kAfter, "quotation");
  if (galley_.is(u.last, ",")) return place(kAfter, "comma");
  if (galley_.in(u.last, cues_)) return place(kAfter, "cue");
  if (!galley_.is_word(u.last)) {
    const std::string_view text = galley_.text(u.last);
    return text == "." || text == "?" || text == "!" ? place(kAfter, "sentence")
                                                     : place(kAfter, "other");
  }
  if (galley_.in(u.last, prepositions_)) return place(kAfter, "preposition");
  if (!galley_.same_sentence(u.last - 1, u.last)) return place(kAfter, "sentence");
  return galley_.tokens[u.last].capitalised ? place(kAfter, "name") : place(kAfter, "word");
}

void QuoteClueFinder::inside(const Heard& heard, std::vector<uint8_t>& out) const {
  const Utterance& u = heard.utterance;
  bool first_person = false, auxiliary = false;
  for (size_t i = u.first; i < u.last && i - u.first < kSearched; ++i) {
    if (!galley_.in(i, spoken_)) continue;
    const std::string_view sort = spoken_.value(galley_.lower(i));
    first_person = first_person || sort != "auxiliary";
    auxiliary = auxiliary || sort != "first person";
  }
  const bool title = title_case(u);
  if (title) out.push_back(single("title-case"));
  if (u.begins_lower) out.push_back(single("begins-lower"));
  if (first_person) out.push_back(single("first-person"));
  if (auxiliary) out.push_back(single("auxiliary"));
  if (galley_.words[u.first].sentence != galley_.words[u.last - 1].sentence)
    out.push_back(single("two-sentences"));
  bool near = false;
  for (size_t i = u.first; i-- > 0 && u.first - i <= kWorkReach && !galley_.quoted_at(i) &&
                           galley_.same_sentence(i, u.first);)
    near = near || galley_.in(i, works_);
  if (near) out.push_back(single("work-near"));
  if (near && title) out.push_back(single("title-case-after-work"));
}

void QuoteClueFinder::edges(const Heard& heard, std::vector<uint8_t>& out) const {
  const Utterance& u = heard.utterance;
  const QuotedSpan& span = galley_.quoted[heard.quoted];
  const bool continued =
      heard.quoted + 1 < galley_.quoted.size() && galley_.quoted[heard.quoted + 1].continues;
  if (!span.closed && !continued) out.push_back(single("unclosed"));
  if (continued) out.push_back(single("continued"));
  if (u.continues) out.push_back(single("continues"));
  if (u.whole_paragraph) out.push_back(single("whole-paragraph"));
  const auto here = [&](size_t q) { return galley_.quoted[q].block == span.block; };
  if ((heard.quoted > 0 && here(heard.quoted - 1)) ||
      (heard.quoted + 1 < galley_.quoted.size() && here(heard.quoted + 1)))
    out.push_back(single("one-of-several-here"));
  if (galley_.is(u.last, "by") && galley_.paragraph_of(u.last) == u.paragraph)
    out.push_back(single("by-after"));

  size_t inner = u.last - 1;
  while (inner > u.first && galley_.tokens[inner].kind == TokenKind::mark) --inner;
  const std::string_view last = galley_.text(inner);
  const size_t end = u.ends_with_comma                             ? place(kEnds, "comma")
                     : last == "?" || last == "!"                  ? place(kEnds, "question")
                     : last == "." || last == "..." || last == "…" ? place(kEnds, "stop")
                                                                   : place(kEnds, "bare");
  const size_t cue = static_cast<size_t>(nearest_cue(u));
  out.push_back(clue(kCue + cue));
  out.push_back(clue(kEnd + end));
  out.push_back(clue(kBareCue + cue * kEnds.size() + end));
  if (end == place(kEnds, "bare") && heard.words < 8) out.push_back(single("short-bare"));
}

std::vector<uint8_t> QuoteClueFinder::clues(const Heard& heard) const {
  const Utterance& u = heard.utterance;
  std::vector<uint8_t> out{0};
  out.push_back(clue(kLength + length_bucket(heard.words)));
  out.push_back(clue(kBeforeAt + before(u)));
  out.push_back(clue(kAfterAt + after(u)));
  inside(heard, out);
  edges(heard, out);
  const auto& mentions = sources_.mentions;
  const auto next = std::lower_bound(mentions.begin(), mentions.end(), u.first,
                                     [](const Mention& m, size_t t) { return m.first < t; });
  const bool before_it =
      next != mentions.begin() && galley_.paragraph_of((next - 1)->first) + 1 >= u.paragraph;
  const bool after_it = next != mentions.end() && galley_.paragraph_of(next->first) == u.paragraph;
  if (!before_it && !after_it) out.push_back(single("no-source-near"));
  return out;
}

}  // namespace stet
