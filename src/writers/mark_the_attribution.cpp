#include "writers/mark_the_attribution.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/grammar_slips.h"
#include "writers/misprints.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr size_t kFewestSentences = 3;
constexpr size_t kMostSentences = 5;  // each is then out of play for other questions
constexpr size_t kMostPassageWords = 130;
constexpr size_t kDraws = 4;  // of which a pack takes the one that shows no other question's key
constexpr size_t kFewestWords = 6;  // of those asked about
constexpr size_t kMostWords = 30;

Span span_of(const Source& source, size_t sentence) {
  return source.reading.sentences[sentence].span;
}

bool is_within_marks(const Source& source, Span sentence, size_t passage) {
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& each) {
    return each.kind == QuoteKind::direct && each.passage == passage &&
           each.span.begin <= sentence.begin && sentence.end <= each.span.end;
  });
}

// Whole sentences of the quotation, without a word of who said them.
std::vector<size_t> bare_sentences(const Source& source, const Quotation& quotation, size_t key) {
  std::vector<size_t> bare;
  const size_t from = key > kMostSentences ? key - kMostSentences : 0;
  const size_t to = std::min(source.reading.sentences.size(), key + kMostSentences);
  for (size_t i = from; i < to; ++i) {
    const size_t words = word_count(slice(source.article.text, span_of(source, i)));
    if (i != key && words >= kFewestWords && words <= kMostWords &&
        is_within_marks(source, span_of(source, i), quotation.passage))
      bare.push_back(i);
  }
  return bare;
}

// In one paragraph or the next, with nothing but white space between.
bool goes_on(const Source& source, size_t sentence) {
  const Span between{span_of(source, sentence - 1).end, span_of(source, sentence).begin};
  return trimmed(slice(source.article.text, between)).empty();
}

// A sentence of the story from a capital to a stop, or a part of what is quoted.
bool may_stand_in_it(const Source& source, size_t sentence) {
  const std::string line = sentence_text(source, sentence);
  const char32_t first = decode(line, mark_at(line, 0)).value;
  const char32_t last = decode_before(line, line.size() - mark_before(line, line.size())).value;
  return !may_be_headline(source, sentence) && !is_misprinted(line) && is_upper(first) &&
         (last == U'.' || last == U'?' || last == U'!' || last == U',') &&
         line.find_first_of("[]") == std::string::npos && word_count(line) > 2;
}

// Only the key's sentence names the speaker; in no other does "he said", or somebody without a
// name, stand for the same.
bool is_told_once(const Source& source, Span passage, Span key, const Quotation& quotation) {
  const std::string_view text = source.article.text;
  const std::string_view name = last_name(*quotation.name);
  if (count_words(slice(text, passage), name) != count_words(slice(text, key), name)) return false;
  return std::ranges::none_of(source.reading.quotations, [&](const Quotation& each) {
    return each.speaker && passage.contains(*each.speaker) && !key.contains(*each.speaker) &&
           (each.passage == quotation.passage || !each.person || each.person == quotation.person);
  });
}

// Somebody else is named in a sentence that tells no speaker of these words.
bool names_another(const Source& source, Span passage, Span key, const Quotation& quotation) {
  const auto& people = source.reading.people;
  for (size_t who = 0; who < people.size(); ++who) {
    if (who == *quotation.person) continue;
    for (const Span& mention : people[who].mentions)
      if (passage.contains(mention) && !key.contains(mention)) return true;
  }
  return false;
}

std::vector<Passage> passages_with(const Source& source, size_t key, size_t asked,
                                   const Quotation& quotation) {
  const size_t low = std::min(key, asked);
  const size_t high = std::max(key, asked);
  std::vector<Passage> passages;
  for (size_t first = low + 1; first-- > 0 && high - first < kMostSentences;) {
    if (!may_stand_in_it(source, first)) break;
    for (size_t last = first + 1; last <= source.reading.sentences.size(); ++last) {
      if (last - first > kMostSentences || !may_stand_in_it(source, last - 1) ||
          (last - 1 > first && !goes_on(source, last - 1)))
        break;
      const Span span{span_of(source, first).begin, span_of(source, last - 1).end};
      if (word_count(slice(source.article.text, span)) > kMostPassageWords) break;
      if (last > high && last - first >= kFewestSentences && quotes_whole(source, span) &&
          is_told_once(source, span, span_of(source, key), quotation) &&
          names_another(source, span, span_of(source, key), quotation))
        passages.push_back({first, last, span});
    }
  }
  return passages;
}

Candidate compose(const Source& source, const Passage& passage, size_t key, size_t asked,
                  const Quotation& quotation) {
  const Span sentence = span_of(source, key);
  Candidate candidate;
  Question& question = candidate.question;
  const Span words = inside_marks(source.article.text, span_of(source, asked));
  question.stem = "Whose words are these? Mark the sentence that tells you. " +
                  as_quotation(slice(source.article.text, words));
  question.shape = to_mark(source, passage.span, sentence, MarkUnit::sentence);
  question.evidence = {evidence_of(source, sentence)};
  question.explanation = "It names " + *quotation.name +
                         " as the one who is quoted, and the words " +
                         (asked > key ? "go on from there." : "lead up to it.");
  question.difficulty = asked > key + 1 || key > asked + 1 ? 3 : 2;
  candidate.worth = 0.65;
  candidate.topic = "passage " + std::to_string(quotation.passage);
  candidate.key_facts = {*quotation.speaker};
  candidate.shown = {passage.span};
  return candidate;
}

// “Why did you come?” Bell asked.: the reading ends a sentence at the question.
bool is_a_tag(const Source& source, size_t sentence) {
  const std::string_view before =
      trimmed(std::string_view(source.article.text).substr(0, span_of(source, sentence).begin));
  const std::string_view words = slice(source.article.text, span_of(source, sentence));
  const size_t mark = mark_before(before, before.size());
  const std::string_view asked = before.substr(0, before.size() - mark);
  return mark > 0 && (asked.ends_with('?') || asked.ends_with('!')) &&
         !is_quotation_mark(decode(words, 0).value);
}

}  // namespace

void mark_the_attribution(const Source& source, Chance& chance,
                          std::vector<Candidate>& candidates) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (!has_sure_speaker(source, quotation) || speaks_by_pronoun(source, quotation)) continue;
    const auto key = sentence_at(source, quotation.speaker->begin);
    if (!key || is_a_tag(source, *key) ||
        !slip_of_grammar(source, span_of(source, *key), false).empty())
      continue;
    std::vector<std::pair<Passage, size_t>> found;
    for (size_t asked : bare_sentences(source, quotation, *key))
      for (const Passage& passage : passages_with(source, *key, asked, quotation))
        found.emplace_back(passage, asked);
    chance.shuffle(std::span(found));
    if (found.size() > kDraws) found.resize(kDraws);
    for (const auto& [passage, asked] : found)
      candidates.push_back(compose(source, passage, *key, asked, quotation));
  }
}

}  // namespace stet
