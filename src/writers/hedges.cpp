#include "writers/hedges.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_tells.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr std::string_view kVerb = "verb: ";
constexpr std::string_view kFigure = "figure: ";

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
                                   "afford", "want", "have", "like", "love", "prefer", "rather"}))
    return false;
  // "she could sing": what somebody can do is no guess.
  if (words.at(first) == "could" &&
      (is_one_of(words.at(first - 1), {"he", "she", "they", "who"}) ||
       names_a_person(source, words.places[first - 1]) || speaks_of_the_past(source, words)))
    return false;
  // "Brook would often point to it": what somebody did, unless it is what somebody says will be.
  if (words.at(first) == "would" &&
      (is_one_of(words.at(first - 1), {"he", "she", "they", "who"}) ||
       names_a_person(source, words.places[first - 1])) &&
      !is_reported(source, sentence, words.places[first]))
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
         is_one_of(words.at(first - 1),
                   {"he", "she", "they", "it", "that", "which", "who", "i", "we", "you"});
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

// Permission, conditions and pretences: how sure it is isn't what the words tell. Words that lead
// to what is asked or hoped do so only before it.
bool speaks_of_conditions(const Words& words, size_t first) {
  for (size_t i = 0; i < words.size(); ++i)
    if (is_one_of(words.at(i), {"if", "unless", "whether", "wish", "until", "till", "?", "so"}) ||
        (i < first &&
         is_one_of(words.at(i), {"what", "how", "why", "whose", "hope", "hopes", "hoped", "whom",
                                 "hoping", "hopeful", "wonder", "clear", "sure", "question"})))
      return true;
  return false;
}

// "people would turn up to each show": what was done, time and again. "older than Brook would be",
// "more than it may seem": only compared.
bool is_habit_or_comparison(const Words& words, size_t first) {
  const bool is_habit =
      is_one_of(words.at(first), {"would", "wanted"}) &&
      std::ranges::any_of(words.lower, [](const std::string& word) {
        return is_one_of(word, {"each", "every", "often", "always", "sometimes", "usually", "when",
                                "perhaps", "maybe", "possibility", "prospect", "chance"});
      });
  const auto before = words.lower.begin() + static_cast<std::ptrdiff_t>(first);
  return is_habit || std::find(words.lower.begin(), before, "than") != before;
}

// "ruled that the land could be sold": it was allowed.
bool is_allowed(const Words& words, size_t first) {
  return words.at(first) == "could" &&
         std::ranges::any_of(words.lower, [](const std::string& word) {
           return word.starts_with("rule") || word.starts_with("declare") ||
                  word.starts_with("allow") || word.starts_with("permi") || word == "so";
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
      if ((wish || !speaks_of_conditions(words, first)) && !concedes(words, first) &&
          !is_habit_or_comparison(words, first) && !is_allowed(words, first) &&
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

// "has gone up to $8,400": no bound.
bool is_a_rise(const Words& words, const Fact& fact) {
  for (size_t i = 1; i + 1 < words.size(); ++i)
    if (words.places[i].begin == fact.hedge->begin)
      return words.at(i) == "up" &&
             is_one_of(words.at(i - 1), {"go", "goes", "gone", "going", "went", "moved", "rose",
                                         "came", "grew", "add", "adds", "added"});
  return false;
}

// "Only about 10 percent": no other goes with "only". "by roughly 9 points, 42 to 33 percent": the
// others tell.
bool is_told_beside(const Source& source, size_t sentence, const Words& words, const Fact& fact) {
  for (size_t i = 1; i < words.size(); ++i)
    if (words.places[i].begin == fact.hedge->begin &&
        source.lexicon.list("belittling").has(words.at(i - 1)))
      return true;
  const auto figure = parse_figure(slice(source.article.text, fact.span));
  const Span whole = source.reading.sentences[sentence].span;
  if (figure && figure->digits > 0 && is_made_of_others(source, fact, *figure, whole)) return true;
  if (!fact.unit || fact.unit->find("point") == std::string::npos) return false;
  return std::ranges::count_if(source.reading.facts, [&](const Fact& other) {
           return other.sentence == sentence && other.kind == FactKind::percent;
         }) > 1;
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
    constexpr double kAll = 95;  // "more than 100 percent"
    if (fact.kind == FactKind::percent && *fact.value >= kAll) continue;
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
    if (!is_a_rise(words, fact) && !is_told_beside(source, index, words, fact) &&
        !is_preposition(source, source.reading.sentences[index], words, *fact.hedge))
      hedges.push_back({*fact.hedge, std::move(others), true});
  }
}

}  // namespace

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

std::vector<Hedge> hedges_of(const Source& source, size_t sentence) {
  if (source.reading.sentences[sentence].span.length() > kLongestSentence) return {};
  const Words words(source, source.reading.sentences[sentence]);
  std::vector<Hedge> hedges;
  add_figure_hedges(source, sentence, words, hedges);
  add_verb_hedges(source, source.reading.sentences[sentence], words, hedges);
  return hedges;
}

std::string strength_of(const Source& source, std::string_view words) {
  const std::string_view known = source.lexicon.list("hedge-strengths").value(words);
  return "“" + std::string(words) + "” " + std::string(known.empty() ? "leaves it open" : known);
}

}  // namespace stet
