// A sentence said again with its figure in general words, so that a reader has to find the figure:
// "20 percent of" -> "a fifth of", "$35 million" -> "tens of millions of dollars".
#pragma once

#include <optional>
#include <string>

#include "writers/writer.h"

namespace stet {

// The statement that the sentence supports; absent when its figure has no safe general form.
std::optional<std::string> generalised(const Source& source, const Fact& fact);

}  // namespace stet
