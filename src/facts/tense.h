// Whether a day lies before publication or after it, by the verbs round it.
#pragma once

#include "facts/galley.h"

namespace stet {

class TenseReader {
 public:
  explicit TenseReader(const Galley& galley);

  // "will … on Tuesday", unless a past verb stands nearer: "announced on Tuesday". Where nothing
  // before the token tells, what follows does: "On Tuesday the council will …".
  bool future(size_t i) const;

 private:
  enum class Time { unclear, past, future };
  Time told_by(size_t i) const;

  const Galley& galley_;
  const WordList &cues_, &past_;
};

}  // namespace stet
