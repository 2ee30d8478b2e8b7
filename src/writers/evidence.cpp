#include "writers/evidence.h"

#include <algorithm>

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

namespace {

// "Filed for bankruptcy twice.", "Repeatedly pledged to leave.": an item of a list.
bool opens_without_a_subject(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const auto pos = [&](size_t i) {
    return i < whole.last_token ? source.pos(i) : Pos::x;
  };
  const std::string_view first =
      slice(source.article.text, source.reading.tokens[whole.first_token].span);
  const bool acts = pos(whole.first_token) == Pos::verb || pos(whole.first_token) == Pos::aux;
  if (acts) return !first.ends_with("ing");
  return pos(whole.first_token) == Pos::adv && pos(whole.first_token + 1) == Pos::verb;
}

// The line before leads to it with a colon.
bool is_list_item(const Source& source, size_t sentence) {
  const size_t begin = source.reading.sentences[sentence].span.begin;
  return trimmed(source.article.text.substr(0, begin)).ends_with(':');
}

}  // namespace

bool is_running_text(const Source& source, size_t sentence) {
  const std::string line = sentence_text(source, sentence);
  const char32_t first = decode(line, 0).value;
  if (!is_upper(first) && !is_digit(first) && !is_quotation_mark(first)) return false;
  if (opens_without_a_subject(source, sentence) || is_list_item(source, sentence)) return false;
  CodePoint last = decode_before(line, line.size());
  if (is_quotation_mark(last.value)) last = decode_before(line, line.size() - last.length);
  if (last.value != U'.' && last.value != U'?' && last.value != U'!') return false;
  size_t opened = 0;
  size_t closed = 0;
  for (size_t at = 0; at < line.size(); at += decode(line, at).length) {
    const char32_t c = decode(line, at).value;
    opened += c == U'“';
    closed += c == U'”';
  }
  if (opened != closed || std::count(line.begin(), line.end(), '"') % 2 != 0) return false;
  size_t in_a_row = 0;  // words in capitals
  for (std::string_view word : words_of(line)) {
    const bool capitals = word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) {
                            return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
                          });
    in_a_row = capitals ? in_a_row + 1 : 0;
    if (in_a_row > 2) return false;
  }
  return true;
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

}  // namespace stet
