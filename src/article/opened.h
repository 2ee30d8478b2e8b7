// An article with what its file says of where it is from, and what became of the file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "article/article.h"

namespace stet {

struct OpenedArticle {
  Article article;
  std::optional<std::string> publisher;
  std::optional<std::string> address;  // http or https
  std::vector<std::string> notes;      // clauses that the reader should know: "nests tags …"
};

}  // namespace stet
