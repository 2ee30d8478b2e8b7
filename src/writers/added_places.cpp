#include "writers/added_places.h"

#include <algorithm>
#include <span>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/checkable.h"
#include "writers/evidence.h"
#include "writers/voting_day.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

std::string lower_token(const Source& source, size_t token) {
  return lower(slice(source.article.text, source.reading.tokens[token].span));
}

// A name, "she" or "the officials": who can do something reluctantly.
bool is_somebody(const Source& source, size_t token) {
  constexpr std::string_view kPronouns[] = {"he", "she", "they", "who"};
  const Span span = source.reading.tokens[token].span;
  const std::string word = lower_token(source, token);
  return is_one_of(word, kPronouns) || source.lexicon.list("roles").has(word) ||
         std::ranges::any_of(source.reading.people, [span](const Person& person) {
           return std::ranges::any_of(person.mentions,
                                      [span](Span mention) { return mention.end == span.end; });
         });
}

// "Bell met", "Bell had met": nothing stands between.
bool follows_somebody(const Source& source, const Sentence& sentence, size_t verb) {
  constexpr std::string_view kHelpers[] = {"had", "has", "have", "was", "were"};
  size_t before = verb - 1;
  if (is_one_of(lower_token(source, before), kHelpers)) {
    if (before == sentence.first_token) return false;
    --before;
  }
  return is_somebody(source, before);
}

// "backed out": another verb than the list has.
bool has_particle(const Source& source, size_t verb) {
  constexpr std::string_view kParticles[] = {"out",  "off",  "up",   "down",
                                             "away", "over", "back", "in"};
  return is_one_of(lower_token(source, verb + 1), kParticles);
}

bool is_quoted(const Source& source, const Sentence& sentence, size_t token) {
  return is_quoted(source, sentence.span, source.reading.tokens[token].span);
}

using Places = std::vector<AddedPlace>;

// "Bell [briefly] met the mayor."
void add_before_verb(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  const Span verb = source.reading.tokens[i].span;
  const std::string_view among =
      source.lexicon.list("added-manners").value(slice(source.article.text, verb));
  if (!among.empty() && source.pos(i) == Pos::verb && !has_particle(source, i) &&
      follows_somebody(source, sentence, i) && !is_quoted(source, sentence, i))
    places.push_back({"manner", verb, among, true});
}

// "the players’ hall", "a report-writer"
bool is_joined_on(const Source& source, size_t token) {
  const char32_t next = decode(source.article.text, source.reading.tokens[token].span.end).value;
  return next == U'\'' || next == U'’' || next == U'-';
}

// "of [senior] officials", "two [internal] memos"
bool is_bare_plural(const Source& source, size_t noun) {
  constexpr std::string_view kNever[] = {"no",    "more", "fewer", "less",
                                         "which", "what", "as",    "like"};
  const Pos before = source.pos(noun - 1);
  const std::string word = lower_token(source, noun - 1);
  const bool is_participle = word.ends_with("ed") || word.ends_with("ing");  // "elected officials"
  return lower_token(source, noun).ends_with('s') && !is_one_of(word, kNever) && !is_participle &&
         (before == Pos::adp || before == Pos::verb || before == Pos::num || before == Pos::det);
}

// "a [two-page] letter", "his [rented] house": named, with nothing told of it, and no part of a
// longer name.
bool is_bare(const Source& source, const Sentence& sentence, size_t noun) {
  constexpr std::string_view kDeterminers[] = {"a", "an", "the", "his", "her", "their", "its"};
  constexpr std::string_view kWays[] = {"such", "what", "quite", "not", "like"};
  if (source.pos(noun) != Pos::noun ||
      !(is_one_of(lower_token(source, noun - 1), kDeterminers) || is_bare_plural(source, noun)) ||
      (noun > sentence.first_token + 1 && is_one_of(lower_token(source, noun - 2), kWays)))
    return false;
  const Pos next = source.pos(noun + 1);
  return next != Pos::noun && next != Pos::propn && next != Pos::adj && next != Pos::part &&
         lower_token(source, noun + 1) != "of" && !is_joined_on(source, noun);
}

void add_before_noun(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  const Span noun = source.reading.tokens[i].span;
  const std::string_view among =
      source.lexicon.list("added-traits").value(slice(source.article.text, noun));
  if (!among.empty() && is_bare(source, sentence, i) && !is_quoted(source, sentence, i))
    places.push_back({"trait", noun, among, true, " ", lower_token(source, i - 1)});
}

// "on Tuesday [evening]"; not "Tuesday’s vote", "a Tuesday vote", "Super Tuesday".
void add_behind_day(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  constexpr std::string_view kWhich[] = {"last", "every", "each", "late", "early", "super", "a"};
  const Span day = source.reading.tokens[i].span;
  const std::string_view printed = slice(source.article.text, day);
  if (!source.lexicon.list("weekdays").has(printed) || printed.ends_with('.')) return;
  const Pos next = source.pos(i + 1);
  if (is_joined_on(source, i) || next == Pos::noun || next == Pos::propn || next == Pos::num ||
      next == Pos::adj || is_one_of(lower_token(source, i - 1), kWhich) ||
      is_a_voting_day(source, printed) || is_quoted(source, sentence, i))
    return;
  places.push_back({"day", day});
}

// Where somebody spoke, or to whom: a second such would jar.
bool tells_an_occasion(const Source& source, const Sentence& sentence) {
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i)
    if (source.pos(i) == Pos::adp &&
        !is_quoted(source, sentence.span, source.reading.tokens[i].span))
      return true;
  return false;
}

// “…,” Bell said [in a statement].
void add_behind_said(const Source& source, const Sentence& sentence, Places& places) {
  const std::string_view text = source.article.text;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct || !quotation.person || !quotation.cue ||
        !quotation.speaker || quotation.confidence < kSure ||
        slice(text, *quotation.cue) != "said" || !sentence.span.contains(*quotation.cue) ||
        !sentence.span.contains(*quotation.speaker))
      continue;
    const size_t end = std::max(quotation.cue->end, quotation.speaker->end);
    if (text.substr(end, 1) == "." && !tells_an_occasion(source, sentence))
      places.push_back({"said", source.reading.tokens[token_from(source, end) - 1].span});
  }
}

// Plainly told with a figure: "The club sold 40 boats[, officials said]."
bool is_of_record(const Source& source, const Sentence& sentence, size_t index) {
  constexpr size_t kMostTokens = 24;
  const Claim& claim = source.reading.claims[index];
  if (sentence.last_token - sentence.first_token > kMostTokens || claim.voice != Voice::reporter ||
      claim.stance != Stance::checkable || claim.confidence < kSure ||
      passes_on(source, sentence.span) || !why_not_checkable(source, sentence.span).empty() ||
      !quoted_words(slice(source.article.text, sentence.span)).empty())
    return false;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i)
    if (source.pos(i) == Pos::sconj || source.pos(i) == Pos::pron) return false;
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == index &&
           (fact.kind == FactKind::money || fact.kind == FactKind::percent ||
            (fact.kind == FactKind::count && fact.counted));
  });
}

void add_at_the_end(const Source& source, const Sentence& sentence, size_t index, Places& places) {
  if (!is_of_record(source, sentence, index)) return;
  const Span last = source.reading.tokens[sentence.last_token - 2].span;
  const std::string_view word = slice(source.article.text, last);
  if (slice(source.article.text, {last.end, sentence.span.end}) == "." && word == lower(word) &&
      is_letter(decode_before(word, word.size()).value))
    places.push_back({"end", last, {}, false, ", "});
}

}  // namespace

std::vector<AddedPlace> places_for_details(const Source& source, size_t index) {
  constexpr size_t kFewestTokens = 3;
  const Sentence& sentence = source.reading.sentences[index];
  Places places;
  if (sentence.last_token - sentence.first_token < kFewestTokens) return places;
  for (size_t i = sentence.first_token + 1; i + 1 < sentence.last_token; ++i) {
    add_before_noun(source, sentence, i, places);
    add_before_verb(source, sentence, i, places);
    add_behind_day(source, sentence, i, places);
  }
  add_behind_said(source, sentence, places);
  add_at_the_end(source, sentence, index, places);
  return places;
}

}  // namespace stet
