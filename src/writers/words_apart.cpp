#include "writers/words_apart.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/stands_alone.h"
#include "writers/voices.h"

namespace stet {

namespace {

// "all staff sign one, though she did not show it", "the hall was cold - a point that others
// dispute": the writer adds to what was said.
bool is_added_to(const Source& source, std::string_view words) {
  for (std::string_view dash : {" - ", " -- ", "—", "–"})
    if (words.find(dash) != std::string_view::npos) return true;
  const WordList& turns = source.lexicon.list("added-turns");
  const auto all = words_of(words);
  for (size_t i = 1; i < all.size(); ++i)
    if (all[i - 1].ends_with(',') && turns.has(all[i])) return true;
  return false;
}

Span attribution_of(const Quotation& quotation) {
  Span words = *quotation.speaker;
  if (quotation.cue)
    words = {std::min(words.begin, quotation.cue->begin), std::max(words.end, quotation.cue->end)};
  return words;
}

// "After the vote, Hale said the hall was cold.": who said it leads to the words, and nothing
// follows them.
bool ends_its_sentence(const Source& source, const Quotation& quotation) {
  constexpr size_t kMostBetween = 1, kMostAfter = 2;  // words: "that", "on Monday"
  const std::string_view text = source.article.text;
  const Span words = quotation.span;
  const Span attribution = attribution_of(quotation);
  return quotation.cue && quotation.speaker->begin < quotation.cue->begin &&
         attribution.end <= words.begin &&
         word_count(slice(text, {attribution.end, words.begin})) <= kMostBetween &&
         word_count(
             slice(text, {words.end, source.reading.sentences[quotation.sentence].span.end})) <=
             kMostAfter;
}

// Beside it the sentence has little but the words for its source: "Many voters - who are, a survey
// says, angry - left" says more.
bool is_all_of_it(const Source& source, const Quotation& quotation) {
  constexpr size_t kMostBeside = 4;  // words
  const std::string_view text = source.article.text;
  const Span attribution = attribution_of(quotation);
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  if (!sentence.contains(attribution) || attribution.overlaps(quotation.span)) return false;
  const size_t said =
      word_count(slice(text, quotation.span)) + word_count(slice(text, attribution));
  return word_count(slice(text, sentence)) <= said + kMostBeside ||
         ends_its_sentence(source, quotation);
}

// "If it doesn't slow down, experts say the tide will rise": what they say holds on a condition.
bool is_on_a_condition(const Source& source, const Quotation& quotation) {
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  return quotation.span.begin > sentence.begin &&
         is_one_of(lower(words_of(slice(source.article.text, sentence)).front()),
                   {"if", "unless", "without", "should", "once", "when"});
}

// "While critics argue that the hall is cold, the council keeps it": where their words end isn't
// told.
bool is_set_against_more(const Source& source, const Quotation& quotation) {
  constexpr std::array<std::string_view, 9> kOpeners{"while", "although", "though",  "as",  "if",
                                                     "since", "when",     "because", "even"};
  const std::string_view text = source.article.text;
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  const std::string first = lower(words_of(slice(text, sentence)).front());
  return quotation.span.begin > sentence.begin &&
         std::ranges::find(kOpeners, first) != kOpeners.end() &&
         slice(text, quotation.span).find(", ") != std::string_view::npos;
}

// "Bell, Cole and Dean agreed": several stand behind it.
bool is_shared(const Source& source, const Quotation& quotation) {
  if (!quotation.cue || !quotation.person) return false;
  const Span speaker = *quotation.speaker;
  const std::string_view before =
      trimmed(std::string_view(source.article.text).substr(0, speaker.begin));
  if (before.ends_with(" and") && !before.ends_with(", and")) return true;
  const Span between{std::min(speaker.end, quotation.cue->end),
                     std::max(speaker.begin, quotation.cue->begin)};
  const auto& people = source.reading.people;
  for (size_t who = 0; who < people.size(); ++who)
    if (who != *quotation.person &&
        std::ranges::any_of(people[who].mentions,
                            [between](Span mention) { return between.contains(mention); }))
      return true;
  return false;
}

// "a wall that the town should pay for": what it is paid for stands outside.
bool is_cut_off(const Source& source, std::string_view words) {
  const std::string last = lower(words_of(words).back());
  return source.lexicon.list("prepositions").has(last.substr(0, last.find_first_of(",.;”\"'")));
}

// "Be careful", "Selling the hall": nothing is stated.
bool opens_with_a_verb(const Source& source, Span words) {
  return source.pos(token_from(source, words.begin)) == Pos::verb;
}

// "a lesson about how the hall was built": no clause. "Well, the banks", "But it is": half of a
// talk.
bool opens_in_the_middle(std::string_view words) {
  constexpr std::array<std::string_view, 8> kOpeners{
      "about ", "To ", "Well, ", "One, ", "But ", "And ", "Because ", "For instance, "};
  return std::ranges::any_of(
      kOpeners, [words](std::string_view opener) { return words.starts_with(opener); });
}

// "said that scenario is likely": "that" is part of the words.
bool lacks_its_that(const Source& source, Span words) {
  const auto& tokens = source.reading.tokens;
  const size_t first = token_from(source, words.begin);
  if (first == 0 || first == tokens.size()) return false;
  return lower(slice(source.article.text, tokens[first - 1].span)) == "that" &&
         (source.pos(first - 1) == Pos::det ||
          (source.pos(first) == Pos::noun &&
           (source.pos(first + 1) == Pos::aux || source.pos(first + 1) == Pos::verb) &&
           !slice(source.article.text, tokens[first].span).ends_with("s")));
}

// “We told them so”, “we need this”: of what was spoken of before.
bool speaks_of_some_before(const Source& source, std::string_view words) {
  const WordList& pronouns = source.lexicon.list("pronouns");
  return std::ranges::any_of(words_of(words), [&](std::string_view word) {
    const std::string bare = lower(word.substr(0, word.find_first_of("'’,.;:!")));
    const std::string_view need = pronouns.value(bare);
    return need == "plural" || need == "thing" || bare == "this" || bare == "these" ||
           bare == "those";
  });
}

// “Safety for the whole country.” Of more words one is likely a verb, whatever it was taken for.
bool has_no_verb(const Source& source, Span words) {
  constexpr size_t kMostWords = 6;
  if (source.reading.tags.empty() || word_count(slice(source.article.text, words)) > kMostWords)
    return false;
  const auto& tokens = source.reading.tokens;
  for (size_t i = token_from(source, words.begin);
       i < tokens.size() && tokens[i].span.end <= words.end; ++i)
    if (source.pos(i) == Pos::verb || source.pos(i) == Pos::aux) return false;
  return true;
}

std::string why_quoted_cannot(const Source& source, const std::optional<Quotable>& shown) {
  if (!shown) return "the quotation can't be shown by itself";
  const std::string_view words = slice(source.article.text, shown->words);
  if (words.find_first_of("?!") != std::string_view::npos ||
      opens_with_a_verb(source, shown->words))
    return "it asks, and states nothing";
  // Here nothing tells who speaks either.
  if (opens_with_a_pronoun(words)) return "the quotation points back";
  return why_quoted_cannot_stand(source, shown->words);
}

// "Hale said Brook had sold his hall": Hale's, whose name is cut off with "said".
bool may_mean_the_speaker(const Source& source, const Quotation& quotation) {
  const WordList& pronouns = source.lexicon.list("pronouns");
  return std::ranges::any_of(
      words_of(slice(source.article.text, quotation.span)), [&](std::string_view word) {
        const std::string bare = lower(word.substr(0, word.find_first_of("'’,.;:")));
        return pronouns.value(bare) == "person";
      });
}

std::string why_reported_cannot(const Source& source, const Quotation& quotation,
                                WordBounds bounds) {
  const std::string_view words = slice(source.article.text, quotation.span);
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  const size_t count = word_count(words);
  if (asks_for(source, quotation)) return "it is a wish";
  if (may_mean_the_speaker(source, quotation)) return "who “he” or “she” is, shows only beside it";
  if (is_shared(source, quotation)) return "several people say it";
  if (count < bounds.fewest || count > bounds.most) return "the statement is too short or too long";
  if (!sentence.contains(quotation.span) || !is_all_of_it(source, quotation) ||
      is_cut_off(source, words) || opens_in_the_middle(words) ||
      lacks_its_that(source, quotation.span) || is_set_against_more(source, quotation) ||
      is_on_a_condition(source, quotation) || is_added_to(source, words))
    return "the sentence says more than its source does";
  if (quotes_anyone(source, quotation.sentence)) return "somebody is quoted in it";
  if (!is_running_text(source, quotation.sentence) ||
      is_misprinted(slice(source.article.text, sentence)))
    return "it doesn't read as a sentence";
  return what_hangs(source, quotation.span);
}

}  // namespace

std::optional<Span> words_apart(const Source& source, const Quotation& quotation,
                                WordBounds bounds) {
  if (!gives_words(quotation) || quotation.kind == QuoteKind::mixed) return std::nullopt;
  Span words = quotation.span;
  std::string why;
  if (may_be_headline(source, quotation.sentence)) {
    why = "it may be the headline";
  } else if (quotation.kind == QuoteKind::direct) {
    const auto shown = quotable(source, quotation, bounds.fewest, bounds.most);
    why = why_quoted_cannot(source, shown);
    if (shown) words = shown->words;
  } else {
    why = why_reported_cannot(source, quotation, bounds);
  }
  if (why.empty()) return words;
  source.pass(quotation.sentence, why);
  return std::nullopt;
}

std::string why_quoted_cannot_stand(const Source& source, Span quoted) {
  const std::string_view words = slice(source.article.text, quoted);
  if (has_no_verb(source, quoted)) return "the quotation states nothing";
  if (points_back(source, words) || opens_in_the_middle(words)) return "the quotation points back";
  if (says_little(source, words)) return "the quotation says little";
  if (telling_count(source, words) >= kEnoughToKnowItBy) return "";
  if (!is_spoken(source, words)) return what_hangs(source, quoted);
  return speaks_of_some_before(source, words) ? "the quotation points back" : "";
}

bool is_spoken(const Source& source, std::string_view words) {
  const WordList& pronouns = source.lexicon.list("pronouns");
  return std::ranges::any_of(words_of(words), [&](std::string_view word) {
    return pronouns.value(lower(word.substr(0, word.find_first_of("'’,.;:?!")))) == "speaker";
  });
}

bool is_of_one_person(std::string_view words) {
  constexpr std::array<std::string_view, 7> kOne{"i", "me", "my", "mine", "myself", "you", "your"};
  return std::ranges::any_of(words_of(words), [&](std::string_view word) {
    const std::string bare = lower(word.substr(0, word.find_first_of("'’,.;:?!")));
    return std::ranges::find(kOne, bare) != kOne.end();
  });
}

}  // namespace stet
