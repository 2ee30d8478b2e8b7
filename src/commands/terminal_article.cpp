#include <algorithm>

#include "article/plain_text.h"
#include "commands/terminal_question.h"

namespace stet {

namespace {

// Paragraph by paragraph; a text that reading would change is set line by line, as it stands.
std::vector<std::string_view> paragraphs(const PackArticle& article, const Article& read) {
  std::vector<std::string_view> out;
  if (read.text == article.text) {
    for (const Block& block : read.blocks) out.push_back(slice(article.text, block.span));
    return out;
  }
  std::string_view text = article.text;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    if (!line.empty()) out.push_back(line);
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return out;
}

}  // namespace

void show_article(Terminal& terminal, const PackArticle& article, const Lexicon& lexicon) {
  const Article read = read_plain_text(article.text, article.title, lexicon).value_or(Article{});
  const auto parts = paragraphs(article, read);
  terminal.blank();
  terminal.say("ARTICLE");
  // Where the title is a line of the text itself, that line says it.
  if (!article.title.empty() && (parts.empty() || parts[0] != article.title))
    terminal.say(article.title);
  for (std::string_view part : parts) {
    terminal.blank();
    terminal.say(part);
  }
  terminal.blank();
  terminal.say("END OF ARTICLE");
}

}  // namespace stet
