// An article of the author's into drafts of questions, each with its evidence.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "article/reader.h"
#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct Drafted {
  PackArticle article;
  std::vector<Question> drafts;  // none where the writers found nothing to ask
  std::set<std::string, std::less<>> gone = {};  // ids of drafts that the writers make no more
  std::shared_ptr<const OfferedFeed> feed = {};  // set: nothing was drafted yet
};

// `bytes` in any form that the article reader takes; `name` is used in messages. Refused when it
// is no article, or longer than a pack's articles may be. Of a feed, entry `entry` is read, counted
// from 1; without it, a feed of several is offered.
Result<Drafted> draft_from(const std::string& bytes, const std::string& name,
                           const Lexicon& lexicon, std::optional<size_t> entry = std::nullopt);

// An article of a pack with a block restored to the story, or set aside again: what the writers
// now ask that they didn't ask before, and what they ask no more.
Drafted redraft(const PackArticle& article, size_t block, const Lexicon& lexicon);

}  // namespace stet
