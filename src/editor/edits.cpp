#include "editor/edits.h"

#include <algorithm>

#include "bank/kind.h"

namespace stet {

namespace {

QuestionPart part(Question question) {
  return std::make_shared<const Question>(std::move(question));
}

bool rests_on_the_same(const Question& a, const Question& b) {
  auto bare = [](Question question) {
    question.difficulty = 1;
    question.explanation.clear();
    question.debatable = false;
    question.expires.reset();
    Pack pack;
    pack.questions.push_back(std::move(question));
    return write_pack(pack);
  };
  return bare(a) == bare(b);
}

// Changes each question of `ids` by `change`, which edits it in place.
template <class Change>
Manuscript changed(const Manuscript& before, const Ids& ids, Change change) {
  Manuscript after = before;
  for (QuestionPart& kept : after.questions) {
    if (!ids.contains(kept->id)) continue;
    Question question = *kept;
    if (change(question)) kept = part(std::move(question));
  }
  return after;
}

auto place_of(std::vector<QuestionPart>& parts, std::string_view id) {
  return std::ranges::find_if(parts, [&](const QuestionPart& each) { return each->id == id; });
}

bool points_into(const Question& question, std::string_view article) {
  return std::ranges::any_of(question.evidence,
                             [&](const Evidence& piece) { return piece.article == article; });
}

std::string unused_article_id(const Manuscript& manuscript) {
  for (size_t number = manuscript.articles.size() + 1;; ++number)
    if (std::string id = "a" + std::to_string(number); !manuscript.article(id)) return id;
}

}  // namespace

Manuscript with_head(const Manuscript& before, Pack head) {
  Manuscript after = before;
  head.articles.clear();
  head.questions.clear();
  after.head = std::make_shared<const Pack>(std::move(head));
  return after;
}

Manuscript with_question(const Manuscript& before, Question question) {
  Manuscript after = before;
  for (auto* list : {&after.questions, &after.drafts}) {
    const auto at = place_of(*list, question.id);
    if (at == list->end()) continue;
    if (question.origin && !rests_on_the_same(**at, question)) question.origin.reset();
    *at = part(std::move(question));
    return after;
  }
  return after;
}

Manuscript with_new_question(const Manuscript& before, Question question, std::string_view after) {
  Manuscript next = before;
  const auto at = place_of(next.questions, after);
  next.questions.insert(at == next.questions.end() ? at : at + 1, part(std::move(question)));
  return next;
}

Manuscript without_questions(const Manuscript& before, const Ids& ids) {
  Manuscript after = before;
  std::erase_if(after.questions, [&](const QuestionPart& each) { return ids.contains(each->id); });
  return after;
}

Manuscript with_copies(const Manuscript& before, const Ids& ids, const NewId& new_id) {
  Manuscript after = before;
  after.questions.clear();
  for (const QuestionPart& each : before.questions) {
    after.questions.push_back(each);
    if (!ids.contains(each->id)) continue;
    Question copy = *each;
    copy.id = new_id();
    after.questions.push_back(part(std::move(copy)));
  }
  return after;
}

Manuscript with_question_at(const Manuscript& before, std::string_view id, size_t to) {
  Manuscript after = before;
  const auto at = place_of(after.questions, id);
  if (at == after.questions.end()) return after;
  const QuestionPart moved = *at;
  after.questions.erase(at);
  to = std::min(to, after.questions.size());
  after.questions.insert(after.questions.begin() + static_cast<ptrdiff_t>(to), moved);
  return after;
}

Manuscript with_skill(const Manuscript& before, const Ids& ids, std::string_view skill) {
  const auto kind = std::ranges::find(kinds(), skill, &Kind::skill);
  if (kind == kinds().end()) return before;
  return changed(before, ids, [&](Question& question) {
    if (question.skill == skill) return false;
    question.kind = kind->name;
    question.skill = skill;
    question.origin.reset();
    return true;
  });
}

Manuscript with_difficulty(const Manuscript& before, const Ids& ids, int difficulty) {
  return changed(before, ids, [&](Question& question) {
    return std::exchange(question.difficulty, difficulty) != difficulty;
  });
}

Manuscript with_article(const Manuscript& before, PackArticle article,
                        std::vector<Question> drafts) {
  const bool known = std::ranges::any_of(
      before.articles, [&](const ArticlePart& each) { return each->text == article.text; });
  if (known) return before;
  Manuscript after = before;
  const std::string old_id = article.id;
  article.id = unused_article_id(before);
  for (Question& draft : drafts) {
    if (before.question(draft.id) || before.draft(draft.id)) continue;
    for (Evidence& piece : draft.evidence)
      if (piece.article == old_id) piece.article = article.id;
    after.drafts.push_back(part(std::move(draft)));
  }
  after.articles.push_back(std::make_shared<const PackArticle>(std::move(article)));
  return after;
}

Manuscript with_article_details(const Manuscript& before, PackArticle article) {
  Manuscript after = before;
  for (ArticlePart& each : after.articles) {
    if (each->id != article.id) continue;
    article.text = each->text;
    article.sha256 = each->sha256;
    each = std::make_shared<const PackArticle>(article);
  }
  return after;
}

Manuscript with_article_blocks(const Manuscript& before, const PackArticle& article,
                               std::vector<Question> drafts, const Ids& gone) {
  Manuscript after = before;
  for (ArticlePart& each : after.articles) {
    if (each->id != article.id) continue;
    PackArticle changed = *each;
    changed.blocks = article.blocks;
    each = std::make_shared<const PackArticle>(std::move(changed));
  }
  std::erase_if(after.drafts,
                [&](const QuestionPart& each) { return each->origin && gone.contains(each->id); });
  for (Question& draft : drafts)
    if (!after.question(draft.id) && !after.draft(draft.id))
      after.drafts.push_back(part(std::move(draft)));
  return after;
}

Manuscript without_article(const Manuscript& before, std::string_view id) {
  Manuscript after = before;
  std::erase_if(after.articles, [&](const ArticlePart& each) { return each->id == id; });
  std::erase_if(after.drafts, [&](const QuestionPart& each) { return points_into(*each, id); });
  for (QuestionPart& each : after.questions) {
    if (!points_into(*each, id)) continue;
    Question question = *each;
    std::erase_if(question.evidence, [&](const Evidence& piece) { return piece.article == id; });
    question.origin.reset();
    each = part(std::move(question));
  }
  return after;
}

Manuscript with_draft_kept(const Manuscript& before, std::string_view id) {
  Manuscript after = before;
  const auto at = place_of(after.drafts, id);
  if (at == after.drafts.end()) return after;
  after.questions.push_back(*at);
  after.drafts.erase(at);
  return after;
}

Manuscript with_drafts_kept(const Manuscript& before) {
  Manuscript after = before;
  after.questions.insert(after.questions.end(), after.drafts.begin(), after.drafts.end());
  after.drafts.clear();
  return after;
}

Manuscript without_draft(const Manuscript& before, std::string_view id) {
  Manuscript after = before;
  std::erase_if(after.drafts, [&](const QuestionPart& each) { return each->id == id; });
  return after;
}

Manuscript with_evidence(const Manuscript& before, std::string_view question_id,
                         std::string_view article_id, Span span) {
  const Question* old = before.question(question_id);
  const PackArticle* article = before.article(article_id);
  if (!old || !article || span.begin >= span.end || span.end > article->text.size()) return before;
  Question question = *old;
  std::erase_if(question.evidence, [&](const Evidence& piece) {
    const bool joins = piece.article == article_id && piece.span.overlaps(span);
    if (joins)
      span = {std::min(span.begin, piece.span.begin), std::max(span.end, piece.span.end)};
    return joins;
  });
  question.evidence.push_back({std::string(article_id), span, ""});
  question.evidence.back().text = slice(article->text, span);
  return with_question(before, std::move(question));
}

Manuscript without_evidence(const Manuscript& before, std::string_view question_id, size_t index) {
  const Question* old = before.question(question_id);
  if (!old || index >= old->evidence.size()) return before;
  Question question = *old;
  question.evidence.erase(question.evidence.begin() + static_cast<ptrdiff_t>(index));
  return with_question(before, std::move(question));
}

}  // namespace stet
