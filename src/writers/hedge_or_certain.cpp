#include <algorithm>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/change_maker.h"
#include "writers/evidence.h"
#include "writers/hedges.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 7;
constexpr size_t kMostWords = 38;

std::vector<std::string> split(std::string_view scale) {
  std::vector<std::string> parts;
  for (size_t at = 0; at < scale.size();) {
    const size_t next = std::min(scale.find('|', at), scale.size());
    parts.emplace_back(trimmed(scale.substr(at, next - at)));
    at = next + 1;
  }
  return parts;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "plans to" where the sentence speaks of "her plan": it is right as well.
bool is_said_besides(const Source& source, std::string_view sentence, std::string_view lure) {
  const WordList& intentions = source.lexicon.list("intentions");
  return std::ranges::any_of(words_of(lure), [&](std::string_view word) {
    const std::string_view meant = intentions.value(word);
    return !meant.empty() && std::ranges::any_of(words_of(sentence), [&](std::string_view said) {
      return intentions.value(said.substr(0, said.find_first_of(",.;:"))) == meant;
    });
  });
}

// "will meet on 3 May": the plain future of a diary.
bool is_scheduled(const Source& source, size_t sentence, const Hedge& hedge) {
  if (lower(one_line(slice(source.article.text, hedge.at))) != "will") return false;
  return std::ranges::any_of(source.reading.facts, [sentence](const Fact& fact) {
    return fact.sentence == sentence &&
           (fact.kind == FactKind::date || fact.kind == FactKind::time);
  });
}

// "hardly the kind of star who will sway voters": what goes before turns the strength round.
bool is_denied_before(const Source& source, const Words& words, const Hedge& hedge) {
  const WordList& negatives = source.lexicon.list("negatives");
  for (size_t i = 0; i < words.size() && words.places[i].begin < hedge.at.begin; ++i)
    if (negatives.has(words.at(i))) return true;
  return false;
}

// "Fares will not change, and islanders will keep their discount": the other tells.
bool is_said_twice(const Source& source, const Sentence& sentence, const Hedge& hedge) {
  return count_words(lower(slice(source.article.text, sentence.span)),
                     lower(one_line(slice(source.article.text, hedge.at)))) > 1;
}

// "Oduya believes that it will close", "the fear is that it will": the certainty is somebody's.
bool is_reported(const Source& source, const Sentence& sentence, Span hedge) {
  const WordList& verbs = source.lexicon.list("report-verbs");
  const WordList& nouns = source.lexicon.list("report-nouns");
  bool has_noun = false;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Span place = source.reading.tokens[i].span;
    if (place.begin >= hedge.begin) break;
    const std::string word = lower(slice(source.article.text, place));
    if (verbs.has(word) || (has_noun && word == "that")) return true;
    has_noun |= nouns.has(word);
  }
  return false;
}

std::optional<Candidate> ask(const Source& source, const Told& shown, const Hedge& hedge,
                             Chance& chance) {
  const size_t index = shown.sentence;
  const std::string_view text = source.article.text;
  const Span sentence = source.reading.sentences[index].span;
  const std::string key(slice(text, hedge.at));
  const std::string printed = lower(one_line(key));
  std::vector<Lure> lures;
  const std::string spoken = lower(slice(text, sentence));
  // "should be" is expected, and so is likely.
  const bool of_being = slice(text, {hedge.at.end, sentence.end}).starts_with(" be ");
  for (std::string other : split(hedge.scale)) {
    if (other == "should" && of_being)
      other = hedge.scale.find("would") == std::string::npos ? "will not" : "would not";
    if (!is_said_besides(source, spoken, other))
      lures.push_back({in_case_of(key, other), capitalised(strength_of(source, other)) +
                                                   "; the article has “" + printed + "”."});
  }
  auto options = choose_among(one_line(key), "", lures, chance);
  if (!options) return std::nullopt;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(hedge.figure ? "How exact is the figure in the article?"
                                           : "How strongly does the article put it?") +
                  " Fill the gap: “" + words_of_told(source, shown, hedge.at, kGap) + "”";
  question.shape = std::move(*options);
  if (shown.introduction) question.evidence = {evidence_of(source, *shown.introduction)};
  question.evidence.push_back(evidence_of(source, sentence));
  question.explanation = capitalised(strength_of(source, printed)) + ".";
  question.difficulty = 2;
  const bool plain = printed == "will";
  candidate.worth = (hedge.figure ? 0.75 : plain ? 0.6 : 0.75);
  candidate.topic = one_line(printed);  // once for each hedge
  candidate.key_facts = {hedge.at};
  candidate.shown = {{sentence.begin, hedge.at.begin}, {hedge.at.end, sentence.end}};
  return candidate;
}

// "is unlikely to provide much clarity": only the denial reads well there.
bool follows_only_a_no(const Words& words, const Hedge& hedge) {
  if (hedge.figure) return false;
  for (size_t i = 0; i < words.size(); ++i)
    if (words.places[i].begin >= hedge.at.end &&
        is_one_of(words.at(i), {"much", "any", "anyone", "anything", "yet", "either", "ever"}))
      return true;
  return false;
}

}  // namespace

std::vector<Candidate> write_hedge_or_certain(const Source& source, Chance& chance) {
  std::vector<std::vector<Hedge>> all;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) all.push_back(hedges_of(source, i));
  std::vector<Candidate> candidates = mark_the_hedges(source, all);
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const std::vector<Hedge>& hedges = all[i];
    if (hedges.empty()) continue;
    const Words words(source, sentence);
    if (!is_running_text(source, i)) {
      source.pass(i, "has a hedge, but doesn't read as a sentence");
    } else if (const auto shown = told(source, i, {kFewestWords, kMostWords}, Quoting::whole)) {
      for (const Hedge& hedge : hedges)
        if (is_quoted(source, sentence.span, hedge.at))
          source.pass(i, "the hedge is somebody’s words");
        else if (is_reported(source, sentence, hedge.at))
          source.pass(i, "somebody else is as sure as that, not the article");
        else if (is_denied_before(source, words, hedge))
          source.pass(i, "a “not” before it turns its strength round");
        else if (is_said_twice(source, sentence, hedge))
          source.pass(i, "the same words stand elsewhere in it");
        else if (is_scheduled(source, i, hedge))
          source.pass(i, "a day is set for it, so nobody doubts it");
        else if (follows_only_a_no(words, hedge))
          source.pass(i, "the words after it go only with a “not”");
        else if (auto candidate = ask(source, *shown, hedge, chance))
          candidates.push_back(std::move(*candidate));
    }
  }
  return candidates;
}

}  // namespace stet
