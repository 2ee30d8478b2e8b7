#include "article/reader.h"

#include "article/blocks.h"
#include "article/decode.h"
#include "article/roles.h"
#include "text/file.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::string_view kRemedy = "give a file that holds an article in plain text";

// Program files, images and archives hold NULs; texts do not.
bool is_binary(const std::string& bytes, const Decoded& decoded) {
  return bytes.find('\0') != std::string::npos ||
         (decoded.blanked + decoded.replaced) * 10 > bytes.size();
}

bool has_words(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    CodePoint c = decode(text, at);
    if (is_letter(c.value)) return true;
    at += c.length;
  }
  return false;
}

bool is_web_page(std::string_view text) {
  std::string head = lower(trimmed(text.substr(0, 512)));
  return head.starts_with("<!doctype html") || head.starts_with("<html");
}

}  // namespace

Result<Article> read_article(const std::string& bytes, const std::string& path,
                             const Lexicon& lexicon) {
  if (bytes.empty()) return refuse(path, "is empty", std::string(kRemedy));
  Decoded decoded = decode_article(bytes);
  if (is_binary(bytes, decoded)) return refuse(path, "is not text", std::string(kRemedy));
  if (!has_words(decoded.text)) return refuse(path, "holds no words", std::string(kRemedy));
  if (is_web_page(decoded.text))
    return refuse(path, "is a web page", "copy the article's text into a plain-text file");

  Article article;
  article.path = path;
  article.text = std::move(decoded.text);
  article.removed_characters = decoded.blanked + decoded.replaced;
  Layout layout = lay_out(article.text, split_blocks(article.text), lexicon);
  article.blocks = std::move(layout.blocks);
  article.title = std::move(layout.title);
  article.byline = std::move(layout.byline);
  article.published = std::move(layout.published);
  return article;
}

Result<Article> open_article(const std::string& path, const Lexicon& lexicon) {
  auto bytes = read_file(path, kArticleLimit, "an article");
  if (!bytes) return tl::unexpected(bytes.error());
  return read_article(*bytes, path, lexicon);
}

}  // namespace stet
