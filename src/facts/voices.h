// Whose word each sentence is: the reporter's, a named source's or an unnamed one's.
//
// Named are people with a name, organizations and bodies ("the ministry", "police", "the union"),
// documents, and whoever holds an office that the article ties to a name ("the mayor"). Unnamed
// are "officials", "a spokesman", "some", and anybody of whom the article says that they asked
// not to be named. A sentence is its source's when its main clause reports; what a subordinate
// clause reports ("resigned after a newspaper revealed …") leaves it the reporter's, and so do
// refusals ("did not say").
#pragma once

#include <optional>
#include <vector>

#include "facts/galley.h"
#include "facts/quotations.h"

namespace stet {

struct Voiced {
  Voice voice = Voice::reporter;
  std::optional<size_t> person;  // the named source
};

// One a sentence.
std::vector<Voiced> find_voices(const Galley& galley, const Sources& sources,
                                const std::vector<Quotation>& quotations);

}  // namespace stet
