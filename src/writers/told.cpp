#include "writers/told.h"

#include <algorithm>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr double kSure = 0.9;

// "He's at home": with the name in its place, "Bell's" would be something of Bell's.
bool is_run_together(std::string_view text, size_t end) {
  const std::string_view behind = text.substr(end);
  return behind.starts_with('\'') || behind.starts_with("’");
}

// The first pronoun of the sentence that stands for somebody with a full name, surely, whose name
// the sentence doesn't hold; the ones after it follow it.
const StandIn* first_stand_in(const Source& source, Span sentence) {
  for (const StandIn& each : source.reading.stand_ins) {
    if (!sentence.contains(each.span)) continue;
    const Person& person = source.reading.people[each.person];
    if (each.confidence < kSure || word_count(person.name) < 2 ||
        person.gender == Gender::unknown ||  // "Indemnity Scholarship"
        has_word(slice(source.article.text, sentence), last_name(person.name)) ||
        is_run_together(source.article.text, each.span.end))
      return nullptr;
    return &each;
  }
  return nullptr;
}

// Where the sentence begins behind "And", "But" or "So".
size_t behind_link(const Source& source, Span sentence) {
  const std::string_view text = slice(source.article.text, sentence);
  for (std::string_view link : {"And ", "But ", "So ", "Still, ", "Meanwhile, ", "However, "})
    if (text.starts_with(link) && !text.starts_with("So far")) return sentence.begin + link.size();
  return sentence.begin;
}

// The nearest sentence before that names the person in full or by surname.
std::optional<Span> introduction_of(const Source& source, const StandIn& stand_in) {
  const Person& person = source.reading.people[stand_in.person];
  std::optional<Span> nearest;
  for (const Span& mention : person.mentions)
    if (mention.end <= stand_in.span.begin &&
        has_word(slice(source.article.text, mention), last_name(person.name)))
      nearest = covering_sentences(source, mention);
  return nearest;
}

// Somebody else has been named since.
bool is_of_another(const Source& source, const StandIn& stand_in, Span introduction) {
  return another_could_be_meant(source, stand_in.person, {introduction.begin, stand_in.span.begin});
}

// “You say you ‘accept it’,” said Bell: within single marks, as it is told, the inner ones would be
// lost.
bool has_marks_in_marks(std::string_view words) {
  return std::ranges::any_of(quoted_words(words), [words](Span quoted) {
    const std::string_view inside = slice(words, quoted);
    return inside.find("‘") != std::string_view::npos ||
           inside.find(" '") != std::string_view::npos;
  });
}

}  // namespace

std::optional<Told> told(const Source& source, size_t sentence, WordBounds bounds,
                         Quoting quoting) {
  const Span whole = source.reading.sentences[sentence].span;
  const Span span{behind_link(source, whole), whole.end};
  const size_t words = word_count(slice(source.article.text, span));
  const bool may_be_told = words >= bounds.fewest && words <= bounds.most &&
                           !may_be_headline(source, sentence) &&
                           (quoting == Quoting::whole ? quotes_whole(source, whole)
                                                      : !quotes_anyone(source, sentence)) &&
                           is_running_text(source, sentence);
  if (may_be_told && stands_alone(source, span)) return Told{sentence, span.begin, {}, {}, {}};
  if (const StandIn* stand_in = may_be_told ? first_stand_in(source, span) : nullptr) {
    Told told{sentence, span.begin, {stand_in->span}, {}, introduction_of(source, *stand_in)};
    if (told.introduction && !is_of_another(source, *stand_in, *told.introduction) &&
        what_hangs(source, span, told.named).empty()) {
      told.names = {"[" + source.reading.people[stand_in->person].name + "]"};
      return told;
    }
  }
  is_askable(source, sentence, bounds, quoting);  // notes why not
  return std::nullopt;
}

std::optional<Told> told_in_context(const Source& source, size_t sentence, WordBounds bounds) {
  Source unheard = source;
  unheard.silences = nullptr;
  auto found = told(unheard, sentence, bounds, Quoting::whole);
  if (!found)
    if (const auto passage = lone_passage(source, sentence);
        passage && passage->end == source.reading.sentences[sentence].span.end)
      found = Told{sentence, passage->begin, {}, {}, {}};
  if (!found || !has_marks_in_marks(slice(source.article.text, sentences_of_told(source, *found))))
    return found;
  source.pass(sentence, "somebody is quoted in what somebody says in it");
  return std::nullopt;
}

Span sentences_of_told(const Source& source, const Told& told) {
  const Span own = source.reading.sentences[told.sentence].span;
  return {std::min(own.begin, told.begin), own.end};
}

std::string words_of_told(const Source& source, const Told& told, std::optional<Span> gap,
                          std::string_view by) {
  const std::string_view text = source.article.text;
  const Span sentence = source.reading.sentences[told.sentence].span;
  std::string words;
  size_t at = told.begin;
  const auto put = [&](Span place, std::string_view instead) {
    words.append(text.substr(at, place.begin - at)).append(instead);
    at = place.end;
  };
  for (size_t i = 0; i < told.named.size(); ++i) {
    if (gap && gap->begin < told.named[i].begin && gap->begin >= at) put(*gap, by);
    put(told.named[i], told.names[i]);
  }
  if (gap && gap->begin >= at) put(*gap, by);
  return single_marks(capitalised(one_line(words.append(text.substr(at, sentence.end - at)))));
}

}  // namespace stet
