#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 24;
constexpr size_t kItems = 4;
constexpr size_t kFewestItems = 3;
constexpr int kDraws = 8;

enum Class : size_t { kChecked, kOpinion, kPrediction };
const std::array<std::string, 3> kClasses{"Can be checked", "Opinion", "Prediction or plan"};

struct Item {
  SortItem item;
  Span shown;
  size_t sentence;
};

std::optional<size_t> class_of(Stance stance) {
  switch (stance) {
    case Stance::checkable:
      return kChecked;
    case Stance::opinion:
      return kOpinion;
    case Stance::prediction:
      return kPrediction;
    case Stance::unclear:
      break;
  }
  return std::nullopt;
}

std::string reason(const Source& source, const Claim& claim, size_t kind) {
  if (kind == kChecked) return "Records or witnesses could settle it.";
  const std::string cue =
      claim.cues.empty() ? "" : "“" + one_line(slice(source.article.text, claim.cues[0])) + "” ";
  if (kind == kOpinion)
    return cue.empty() ? "It judges; no record could settle it."
                       : cue + "is a judgement; no record could settle it.";
  return cue.empty() ? "It speaks of what hasn't happened yet."
                     : cue + "speaks of what hasn't happened yet.";
}

// Words that make the class of a statement arguable: a manner that only a witness could judge in a
// fact, a rule ("must") in a prediction, a second clause in an opinion.
bool is_debatable(const Source& source, Span words, size_t kind) {
  const std::string_view text = slice(source.article.text, words);
  if (kind == kPrediction) return has_word(text, "must");
  if (kind == kOpinion) return text.find(", and ") != std::string_view::npos;
  const WordList& plain = source.lexicon.list("plain-adverbs");
  for (std::string_view word : words_of(text)) {
    const std::string bare = lower(word.substr(0, word.find_first_of(",.;:")));
    if (bare.size() > 5 && bare.ends_with("ly") && !plain.has(bare)) return true;
  }
  return false;
}

// A whole quotation of the sentence, or the sentence where it quotes nobody.
std::optional<Item> item_of(const Source& source, const Claim& claim) {
  const auto kind = class_of(claim.stance);
  if (!kind || claim.confidence < kSure) return std::nullopt;
  const Span sentence = source.reading.sentences[claim.sentence].span;
  const std::string_view text = source.article.text;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct || !quotation.span.overlaps(sentence)) continue;
    const Span inside = inside_marks(text, quotation.span);
    const Span within{std::max(inside.begin, sentence.begin), std::min(inside.end, sentence.end)};
    const auto shown = quotable(source, quotation, kFewestWords, kMostWords);
    if (!shown || !shown->words.contains(within) || shown->words != within) return std::nullopt;
    if (!std::all_of(claim.cues.begin(), claim.cues.end(),
                     [within](Span cue) { return within.contains(cue); }))
      return std::nullopt;
    if (is_debatable(source, within, *kind)) return std::nullopt;
    return Item{{as_quotation(slice(text, within)), *kind, reason(source, claim, *kind)},
                within,
                claim.sentence};
  }
  const size_t words = word_count(slice(text, sentence));
  if (words < kFewestWords || words > kMostWords || has_marks(slice(text, sentence)) ||
      !stands_alone(source, claim.sentence) || is_debatable(source, sentence, *kind))
    return std::nullopt;
  return Item{{sentence_text(source, claim.sentence), *kind, reason(source, claim, *kind)},
              sentence,
              claim.sentence};
}

Candidate compose(const Source& source, std::vector<Item> items, Chance& chance) {
  chance.shuffle(std::span(items));
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "Whether or not it is right, what is each of these?";
  Sort sort;
  sort.classes.assign(kClasses.begin(), kClasses.end());
  for (Item& item : items) {
    sort.items.push_back(std::move(item.item));
    question.evidence.push_back(evidence_of(source, source.reading.sentences[item.sentence].span));
    candidate.shown.push_back(item.shown);
  }
  question.shape = std::move(sort);
  question.explanation =
      "What could be looked up is a fact to check, what judges is an opinion, and what speaks of "
      "the future is a prediction or a plan.";
  question.difficulty = 2;
  candidate.worth = 0.8;
  return candidate;
}

}  // namespace

// Several draws, of which a pack takes the one that shows no other question's key.
std::vector<Candidate> write_fact_opinion_claim(const Source& source, Chance& chance) {
  std::array<std::vector<Item>, 3> by_class;
  for (const Claim& claim : source.reading.claims)
    if (auto item = item_of(source, claim)) by_class[item->item.class_index].push_back(*item);
  const auto filled = std::count_if(by_class.begin(), by_class.end(),
                                    [](const auto& items) { return !items.empty(); });
  std::vector<Candidate> candidates;
  for (int draw = 0; draw < kDraws && filled >= 2; ++draw) {
    std::vector<Item> items;
    for (auto& kind : by_class) chance.shuffle(std::span(kind));
    // One of each class first, then a second of each while there is room; every other draw is
    // content with the fewest.
    const size_t most = draw % 2 == 0 ? kItems : kFewestItems;
    for (size_t turn = 0; turn < 2; ++turn)
      for (const auto& kind : by_class)
        if (turn < kind.size() && items.size() < most) items.push_back(kind[turn]);
    if (items.size() < kFewestItems) break;
    candidates.push_back(compose(source, std::move(items), chance));
    candidates.back().topic = "sorting";
  }
  return candidates;
}

}  // namespace stet
