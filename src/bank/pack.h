// A pack: questions with the articles they point into. One JSON file, `*.stet.json`.
//
// Reading is all or nothing: a pack that breaks the format is refused with every problem found.
// Writing the same pack gives the same bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/question.h"
#include "text/json.h"
#include "text/result.h"

namespace stet {

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
  std::vector<JsonNode::Member> unknown;
};

struct Pack {
  std::string id;  // a uuid
  int revision = 1;
  std::string language = "en";
  std::string title;
  std::string license;
  std::vector<std::string> authors;
  std::vector<PackArticle> articles;
  std::vector<Question> questions;
  std::vector<JsonNode::Member> unknown;

  const PackArticle* article(std::string_view article_id) const;
  const Question* question(std::string_view question_id) const;
};

std::string write_pack(const Pack& pack);

// A uuid made from what it names: the same name gives the same uuid (RFC 9562 version 8, from
// SHA-256).
std::string uuid_of(std::string_view name);
std::string sha256_hex(std::string_view bytes);

}  // namespace stet
