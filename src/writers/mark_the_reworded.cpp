#include "writers/mark_the_reworded.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "writers/askable.h"
#include "writers/changes.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/reworded.h"
#include "writers/spoken.h"

namespace stet {

namespace {

constexpr WordBounds kBounds{8, 45};
constexpr size_t kFewestTelling = 5;  // words: “I can tell you that” says nothing to look up
constexpr size_t kMostBefore = 2;     // sentences
constexpr int kDifficulty = 3;        // of both: another would tell which of the two it is
constexpr std::string_view kNone = "Exact: let it stand";

// The sentence of the quotation, with the one or two before it where it can't be shown without.
std::optional<Span> piece_with(const Source& source, const std::vector<Span>& sentences,
                               size_t target) {
  std::string first_why;
  for (size_t before = 0; before <= std::min(kMostBefore, target); ++before) {
    const Span piece{sentences[target - before].begin, sentences[target].end};
    std::string why = why_unshowable(source, piece, kBounds);
    if (why.empty() && telling_count(source, slice(source.article.text, piece)) < kFewestTelling)
      why = "the quotation says little";
    if (why.empty()) return piece;
    if (before == 0) first_why = std::move(why);
  }
  if (const auto at = sentence_at(source, sentences[target].begin)) source.pass(*at, first_why);
  return std::nullopt;
}

Question base(const Source& source, Span piece, std::string shown) {
  Question question;
  question.stem = "Is this quotation as the article has it? If not, mark what was changed.";
  question.shape = Mark{std::move(shown), {}, MarkUnit::words, std::string(kNone)};
  question.evidence.push_back(evidence_of(source, piece));
  question.difficulty = kDifficulty;
  return question;
}

Question changed(const Source& source, Span piece, const SentenceChange& made) {
  Question question = base(source, piece, with_change(source, piece, made.change));
  record_change(question, piece, made);
  return question;
}

Candidate compose(const Source& source, Span piece, const std::vector<SentenceChange>& changes,
                  Chance& chance) {
  constexpr double kIntactWorth = 0.35;
  Candidate candidate;
  candidate.question = base(source, piece, std::string(slice(source.article.text, piece)));
  candidate.question.explanation = "The article quotes these words just so.";
  candidate.worth = kIntactWorth;
  candidate.topic = "words at " + std::to_string(piece.begin);
  candidate.key_facts = {piece};
  candidate.shown = {piece};
  if (changes.empty()) {
    candidate.intact_only = true;
  } else {
    const SentenceChange& drawn = drawn_change(changes, chance);
    candidate.changed = changed(source, piece, drawn);
    candidate.worth += drawn.worth / 2;
  }
  return candidate;
}

}  // namespace

void mark_the_reworded(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  if (is_carelessly_printed(source)) return;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct) continue;
    const std::vector<Span> sentences = spoken_sentences(source, quotation);
    for (size_t i = 0; i < sentences.size(); ++i) {
      const auto piece = piece_with(source, sentences, i);
      if (!piece) continue;
      auto changes = rewordings_of(source, sentences[i], chance);
      std::erase_if(changes, [&](const SentenceChange& each) {
        return count_words(slice(source.article.text, *piece), each.change.from) != 1;
      });
      candidates.push_back(compose(source, *piece, changes, chance));
    }
  }
}

}  // namespace stet
