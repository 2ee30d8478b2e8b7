#include <algorithm>
#include <array>
#include <optional>

#include "bank/statement_class.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/checkable.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/sort_the_statements.h"
#include "writers/spoken.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

constexpr WordBounds kBounds{7, 36};
constexpr double kSure = 0.75;
constexpr std::string_view kStem = "Whether or not it is right, what sort of statement is this? ";

using Of = StatementClass;

std::string_view why_not(Of key, Of lure) {
  switch (lure) {
    case Of::checkable:
      return key == Of::judgement  ? "No record could settle it."
             : key == Of::forecast ? "Nobody can look up what hasn’t happened yet."
                                   : "It says what ought to be, not what is.";
    case Of::judgement:
      return "It calls nothing good or bad.";
    case Of::forecast:
      return key == Of::call ? "It says what ought to come, not what will."
                             : "It says nothing of what is to come.";
    case Of::call:
      return "It asks nobody to do anything.";
  }
  return {};
}

std::string why(const Source& source, const Classed& classed, Span words) {
  const std::string cue = "“" + classed.cue + "” ";
  switch (classed.of) {
    case Of::checkable:
      return std::string(what_settles(source, words));
    case Of::judgement:
      return cue + "judges; others may see it otherwise.";
    case Of::forecast:
      return cue + "speaks of what is to come.";
    case Of::call:
      return cue + "asks for something to be done, or left undone.";
  }
  return {};
}

Candidate compose(const Source& source, const Classed& classed, Span words, bool is_quoted) {
  const auto& names = statement_class_names();
  Choose choose;
  choose.options.push_back(
      {"", names[static_cast<size_t>(classed.of)], true, why(source, classed, words)});
  for (Of of : {Of::checkable, Of::judgement, Of::forecast, Of::call})
    if (of != classed.of)
      choose.options.push_back(
          {"", names[static_cast<size_t>(of)], false, std::string(why_not(classed.of, of))});
  place_key(choose, 0);
  Candidate candidate;
  Question& question = candidate.question;
  const std::string shown = one_line(slice(source.article.text, words));
  question.stem = std::string(kStem) + "“" + as_sentence(single_marks(shown)) + "”";
  question.shape = std::move(choose);
  question.evidence = {evidence_of(source, covering_sentences(source, words))};
  question.explanation = is_quoted
                             ? "Somebody says so; what sort of statement it is, its words tell."
                             : "What sort of statement it is, its words tell.";
  question.difficulty = 2;
  candidate.worth = is_quoted ? 0.6 : 0.4;
  candidate.topic = names[static_cast<size_t>(classed.of)];
  candidate.key_facts = {words};
  candidate.shown = {words};
  return candidate;
}

// The reader makes the same of it.
bool agrees(const Claim& claim, Of of) {
  switch (of) {
    case Of::checkable:
      return claim.stance == Stance::checkable && claim.confidence >= kSure;
    case Of::judgement:
      return claim.stance == Stance::opinion && claim.confidence >= kSure;
    case Of::forecast:
    case Of::call:
      return claim.stance != Stance::checkable;
  }
  return false;
}

// "Come together, America": it asks, whatever else it says.
bool opens_with_a_verb(const Source& source, Span words) {
  return source.pos(token_from(source, words.begin)) == Pos::verb;
}

void ask_of_the_spoken(const Source& source, std::vector<Candidate>& candidates) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct) continue;
    for (const Span& words : spoken_sentences(source, quotation)) {
      const auto sentence = sentence_at(source, words.begin);
      if (word_count(slice(source.article.text, words)) < kBounds.fewest) continue;
      const auto classed = class_of_statement(slice(source.article.text, words), source.lexicon);
      if (!sentence || !classed) continue;
      std::string why = opens_with_a_verb(source, words) ? "it asks, and states nothing"
                                                         : why_unshowable(source, words, kBounds);
      if (why.empty() && classed->of == Of::checkable)
        why = is_of_one_person(slice(source.article.text, words))
                  ? "only its speaker could know"
                  : std::string(why_not_checkable(source, words));
      if (why.empty() && !agrees(source.reading.claims[*sentence], classed->of))
        why = "its class is debatable";
      if (why.empty())
        candidates.push_back(compose(source, *classed, words, true));
      else
        source.pass(*sentence, why);
    }
  }
}

// What the writer tells with a figure, or of a deed. Of the writer's other statements too few are
// of one sort: "The list needs to be signed" is a rule, what will be is often settled, and "Bell
// thought it shameful" tells of Bell.
void ask_of_the_told(const Source& source, std::vector<Candidate>& candidates) {
  for (const Claim& claim : source.reading.claims) {
    if (claim.voice != Voice::reporter || !agrees(claim, Of::checkable)) continue;
    const Span words = source.reading.sentences[claim.sentence].span;
    const auto classed = class_of_statement(slice(source.article.text, words), source.lexicon);
    if (!classed || classed->of != Of::checkable || passes_on(source, words) ||
        !why_not_checkable(source, words).empty() || !is_askable(source, claim.sentence, kBounds))
      continue;
    candidates.push_back(compose(source, *classed, words, false));
  }
}

// "by a few (90 percent", "last year had sold": the rest stands with who said so.
bool is_cut(std::string_view words) {
  return std::ranges::count(words, '(') != std::ranges::count(words, ')') ||
         is_one_of(lower(words_of(words).front()), {"last", "this", "next"});
}

// "said", "according to"; not "hopes that": without it the words are nobody's.
bool is_said(const Source& source, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const std::string cue = lower(slice(source.article.text, *quotation.cue));
  return cue.starts_with("according") ||
         source.lexicon.list("report-verbs").value(cue).starts_with("say");
}

// What somebody is reported to have said, without the words that say who.
void ask_of_the_reported(const Source& source, std::vector<Candidate>& candidates) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::indirect || quotation.confidence < kSure ||
        !is_said(source, quotation))
      continue;
    const auto classed =
        class_of_statement(slice(source.article.text, quotation.span), source.lexicon);
    if (!classed) continue;
    const auto words = words_apart(source, quotation, kBounds);
    if (!words || is_cut(slice(source.article.text, *words))) continue;
    const std::string_view why =
        classed->of == Of::checkable ? why_not_checkable(source, *words) : "";
    if (why.empty())
      candidates.push_back(compose(source, *classed, *words, true));
    else
      source.pass(quotation.sentence, why);
  }
}

}  // namespace

std::vector<Candidate> write_fact_opinion_claim(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  ask_of_the_spoken(source, candidates);
  ask_of_the_told(source, candidates);
  ask_of_the_reported(source, candidates);
  if (source.kinds == Kinds::all) sort_the_statements(source, chance, candidates);
  return candidates;
}

}  // namespace stet
