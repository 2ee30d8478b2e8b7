#include "writers/mark_the_reworded.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/changes.h"
#include "writers/evidence.h"
#include "writers/grammar_slips.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/reworded.h"
#include "writers/sure_speaker.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 45;
constexpr size_t kMostBefore = 2;  // sentences
constexpr int kDifficulty = 3;     // of both: another would tell which of the two it is
constexpr std::string_view kNone = "Exact: let it stand";

// The sentences that lie between the marks of the quotation, without the marks.
std::vector<Span> spoken(const Source& source, const Quotation& quotation) {
  const Span inside = inside_marks(source.article.text, quotation.span);
  std::vector<Span> whole;
  for (size_t i = quotation.sentence; i < source.reading.sentences.size(); ++i) {
    const Span sentence = source.reading.sentences[i].span;
    if (sentence.begin >= inside.end) break;
    const Span words{std::max(sentence.begin, inside.begin), std::min(sentence.end, inside.end)};
    if (words.begin < words.end) whole.push_back(words);
  }
  return whole;
}

// From a capital to a stop.
bool is_whole(std::string_view words) {
  return is_upper(decode(words, 0).value) && (words.ends_with('.') || words.ends_with('!'));
}

std::string why_not(const Source& source, Span piece) {
  const std::string_view words = slice(source.article.text, piece);
  const size_t count = word_count(words);
  if (count < kFewestWords || count > kMostWords) return "its words are too few or too many";
  if (!lies_between_marks(source.article.text, piece)) return "marks round its words are broken";
  if (!is_whole(words) || words.find_first_of("?[(…\n") != std::string_view::npos ||
      words.find("..") != std::string_view::npos || has_marks(words) ||
      is_misprinted(one_line(words)) || !slip_of_grammar(source, piece, true).empty())
    return "its words don't read as a sentence";
  return why_quoted_cannot_stand(source, piece);
}

// The sentence of the quotation, with the one or two before it where it can't be shown without.
std::optional<Span> piece_with(const Source& source, const std::vector<Span>& sentences,
                               size_t target) {
  std::string first_why;
  for (size_t before = 0; before <= std::min(kMostBefore, target); ++before) {
    const Span piece{sentences[target - before].begin, sentences[target].end};
    std::string why = why_not(source, piece);
    if (why.empty()) return piece;
    if (before == 0) first_why = std::move(why);
  }
  if (const auto at = sentence_at(source, sentences[target].begin)) source.pass(*at, first_why);
  return std::nullopt;
}

Question base(const Source& source, const Quotation& quotation, Span piece, std::string shown) {
  Question question;
  question.stem = "Are these " + *quotation.name +
                  "’s words as the article quotes them? If not, mark what was changed.";
  question.shape = Mark{std::move(shown), {}, MarkUnit::words, std::string(kNone)};
  const Span said = covering_sentences(source, *quotation.speaker);
  if (!said.overlaps(piece)) question.evidence.push_back(evidence_of(source, said));
  question.evidence.push_back(evidence_of(source, piece));
  question.difficulty = kDifficulty;
  return question;
}

Question changed(const Source& source, const Quotation& quotation, Span piece,
                 const SentenceChange& made) {
  Question question = base(source, quotation, piece, with_change(source, piece, made.change));
  record_change(question, piece, made);
  return question;
}

Candidate compose(const Source& source, const Quotation& quotation, Span piece,
                  const std::vector<SentenceChange>& changes, Chance& chance) {
  constexpr double kIntactWorth = 0.35;
  Candidate candidate;
  candidate.question =
      base(source, quotation, piece, std::string(slice(source.article.text, piece)));
  candidate.question.explanation = "The article quotes these words just so.";
  candidate.worth = kIntactWorth;
  candidate.topic = "words at " + std::to_string(piece.begin);
  candidate.key_facts = {piece};
  candidate.shown = {piece, *quotation.speaker};
  if (changes.empty()) {
    candidate.intact_only = true;
  } else {
    const SentenceChange& drawn = drawn_change(changes, chance);
    candidate.changed = changed(source, quotation, piece, drawn);
    candidate.worth += drawn.worth / 2;
  }
  return candidate;
}

}  // namespace

void mark_the_reworded(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  if (is_carelessly_printed(source)) return;
  for (const Quotation& quotation : source.reading.quotations) {
    if (!has_sure_speaker(source, quotation)) continue;
    const std::vector<Span> sentences = spoken(source, quotation);
    for (size_t i = 0; i < sentences.size(); ++i) {
      const auto piece = piece_with(source, sentences, i);
      if (!piece) continue;
      auto changes = rewordings_of(source, sentences[i], chance);
      std::erase_if(changes, [&](const SentenceChange& each) {
        return count_words(slice(source.article.text, *piece), each.change.from) != 1;
      });
      candidates.push_back(compose(source, quotation, *piece, changes, chance));
    }
  }
}

}  // namespace stet
