// The galley: the story set out word by word, as every reader in this folder sees it.
//
// Made once an article. Each token carries its lower-case form, its sentence, and whether it
// stands between quotation marks; so the readers after it look at neighbours by index and never
// scan the text again.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "facts/marks.h"
#include "facts/reading.h"
#include "text/vocabulary.h"

namespace stet {

inline constexpr size_t kNoQuote = static_cast<size_t>(-1);

struct Word {
  const KnownWord* form = nullptr;
  size_t sentence = 0;
  size_t quote = kNoQuote;  // index into Galley::quoted, marks included
  bool begins = false;  // first word of a sentence or of a quoted span: its capital says nothing
};

struct Galley {
  const Article& article;
  const Lexicon& lexicon;
  std::vector<Token> tokens;
  std::vector<Word> words;  // one a token
  std::vector<Tag> tags;    // one a token; empty when there is no tagger
  std::vector<Sentence> sentences;
  std::vector<QuotedSpan> quoted;
  std::vector<size_t> paragraphs;  // by sentence: its paragraph, counted over story blocks only

  size_t size() const { return tokens.size(); }
  std::string_view text(size_t i) const { return slice(article.text, tokens[i].span); }
  std::string_view text(Span span) const { return slice(article.text, span); }
  const KnownWord& form(size_t i) const { return *words[i].form; }
  const std::string& lower(size_t i) const { return form(i).lower; }
  bool is(size_t i, PlainWord word) const { return i < size() && form(i).is(word); }
  template <std::same_as<std::string_view> Text>
  bool is(size_t i, Text word) const {
    return i < size() && lower(i) == word;
  }
  bool is_any(size_t i, std::span<const PlainWord> words_wanted) const {
    if (i >= size()) return false;
    for (const PlainWord& word : words_wanted)
      if (form(i).is(word)) return true;
    return false;
  }
  bool is_any(size_t i, std::initializer_list<PlainWord> words_wanted) const {
    return is_any(i, std::span(words_wanted.begin(), words_wanted.size()));
  }
  bool is_word(size_t i) const { return i < size() && tokens[i].kind == TokenKind::word; }
  // Whether a list holds the word in lower case; as it is written; begins an entry of several
  // words.
  bool in(size_t i, const WordList& list) const {
    return i < size() && form(i).as_lower.test(list.id());
  }
  bool written_in(size_t i, const WordList& list) const {
    return i < size() && form(i).as_written.test(list.id());
  }
  bool opens(size_t i, const WordList& list) const { return form(i).opens(list); }
  bool opens_written(size_t i, const WordList& list) const {
    return form(i).opens_as_written(list);
  }
  // The second column of the word's entry, empty when there is none.
  std::string_view value(size_t i, const WordList& list) const {
    return in(i, list) ? list.value(*form(i).listed_lower) : std::string_view();
  }
  std::string_view written_value(size_t i, const WordList& list) const {
    return written_in(i, list) ? list.value(*form(i).listed_text) : std::string_view();
  }
  // Whether a tagger has spoken; what it says of a token.
  bool tagged() const { return !tags.empty(); }
  Pos pos(size_t i) const { return tags[i].pos; }
  bool is_pos(size_t i, Pos pos) const { return i < tags.size() && tags[i].pos == pos; }
  bool quoted_at(size_t i) const { return words[i].quote != kNoQuote; }
  size_t block_of(size_t i) const { return sentences[words[i].sentence].block; }
  size_t paragraph_of(size_t i) const { return paragraphs[words[i].sentence]; }
  const Sentence& sentence_of(size_t i) const { return sentences[words[i].sentence]; }
  bool same_sentence(size_t i, size_t j) const {
    return i < size() && j < size() && words[i].sentence == words[j].sentence;
  }
  // Whether the mark at i is the apostrophe of a plural possessive: "the Workers’ Union".
  bool possessive_mark(size_t i) const;
  // The span of tokens [first, last), last > first.
  Span span(size_t first, size_t last) const {
    return {tokens[first].span.begin, tokens[last - 1].span.end};
  }
  // The same as one line of text, white space made single spaces.
  std::string words_text(size_t first, size_t last) const;
};

// The galley points into the vocabulary, which must outlive it.
Galley set_galley(const Article& article, Vocabulary& vocabulary);

}  // namespace stet
