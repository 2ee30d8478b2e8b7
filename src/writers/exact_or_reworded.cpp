#include <algorithm>
#include <array>

#include "text/sentences.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/mark_the_quoted.h"
#include "writers/mark_the_reworded.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/sort_the_wordings.h"
#include "writers/sure_speaker.h"
#include "writers/wordings.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 6;
constexpr size_t kMostWords = 24;

// One sentence as it was spoken: from its capital to its stop. Of a quotation that breaks off for
// "she said", only the whole sentences.
bool is_whole(std::string_view words) {
  if (!is_upper(decode(words, 0).value)) return false;
  const char last = words.back();
  const char32_t before = decode_before(words, words.size() - 1).value;
  if (before == U'-' || before == U'–' || before == U'—' || before == U' ') return false;
  return last == '.' || last == '?' || last == '!' || last == ',';
}

// "Republicans.The": two sentences that a lost space ran together.
bool runs_on(std::string_view words) {
  for (size_t at = words.find('.'); at != std::string_view::npos; at = words.find('.', at + 1))
    if (at > 1 && is_lower(decode_before(words, at).value) && is_upper(decode(words, at + 1).value))
      return true;
  return false;
}

// “I think he will do it”: who and what isn't seen without the sentences before.
bool leans_on_what_was_said(std::string_view words) {
  constexpr std::array<std::string_view, 14> kPointing{"he",   "him",  "his",   "she",  "her",
                                                       "they", "them", "their", "it",   "its",
                                                       "that", "this", "these", "those"};
  constexpr std::ptrdiff_t kMost = 1;
  return std::ranges::count_if(words_of(words), [&](std::string_view word) {
           const std::string bare = lower(word.substr(0, word.find_first_of(",.;:?!'’")));
           return std::ranges::find(kPointing, bare) != kPointing.end();
         }) > kMost;
}

// "So will I": an echo that goes only with the words as they were spoken.
bool echoes(std::string_view words) {
  const std::string small = lower(words);
  return has_word(small, "so will") || has_word(small, "so do") || has_word(small, "so can") ||
         has_word(small, "neither");
}

// The sentences of a quotation that may be asked about; a comma ends only the last.
std::vector<Span> spoken_sentences(const Source& source, const Quotation& quotation) {
  const std::string_view text = source.article.text;
  std::vector<Span> whole;
  const auto last = quotable(source, quotation, 1, SIZE_MAX);
  if (!last) return whole;
  for (const Span& part : sentences(text, last->words, source.lexicon)) {
    const std::string_view words = slice(text, part);
    const size_t count = word_count(words);
    if (count < kFewestWords || count > kMostWords || !is_whole(words) || has_marks(words) ||
        runs_on(words))
      continue;
    if (words.find_first_of("[(…\n") != std::string_view::npos) continue;
    if (words.find("...") != std::string_view::npos) continue;
    // A promise can only be of what will be.
    if (has_word(lower(words), "promise") || has_word(lower(words), "guarantee")) continue;
    if (echoes(words) || points_back(source, words) || says_little(source, words) ||
        leans_on_what_was_said(words))
      continue;
    if (text.find(words) != part.begin || text.find(words, part.end) != std::string_view::npos)
      continue;
    whole.push_back(part);
  }
  return whole;
}

std::optional<Candidate> ask(const Source& source, const Quotation& quotation, Span sentence,
                             Chance& chance) {
  const std::string_view text = source.article.text;
  const auto wordings = reword(text, sentence, swaps_in(source, sentence, chance), chance);
  if (!wordings) return std::nullopt;
  std::vector<Lure> lures;
  for (const Lure& lure : wordings->lures) lures.push_back({as_quotation(lure.text), lure.why});
  auto options = choose_among(as_quotation(slice(text, sentence)), "", lures, chance);
  if (!options) return std::nullopt;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "Which are " + *quotation.name + "’s exact words?";
  question.shape = std::move(*options);
  question.evidence = {evidence_of(source, covering_sentences(source, quotation.span))};
  question.explanation =
      "The article has " + as_quotation(slice(text, sentence)) + " between quotation marks.";
  question.difficulty = wordings->changed.size() > 1 ? 3 : 2;
  candidate.worth = 0.4 + 0.4 * wordings->worth;
  candidate.topic = "passage " + std::to_string(quotation.passage);
  candidate.key_facts = wordings->changed;
  candidate.shown = {sentence};
  candidate.shown.push_back(*quotation.speaker);
  return candidate;
}

}  // namespace

std::vector<Candidate> write_exact_or_reworded(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  mark_the_quoted(source, candidates);
  sort_the_wordings(source, chance, candidates);
  mark_the_reworded(source, chance, candidates);
  // Of wordings to choose among, two betray themselves too often.
  if (source.kinds == Kinds::sound) return candidates;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct) continue;
    if (!has_sure_speaker(source, quotation)) {
      source.pass(quotation.sentence, "its speaker isn't sure");
      continue;
    }
    bool asked = false;
    for (const Span& sentence : spoken_sentences(source, quotation))
      if (auto candidate = ask(source, quotation, sentence, chance)) {
        candidates.push_back(std::move(*candidate));
        asked = true;
      }
    if (!asked) source.pass(quotation.sentence, "quotes no sentence that could be reworded safely");
  }
  return candidates;
}

}  // namespace stet
