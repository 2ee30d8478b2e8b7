// What speaks for and against a quoted span being somebody's words.
//
// A clue is a named yes/no observation ("ends-with-comma", "title-case"), of the marks, the words
// beside them and the reporting clauses near; none holds a word of any text. The logistic of the
// sum of a span's weights is the chance that it is a quotation and not a title, a slogan, a term
// or a line of a list. Weights are data, in assets/words/quote-weights.txt, fitted by
// tests/fit/fit_quotes.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "facts/clue_weights.h"
#include "facts/quotations.h"

namespace stet {

class QuoteClueFinder {
 public:
  QuoteClueFinder(const Galley& galley, const Sources& sources);

  // Indices into quote_clue_names().
  std::vector<uint8_t> clues(const Heard& heard) const;
  // Whether a reporting clause with its subject stands right beside the span.
  bool cue_beside(const Utterance& utterance) const;
  // Whether the words end with a stop or a comma, as an utterance does and a term doesn't.
  bool ends_as_speech(const Utterance& utterance) const;
  // Whether the span is a name and nobody's words, whatever else speaks for it: set like a title,
  // all longer words with a capital, and no utterance with its reporting clause; or after a word
  // that says so ("the motto “…”"); or what a noun is called ("the “…” rule").
  bool is_term(const Heard& heard) const;

 private:
  bool title_case(const Utterance& u) const;
  bool is_title(const Utterance& u) const;
  bool names_a_noun(const Utterance& u) const;
  enum class CuePlace { none, paragraph, sentence_beside, sentence, beside };
  CuePlace nearest_cue(const Utterance& u) const;
  void inside(const Heard& heard, std::vector<uint8_t>& out) const;
  void edges(const Heard& heard, std::vector<uint8_t>& out) const;
  size_t before(const Utterance& u) const;  // what stands before: an index into a group
  size_t after(const Utterance& u) const;

  const Galley& galley_;
  const Sources& sources_;
  const WordList &works_, &function_words_, &spoken_, &cues_, &determiners_, &prepositions_;
};

const std::vector<std::string>& quote_clue_names();
// By index into quote_clue_names(). One a thread.
ClueWeights& quote_weights(const Lexicon& lexicon);

}  // namespace stet
