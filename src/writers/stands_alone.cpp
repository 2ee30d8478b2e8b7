#include "writers/stands_alone.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace stet {

namespace {

// What a word needs before it, in the second column of assets/words/pronouns.txt.
//   person   a person named earlier in the piece
//   plural   a plural noun earlier
//   thing    a noun phrase earlier
//   never    always points back
struct Seen {
  bool person = false;
  bool plural = false;
  bool thing = false;
};

bool looks_plural(const std::string& word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

bool names_a_person(const Source& source, Span token) {
  return std::any_of(
      source.reading.people.begin(), source.reading.people.end(), [token](const Person& person) {
        return std::any_of(person.mentions.begin(), person.mentions.end(),
                           [token](Span mention) { return mention.contains(token); });
      });
}

bool is_satisfied(std::string_view need, const Seen& seen) {
  if (need == "person") return seen.person;
  if (need == "plural") return seen.plural;
  if (need == "thing") return seen.thing;
  return need != "never";
}

}  // namespace

bool stands_alone(const Source& source, size_t sentence, Span piece) {
  const std::string_view text = source.article.text;
  const Sentence& whole = source.reading.sentences[sentence];
  std::vector<std::string> words;
  std::vector<Span> places;
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    const Token& token = source.reading.tokens[i];
    if (!piece.contains(token.span)) continue;
    words.push_back(lower(slice(text, token.span)));
    places.push_back(token.span);
  }
  if (words.empty()) return false;
  if (source.lexicon.list("connectives").has(words.front())) return false;
  // "One miner" counts; "One is", "Some say" point back or at nobody.
  if ((words.front() == "one" || words.front() == "some") && words.size() > 1 &&
      source.lexicon.list("closed-class").has(words[1]))
    return false;

  const WordList& pronouns = source.lexicon.list("pronouns");
  const WordList& anaphors = source.lexicon.list("anaphors");
  const WordList& times = source.lexicon.list("time-nouns");
  Seen seen;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    const std::string next = i + 1 < words.size() ? words[i + 1] : "";
    const bool definite = word == "the" || word == "such";
    const bool demonstrative = word == "this" || word == "these" || word == "those";
    if (demonstrative && !times.has(next)) return false;
    if (word == "that" && (i == 0 || next.empty())) return false;
    if (word == "that" && i > 0 && source.lexicon.list("prepositions").has(words[i - 1]))
      return false;
    if (definite && anaphors.has(next)) {
      // "the scheme to mend the pier" says which scheme; "the scheme will" points back.
      const std::string third = i + 2 < words.size() ? words[i + 2] : "";
      if (!source.lexicon.list("postmodifiers").has(third)) return false;
    }
    if (pronouns.has(word) && !is_satisfied(pronouns.value(word), seen)) return false;
    if (!seen.person) seen.person = names_a_person(source, places[i]);
    if (looks_plural(word)) seen.plural = true;
    if ((word == "and" || word == "or") && seen.person) seen.plural = true;
    if (i > 0 && (words[i - 1] == "the" || words[i - 1] == "a" || words[i - 1] == "an"))
      seen.thing = true;
    if (decode(text, places[i].begin).value < 0x80 &&
        is_upper(decode(text, places[i].begin).value) && i > 0)
      seen.thing = true;
  }
  return true;
}

bool stands_alone(const Source& source, size_t sentence) {
  return stands_alone(source, sentence, source.reading.sentences[sentence].span);
}

}  // namespace stet
