#include <algorithm>

#include "article/credit_lines.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kFewestStoryWords = 7;
constexpr size_t kMostWords = 18;
constexpr int kDraws = 12;

// Neither a credit ("Reviewed by") nor a line with a label of its own ("Learn more: …").
bool is_promoted_headline(const Source& source, std::string_view line) {
  const size_t words = word_count(line);
  if (words < kFewestWords || words > kMostWords || line.find(": ") != line.npos ||
      has_word(lower(line), "by") || holds_any(line, source.lexicon.list("credits")))
    return false;
  return is_upper(decode(line, 0).value) || is_digit(decode(line, 0).value);
}

// Behind the last line of the story; the first of them is the trailer itself ("You might also
// like").
std::vector<Span> promoted_headlines(const Source& source) {
  std::vector<Span> promoted;
  bool after_trailer = false;
  for (const Block& block : source.article.blocks) {
    const std::string_view line = slice(source.article.text, block.span);
    if (is_story(block.role)) {
      promoted.clear();
      after_trailer = false;
    } else if (block.role == Role::promo) {
      if (after_trailer && is_promoted_headline(source, line)) promoted.push_back(block.span);
      after_trailer = true;
    }
  }
  return promoted;
}

// Story sentences short enough to pass for headlines, without the final stop that would tell.
struct StoryLine {
  std::string text;
  Span place;
};
std::vector<StoryLine> story_lines(const Source& source) {
  std::vector<StoryLine> lines;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    std::string line = sentence_text(source, i);
    const size_t words = word_count(line);
    if (words < kFewestStoryWords || words > kMostWords || !line.ends_with('.')) continue;
    if (quotes_anyone(source, i) || !stands_alone(source, source.reading.sentences[i].span))
      continue;
    line.pop_back();
    lines.push_back({std::move(line), source.reading.sentences[i].span});
  }
  return lines;
}

}  // namespace

std::vector<Candidate> write_story_or_promo(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const std::vector<Span> promoted = promoted_headlines(source);
  std::vector<StoryLine> lines = story_lines(source);
  if (promoted.empty() || lines.size() < kLures) return candidates;
  // Several draws of lines, of which a pack takes the one that shows no other question's key.
  for (int draw = 0; draw < kDraws; ++draw) {
    chance.shuffle(std::span(lines));
    const Span key = promoted[chance.below(promoted.size())];
    std::vector<Lure> drawn;
    Candidate candidate;
    for (size_t i = 0; i < kLures; ++i) {
      drawn.push_back({lines[i].text, "This line is part of the story."});
      candidate.shown.push_back(lines[i].place);
    }
    auto options = choose_among(one_line(slice(source.article.text, key)), "", drawn, chance);
    if (!options) continue;
    Question& question = candidate.question;
    question.stem = "Which of these lines is not part of the story?";
    question.shape = std::move(*options);
    question.evidence = {evidence_of(source, key)};
    question.explanation =
        "It stands after the story, and leads away from it: that is promotion, not news.";
    question.difficulty = 1;
    candidate.worth = 0.8;
    candidate.topic = "promotion";
    candidate.key_facts = {key};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
