#include "bank/pack.h"

#include <algorithm>

namespace stet {

const PackArticle* Pack::article(std::string_view article_id) const {
  const auto found = std::ranges::find(articles, article_id, &PackArticle::id);
  return found == articles.end() ? nullptr : &*found;
}

const Question* Pack::question(std::string_view question_id) const {
  const auto found = std::ranges::find(questions, question_id, &Question::id);
  return found == questions.end() ? nullptr : &*found;
}

}  // namespace stet
