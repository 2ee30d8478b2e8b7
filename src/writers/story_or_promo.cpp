#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 18;

bool is_promoted_headline(std::string_view line) {
  const size_t words = word_count(line);
  if (words < kFewestWords || words > kMostWords) return false;
  return is_upper(decode(line, 0).value) || is_digit(decode(line, 0).value);
}

// Story sentences short enough to pass for headlines, without the final stop that would tell.
std::vector<Lure> story_lines(const Source& source) {
  std::vector<Lure> lures;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    std::string line = sentence_text(source, i);
    const size_t words = word_count(line);
    if (words < kFewestWords || words > kMostWords || !line.ends_with('.')) continue;
    if (quotes_anyone(source, i) || !stands_alone(source, i)) continue;
    line.pop_back();
    lures.push_back({std::move(line), "This line is part of the story."});
  }
  return lures;
}

}  // namespace

std::vector<Candidate> write_story_or_promo(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  std::vector<Span> promoted;
  bool after_trailer = false;
  for (const Block& block : source.article.blocks) {
    if (block.role != Role::promo) continue;
    // The first promo line is the trailer itself ("You might also like").
    if (after_trailer && is_promoted_headline(slice(source.article.text, block.span)))
      promoted.push_back(block.span);
    after_trailer = true;
  }
  std::vector<Lure> lures = story_lines(source);
  if (promoted.empty() || lures.size() < kLures) return candidates;
  chance.shuffle(std::span(lures));
  const Span key = promoted[chance.below(promoted.size())];
  const std::string line = one_line(slice(source.article.text, key));
  auto options = choose_among(line, "", lures);
  if (!options) return candidates;

  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "Which of these lines is not part of the story?";
  question.shape = std::move(*options);
  question.evidence = {evidence_of(source, key)};
  question.explanation =
      "It is a promoted headline: it stands after the story and leads to another one.";
  question.difficulty = 1;
  candidate.worth = 0.6;
  candidate.key_facts = {key};
  candidates.push_back(std::move(candidate));
  return candidates;
}

}  // namespace stet
