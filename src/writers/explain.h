// For each sentence of an article, which writers looked at it and what came of it: the tool for
// making writers better. Printed by `stet make --explain`.
#pragma once

#include <cstdint>
#include <string>

#include "article/article.h"
#include "text/vocabulary.h"
#include "writers/writer.h"

namespace stet {

// Lines of plain text; the questions are those that make_pack would make with the same seed.
std::string explain(const Article& article, Vocabulary& vocabulary, uint64_t seed,
                    Kinds kinds = Kinds::sound);

}  // namespace stet
