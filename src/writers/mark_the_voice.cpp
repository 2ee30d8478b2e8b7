#include <algorithm>
#include <array>
#include <optional>

#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/voices.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kFewestSentences = 3;
constexpr size_t kMostSentences = 4;  // each is then out of play for other questions

enum class Rests { unsure, on_the_writer, on_a_name, on_nobody_named, on_others };

std::string_view text_of(const Source& source, size_t sentence) {
  return slice(source.article.text, source.reading.sentences[sentence].span);
}

// A heading that the page set as a line of its own.
bool is_short(std::string_view sentence) {
  constexpr size_t kFewestWords = 6;
  return word_count(sentence) < kFewestWords;
}

bool looks_ahead(std::string_view sentence) {
  const std::string small = lower(sentence);
  return has_word(small, "would") || has_word(small, "should");
}

// The rest of the sentence is little more than the attribution.
bool is_most_of(Span quotation, Span sentence) {
  return quotation.length() * 2 >= sentence.length();
}

// What the reading and the words agree on. Words that go on from a source's without a new "said"
// often look ahead ("It would cost …"), and are left alone.
Rests rests(const Source& source, size_t sentence) {
  const Span span = source.reading.sentences[sentence].span;
  const std::string_view words = text_of(source, sentence);
  const bool passes_on = may_pass_on(words, source.lexicon);
  Rests found = Rests::on_the_writer;
  for (const Quotation& quotation : source.reading.quotations) {
    if (!quotation.span.overlaps(span)) continue;
    if (!gives_words(quotation) || asks_for(source, quotation)) return Rests::unsure;
    found = Rests::on_others;
    if (quotation.confidence < kSure || !quotation.speaker || !span.contains(*quotation.speaker) ||
        !is_most_of(quotation.span, span))
      continue;
    const std::string speaker = lower(slice(source.article.text, *quotation.speaker));
    if (source.lexicon.list("pronouns").has(speaker)) return Rests::on_others;  // whose name?
    if (quotation.person) return Rests::on_a_name;
    if (unnamed_people(slice(source.article.text, *quotation.speaker), source.lexicon))
      return Rests::on_nobody_named;
  }
  if (found != Rests::on_the_writer) return passes_on ? found : Rests::unsure;
  const Claim& claim = source.reading.claims[sentence];
  const bool own =
      !passes_on && claim.voice == Voice::reporter && !looks_ahead(words) && !is_short(words);
  return own ? Rests::on_the_writer : Rests::unsure;
}

// A way to ask: what the one sentence rests on, and what all others may.
struct Way {
  std::string_view stem;
  std::string_view explanation;
  bool (*target)(Rests);
  bool (*other)(Rests);
  double worth;
  bool unnamed;
};

constexpr std::array kWays{
    Way{"One sentence here rests on somebody who isn’t named. Mark it.",
        "No name is given for its source: nobody could go back and ask.",
        [](Rests of) { return of == Rests::on_nobody_named; },
        [](Rests of) { return of == Rests::on_the_writer || of == Rests::on_a_name; }, 0.75, true},
    Way{"One sentence here rests on somebody else’s word; the others are the writer’s own. Mark "
        "it.",
        "It puts what it tells on somebody else’s word.",
        [](Rests of) { return of == Rests::on_a_name; },
        [](Rests of) { return of == Rests::on_the_writer; }, 0.55, false},
};

// All that is passed on stands between marks, which tell without any reading.
bool is_seen_at_a_glance(const Source& source, const Passage& passage) {
  for (size_t i = passage.first; i < passage.last; ++i)
    if (may_pass_on(text_of(source, i), source.lexicon) && !quotes_anyone(source, i)) return false;
  return true;
}

// What follows on the same line may go on from the source's word without saying so.
bool may_go_on(const Source& source, size_t sentence) {
  const auto& sentences = source.reading.sentences;
  return sentence > 0 && sentences[sentence - 1].block == sentences[sentence].block &&
         may_pass_on(text_of(source, sentence - 1), source.lexicon);
}

bool fits(const Source& source, const std::vector<Rests>& all, const Passage& passage,
          size_t target, const Way& way) {
  for (size_t i = passage.first; i < passage.last; ++i)
    if (i != target && !way.other(all[i])) return false;
  if (way.unnamed) return true;
  for (size_t i = passage.first; i < passage.last; ++i)
    if (i != target && may_go_on(source, i)) return false;
  return !is_seen_at_a_glance(source, passage);
}

// Nobody else in the passage goes without a name.
bool is_alone_unnamed(const Source& source, const Passage& passage, size_t target) {
  for (size_t i = passage.first; i < passage.last; ++i)
    if (unnamed_people(text_of(source, i), source.lexicon).has_value() != (i == target))
      return false;
  return true;
}

Candidate compose(const Source& source, const Passage& passage, size_t target, const Way& way) {
  const Span sentence = source.reading.sentences[target].span;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(way.stem);
  question.shape = to_mark(source, passage.span, sentence, MarkUnit::sentence);
  question.evidence = {evidence_of(source, sentence)};
  question.explanation = std::string(way.explanation);
  question.difficulty = 2;
  candidate.worth = way.worth;
  candidate.topic = "sentence " + std::to_string(target);
  candidate.shown = {passage.span};
  return candidate;
}

}  // namespace

bool asks_for(const Source& source, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const WordList& wishes = source.lexicon.list("wish-verbs");
  const auto words = words_of(slice(source.article.text, *quotation.cue));
  return std::ranges::any_of(words, [&](std::string_view word) { return wishes.has(lower(word)); });
}

void mark_the_voice(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  std::vector<Rests> all;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) all.push_back(rests(source, i));
  for (size_t target = 0; target < all.size(); ++target)
    for (const Way& way : kWays) {
      if (!way.target(all[target])) continue;
      auto passages = passages_round(source, target, kFewestSentences, kMostSentences);
      std::erase_if(passages,
                    [&](const Passage& each) { return !fits(source, all, each, target, way); });
      const auto passage = draw_longest(passages, chance);
      if (!passage || (way.unnamed && !is_alone_unnamed(source, *passage, target))) continue;
      candidates.push_back(compose(source, *passage, target, way));
    }
}

}  // namespace stet
