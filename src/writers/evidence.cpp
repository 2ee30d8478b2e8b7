#include "writers/evidence.h"

#include <algorithm>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

Span covering_sentences(const Source& source, Span piece) {
  Span cover{piece.begin, piece.end};
  bool found = false;
  for (const Sentence& sentence : source.reading.sentences) {
    if (!sentence.span.overlaps(piece)) continue;
    cover.begin = found ? cover.begin : sentence.span.begin;
    cover.end = std::max(cover.end, sentence.span.end);
    found = true;
  }
  return cover;
}

std::optional<size_t> sentence_at(const Source& source, size_t offset) {
  const auto& sentences = source.reading.sentences;
  const auto after = std::upper_bound(
      sentences.begin(), sentences.end(), offset,
      [](size_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (after == sentences.begin()) return std::nullopt;
  const auto it = after - 1;
  if (offset >= it->span.end) return std::nullopt;
  return static_cast<size_t>(it - sentences.begin());
}

size_t token_from(const Source& source, size_t offset) {
  const auto& tokens = source.reading.tokens;
  const auto token = std::ranges::lower_bound(tokens, offset, {},
                                              [](const Token& each) { return each.span.begin; });
  return static_cast<size_t>(token - tokens.begin());
}

std::string lower_word(const Source& source, size_t token) {
  return lower(slice(source.article.text, source.reading.tokens[token].span));
}

Evidence evidence_of(const Source& source, Span span) {
  return {"", span, std::string(slice(source.article.text, span))};
}

std::vector<Evidence> evidence_of_quotation(const Source& source, const Quotation& quotation) {
  Span piece = quotation.span;
  if (quotation.speaker) {
    piece.begin = std::min(piece.begin, quotation.speaker->begin);
    piece.end = std::max(piece.end, quotation.speaker->end);
  }
  const Span cover = covering_sentences(source, piece);
  std::vector<Evidence> evidence;
  if (quotation.person) {
    const Person& person = source.reading.people[*quotation.person];
    const std::string_view name = last_name(person.name);
    if (!has_word(slice(source.article.text, cover), name)) {
      const Span* nearest = nullptr;
      for (const Span& mention : person.mentions)
        if (mention.end <= cover.begin && has_word(slice(source.article.text, mention), name))
          nearest = &mention;
      if (nearest) evidence.push_back(evidence_of(source, covering_sentences(source, *nearest)));
    }
  }
  evidence.push_back(evidence_of(source, cover));
  return evidence;
}

std::string sentence_text(const Source& source, size_t sentence) {
  return one_line(slice(source.article.text, source.reading.sentences[sentence].span));
}

bool quotes_anyone(const Source& source, size_t sentence) {
  const Span span = source.reading.sentences[sentence].span;
  if (has_marks(slice(source.article.text, span))) return true;
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [span](const Quotation& quotation) {
                       return quotation.kind != QuoteKind::indirect &&
                              quotation.span.overlaps(span);
                     });
}

bool is_quoted(const Source& source, Span sentence, Span words) {
  return std::ranges::any_of(quoted_words(slice(source.article.text, sentence)), [&](Span inside) {
    return Span{inside.begin + sentence.begin, inside.end + sentence.begin}.overlaps(words);
  });
}

}  // namespace stet
