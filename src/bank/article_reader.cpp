// JSON into an article of a pack.
#include <array>

#include "article/block_check.h"
#include "article/restoring.h"
#include "bank/codes.h"
#include "bank/limits.h"
#include "bank/pack_reader.h"

namespace stet {

namespace {

void check_url(const std::string& url, Fields& fields) {
  const bool web = url.starts_with("https://") || url.starts_with("http://");
  if (!url.empty() && (!web || url.find_first_of(" \t\n\"<>") != std::string::npos))
    fields.error(code::kMalformed, "url", quoted(url) + " is no web address",
                 "write it from https:// on, or leave it out");
}

// In the order of Role.
constexpr std::array kRoles{Role::title, Role::byline,  Role::dateline, Role::story,
                            Role::quote, Role::caption, Role::promo,    Role::other};

std::vector<std::string_view> names_of(bool (*among)(Role)) {
  std::vector<std::string_view> names;
  for (const Role role : kRoles)
    if (among(role)) names.push_back(role_name(role));
  return names;
}

Block read_block(Fields& part) {
  static const auto all = names_of([](Role) { return true; });
  static const auto set_aside = names_of(is_set_aside);
  Block block;
  const auto begin =
      part.integer("begin", {.meaning = "the byte of the text at which it begins"}, 0, INT64_MAX);
  const auto end =
      part.integer("end", {.meaning = "the byte of the text after its last"}, 0, INT64_MAX);
  block.span = {static_cast<size_t>(begin.value_or(0)), static_cast<size_t>(end.value_or(0))};
  if (const auto role = part.one_of("role", "role", all, {"what it is, such as \"caption\""}))
    block.role = *role_of_name(all[*role]);
  if (const auto was = part.one_of("was", "role", set_aside, {.meaning = "", .required = false}))
    block.was = role_of_name(set_aside[*was]);
  UnknownKeys lost;
  part.finish(lost);
  return block;
}

// What ties a block to the text and the blocks before it.
void check_blocks(const PackArticle& article, const std::vector<Block>& blocks,
                  const std::string& pointer, Report& report) {
  if (const auto index = first_misplaced(blocks, article.text)) {
    const Span span = blocks[*index].span;
    report.error(code::kBadBlock, pointer + "/" + std::to_string(*index), {},
                 "the bytes " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                     " are no block of the article, which is " +
                     std::to_string(article.text.size()) + " bytes long",
                 "count bytes from 0, one block after the other, or leave out \"blocks\": Stet "
                 "then finds them itself");
    return;
  }
  for (size_t i = 0; i < blocks.size(); ++i)
    if (blocks[i].was && blocks[i].role != Role::story)
      report.error(code::kBadBlock, pointer + "/" + std::to_string(i) + "/was", {},
                   "a block that is no story was not restored to it",
                   "set \"role\" to \"story\", or leave out \"was\"");
}

std::vector<Block> read_blocks(Fields& fields, const PackArticle& article, Report& report) {
  std::vector<Block> blocks;
  const JsonNode::Array* nodes = fields.list(
      "blocks", {.meaning = "a block, or leave the key out", .required = false}, 1, kMostBlocks);
  if (!nodes) return blocks;
  const std::string pointer = fields.pointer("blocks");
  for (const JsonNode& node : *nodes) {
    Fields part(node, pointer + "/" + std::to_string(blocks.size()), "a block", report);
    blocks.push_back(read_block(part));
  }
  if (!report.broken(pointer) && !article.text.empty())
    check_blocks(article, blocks, pointer, report);
  return blocks;
}

}  // namespace

PackArticle read_article_of_pack(const JsonNode& node, const std::string& pointer, Report& report) {
  Fields fields(node, pointer, "an article", report);
  PackArticle article;
  if (!fields.usable()) return article;
  article.id = fields.id("id", "a short name that evidence refers to, such as \"a1\"");
  article.title = fields.text("title", {"", kLineLimit, false});
  article.url = fields.text("url", {"", kUrlLimit, false});
  check_url(article.url, fields);
  article.publisher = fields.text("publisher", {"", kLineLimit, false});
  article.byline = fields.text("byline", {"", kLineLimit, false});
  article.published = fields.date("published", "");
  article.license = fields.text("license", {"", kLineLimit, false});
  article.sha256 = fields.text("sha256", {"", kLineLimit, false});
  article.is_excerpt = fields.has("excerpt");
  if (fields.has("text") == fields.has("excerpt"))
    fields.error(code::kTextOrExcerpt, "",
                 fields.has("text") ? "an article has either \"text\" or \"excerpt\", not both"
                                    : "the article has no text",
                 fields.has("text") ? "leave out one of them"
                                    : "add \"text\", or \"excerpt\" for a part of it");
  constexpr Wanted kText{"the words of the article", kPackArticleLimit};
  if (fields.has("text")) article.text = fields.text("text", kText);
  if (fields.has("excerpt")) {
    std::string excerpt = fields.text("excerpt", kText);
    if (!fields.has("text")) article.text = std::move(excerpt);
  }
  article.blocks = read_blocks(fields, article, report);
  fields.finish(article.unknown);
  return article;
}

}  // namespace stet
