// Plain text made an article: files, and what people paste.
#pragma once

#include <string>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// Longer than any article, and four times what a pack may hold. What is read of a text takes fifty
// times its size.
inline constexpr size_t kLongestText = 1u << 20;  // bytes
Problem too_long(const std::string& path);

// Refused when it is no text, holds no words, or is too long.
Result<Article> read_plain_text(const std::string& bytes, const std::string& path,
                                const Lexicon& lexicon);

}  // namespace stet
