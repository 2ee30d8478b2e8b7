#include "quiz/mark_units.h"

#include "text/sentences.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Punctuation that surrounds words; signs that belong to a figure ($ % °) stay with it.
bool surrounds(char32_t c) {
  static constexpr std::u32string_view kMarks = U".,;:!?\"'()[]{}“”‘’‚„«»‹›…–—-";
  return kMarks.find(c) != kMarks.npos;
}

Span without_punctuation(std::string_view passage, Span word) {
  while (!word.empty()) {
    CodePoint first = decode(passage, word.begin);
    if (!surrounds(first.value)) break;
    word.begin += first.length;
  }
  while (!word.empty()) {
    CodePoint last = decode_before(passage, word.end);
    if (!surrounds(last.value)) break;
    word.end -= last.length;
  }
  return word;
}

}  // namespace

std::vector<Span> passage_words(std::string_view passage) {
  std::vector<Span> words;
  size_t begin = 0;
  for (size_t at = 0; at <= passage.size();) {
    CodePoint c = decode(passage, at);
    if (c.length == 0 || is_space(c.value)) {
      Span word = without_punctuation(passage, {begin, at});
      if (!word.empty()) words.push_back(word);
      begin = at + c.length;
      if (c.length == 0) break;
    }
    at += c.length;
  }
  return words;
}

std::vector<Span> mark_units(const Mark& mark, const Lexicon& lexicon) {
  if (mark.unit == MarkUnit::words) return passage_words(mark.passage);
  return sentences(mark.passage, {0, mark.passage.size()}, lexicon);
}

}  // namespace stet
