// What other libraries need for a plain pass over the same text: what the stages are measured by.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::bench {

// Each gives a count, so that no pass can be left out by the compiler.
size_t code_points(std::string_view text);    // utf8proc: every code point and its category
size_t icu_words(std::string_view text);      // ICU: word boundaries (UAX 29)
size_t icu_sentences(std::string_view text);  // ICU: sentence boundaries

}  // namespace stet::bench
