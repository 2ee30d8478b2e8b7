#include "article/restoring.h"
#include "bank/article_in.h"
#include "commands/terminal_question.h"
#include "text/utf8.h"

namespace stet {

void show_article(Terminal& terminal, const PackArticle& in_pack, const Lexicon& lexicon,
                  bool tells_promos) {
  const Article article = article_in(in_pack, lexicon);
  terminal.blank();
  terminal.say(terminal.words("terminal.article"));
  // Where the title is a line of the text itself, that line says it.
  const bool titled =
      !article.blocks.empty() && slice(article.text, article.blocks[0].span) == in_pack.title;
  if (!in_pack.title.empty() && !titled) terminal.say(in_pack.title);
  for (const Block& block : article.blocks) {
    terminal.blank();
    const bool told = is_set_aside(block.role) && (tells_promos || block.role != Role::promo);
    const std::string label =
        told ? "[" + lower(terminal.words(role_key(block.role))) + "] " : std::string();
    terminal.say(label + std::string(slice(article.text, block.span)));
  }
  terminal.blank();
  terminal.say(terminal.words("terminal.article-ends"));
}

}  // namespace stet
