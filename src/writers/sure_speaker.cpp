#include "writers/sure_speaker.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;

// "Doug Andres, a spokesman for House Speaker Paul Ryan told the paper": the name belongs to what
// somebody else is.
bool stands_in_a_description(const Source& source, Span speaker) {
  const std::string_view text = source.article.text;
  const Span sentence = covering_sentences(source, speaker);
  const auto before = words_of(slice(text, {sentence.begin, speaker.begin}));
  for (auto word = before.rbegin(); word != before.rend(); ++word) {
    if (is_upper(decode(*word, 0).value) && !word->ends_with(',')) continue;  // a title
    return *word == "for" || *word == "of" || *word == "with" || *word == "to";
  }
  return false;
}

// "Brook campaign manager Ann Dean said": it is Dean who said it, and Brook that the campaign is
// of.
bool leads_to_another_name(const Source& source, const Quotation& quotation) {
  if (!quotation.cue || quotation.cue->begin <= quotation.speaker->end) return false;
  const std::string_view between =
      slice(source.article.text, {quotation.speaker->end, quotation.cue->begin});
  const auto words = words_of(between);
  return !words.empty() && between.starts_with(' ') &&
         !is_one_of(words.front(), {"of", "from", "at", "for", "in", "on"}) &&
         is_upper(decode(words.back(), 0).value);
}

// “Don’t go changing,” Joel sings: somebody’s song, and nobody’s statement.
bool sings(const Source& source, const Quotation& quotation) {
  constexpr std::array<std::string_view, 5> kSung{"sings", "sang", "sing", "recites", "recited"};
  return quotation.cue &&
         std::ranges::find(kSung, lower(slice(source.article.text, *quotation.cue))) != kSung.end();
}

// "with one of her ads asking": it is the ad that asks.
bool belongs_to_a_thing(const Source& source, const Quotation& quotation) {
  if (!quotation.cue || !slice(source.article.text, *quotation.cue).ends_with("ing")) return false;
  const size_t cue = token_from(source, quotation.cue->begin);
  return cue > 0 && source.pos(cue - 1) == Pos::noun &&
         !quotation.speaker->contains(source.reading.tokens[cue - 1].span);
}

}  // namespace

// Somebody of a gender that the pronoun doesn't rule out is named inside the span; a surname there
// may be anybody's who bears it.
bool another_could_be_meant(const Source& source, size_t speaker, Span within) {
  constexpr size_t kReach = 2000;  // bytes: nobody is sure of a name so far back
  if (within.length() > kReach) return true;
  const std::string_view words = slice(source.article.text, within);
  const auto& people = source.reading.people;
  for (size_t other = 0; other < people.size(); ++other) {
    const Gender gender = people[other].gender;
    if (other == speaker ||
        (gender != Gender::unknown && people[speaker].gender != Gender::unknown &&
         gender != people[speaker].gender))
      continue;
    const std::string_view surname = last_name(people[other].name);
    if (surname != last_name(people[speaker].name) && has_word(words, surname)) return true;
    if (std::ranges::any_of(people[other].mentions,
                            [within](Span mention) { return within.contains(mention); }))
      return true;
  }
  return false;
}

// "Gil Ortega says", of Fred Ortega: another first name stands before the last, or what may be one.
bool has_another_first_name(const Source& source, const Person& person, Span speaker) {
  constexpr size_t kReach = 24;  // bytes: the word before
  const std::string_view text = source.article.text;
  const std::string_view surname = last_name(person.name);
  const size_t at = text.find(surname, speaker.begin);
  if (at == std::string_view::npos || at >= speaker.end) return false;
  const Span sentence = covering_sentences(source, speaker);
  const size_t from = std::max(sentence.begin, at - std::min(at, kReach));
  const auto before = words_of(slice(text, {from, at}));
  if (before.empty() || !text.substr(0, at).ends_with(' ')) return false;
  const std::string_view word = before.back();
  return is_upper(decode(word, 0).value) && !has_word(person.name, word) &&
         !source.lexicon.list("titles").has(word) && !source.lexicon.list("roles").has(lower(word));
}

bool speaks_by_pronoun(const Source& source, const Quotation& quotation) {
  return !has_word(slice(source.article.text, *quotation.speaker), last_name(*quotation.name));
}

std::string who_it_is(const Source& source, const Quotation& quotation) {
  return "“" + lower(one_line(slice(source.article.text, *quotation.speaker))) +
         "” there stands for " + *quotation.name;
}

bool stands_for_one_alone(const Source& source, const Quotation& quotation) {
  const Person& person = source.reading.people[*quotation.person];
  // "his son": somebody else, who stands close to the one that is named.
  if (word_count(slice(source.article.text, *quotation.speaker)) > 1) return false;
  const Span* nearest = nullptr;
  for (const Span& mention : person.mentions)
    if (mention.end <= quotation.speaker->begin) nearest = &mention;
  if (!nearest) return false;
  const Span from = covering_sentences(source, *nearest);
  return !another_could_be_meant(source, *quotation.person, {from.begin, quotation.speaker->begin});
}

bool has_sure_speaker(const Source& source, const Quotation& quotation) {
  if (quotation.kind != QuoteKind::direct || !quotation.person || !quotation.name ||
      !quotation.speaker || quotation.confidence < kSure)
    return false;
  // "Isaiah 45:1"
  if (quotation.name->find_first_of("0123456789") != std::string::npos) return false;
  if (leads_to_another_name(source, quotation) || sings(source, quotation) ||
      belongs_to_a_thing(source, quotation))
    return false;
  const Person& person = source.reading.people[*quotation.person];
  if (!speaks_by_pronoun(source, quotation))
    return !has_another_first_name(source, person, *quotation.speaker) &&
           !stands_in_a_description(source, *quotation.speaker) &&
           (!shares_its_surname(source, person) ||
            has_word(slice(source.article.text, *quotation.speaker),
                     words_of(person.name).front()));
  return stands_for_one_alone(source, quotation);
}

}  // namespace stet
