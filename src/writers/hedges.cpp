#include "writers/hedges.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
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
    if (!is_preposition(source, source.reading.sentences[index], words, *fact.hedge))
      hedges.push_back({*fact.hedge, std::move(others), true});
  }
}

}  // namespace

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
