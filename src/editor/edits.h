// Every change that can be made to a manuscript, as functions from one state to the next. Ids that
// aren't there change nothing.
//
// A question that the writers made keeps the proof of its key as long as nothing that the proof
// rests on is changed; after that it is the author's own and is taken at their word.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "editor/manuscript.h"

namespace stet {

using Ids = std::set<std::string, std::less<>>;
using NewId = std::function<std::string()>;  // a uuid that no other question has

// Title, authors, licence, language.
Manuscript with_head(const Manuscript& before, Pack head);

// `question` in place of the one with its id, kept or draft; changed drafts stay drafts.
Manuscript with_question(const Manuscript& before, Question question);
// After the question with the id `after`; at the end when there is none.
Manuscript with_new_question(const Manuscript& before, Question question, std::string_view after);
Manuscript without_questions(const Manuscript& before, const Ids& ids);
// Each copy after its original, under a new id.
Manuscript with_copies(const Manuscript& before, const Ids& ids, const NewId& new_id);
// To the place `to` of the list, counted from 0 without the question itself.
Manuscript with_question_at(const Manuscript& before, std::string_view id, size_t to);
// A kind belongs to one skill, so a question of another kind takes the first kind of the skill.
Manuscript with_skill(const Manuscript& before, const Ids& ids, std::string_view skill);
Manuscript with_difficulty(const Manuscript& before, const Ids& ids, int difficulty);

// An article with the drafts made from it, under an id that the pack hasn't used; drafts of
// questions that the pack holds already are left out. Text that is there already changes nothing.
Manuscript with_article(const Manuscript& before, PackArticle article,
                        std::vector<Question> drafts);
// Its title, publisher, byline, date, licence and address.
Manuscript with_article_details(const Manuscript& before, PackArticle article);
// Its blocks, with the drafts made anew; drafts of `gone` ids go, unless they were changed.
Manuscript with_article_blocks(const Manuscript& before, const PackArticle& article,
                               std::vector<Question> drafts, const Ids& gone);
// With the evidence and the drafts that point into it.
Manuscript without_article(const Manuscript& before, std::string_view id);

Manuscript with_draft_kept(const Manuscript& before, std::string_view id);
Manuscript with_drafts_kept(const Manuscript& before);  // all
Manuscript without_draft(const Manuscript& before, std::string_view id);

// `span` is bytes of the article's text. Evidence that overlaps it becomes one with it.
Manuscript with_evidence(const Manuscript& before, std::string_view question_id,
                         std::string_view article_id, Span span);
Manuscript without_evidence(const Manuscript& before, std::string_view question_id, size_t index);

}  // namespace stet
