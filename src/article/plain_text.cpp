#include "article/plain_text.h"

#include "article/blocks.h"
#include "article/decode.h"
#include "article/encoding.h"
#include "article/pasted_text.h"
#include "article/roles.h"
#include "text/language.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::string_view kRemedy = "give a file that holds an article";

// Program files, images and archives hold NULs; texts do not.
bool is_binary(const std::string& bytes, const Recoded& recoded, const Decoded& decoded) {
  return recoded.text.find('\0') != std::string::npos || recoded.guessed * 4 > bytes.size() ||
         (recoded.replaced + decoded.blanked + decoded.replaced) * 10 > bytes.size();
}

bool has_words(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    CodePoint c = decode(text, at);
    if (is_letter(c.value)) return true;
    at += c.length;
  }
  return false;
}

}  // namespace

Problem too_long(const std::string& path) {
  return {path, "holds more than " + std::to_string(kLongestText >> 20) + " MB of text",
          "give one article, or cut this one into parts"};
}

Result<Article> read_plain_text(const std::string& bytes, const std::string& path,
                                const Lexicon& lexicon) {
  if (bytes.empty()) return refuse(path, "is empty", std::string(kRemedy));
  const Recoded recoded = to_utf8(bytes, "");
  if (recoded.text.size() > kLongestText) return tl::unexpected(too_long(path));
  Decoded decoded = decode_article(tidy_pasted(recoded.text, lexicon));
  if (is_binary(bytes, recoded, decoded)) return refuse(path, "is not text", std::string(kRemedy));
  if (!has_words(decoded.text)) return refuse(path, "holds no words", std::string(kRemedy));

  Article article;
  article.path = path;
  article.text = std::move(decoded.text);
  article.removed_characters = recoded.replaced + decoded.blanked + decoded.replaced;
  if (const std::string told = detect_language(article.text, lexicon); !told.empty())
    article.language = told;
  Layout layout = lay_out(article.text, split_blocks(article.text), lexicon);
  article.blocks = std::move(layout.blocks);
  article.title = std::move(layout.title);
  article.byline = std::move(layout.byline);
  article.published = std::move(layout.published);
  return article;
}

}  // namespace stet
