#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/hedges.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "all", "half of", "no": who else is counted tells how many are meant.
bool counts_besides(const Source& source, size_t sentence, const Words& words, size_t own) {
  for (size_t i = 0; i < words.size(); ++i)
    if (words.at(i).ends_with("n’t") || words.at(i).ends_with("n't")) return true;
  for (size_t i = 0; i < words.size(); ++i)
    if (i != own &&
        is_one_of(words.at(i),
                  {"all",   "every", "each", "most",     "many",  "some",     "few",   "several",
                   "none",  "no",    "half", "majority", "other", "others",   "more",  "fewer",
                   "less",  "only",  "any",  "both",     "not",   "n't",      "never", "these",
                   "those", "also",  "even", "such",     "so",    "including"}))
      return true;
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == sentence &&
           (fact.kind == FactKind::percent || fact.kind == FactKind::count);
  });
}

bool is_of_many(const std::string& word) {
  return is_one_of(word, {"men", "women", "children"}) ||
         (word.ends_with("s") && !word.ends_with("ss") &&
          !is_one_of(word, {"days", "years", "weeks", "months", "times", "ways", "things", "hours",
                            "minutes", "nights", "seasons", "cases", "others", "kinds", "news",
                            "politics", "economics"}));
}

}  // namespace

// "has reportedly closed", "the club probably lost": between somebody or something and what it did.
void add_adverb_hedges(const Source& source, size_t sentence, const Words& words,
                       std::vector<Hedge>& hedges) {
  const Sentence& own = source.reading.sentences[sentence];
  if (source.reading.tags.empty()) return;
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    if (source.pos(own.first_token + i) != Pos::adv || words.at(i + 1) == "not") continue;
    const std::string_view scale = scale_of(source, words.at(i), "adverb");
    if (scale.empty()) continue;
    const Pos before = source.pos(own.first_token + i - 1);
    const Pos after = source.pos(own.first_token + i + 1);
    const bool behind_verb =
        is_one_of(words.at(i - 1), {"is", "are", "was", "were", "has", "have"});
    if (!behind_verb && !((before == Pos::noun || before == Pos::propn) && after == Pos::verb &&
                          !words.at(i + 1).ends_with("ing")))
      continue;
    hedges.push_back({words.places[i], std::string(scale), HedgeOf::adverb});
  }
}

// "Most rowers have", "said that many clubs are": the first words of a clause on several, and
// nothing else in the sentence tells how many.
void add_amount_hedges(const Source& source, size_t sentence, const Words& words,
                       std::vector<Hedge>& hedges) {
  constexpr size_t kMostWords = 4;  // of who or what is counted
  const Sentence& own = source.reading.sentences[sentence];
  if (source.reading.tags.empty()) return;
  const auto pos = [&](size_t i) { return source.pos(own.first_token + i); };
  for (size_t i = 0; i + 3 < words.size(); ++i) {
    if (i > 0 && words.at(i - 1) != "that") continue;
    const std::string_view scale = scale_of(source, words.at(i), "amount");
    if (scale.empty()) continue;
    // "Many of the rowers"
    const bool is_part = words.at(i + 1) == "of" &&
                         is_one_of(words.at(i + 2), {"the", "its", "their", "his", "her"});
    const size_t first = i + (is_part ? 3 : 1);
    size_t noun = first;
    while (noun < first + kMostWords - 1 &&
           (pos(noun) == Pos::adj || pos(noun) == Pos::propn ||
            (pos(noun) == Pos::noun && !is_of_many(words.at(noun)))))
      ++noun;
    const bool acts = pos(noun + 1) == Pos::verb || pos(noun + 1) == Pos::aux;
    if (pos(noun) == Pos::noun && is_of_many(words.at(noun)) && acts &&
        !words.at(noun + 1).ends_with("ing") && !counts_besides(source, sentence, words, i) &&
        !is_quoted(source, own.span, words.places[i]))
      hedges.push_back({words.places[i], std::string(scale), HedgeOf::amount});
  }
}

}  // namespace stet
