#include "article/plain_copy.h"

#include <algorithm>

#include "article/plain_text.h"

namespace stet {

namespace {

bool reads_back(const Article& article, const Lexicon& lexicon) {
  const auto read = read_plain_text(article.text, article.path, lexicon);
  const auto same = [](const Block& a, const Block& b) {
    return a.span == b.span && a.role == b.role;
  };
  return read && read->text == article.text &&
         std::equal(read->blocks.begin(), read->blocks.end(), article.blocks.begin(),
                    article.blocks.end(), same);
}

void add_line(std::string& text, std::string_view line) {
  if (line.empty()) return;
  if (!text.empty()) text += "\n\n";
  const size_t begin = text.size();
  text += line;
  std::replace(text.begin() + static_cast<long>(begin), text.end(), '\n', ' ');
}

}  // namespace

Article plain_copy(const Article& article, const Lexicon& lexicon) {
  if (reads_back(article, lexicon)) return article;
  std::string text;
  add_line(text, article.title.value_or(""));
  if (article.byline) add_line(text, "By " + *article.byline);
  add_line(text, article.published.value_or(""));
  for (const Block& block : article.blocks)
    if (is_story(block.role)) add_line(text, slice(article.text, block.span));
  auto copy = read_plain_text(text, article.path, lexicon);
  // A text of marks alone, which nothing can be asked about either way.
  if (!copy || copy->text != text) return article;
  if (article.title) copy->title = article.title;
  if (article.byline) copy->byline = article.byline;
  if (article.published) copy->published = article.published;
  copy->language = article.language;
  return std::move(*copy);
}

}  // namespace stet
