// A source without a name, as something that an article leaves open.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

// "Who the senior official is", for "a senior official".
struct OpenSource {
  std::string text;
  std::string phrase;  // "senior official"
  std::string head;    // "official"
};
// Absent when the mention isn't of class `unnamed`, or is no certain number of people ("experts").
std::optional<OpenSource> open_source(std::string_view mention, const Lexicon& lexicon);
// The same again from the question's words.
std::optional<OpenSource> asked_source(std::string_view option);
// Nowhere in the text does a name stand beside the head, in the singular or the plural.
bool is_nowhere_named(const OpenSource& source, std::string_view text);

}  // namespace stet
