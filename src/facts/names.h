// Names: runs of capitalised words, told apart into people, organizations, places and things.
//
// Without a tagger, a capital at the beginning of a sentence says little, so what a word is
// elsewhere in the article decides; and the kind of an unlisted name is voted on by all its
// appearances ("X said", "in X", "X, 43,"). What gets no vote stays unknown.
#pragma once

#include <string>
#include <vector>

#include "facts/galley.h"

namespace stet {

enum class NameKind { unknown, person, organization, place, thing };

struct Name {
  size_t first = 0;  // tokens [first, last), without title, "the" or possessive
  size_t last = 0;
  size_t title =
      0;  // tokens [title, first) are what stands before it: "Mayor", "Interior Minister"
  NameKind kind = NameKind::unknown;
  NameType tagged = NameType::none;  // what the tagger takes it for
  std::string text = {};
  size_t parts() const { return last - first; }
};

// The token of the surname: the last of the name, before "Jr." or "Sr.".
size_t surname_token(const Galley& galley, const Name& name);

// In text order, not overlapping.
std::vector<Name> find_names(const Galley& galley);

}  // namespace stet
