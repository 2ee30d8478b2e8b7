#include "writers/checkable.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

std::string bare(std::string_view word) {
  return lower(word.substr(0, word.find_first_of(",.;:")));
}

// "a $40 million plan", "the 12 year cycle": it only tells which.
bool is_a_modifier(const Source& source, const Fact& fact) {
  if (fact.kind == FactKind::count) return !fact.counted;
  const Pos behind = source.pos(token_from(source, fact.span.end));
  return behind == Pos::noun || behind == Pos::adj || behind == Pos::propn;
}

// It stands at the head of the words, or soon behind their first verb: "has 1,200 people".
bool is_what_is_told(const Source& source, Span words, const Fact& fact) {
  constexpr size_t kHead = 4, kReach = 7;  // tokens
  const auto& tokens = source.reading.tokens;
  const size_t first = token_from(source, words.begin), at = token_from(source, fact.span.begin);
  if (at < first + kHead) return true;
  size_t verb = first;
  while (verb < at && source.pos(verb) != Pos::verb && source.pos(verb) != Pos::aux) ++verb;
  if (verb == at || at - verb > kReach) return false;
  return slice(source.article.text, {tokens[verb].span.end, fact.span.begin}).find(',') ==
         std::string_view::npos;
}

// Something counted or measured; a date or an age may only tell which ("the 2008 nominee"), and so
// may a figure that is part of a word ("the 15-member board") or counts a few ("the last two").
bool holds_a_figure(const Source& source, Span words) {
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    const std::string_view text = source.article.text;
    const bool is_part_of_a_word = slice(text, fact.span).find('-') != std::string_view::npos ||
                                   text.substr(fact.span.end).starts_with('-');
    const bool is_in_digits = slice(text, fact.span).find_first_of("0123456789") != text.npos;
    return words.contains(fact.span) && !is_part_of_a_word && is_in_digits &&
           (fact.kind == FactKind::percent || fact.kind == FactKind::money ||
            fact.kind == FactKind::measure || fact.kind == FactKind::count) &&
           !is_a_modifier(source, fact) && is_what_is_told(source, words, fact);
  });
}

// "sold its last ferry": the first verb, in plain words.
bool tells_a_deed(const Source& source, Span words) {
  const auto& tokens = source.reading.tokens;
  const WordList& deeds = source.lexicon.list("deeds");
  for (size_t i = token_from(source, words.begin);
       i < tokens.size() && tokens[i].span.begin < words.end; ++i) {
    const std::string word = lower(slice(source.article.text, tokens[i].span));
    if (source.pos(i) == Pos::sconj || word == "that")
      return false;  // "A song that worked is dull"
    if (source.pos(i) == Pos::verb) return deeds.has(word);
  }
  return false;
}

// "We have a commitment to 50 towns": half a plan.
bool intends(const Source& source, std::string_view text) {
  const WordList& intentions = source.lexicon.list("intentions");
  const WordList& to_come = source.lexicon.list("still-to-come");
  return std::ranges::any_of(words_of(text), [&](std::string_view word) {
    return intentions.has(bare(word)) || to_come.has(bare(word));
  });
}

// "Osei, who has rowed for 30 years, isn't impressed": the figure is told by the way.
bool tells_besides(std::string_view text) {
  return has_word(text, "who") || has_word(text, "whose") || has_word(text, "which");
}

// "has done more useful things", "has done well in 11 races": by whose measure?
bool compares(std::string_view text) {
  return has_word(text, "well") || (has_word(text, "more") && !has_word(text, "more than"));
}

// "bashed", "thoughtless": whoever calls it so judges.
bool is_heated(const Source& source, std::string_view text) {
  const WordList& loaded = source.lexicon.list("loaded");
  const WordList& judgements = source.lexicon.list("plain-judgements");
  const WordList& doubted = source.lexicon.list("called-in-doubt");
  return std::ranges::any_of(words_of(text), [&](std::string_view printed) {
    const std::string word = bare(printed);
    return loaded.has(word) || judgements.has(word) || doubted.has(word);
  });
}

// A manner that only a witness could judge ("shyly"); an amount that nobody could count ("plenty").
bool is_coloured(const Source& source, std::string_view text) {
  if (has_word(lower(text), "long last")) return true;  // "at long last"
  const WordList& plain = source.lexicon.list("plain-adverbs");
  const WordList& stances = source.lexicon.list("stance");
  const WordList& belittling = source.lexicon.list("belittling");
  const WordList& vague = source.lexicon.list("vague-amounts");
  return std::ranges::any_of(words_of(text), [&](std::string_view printed) {
    constexpr size_t kShortest = 6;  // letters
    const std::string word = bare(printed);
    return belittling.has(word) ||
           (word.size() >= kShortest && word.ends_with("ly") && !plain.has(word)) ||
           (stances.has(word) && stances.value(word) != "plain") || vague.has(word);
  });
}

}  // namespace

std::string_view what_settles(const Source& source, Span words) {
  return holds_a_figure(source, words) ? "Its figure could be looked up."
                                       : "Whether it happened could be looked up.";
}

std::string_view why_not_checkable(const Source& source, Span words) {
  const std::string_view text = slice(source.article.text, words);
  if (!(holds_a_figure(source, words) || tells_a_deed(source, words)) || tells_besides(text))
    return "there is nothing in it to look up";
  if (has_word(text, "will") || has_word(text, "would") || intends(source, text))
    return "half of it looks ahead";
  return is_coloured(source, text) || is_heated(source, text) || compares(text)
             ? "its class is debatable"
             : "";
}

bool passes_on(const Source& source, Span words) {
  const WordList& cues = source.lexicon.list("cues");
  const WordList& hearsay = source.lexicon.list("hearsay");
  const auto& tokens = source.reading.tokens;
  for (size_t i = token_from(source, words.begin);
       i < tokens.size() && tokens[i].span.begin < words.end; ++i) {
    const std::string word = lower(slice(source.article.text, tokens[i].span));
    const Pos pos = source.pos(i);
    const bool names = pos == Pos::noun || pos == Pos::propn || pos == Pos::adj;
    if (hearsay.has(word) || (cues.has(word) && cues.value(word) != "act" && !names)) return true;
  }
  return false;
}

}  // namespace stet
