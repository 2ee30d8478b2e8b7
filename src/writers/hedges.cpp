#include "writers/hedges.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

bool names_a_person(const Source& source, Span word) {
  return std::any_of(source.reading.people.begin(), source.reading.people.end(),
                     [word](const Person& person) {
                       return std::any_of(person.mentions.begin(), person.mentions.end(),
                                          [word](Span mention) { return mention.contains(word); });
                     });
}

// "said that the pier could sink" does not: the report is past, what is feared isn't.
bool speaks_of_the_past(const Source& source, const Words& words) {
  const WordList& past = source.lexicon.list("irregular-past");
  return std::any_of(words.lower.begin(), words.lower.end(), [&](const std::string& word) {
    return word != "said" && word != "told" &&
           (past.has(word) || is_one_of(word, {"was", "were", "had", "did", "didn't"}));
  });
}

bool denies_before(const Words& words, size_t first) {
  const auto before = words.lower.begin() + static_cast<std::ptrdiff_t>(first);
  return std::any_of(words.lower.begin(), before, [](const std::string& word) {
    return is_one_of(word,
                     {"few", "no", "little", "nobody", "nothing", "none", "hardly", "neither"});
  });
}

// A bare verb follows at `next`, and the subject stands before: "what will", "may not", "will also
// be" and questions are left alone.
bool is_before_verb(const Source& source, const Sentence& sentence, const Words& words,
                    size_t first, size_t next) {
  // "may soon close"
  if (is_one_of(words.at(next), {"soon", "eventually", "ultimately", "easily", "quickly"})) {
    if (words.at(next - 1) == "have") return false;
    ++next;
  }
  if (first == 0 || next >= words.size() || source.reading.tags.empty()) return false;
  const Pos pos = source.pos(sentence.first_token + next);
  const Pos before = source.pos(sentence.first_token + first - 1);
  const std::string& follows = words.at(next);
  const bool modal = words.at(next - 1) != "to";
  // "may have been": what follows "have" has a past of its own.
  if (words.at(next - 1) == "have" && pos != Pos::verb && follows != "been") return false;
  if (pos != Pos::verb && follows != "be" && follows != "been" && (modal || follows != "have"))
    return false;
  if (modal && is_one_of(follows, {"see", "hear", "feel", "tell", "remember", "say", "imagine",
                                   "afford", "want", "have", "like", "love", "prefer", "rather",
                                   "seem", "sound", "look"}))
    return false;
  // "she could sing": what somebody can do is no guess.
  if (words.at(first) == "could" &&
      (is_one_of(words.at(first - 1), {"i", "we", "you", "he", "she", "they", "who"}) ||
       names_a_person(source, words.places[first - 1]) || speaks_of_the_past(source, words)))
    return false;
  // "few films could top it": nothing could, or next to nothing.
  if (words.at(first) == "could" && denies_before(words, first)) return false;
  // "it could do with a hand", "it may be too late": ways of putting it.
  if (is_one_of(words.at(next + 1), {"with", "too"}) && is_one_of(follows, {"do", "be"}))
    return false;
  // "the debate promised to be": nobody promised. "hopes to be elected": nobody promises that.
  if (follows == "be" && words.at(next - 1) == "to" &&
      (words.at(first).starts_with("promis") || words.at(first).starts_with("hop") ||
       words.at(first).starts_with("plan")))
    return false;
  // "a plan to": only verbs.
  const Pos own = source.pos(sentence.first_token + first);
  if (own != Pos::verb && own != Pos::aux) return false;
  if (words.at(first - 1) == "who" && first > 1 &&
      source.pos(sentence.first_token + first - 2) != Pos::noun)
    return false;
  return before == Pos::noun || before == Pos::propn ||
         is_one_of(words.at(first - 1),
                   {"he", "she", "they", "it", "this", "that", "which", "who", "i", "we", "you"});
}

// "who the candidates will be"
bool follows_an_object(const Source& source, const Sentence& sentence, const Words& words,
                       size_t first) {
  for (size_t i = 1; i + 1 < first; ++i)
    if (words.at(i) == "who" && source.pos(sentence.first_token + i + 1) == Pos::det) return true;
  return false;
}

// "may be new, but", "while it may be new": grants it, and leaves nothing open.
bool concedes(const Words& words, size_t first) {
  for (size_t i = first; i > 0 && words.at(i - 1) != ","; --i)
    if (is_one_of(words.at(i - 1), {"while", "though", "although", "whatever"})) return true;
  return is_one_of(words.at(first), {"may", "might"}) &&
         std::any_of(words.lower.begin() + static_cast<std::ptrdiff_t>(first), words.lower.end(),
                     [](const std::string& word) {
                       return is_one_of(word, {"but", "yet", "though", "although"});
                     });
}

// Permission, conditions, "the only way" and pretences: how sure it is isn't what the words tell.
// Words that lead to what is asked or hoped do so only before it.
bool speaks_of_conditions(const Words& words, size_t first) {
  for (size_t i = 0; i < words.size(); ++i)
    if (is_one_of(words.at(i), {"if", "unless", "whether", "wish", "until", "till", "?", "so"}) ||
        (i < first && is_one_of(words.at(i), {"only", "what", "how", "why", "whose", "hope",
                                              "hopes", "hoped", "whom", "hoping", "hopeful",
                                              "wonder", "clear", "sure", "question"})))
      return true;
  return false;
}

// "older than Brook may be", "more than it may seem": only compared.
bool is_compared(const Words& words, size_t first) {
  const auto before = words.lower.begin() + static_cast<std::ptrdiff_t>(first);
  return std::find(words.lower.begin(), before, "than") != before;
}

// "managers could earn $10,000", "those who could row", "at times her name could make him fume":
// they were able to.
bool is_an_ability(const Source& source, const Words& words, size_t first) {
  if (words.at(first) != "could" || first == 0) return false;
  for (const std::string& word : words.lower)
    if (is_one_of(word, {"times", "sometimes", "often", "once", "then", "rarely"})) return true;
  const std::string& subject = words.at(first - 1);
  return source.lexicon.list("roles").has(subject) ||
         is_one_of(subject, {"they", "we", "you", "who", "people"});
}

// "ruled that the land could be sold": it was allowed.
bool is_allowed(const Words& words, size_t first) {
  return words.at(first) == "could" &&
         std::ranges::any_of(words.lower, [](const std::string& word) {
           return word.starts_with("rule") || word.starts_with("declare") ||
                  word.starts_with("allow") || word.starts_with("permi") || word == "so";
         });
}

// "said it could sink" stands beside "would", "it could sink next month" beside "will".
std::string_view verb_scale_of(const Source& source, const Words& words, const std::string& hedge) {
  const bool looks_back = std::ranges::any_of(words.lower, [&](const std::string& word) {
    return word.ends_with("ed") || source.lexicon.list("irregular-past").has(word);
  });
  const std::string_view now =
      looks_back ? std::string_view() : scale_of(source, hedge, "verb-now");
  return now.empty() ? scale_of(source, hedge, "verb") : now;
}

void add_verb_hedges(const Source& source, const Sentence& sentence, const Words& words,
                     std::vector<Hedge>& hedges) {
  const WordList& scales = source.lexicon.list("hedge-scales");
  for (size_t first = 0; first < words.size(); ++first) {
    const Listing listing = source.lexicon.listing(words.lower[first]);
    const size_t most = listing.opening.test(scales.id())   ? scales.longest_in_words()
                        : listing.holding.test(scales.id()) ? 1
                                                            : 0;
    for (size_t count = std::min(most, words.size() - first); count > 0; --count) {
      std::string printed = words.lower[first];
      for (size_t i = 1; i < count; ++i) printed += " " + words.lower[first + i];
      const std::string_view scale = verb_scale_of(source, words, printed);
      if (scale.empty()) continue;
      const bool wish = words.at(first).starts_with("hope");
      if ((wish || !speaks_of_conditions(words, first)) && !concedes(words, first) &&
          !is_compared(words, first) && !is_allowed(words, first) &&
          !is_an_ability(source, words, first) &&
          is_before_verb(source, sentence, words, first, first + count) &&
          !follows_an_object(source, sentence, words, first))
        hedges.push_back(
            {{words.places[first].begin, words.places[first + count - 1].end}, std::string(scale)});
      break;
    }
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

std::string_view scale_of(const Source& source, std::string_view words, std::string_view of) {
  std::string_view row = source.lexicon.list("hedge-scales").value(words);
  while (!row.empty()) {
    const size_t end = std::min(row.find(';'), row.size());
    const std::string_view scale = trimmed(row.substr(0, end));
    if (scale.starts_with(of) && scale.substr(of.size()).starts_with(": "))
      return scale.substr(of.size() + 2);
    row.remove_prefix(std::min(end + 1, row.size()));
  }
  return {};
}

std::vector<Hedge> hedges_of(const Source& source, size_t sentence) {
  if (source.reading.sentences[sentence].span.length() > kLongestSentence) return {};
  const Words words(source, source.reading.sentences[sentence]);
  std::vector<Hedge> hedges;
  add_figure_hedges(source, sentence, words, hedges);
  add_adverb_hedges(source, sentence, words, hedges);
  add_amount_hedges(source, sentence, words, hedges);
  add_verb_hedges(source, source.reading.sentences[sentence], words, hedges);
  return hedges;
}

std::string strength_of(const Source& source, std::string_view words) {
  const std::string_view known = source.lexicon.list("hedge-strengths").value(words);
  return "“" + std::string(words) + "” " + std::string(known.empty() ? "leaves it open" : known);
}

}  // namespace stet
