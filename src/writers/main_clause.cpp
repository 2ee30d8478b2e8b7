#include "writers/main_clause.h"

#include "writers/phrasing.h"
#include "writers/stretch.h"

namespace stet {

namespace {

// "is", "went", "vote"; not "to vote", "voting", "n't", “Digi-destined”.
bool may_have_a_tense(const Stretch& words, size_t i) {
  if (!words.is(i, {Pos::verb, Pos::aux}) || words.at(i).ends_with("ing") ||
      words.at(i).find('-') != std::string::npos)
    return false;
  return i == 0 || !is_one_of(words.at(i - 1), {"to", "having", "being"});
}

// "the roof of the hall leaks every winter": what the tagger takes for a noun behind a noun.
bool may_be_a_verb(const Stretch& words, size_t i) {
  return i > 0 && words.pos(i) == Pos::noun && words.is_lower_case(i) &&
         words.is(i - 1, {Pos::noun, Pos::propn}) &&
         words.is(i + 1, {Pos::adp, Pos::det, Pos::adv, Pos::pron, Pos::adj, Pos::sconj});
}

bool holds_a_verb(const std::string& word) {
  for (std::string_view end :
       {"'re", "’re", "'m", "’m", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "n't", "n’t"})
    if (word.ends_with(end)) return true;
  return is_one_of(word,
                   {"it's",    "it’s",    "that's", "that’s", "he's",   "he’s",   "she's", "she’s",
                    "there's", "there’s", "what's", "what’s", "here's", "here’s", "let's", "let’s",
                    "who's",   "who’s",   "'s",     "’s",     "gonna",  "gotta"});
}

// "who", "because": each leads a verb that isn't the sentence's own. "That is so" is none.
bool leads_a_clause(const Stretch& words, size_t i) {
  const std::string& word = words.at(i);
  if (is_one_of(word, {"who", "which", "because", "although", "though", "unless", "whose",
                       "whereas", "while"}))
    return i > 0 || word != "who";
  return word == "that" && i > 0 && words.is(i - 1, {Pos::noun, Pos::propn, Pos::pron});
}

}  // namespace

bool has_main_clause(const Source& source, Span sentence) {
  const Stretch words(source, sentence);
  if (source.reading.tags.empty()) return true;
  size_t verbs = 0, led = 0;
  bool in_verb = false;  // "has been told" is one
  for (size_t i = 0; i < words.size(); ++i) {
    const bool is_verb =
        may_have_a_tense(words, i) || may_be_a_verb(words, i) || holds_a_verb(words.at(i));
    verbs += is_verb && !in_verb;
    in_verb = is_verb || (in_verb && words.is(i, {Pos::adv, Pos::part}));
    led += leads_a_clause(words, i);
  }
  return verbs > led;
}

}  // namespace stet
