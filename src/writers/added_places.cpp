#include "writers/added_places.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/voting_day.h"

namespace stet {

namespace {

// A name, "she" or "the officials": who can do something quietly.
bool is_somebody(const Source& source, size_t token) {
  const Span span = source.reading.tokens[token].span;
  const std::string word = lower_word(source, token);
  return is_one_of(word, {"he", "she", "they", "who"}) || source.lexicon.list("roles").has(word) ||
         std::ranges::any_of(source.reading.people, [span](const Person& person) {
           return std::ranges::any_of(person.mentions,
                                      [span](Span mention) { return mention.end == span.end; });
         });
}

// "Bell met", "Bell had met": nothing stands between.
bool follows_somebody(const Source& source, const Sentence& sentence, size_t verb) {
  size_t before = verb - 1;
  if (is_one_of(lower_word(source, before), {"had", "has", "have", "was", "were"})) {
    if (before == sentence.first_token) return false;
    --before;
  }
  return is_somebody(source, before);
}

// "backed out": another verb than the list has.
bool has_particle(const Source& source, size_t verb) {
  return is_one_of(lower_word(source, verb + 1),
                   {"out", "off", "up", "down", "away", "over", "back", "in"});
}

bool is_quoted(const Source& source, const Sentence& sentence, size_t token) {
  return is_quoted(source, sentence.span, source.reading.tokens[token].span);
}

using Places = std::vector<AddedPlace>;

// "The board asked whether Bell backed it": nobody asks how.
bool is_asked_after(const Source& source, const Sentence& sentence, size_t token) {
  for (size_t i = sentence.first_token; i < token; ++i)
    if (is_one_of(lower_word(source, i), {"whether", "if"})) return true;
  return false;
}

// "Bell [briefly] met the mayor."
void add_before_verb(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  const Span verb = source.reading.tokens[i].span;
  const std::string_view among =
      source.lexicon.list("added-manners").value(slice(source.article.text, verb));
  if (source.pos(i) == Pos::verb && !has_particle(source, i) &&
      follows_somebody(source, sentence, i) && !is_quoted(source, sentence, i) &&
      !is_asked_after(source, sentence, i))
    places.push_back({"manner", verb, among, true});
}

// "the players’ hall", "a report-writer"
bool is_joined_on(const Source& source, size_t token) {
  const char32_t next = decode(source.article.text, source.reading.tokens[token].span.end).value;
  return next == U'\'' || next == U'’' || next == U'-';
}

// "of [senior] officials", "told [independent] experts"
bool is_bare_plural(const Source& source, size_t noun) {
  const Pos before = source.pos(noun - 1);
  const std::string word = lower_word(source, noun - 1);
  const bool is_participle = word.ends_with("ed") || word.ends_with("ing");  // "elected officials"
  return lower_word(source, noun).ends_with('s') &&
         !is_one_of(word, {"no", "more", "fewer", "less", "which", "what", "as", "like"}) &&
         !is_participle &&
         (before == Pos::adp || before == Pos::verb || before == Pos::num || before == Pos::det);
}

// The word that says which: "a", "his".
bool is_determiner(const Source& source, size_t token) {
  return is_one_of(lower_word(source, token), {"a", "an", "the", "his", "her", "their", "its"});
}

// "a rare [two-page] letter"; "a congressional committee" is a sort of committee.
bool is_light(const Source& source, size_t adjective) {
  return source.lexicon.list("light-adjectives").has(lower_word(source, adjective));
}

// "a [two-page] letter": nothing but a light word leads to tokens [noun, last], and nothing hangs
// on them.
bool is_bare(const Source& source, const Sentence& sentence, size_t noun, size_t last) {
  constexpr size_t kRoom = 2;
  const size_t before = noun - 1;
  const bool follows_adjective = before > sentence.first_token && is_light(source, before) &&
                                 is_determiner(source, before - 1);
  if (!(is_determiner(source, before) || follows_adjective ||
        (noun == last && is_bare_plural(source, noun))) ||
      (noun >= sentence.first_token + kRoom &&
       is_one_of(lower_word(source, noun - 2), {"such", "what", "quite", "not", "like", "as"})))
    return false;
  const Pos next = source.pos(last + 1);
  return next != Pos::noun && next != Pos::propn && next != Pos::adj && next != Pos::part &&
         lower_word(source, last + 1) != "of" && !is_joined_on(source, last);
}

// One noun, or two: "a [two-hour] news conference".
void add_before_noun(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  const WordList& traits = source.lexicon.list("added-traits");
  const Span noun = source.reading.tokens[i].span;
  const std::string_view printed = slice(source.article.text, noun);
  const bool may_open_a_pair = source.lexicon.listing(printed).opening.test(traits.id());
  if (may_open_a_pair && i + 2 < sentence.last_token && !is_joined_on(source, i)) {
    const std::string pair = std::string(printed) + " " + lower_word(source, i + 1);
    if (const std::string_view among = traits.value(pair); !among.empty()) {
      if (is_bare(source, sentence, i, i + 1) && !is_quoted(source, sentence, i))
        places.push_back({"trait", noun, among, true, lower_word(source, i - 1)});
      return;
    }
  }
  const std::string_view among = traits.value(printed);
  if (!among.empty() && source.pos(i) == Pos::noun && is_bare(source, sentence, i, i) &&
      !is_quoted(source, sentence, i))
    places.push_back({"trait", noun, among, true, lower_word(source, i - 1)});
}

// "on Tuesday [evening]"; not "Tuesday’s vote", "a Tuesday vote", "Super Tuesday".
void add_behind_day(const Source& source, const Sentence& sentence, size_t i, Places& places) {
  const Span day = source.reading.tokens[i].span;
  const std::string_view printed = slice(source.article.text, day);
  if (printed.ends_with('.')) return;  // "Mon."
  const Pos next = source.pos(i + 1);
  if (is_joined_on(source, i) || next == Pos::noun || next == Pos::propn || next == Pos::num ||
      next == Pos::adj ||
      is_one_of(lower_word(source, i - 1),
                {"last", "every", "each", "late", "early", "super", "a", "or", "and", "to", "by",
                 "until", "from", "since", "before", "than", "after", "starting"}) ||
      is_a_voting_day(source, printed) || is_quoted(source, sentence, i))
    return;
  places.push_back({"day", day});
}

bool is_content(Pos pos) {
  return pos == Pos::noun || pos == Pos::verb || pos == Pos::propn || pos == Pos::adj;
}

}  // namespace

std::vector<AddedPlace> places_for_details(const Source& source, size_t index) {
  constexpr size_t kFewestTokens = 3;
  const Sentence& sentence = source.reading.sentences[index];
  Places places;
  if (sentence.last_token - sentence.first_token < kFewestTokens) return places;
  const size_t traits = source.lexicon.list("added-traits").id();
  const size_t manners = source.lexicon.list("added-manners").id();
  const size_t days = source.lexicon.list("weekdays").id();
  for (size_t i = sentence.first_token + 1; i + 1 < sentence.last_token; ++i) {
    if (!is_content(source.pos(i))) continue;  // a look-up saved
    const Listing listing =
        source.lexicon.listing(slice(source.article.text, source.reading.tokens[i].span));
    if (listing.holding.test(traits) || listing.opening.test(traits))
      add_before_noun(source, sentence, i, places);
    if (listing.holding.test(manners)) add_before_verb(source, sentence, i, places);
    if (listing.holding.test(days)) add_behind_day(source, sentence, i, places);
  }
  return places;
}

}  // namespace stet
