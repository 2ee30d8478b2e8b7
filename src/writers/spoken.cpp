#include "writers/spoken.h"

#include <algorithm>
#include <string_view>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/grammar_slips.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

// From a capital to a stop, or to the comma for one.
bool is_whole(const Source& source, Span piece) {
  const std::string_view words = slice(source.article.text, piece);
  const bool is_left_by_a_comma =
      std::string_view(source.article.text).substr(piece.end).starts_with(',') &&
      is_letter(decode_before(words, words.size()).value);
  return is_upper(decode(words, 0).value) &&
         (words.ends_with('.') || words.ends_with('!') || is_left_by_a_comma);
}

// "VANE: We won": of a record of what was said in turn.
bool opens_with_a_label(std::string_view words) {
  return words_of(words).front().ends_with(':');
}

}  // namespace

std::vector<Span> spoken_sentences(const Source& source, const Quotation& quotation) {
  const Span inside = inside_marks(source.article.text, quotation.span);
  std::vector<Span> whole;
  for (size_t i = quotation.sentence; i < source.reading.sentences.size(); ++i) {
    const Span sentence = source.reading.sentences[i].span;
    if (sentence.begin >= inside.end) break;
    const Span words{std::max(sentence.begin, inside.begin), std::min(sentence.end, inside.end)};
    if (words.begin < words.end) whole.push_back(words);
  }
  if (!whole.empty() && whole.back().end == inside.end &&
      slice(source.article.text, whole.back()).ends_with(',') &&
      !is_split_inside(source, quotation, whole.back()))
    --whole.back().end;
  return whole;
}

std::string why_unshowable(const Source& source, Span piece, WordBounds bounds) {
  const std::string_view words = slice(source.article.text, piece);
  const size_t count = word_count(words);
  if (count < bounds.fewest || count > bounds.most) return "its words are too few or too many";
  if (!lies_between_marks(source.article.text, piece)) return "marks round its words are broken";
  if (!is_whole(source, piece) || opens_with_a_label(words) ||
      words.find_first_of("?[(…\n") != std::string_view::npos ||
      words.find("..") != std::string_view::npos || has_marks(words) ||
      is_misprinted(one_line(words)) || !slip_of_grammar(source, piece, true).empty())
    return "its words don't read as a sentence";
  return why_quoted_cannot_stand(source, piece);
}

}  // namespace stet
