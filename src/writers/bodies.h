// Papers, channels, survey firms and universities that a sentence names, and others of their sort
// that could as well stand there: assets/words/bodies-alike.txt.
//
// Nobody can tell one from another without the article, where no more of it is told than its name.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

struct Body {
  std::string_view name;  // of the word list
  Span place;             // in the article
};

// The one body that the sentence names; absent where it names two of a sort, or another word in it
// tells which it is.
std::optional<Body> body_in(const Source& source, size_t sentence);

// "scrolled by like Twitter posts", "in capitals, as one might on Twitter", "outlets such as CNN":
// named by the way.
bool serves_to_compare(const Source& source, const Body& body);

// The body made another: "Yale" -> "Duke" of "Yale University".
struct OtherBody {
  Change change;
  bool is_named = false;  // elsewhere in the article
};
std::vector<OtherBody> other_bodies(const Source& source, const Body& body);

}  // namespace stet
