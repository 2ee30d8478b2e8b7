#include <algorithm>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/change_maker.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 7;
constexpr size_t kMostWords = 38;
constexpr std::string_view kVerb = "verb: ";
constexpr std::string_view kFigure = "figure: ";

// Words of a sentence that say how sure it is, and the same at other strengths.
struct Hedge {
  Span at;
  std::string scale;  // "will | will probably | will not"
  bool figure = false;
};

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

bool names_a_person(const Source& source, Span word) {
  return std::any_of(source.reading.people.begin(), source.reading.people.end(),
                     [word](const Person& person) {
                       return std::any_of(person.mentions.begin(), person.mentions.end(),
                                          [word](Span mention) { return mention.contains(word); });
                     });
}

bool speaks_of_the_past(const Source& source, const Words& words) {
  const WordList& past = source.lexicon.list("irregular-past");
  return std::any_of(words.lower.begin(), words.lower.end(), [&](const std::string& word) {
    return past.has(word) || is_one_of(word, {"said", "was", "were", "had", "did", "didn't"});
  });
}

// A bare verb follows at `next`, and the subject stands before: "what will", "may not", "will also
// be" and questions are left alone.
bool is_before_verb(const Source& source, const Sentence& sentence, const Words& words,
                    size_t first, size_t next) {
  if (first == 0 || next >= words.size() || source.reading.tags.empty()) return false;
  const Pos pos = source.pos(sentence.first_token + next);
  const Pos before = source.pos(sentence.first_token + first - 1);
  const std::string& follows = words.at(next);
  const bool modal = words.at(next - 1) != "to";
  if (pos != Pos::verb && follows != "be" && (modal || follows != "have")) return false;
  if (modal && is_one_of(follows, {"see", "hear", "feel", "tell", "remember", "say", "imagine",
                                   "afford", "want", "have"}))
    return false;
  // "she could sing": what somebody can do is no guess.
  if (words.at(first) == "could" &&
      (is_one_of(words.at(first - 1), {"he", "she", "they", "who"}) ||
       names_a_person(source, words.places[first - 1]) || speaks_of_the_past(source, words)))
    return false;
  // "the debate promised to be": nobody promised.
  if (follows == "be" && words.at(first).starts_with("promis")) return false;
  // "a plan to": only verbs.
  const Pos own = source.pos(sentence.first_token + first);
  if (own != Pos::verb && own != Pos::aux) return false;
  if (words.at(first - 1) == "who" && first > 1 &&
      source.pos(sentence.first_token + first - 2) != Pos::noun)
    return false;
  return before == Pos::noun || before == Pos::propn ||
         is_one_of(words.at(first - 1), {"he", "she", "they", "it", "that", "which", "who"});
}

// "who the candidates will be"
bool follows_an_object(const Source& source, const Sentence& sentence, const Words& words,
                       size_t first) {
  for (size_t i = 1; i + 1 < first; ++i)
    if (words.at(i) == "who" && source.pos(sentence.first_token + i + 1) == Pos::det) return true;
  return false;
}

// "may be new, but": grants it, and leaves nothing open.
bool concedes(const Words& words, size_t first) {
  return words.at(first) == "may" || words.at(first) == "might"
             ? std::any_of(words.lower.begin() + static_cast<std::ptrdiff_t>(first),
                           words.lower.end(),
                           [](const std::string& word) {
                             return is_one_of(word, {"but", "yet", "though", "although"});
                           })
             : false;
}

// Permission, conditions and pretences: how sure it is isn't what the words tell.
bool speaks_of_conditions(const Words& words) {
  return std::any_of(words.lower.begin(), words.lower.end(), [](const std::string& word) {
    return is_one_of(word, {"if",   "unless", "whether", "wish",  "until", "till",     "?",
                            "what", "how",    "why",     "whose", "hope",  "hopes",    "hoped",
                            "whom", "hoping", "wonder",  "clear", "sure",  "question", "so"});
  });
}

void add_verb_hedges(const Source& source, const Sentence& sentence, const Words& words,
                     std::vector<Hedge>& hedges) {
  const WordList& scales = source.lexicon.list("hedge-scales");
  for (size_t first = 0; first < words.size(); ++first) {
    for (size_t count = std::min(scales.longest_in_words(), words.size() - first); count > 0;
         --count) {
      std::string printed = words.lower[first];
      for (size_t i = 1; i < count; ++i) printed += " " + words.lower[first + i];
      const std::string_view scale = scales.value(printed);
      if (!scale.starts_with(kVerb)) continue;
      const bool wish = words.at(first).starts_with("hope");
      if ((wish || !speaks_of_conditions(words)) && !concedes(words, first) &&
          is_before_verb(source, sentence, words, first, first + count) &&
          !follows_an_object(source, sentence, words, first))
        hedges.push_back({{words.places[first].begin, words.places[first + count - 1].end},
                          std::string(scale.substr(kVerb.size()))});
      break;
    }
  }
}

// "the talk about 40 bridges", "asked about 40 people": the word leads to what is spoken of.
bool is_preposition(const Source& source, const Sentence& sentence, const Words& words,
                    Span hedge) {
  for (size_t i = 1; i < words.size(); ++i) {
    if (words.places[i].begin != hedge.begin) continue;
    if (words.at(i) != "about" && words.at(i) != "around") return false;
    const std::string& before = words.at(i - 1);
    const Pos pos = source.pos(sentence.first_token + i - 1);
    return pos == Pos::noun || pos == Pos::propn ||
           source.lexicon.list("speaking-about").has(before);
  }
  return false;
}

// Things are counted in "fewer", amounts measured in "less".
bool is_counted(const Fact& fact) {
  return fact.kind == FactKind::count && fact.value && *fact.value >= 3;
}

void add_figure_hedges(const Source& source, size_t index, const Words& words,
                       std::vector<Hedge>& hedges) {
  const WordList& scales = source.lexicon.list("hedge-scales");
  const std::string_view text = source.article.text;
  for (const Fact& fact : source.reading.facts) {
    if (fact.sentence != index || !fact.hedge || fact.value_to) continue;
    const bool has_amount = fact.kind == FactKind::percent || fact.kind == FactKind::money ||
                            fact.kind == FactKind::count || fact.kind == FactKind::measure;
    if (!has_amount || !fact.value || *fact.value < 2) continue;
    const std::string printed = lower(slice(text, *fact.hedge));
    const std::string_view scale = scales.value(printed);
    if (!scale.starts_with(kFigure)) continue;
    // The hedge stands right before its figure, wherever the figure's span begins.
    const size_t begin = fact.span.contains(*fact.hedge) ? fact.hedge->end : fact.span.begin;
    if (begin < fact.hedge->end ||
        !trimmed(text.substr(fact.hedge->end, begin - fact.hedge->end)).empty())
      continue;
    const std::string_view rest = text.substr(fact.hedge->end, 3);
    if (rest.starts_with(" a ") || rest.starts_with(" an")) continue;
    std::string others(scale.substr(kFigure.size()));
    if (!is_counted(fact))
      if (const size_t fewer = others.find("fewer"); fewer != std::string::npos)
        others.replace(fewer, 5, "less");
    if (!is_preposition(source, source.reading.sentences[index], words, *fact.hedge))
      hedges.push_back({*fact.hedge, std::move(others), true});
  }
}

// The sentence with a gap in the place of the hedge.
// "“may” leaves it open"
std::string strength(const Source& source, std::string_view words) {
  return "“" + std::string(words) + "” " +
         std::string(source.lexicon.list("hedge-strengths").value(words));
}

// "will meet on 3 May": the plain future of a diary.
bool is_scheduled(const Source& source, size_t sentence, const Hedge& hedge) {
  if (lower(one_line(slice(source.article.text, hedge.at))) != "will") return false;
  return std::ranges::any_of(source.reading.facts, [sentence](const Fact& fact) {
    return fact.sentence == sentence &&
           (fact.kind == FactKind::date || fact.kind == FactKind::time);
  });
}

// "Oduya believes that it will close": the certainty is his.
bool is_reported(const Source& source, const Sentence& sentence, Span hedge) {
  const WordList& verbs = source.lexicon.list("report-verbs");
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Span place = source.reading.tokens[i].span;
    if (place.begin >= hedge.begin) break;
    if (verbs.has(lower(slice(source.article.text, place)))) return true;
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
  for (const std::string& other : split(hedge.scale))
    lures.push_back({in_case_of(key, other), capitalised(strength(source, other)) +
                                                 "; the article has “" + printed + "”."});
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
  question.explanation = capitalised(strength(source, printed)) + ".";
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
  std::vector<Candidate> candidates;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const Words words(source, sentence);
    std::vector<Hedge> hedges;
    add_figure_hedges(source, i, words, hedges);
    add_verb_hedges(source, sentence, words, hedges);
    if (hedges.empty()) continue;
    if (!is_running_text(source, i)) {
      source.pass(i, "has a hedge, but doesn't read as a sentence");
    } else if (const auto shown = told(source, i, {kFewestWords, kMostWords}, Quoting::whole)) {
      for (const Hedge& hedge : hedges)
        if (is_reported(source, sentence, hedge.at))
          source.pass(i, "somebody else is as sure as that, not the article");
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
