// Small English: the pieces of an article put into stems and options so that they read well.
//
// Nothing here changes meaning: marks are made one kind, a comma that only led to "he said"
// becomes a stop, white space is folded. What a piece needs to stand alone is decided in
// stands_alone.h.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

// One space for every run of white space; ends trimmed.
std::string one_line(std::string_view text);

// The words between a pair of quotation marks: the span without its outer marks and spaces.
Span inside_marks(std::string_view text, Span quotation);

// “…”: curly marks round the words, inner double marks made single, a last comma made a stop.
std::string as_quotation(std::string_view words);

// Double marks made single, in turn.
std::string single_marks(std::string_view words);

// First letter upper-case, and a full stop unless it ends in one of . ? ! …
std::string as_sentence(std::string_view words);

// “…” round the words as they stand, without a last stop or comma: part of a larger sentence.
std::string as_fragment(std::string_view words);

// At most `limit` words, cut at a word with " …" when there were more.
std::string shortened(std::string_view text, size_t limit);

// For the closed sets of grammar; lists of words are data.
inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

std::vector<std::string_view> words_of(std::string_view text);
// What stands between the separators, trimmed; nothing for an empty part.
std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator);
// By its letter, in small letters: "economist". Of a figure see opens_with_a_vowel_sound().
bool opens_with_a_vowel(std::string_view word);
size_t word_count(std::string_view text);

// The last word of a name: "Otzuka" of "Luis Otzuka".
std::string_view last_name(std::string_view name);

// `word` occurs in `text` with no letter or digit touching it; case matters.
bool has_word(std::string_view text, std::string_view word);
// How often, not overlapping.
size_t count_words(std::string_view text, std::string_view word);

// Double marks of any language, and guillemets.
bool is_quotation_mark(char32_t c);
// Bytes of such a mark that begins, or ends, at an offset of the text; two apostrophes make one, as
// some agencies set them. 0 where there is none.
size_t mark_at(std::string_view text, size_t begin);
size_t mark_before(std::string_view text, size_t end);

// Any quotation mark in the text; an apostrophe inside or after a word is none.
bool has_marks(std::string_view text);

}  // namespace stet
