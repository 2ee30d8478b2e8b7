// A pack: questions with the articles they point into. One JSON file, `*.stet.json`.
//
// Reading is all or nothing: a pack that breaks the format is refused with every problem found.
// Writing the same pack gives the same bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "bank/digest.h"
#include "bank/question.h"
#include "text/json.h"
#include "text/result.h"

namespace stet {

// The version we write, and the newest we read.
inline constexpr int kPackVersion = 1;

struct PackArticle {
  std::string id;  // "a1"
  std::string title;
  std::string url;
  std::string publisher;
  std::string byline;
  std::string published;  // ISO date; all of these may be empty
  std::string license;
  std::string sha256;  // of text, in hex
  std::string text;
  bool is_excerpt = false;  // text is a part of the article: all that its licence lets us carry
  std::vector<Block> blocks = {};  // of text; empty: those that reading it finds (article_in.h)
  UnknownKeys unknown = {};
};

struct Author {
  std::string name;
  UnknownKeys unknown = {};
};

struct Pack {
  std::string schema;  // "$schema", for editors; kept as it is and never read
  std::string id;      // a uuid
  int revision = 1;
  std::string language = "en";
  std::string title;
  std::string license;
  std::vector<Author> authors;
  std::vector<PackArticle> articles;
  std::vector<Question> questions;
  UnknownKeys unknown;

  const PackArticle* article(std::string_view article_id) const;
  const Question* question(std::string_view question_id) const;
};

std::string write_pack(const Pack& pack);

}  // namespace stet
