// What speaks for and against a mention being the speaker of a quoted span.
//
// A clue is a named yes/no observation ("said-direct-near"); none holds a word of any text. A
// mention's score is the sum of the weights of its clues, and softmax over the candidates of a
// span turns scores into the confidence that is reported. The weights are data, in
// assets/words/speaker-weights.txt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/clauses.h"
#include "facts/clue_weights.h"
#include "facts/galley.h"
#include "facts/mentions.h"
#include "facts/pronouns.h"

namespace stet {

// A quoted span as tokens, with what of it bears on who speaks.
struct Utterance {
  size_t first = 0;  // tokens [first, last), marks included
  size_t last = 0;
  size_t block = 0;      // index into Article::blocks
  size_t paragraph = 0;  // counted over story blocks only
  bool ends_with_comma = false;
  bool whole_paragraph = false;
  bool begins_lower = false;
  bool continues = false;  // goes on from the span before
};

struct LastSpeaker {
  size_t mention = 0;
  std::optional<size_t> person;
  size_t paragraph = 0;
};

class ClueFinder {
 public:
  ClueFinder(const Galley& galley, const std::vector<Mention>& mentions,
             const std::vector<Cue>& cues, const std::vector<Referent>& referents);

  // Mentions near enough to be asked about, nearest paragraphs first.
  std::vector<size_t> candidates(const Utterance& utterance) const;
  // Puts indices into clue_names() in place of what `clues` holds.
  void clues(const Utterance& utterance, size_t mention, const std::optional<LastSpeaker>& last,
             std::vector<uint8_t>& clues) const;
  // Indices of the cues a mention is the subject of.
  const std::vector<size_t>& cues_of(size_t mention) const { return cues_of_[mention]; }

 private:
  bool may_speak(size_t mention) const;
  bool named_in(const Utterance& u, const Mention& m) const;
  void cue_clues(const Utterance& u, size_t mention, std::vector<uint8_t>& out) const;

  const Galley& galley_;
  const std::vector<Mention>& mentions_;
  const std::vector<Cue>& cues_;
  const std::vector<Referent>& referents_;
  std::vector<std::vector<size_t>> cues_of_;  // by mention: the cues it is subject of
  std::vector<bool> hears_;
};

const std::vector<std::string>& clue_names();
// By index into clue_names(). One a thread.
ClueWeights& speaker_weights(const Lexicon& lexicon);

}  // namespace stet
