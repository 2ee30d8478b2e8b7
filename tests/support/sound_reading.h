// What holds of every reading, whatever the text: spans inside it and on the boundaries of
// characters, sentences and tokens in order, nothing nameless, no index past its list.
//
// Knows no test framework, so that the property tests and the fuzzer hold readings to the same.
#pragma once

#include <string>

#include "article/article.h"
#include "facts/reading.h"

namespace stet::test {

// The first thing found wrong, with its place; empty when all is sound.
std::string unsound(const Article& article, const Reading& reading);

}  // namespace stet::test
