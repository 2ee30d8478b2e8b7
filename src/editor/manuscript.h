// A pack while it is being written: the same as a Pack, but cheap to copy, so that every state it
// was ever in can be kept for undo and handed to another thread.
//
// Questions and articles are shared and never changed in place; a change makes new ones. So a
// state of a pack of 2,000 questions is 2,000 pointers, and two states are the same when their
// parts are.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bank/pack.h"

namespace stet {

using QuestionPart = std::shared_ptr<const Question>;
using ArticlePart = std::shared_ptr<const PackArticle>;

struct Manuscript {
  std::shared_ptr<const Pack> head;     // all but its articles and questions
  std::vector<ArticlePart> articles{};
  std::vector<QuestionPart> questions{};
  std::vector<QuestionPart> drafts{};  // by the writers, neither kept nor dropped yet

  const Question* question(std::string_view id) const;  // kept ones; null when there is none
  const Question* draft(std::string_view id) const;
  const PackArticle* article(std::string_view id) const;
  bool operator==(const Manuscript&) const = default;
};

// A pack with nothing in it.
Manuscript blank_manuscript(std::string id, std::string title);
Manuscript manuscript_of(Pack pack, std::vector<Question> drafts = {});
// Without the drafts.
Pack pack_of(const Manuscript& manuscript);
// Its drafts as questions of a pack that has nothing else of them.
std::vector<Question> drafts_of(const Manuscript& manuscript);

}  // namespace stet
