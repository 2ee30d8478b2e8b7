#include "writers/passages.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 48;
constexpr size_t kMostWordsOfSeveral = 70;
constexpr size_t kMostShownBehind = 2;

constexpr size_t kMostPassageWords = 130;

// A short sentence is shown with the one before only where the two make a paragraph, and neither is
// what somebody says; one in which something hangs, also with the end of the paragraph before, but
// not for a "However" at its head.
bool may_join(const Source& source, size_t sentence, bool is_short) {
  constexpr std::string_view kLinks = "it opens with";
  const auto& sentences = source.reading.sentences;
  if (sentences[sentence].block != sentences[sentence - 1].block &&
      what_hangs_as_printed(source, sentences[sentence].span).starts_with(kLinks))
    return false;
  return !is_short || (sentences[sentence].block == sentences[sentence - 1].block &&
                       !quotes_anyone(source, sentence) && !quotes_anyone(source, sentence - 1));
}

// Nothing but white space stands between the sentence and the one before, and neither is a heading.
bool goes_on_from(const Source& source, size_t sentence) {
  const Span between{source.reading.sentences[sentence - 1].span.end,
                     source.reading.sentences[sentence].span.begin};
  return trimmed(slice(source.article.text, between)).empty() &&
         !may_be_headline(source, sentence - 1) && reads_as_one_of_several(source, sentence) &&
         reads_as_one_of_several(source, sentence - 1);
}

bool is_whole(const Source& source, Span passage) {
  return closes_its_marks(slice(source.article.text, passage)) && quotes_whole(source, passage) &&
         what_hangs_as_printed(source, passage).empty();
}

// What somebody says goes on behind the sentence: a quotation holds both ends of it.
bool is_cut_within_a_quotation(const Source& source, size_t end) {
  return std::ranges::any_of(source.reading.quotations, [end](const Quotation& quotation) {
    return quotation.kind != QuoteKind::indirect && quotation.span.begin < end &&
           end < quotation.span.end;
  });
}

// The passage, with the one or two sentences behind in which a quotation that it opens ends.
std::optional<Span> with_all_that_is_quoted(const Source& source, Span passage, size_t last) {
  const auto& sentences = source.reading.sentences;
  for (size_t behind = 1; behind <= kMostShownBehind && last + behind < sentences.size();
       ++behind) {
    if (!is_cut_within_a_quotation(source, passage.end) || !goes_on_from(source, last + behind))
      return std::nullopt;
    passage.end = sentences[last + behind].span.end;
    if (word_count(slice(source.article.text, passage)) > kMostWordsOfSeveral) return std::nullopt;
    if (is_whole(source, passage)) return passage;
  }
  return std::nullopt;
}

std::optional<Span> find_lone_passage(const Source& source, size_t sentence) {
  const Span last = source.reading.sentences[sentence].span;
  Span passage = last;
  for (size_t before = 0; before <= kMostShownBefore && before <= sentence; ++before) {
    passage.begin = source.reading.sentences[sentence - before].span.begin;
    const size_t words = word_count(slice(source.article.text, passage));
    if (before > 0 && words <= kMostWordsOfSeveral && is_whole(source, passage)) return passage;
    if (words > kMostWords || (words >= kFewestWords && is_whole(source, passage))) break;
    if (const auto longer = with_all_that_is_quoted(source, passage, sentence)) return longer;
    const size_t first = sentence - before;
    if (first == 0 || !goes_on_from(source, first) ||
        !may_join(source, first, words < kFewestWords))
      break;
  }
  if (is_askable(source, sentence, {kFewestWords, kMostWords}, Quoting::whole, Showing::as_printed))
    return last;
  return std::nullopt;
}

}  // namespace

std::optional<Span> lone_passage(const Source& source, size_t sentence) {
  // Whoever wants to know why there is none is told each time.
  if (!source.notebook || source.silences) return find_lone_passage(source, sentence);
  const auto [known, is_new] = source.notebook->lone_passages.try_emplace(sentence);
  if (is_new) known->second = find_lone_passage(source, sentence);
  return known->second;
}

std::vector<Passage> passages_round(const Source& source, size_t target, size_t fewest,
                                    size_t most) {
  const auto& sentences = source.reading.sentences;
  if (!is_running_text(source, target)) return {};
  size_t first = target;
  while (first > 0 && target - first + 1 < most && is_running_text(source, first - 1)) --first;
  size_t last = target + 1;
  while (last < sentences.size() && last - target < most && is_running_text(source, last)) ++last;
  std::vector<Passage> passages;
  for (size_t begin = first; begin <= target; ++begin)
    for (size_t end = std::max(target + 1, begin + fewest); end <= std::min(last, begin + most);
         ++end) {
      const Span span{sentences[begin].span.begin, sentences[end - 1].span.end};
      if (word_count(slice(source.article.text, span)) > kMostPassageWords) break;
      passages.push_back({begin, end, span});
    }
  return passages;
}

std::optional<Passage> draw_longest(const std::vector<Passage>& passages, Chance& chance) {
  size_t most = 0;
  for (const Passage& each : passages) most = std::max(most, each.last - each.first);
  std::vector<const Passage*> longest;
  for (const Passage& each : passages)
    if (each.last - each.first == most) longest.push_back(&each);
  if (longest.empty()) return std::nullopt;
  return *longest[chance.below(longest.size())];
}

Candidate ask_to_mark(const Source& source, Span passage, Span key, std::string_view stem,
                      std::string explanation) {
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(stem);
  question.shape = to_mark(source, passage, key, MarkUnit::words);
  question.evidence = {evidence_of(source, passage)};
  question.explanation = std::move(explanation);
  question.difficulty = 1;
  candidate.key_facts = {key};
  candidate.shown = {passage};
  return candidate;
}

Mark to_mark(const Source& source, Span passage, Span target, MarkUnit unit) {
  return {std::string(slice(source.article.text, passage)),
          {{target.begin - passage.begin, target.end - passage.begin}},
          unit,
          ""};
}

}  // namespace stet
