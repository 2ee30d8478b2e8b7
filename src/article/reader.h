// Bytes in, Article out. The reader is chosen by what the bytes are, not by the file's name.
#pragma once

#include <string>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// Refused: empty, binary, or with no words in it.
Result<Article> read_article(const std::string& bytes, const std::string& path,
                             const Lexicon& lexicon);

// read_file and read_article in one.
Result<Article> open_article(const std::string& path, const Lexicon& lexicon);

}  // namespace stet
