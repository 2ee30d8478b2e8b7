// Plain text made an article: files, and what people paste.
#pragma once

#include <string>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// Refused when it is no text or holds no words.
Result<Article> read_plain_text(const std::string& bytes, const std::string& path,
                                const Lexicon& lexicon);

}  // namespace stet
