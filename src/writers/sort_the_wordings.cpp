#include "writers/sort_the_wordings.h"

#include <algorithm>
#include <optional>

#include "bank/wording_class.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/own_words.h"
#include "writers/phrasing.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

constexpr WordBounds kStatement{6, 30};
constexpr double kSure = 0.8;
constexpr size_t kFewestItems = 3;

// Words of the article, and what beside them tells whose wording it is: marks, or a "said".
struct Wording {
  std::string text;
  Span words;
  Span sign;
  WordingClass of = WordingClass::quoted;
  std::vector<Evidence> evidence;
};

// "would close", "had fallen": a tense moved back, as only a report does.
bool is_moved_back(std::string_view words) {
  return has_word(words, "would") || has_word(words, "had") || has_word(words, "could");
}

// "said that …"; "worry that …" tells what the writer makes of them.
bool says(const Source& source, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const std::string_view sort =
      source.lexicon.list("report-verbs").value(lower(slice(source.article.text, *quotation.cue)));
  return sort.starts_with("say") || sort.starts_with("tell") || sort.starts_with("write") ||
         sort.starts_with("assert");
}

std::optional<Wording> wording_of(const Source& source, const Quotation& quotation) {
  if (!quotation.speaker || quotation.confidence < kSure) return std::nullopt;
  const bool quoted = quotation.kind == QuoteKind::direct;
  if (!quoted && (quotation.kind != QuoteKind::indirect || !says(source, quotation)))
    return std::nullopt;
  const auto words = words_apart(source, quotation, kStatement);
  if (!words) return std::nullopt;
  const std::string_view shown = slice(source.article.text, *words);
  if (quoted ? is_spoken(source, shown) : is_moved_back(lower(shown))) return std::nullopt;
  return Wording{as_sentence(single_marks(one_line(shown))),
                 *words,
                 quoted ? Span{quotation.span.begin, words->begin} : *quotation.cue,
                 quoted ? WordingClass::quoted : WordingClass::reported,
                 {evidence_of(source, covering_sentences(source, *words))}};
}

std::vector<Wording> all_wordings(const Source& source) {
  std::vector<Wording> all;
  for (const Quotation& quotation : source.reading.quotations)
    if (auto wording = wording_of(source, quotation)) all.push_back(std::move(*wording));
  if (all.empty()) return all;
  for (OwnWords& own : own_words_of_the_writer(source)) {
    const Span sentence = source.reading.sentences[own.sentence].span;
    all.push_back(
        {std::move(own.text), sentence, sentence, WordingClass::own, std::move(own.evidence)});
  }
  return all;
}

size_t count_of(const std::vector<Wording>& wordings, WordingClass of) {
  return static_cast<size_t>(std::ranges::count(wordings, of, &Wording::of));
}

// One of each class, then a second one of what somebody said, then, where there are too few, of the
// writer's own.
std::vector<Wording> drawn(std::vector<Wording> all, Chance& chance) {
  constexpr size_t kItems = 4;
  chance.shuffle(std::span(all));
  std::vector<Wording> kept;
  const auto fill = [&](size_t items, size_t most, size_t most_own) {
    for (const Wording& one : all) {
      const bool is_apart = std::ranges::none_of(kept, [&](const Wording& other) {
        return other.evidence.back().span.overlaps(one.evidence.back().span);
      });
      if (kept.size() < items && is_apart &&
          count_of(kept, one.of) < (one.of == WordingClass::own ? most_own : most))
        kept.push_back(one);
    }
  };
  fill(kItems, 1, 1);
  fill(kItems, 2, 1);
  fill(kFewestItems, 2, 2);
  chance.shuffle(std::span(kept));
  return kept;
}

std::string reason(const Source& source, const Wording& one) {
  if (one.of == WordingClass::quoted) return "The article has these words between quotation marks.";
  if (one.of == WordingClass::own) return std::string(kWhyTheWriters);
  return "“" + capitalised(one_line(slice(source.article.text, one.sign))) +
         "” puts it on somebody, and no marks stand round it.";
}

std::optional<Candidate> ask(const Source& source, const std::vector<Wording>& items) {
  const size_t quoted = count_of(items, WordingClass::quoted);
  if (items.size() < kFewestItems || quoted == 0 || quoted == items.size()) return std::nullopt;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem =
      "Is each of these quoted from a source, reported from one, or the writer’s own? Sort them.";
  Sort sort;
  sort.classes.assign(wording_class_names().begin(), wording_class_names().end());
  for (const Wording& one : items) {
    sort.items.push_back({one.text, static_cast<size_t>(one.of), reason(source, one)});
    question.evidence.insert(question.evidence.end(), one.evidence.begin(), one.evidence.end());
    candidate.key_facts.push_back(one.sign);
    candidate.shown.push_back(one.words);
  }
  question.shape = std::move(sort);
  question.explanation =
      "Quotation marks promise the words as they were spoken; without them, the writer chose them.";
  question.difficulty = 2;
  candidate.worth = 0.65;
  candidate.topic = "wordings";
  return candidate;
}

}  // namespace

void sort_the_wordings(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  if (auto candidate = ask(source, drawn(all_wordings(source), chance)))
    candidates.push_back(std::move(*candidate));
}

}  // namespace stet
