// An article of a pack as it is shown beside a question: its text in blocks, with what the pack
// says of it.
#pragma once

#include "article/article.h"
#include "bank/pack.h"
#include "text/lexicon.h"

namespace stet {

// Its text is the pack's own, byte for byte, since evidence counts from there.
Article article_to_show(const PackArticle& in_pack, const Lexicon& lexicon);

}  // namespace stet
