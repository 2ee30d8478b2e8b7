// How an article describes a person: "president of Fedemin", from what stands beside the name.
//
// Looked for after the name ("Luis Otzuka, president of Fedemin, …"), before it ("Miner Joel
// Macedo", "the club's chairman, Dermot Szabo"), and in a title that is an office ("Mayor Anna
// Bell"). A description is whole words of the text, ends before a relative clause, and makes
// sense without the sentence it stands in: "his wife" and a bare "friend" are none.
#pragma once

#include <optional>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"

namespace stet {

struct Description {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  double rank = 0;  // how much it tells: one in apposition before a title, longer before shorter
};

// The lists that descriptions are found by.
struct DescriptionLists {
  explicit DescriptionLists(const Lexicon& lexicon);
  const WordList &roles, &titles, &function_words, &modifiers, &cues;
};

std::optional<Description> describe(const Galley& galley, const DescriptionLists& lists,
                                    const std::vector<Name>& names, size_t name);

// What the words of a description tell: "spokeswoman", "widower".
Gender description_gender(const Galley& galley, const WordList& roles,
                          const Description& description);

}  // namespace stet
