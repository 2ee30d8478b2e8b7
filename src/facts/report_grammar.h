// The little grammar that finding reports needs: parts of speech, noun phrases, verb groups.
//
// Goes by the tagger; without one, parts of speech are guessed from the word lists, which is
// worse but never wrong-footed. All questions are answered by a look at a few neighbours.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/mentions.h"
#include "facts/report.h"

namespace stet {

class ReportGrammar {
 public:
  ReportGrammar(const Galley& galley, const std::vector<Mention>& mentions);

  Pos pos(size_t i) const { return i < pos_.size() ? pos_[i] : Pos::punct; }
  bool is(size_t i, Pos pos) const { return i < pos_.size() && pos_[i] == pos; }
  bool noun_like(size_t i) const;   // can end a noun phrase
  bool finite(size_t i) const;      // a helper, or a verb that isn't "-ing" or after "to"
  bool gerund(size_t i) const;      // a verb in "-ing"
  bool participle(size_t i) const;  // "the increased fare"
  bool comma(size_t i) const;
  bool dash(size_t i) const;
  bool skippable(size_t i) const;  // adverbs and the like, between subject and verb

  // The noun phrase that ends before `end`, without what hangs on it by prepositions; empty when
  // none does.
  TokenRange phrase_before(size_t end) const;
  // Before "on Friday", which may stand between subject and verb.
  size_t before_time(size_t end) const;
  // The head phrase: "critics" of "critics of the plan".
  TokenRange head_before(size_t end) const;
  // The noun phrase that begins at `first`, and the end of it with its "of …", "in …".
  TokenRange phrase_at(size_t first, size_t limit) const;
  size_t past_attachments(size_t i, size_t limit) const;

  // The end of a sentence's words: without the stop.
  size_t stop(size_t sentence) const;

 private:
  Pos guess(size_t i) const;

  const Galley& galley_;
  const WordList &determiners_, &weekdays_;
  std::vector<Pos> pos_;
};

}  // namespace stet
