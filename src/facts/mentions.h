// Mentions: everything outside quotation marks that could be the source of words.
//
// Names, pronouns, and noun phrases for people and documents ("a spokesman", "the report").
// Whether one is the source of a given quotation is decided later; here they are only found.
#pragma once

#include <optional>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"
#include "facts/people.h"

namespace stet {

enum class MentionKind { person, organization, other_name, pronoun, people, document };

struct Mention {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  MentionKind kind = MentionKind::people;
  std::optional<size_t> person = std::nullopt;  // index into Cast::people, for names of persons
  double certainty = 1;                         // of person
  Gender gender = Gender::unknown;
  bool plural = false;
};

// In text order.
std::vector<Mention> find_mentions(const Galley& galley, const std::vector<Name>& names,
                                   const Cast& cast);

}  // namespace stet
