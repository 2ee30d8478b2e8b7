// How an article names the source of somebody's words, and the kind of source that this shows.
#pragma once

#include <optional>
#include <string>

#include "bank/source_class.h"
#include "writers/writer.h"

namespace stet {

struct SourceMention {
  std::string text;  // "Luis Otzuka, president of Fedemin"; "two officials"
  SourceClass of = SourceClass::unnamed;
};

// "A spokesman for the port": a person, with a name or without, as much as a body.
bool speaks_for_a_body(const Source& source, std::string_view mention);

// Absent where the words could be of several kinds, or "he" stands for somebody who isn't surely
// one with a name.
std::optional<SourceMention> mention_of_source(const Source& source, const Quotation& quotation);

}  // namespace stet
