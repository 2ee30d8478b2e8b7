// Whether the source that a mention stands for is a named one.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/quotations.h"

namespace stet {

class SourceJudge {
 public:
  SourceJudge(const Galley& galley, const Sources& sources);

  Voice voice_of(size_t mention) const;

 private:
  Voice of_people(size_t first, size_t head) const;
  Voice of_pronoun(size_t mention) const;
  bool indefinite(size_t first) const;

  const Galley& galley_;
  const Sources& sources_;
  const WordList &roles_, &bodies_;
  std::vector<uint32_t> offices_;  // of words that stand beside a person's name, sorted
};

}  // namespace stet
