// An article of the author's into drafts of questions, each with its evidence.
#pragma once

#include <string>
#include <vector>

#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct Drafted {
  PackArticle article;
  std::vector<Question> drafts;  // none where the writers found nothing to ask
};

// `bytes` in any form that the article reader takes; `name` is used in messages. Refused when it
// is no article, or longer than a pack's articles may be.
Result<Drafted> draft_from(const std::string& bytes, const std::string& name,
                           const Lexicon& lexicon);

}  // namespace stet
