// Between an article and what a pack keeps of it.
//
// A pack keeps the text, and the blocks only where reading that text again would find others: of a
// web page, whose layout told what is a caption, and where a block was restored. So a pack of a
// plain text has no blocks and gives the same bytes whatever the reader later learns.
#pragma once

#include <string>

#include "article/article.h"
#include "bank/pack.h"
#include "text/lexicon.h"

namespace stet {

// With what the pack says of it. Its text is the pack's own, byte for byte, since evidence counts
// from there; where reading would change it, each of its paragraphs is story.
Article article_in(const PackArticle& in_pack, const Lexicon& lexicon);

// Of an article that is too long for a pack, what stands set aside at its end is left out, as far
// as that takes.
Article within_limits(Article article);
bool fits_a_pack(const Article& article);

// What a pack keeps of the article.
PackArticle kept_article(const Article& article, std::string id, const Lexicon& lexicon);

// Whether the pack asks which line of this article is promoted; whoever shows the article then
// doesn't tell before it is answered.
bool asks_for_promos(const Pack& pack, const PackArticle& article);

}  // namespace stet
