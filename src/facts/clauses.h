// Reporting clauses: each cue verb outside quotation marks with its subject.
//
// The subject stands before the verb ("Bell said", "Bell, 43, has since said"), or after it
// ("said Bell", "according to Bell"). Who hears ("told reporters") is kept apart from who speaks.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "facts/galley.h"
#include "facts/mentions.h"

namespace stet {

enum class Link { none, direct, apposed, distant, inverted, according, hearer };

struct Cue {
  size_t first = 0;  // tokens [first, last): "said", "pointed out", "according to"
  size_t last = 0;
  std::string_view sort;          // speech, thought, show, act: the column of cues
  std::optional<size_t> subject;  // index into the mentions
  Link link = Link::none;         // how the subject stands to it
  std::optional<size_t> hearer;
};

// Whether a clause follows as what is said: "said the road …", "denied that …".
bool takes_clause(const Galley& galley, const Cue& cue);

std::vector<Cue> find_cues(const Galley& galley, const std::vector<Mention>& mentions);

}  // namespace stet
