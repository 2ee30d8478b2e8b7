// All candidates of one article, by every writer, with what each kept silent about; and which of
// them are asked.
#pragma once

#include <string_view>
#include <vector>

#include "text/chance.h"
#include "writers/rank.h"
#include "writers/writer.h"

namespace stet {

struct Passed {
  Silence silence;
  std::string_view kind;
};

// Each writer draws from a stream of its own; those whose kind is held back write only where all
// kinds are asked for. `passed` is filled where it isn't null.
std::vector<Proposed> propose(const Source& source, const Chance& chance,
                              std::vector<Passed>* passed = nullptr);

// The questions of them that the pack takes (see rank.h), with what is put together last.
std::vector<Question> choose(const Source& source, std::vector<Proposed> proposed,
                             const Chance& chance);

// The reading without datelines, and without the facts of sentences longer than any page prints:
// writers go from fact to fact within a sentence, which takes minutes where one holds thousands.
Reading readable(Reading reading, const Article& article);

// The words of the article's story, by which the length of a pack is measured.
size_t story_words(const Article& article);

}  // namespace stet
