#include "writers/sort_the_statements.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/checkable.h"
#include "writers/evidence.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 32;
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

std::string words_of_cue(const Source& source, Span cue) {
  return one_line(slice(source.article.text, cue));
}

// "is shameful", "is such a shameful plan": a form of "be" leads to the word, and no "say".
bool is_predicate(const Source& source, std::span<const std::string_view> before) {
  constexpr size_t kReach = 4;
  const WordList& forms = source.lexicon.list("be-forms");
  bool led = false;
  for (size_t i = 0; i < before.size(); ++i) {
    const std::string word = lower(before[i]);
    if (word == "say" || word == "says" || word == "said" || word == "call") return false;
    if (i + kReach >= before.size() && forms.has(word)) led = true;
  }
  return led;
}

// The cue that makes the class plain: for an opinion a word that judges wherever it stands or says
// what ought to be, for a prediction a verb that looks ahead in the main clause.
std::optional<Span> plain_cue(const Source& source, const Claim& claim, Span words, size_t kind) {
  constexpr std::array<std::string_view, 4> kJudging{"judgement", "valuation", "superlative",
                                                     "norm"};
  const WordList& stances = source.lexicon.list("stance");
  for (const Span& cue : claim.cues) {
    const std::string printed = lower(words_of_cue(source, cue));
    if (kind == kOpinion) {
      const auto words_before = words_of(slice(source.article.text, {words.begin, cue.begin}));
      for (std::string_view word : words_of(printed)) {
        const std::string_view sort = stances.value(word);
        if (sort == "norm" || (std::ranges::find(kJudging, sort) != kJudging.end() &&
                               is_predicate(source, words_before)))
          return cue;
      }
      continue;
    }
    const std::string before = lower(slice(source.article.text, {words.begin, cue.begin}));
    const bool deep = has_word(before, "that") || has_word(before, "which") ||
                      has_word(before, "who") || has_word(before, "if") ||
                      trimmed(before).ends_with(" and") || trimmed(before).ends_with(" but");
    if (!deep && stances.value(printed) != "foretelling" && !has_word(printed, "shall") &&
        printed != "is to" && printed != "are to")
      return cue;  // "the mission is to win" says what it is, and not what will be
  }
  return std::nullopt;
}

std::string reason(const Source& source, std::optional<Span> cue, size_t kind) {
  if (kind == kChecked || !cue) return "Records or witnesses could settle it.";
  const std::string words = "“" + words_of_cue(source, *cue) + "” ";
  if (kind == kPrediction) return words + "speaks of what hasn't happened yet.";
  return words + "is a judgement; no record could settle it.";
}

// A second clause in an opinion; a forecast that is half a rule.
bool is_debatable(const Source& source, Span words, size_t kind) {
  const std::string_view text = slice(source.article.text, words);
  if (kind == kPrediction)
    return has_word(text, "must") || has_word(text, "would") || has_word(text, "having") ||
           has_word(text, "had") || has_word(text, "be that");
  return text.find(", and ") != std::string_view::npos ||
         std::ranges::any_of(
             source.lexicon.list("opinions-of-others").entries(),
             [&](std::string_view phrase) { return has_word(lower(text), phrase); });
}

std::optional<std::string> why_unfit(const Source& source, const Claim& claim, Span words,
                                     size_t kind, bool quoted) {
  const std::string_view text = slice(source.article.text, words);
  if (is_misprinted(text)) return "it is misprinted";
  if (!quoted && (claim.voice != Voice::reporter || passes_on(source, words)))
    return "it only reports what somebody said";
  if (!quoted && kind == kOpinion) return "an opinion in the reporter's own voice is arguable";
  if (kind != kChecked && !plain_cue(source, claim, words, kind))
    return "nothing makes its class plain";
  if (kind == kOpinion && (text.starts_with("I hope") || text.starts_with("I wish")))
    return "it is a wish";
  if (kind == kChecked && quoted) return "there is no figure in it to look up";
  const std::string_view why = kind == kChecked ? why_not_checkable(source, words)
                               : is_debatable(source, words, kind) ? "its class is debatable"
                                                                   : "";
  if (!why.empty()) return std::string(why);
  return std::nullopt;
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
    if (!shown || shown->words != within) return std::nullopt;
    if (!std::ranges::all_of(claim.cues, [within](Span cue) { return within.contains(cue); }))
      return std::nullopt;
    if (auto why = why_unfit(source, claim, within, *kind, true)) {
      source.pass(claim.sentence, *why);
      return std::nullopt;
    }
    return Item{{as_quotation(slice(text, within)), *kind,
                 reason(source, plain_cue(source, claim, within, *kind), *kind)},
                within,
                claim.sentence};
  }
  if (!is_askable(source, claim.sentence, {kFewestWords, kMostWords})) return std::nullopt;
  if (auto why = why_unfit(source, claim, sentence, *kind, false)) {
    source.pass(claim.sentence, *why);
    return std::nullopt;
  }
  return Item{{sentence_text(source, claim.sentence), *kind,
               reason(source, plain_cue(source, claim, sentence, *kind), *kind)},
              sentence,
              claim.sentence};
}

// A sentence that the article prints twice is one item.
bool holds(const std::vector<Item>& items, const std::string& text) {
  return std::ranges::any_of(
      items, [&](const Item& each) { return folded(each.item.text) == folded(text); });
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
void sort_the_statements(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  std::array<std::vector<Item>, 3> by_class;
  for (const Claim& claim : source.reading.claims)
    if (auto item = item_of(source, claim))
      if (auto& same = by_class[item->item.class_index]; !holds(same, item->item.text))
        same.push_back(std::move(*item));
  const auto filled = std::count_if(by_class.begin(), by_class.end(),
                                    [](const auto& items) { return !items.empty(); });
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
}

}  // namespace stet
