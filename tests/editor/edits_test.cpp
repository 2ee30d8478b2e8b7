#include "editor/edits.h"

#include <doctest/doctest.h>

#include "support/sample_pack.h"

using namespace stet;
using stet::test::sample_pack;

namespace {

Manuscript sample() {
  return manuscript_of(sample_pack());
}

std::string id(int number) {
  const std::string digits = std::to_string(number);
  return "00000000-0000-8000-8000-0000000000" + std::string(2 - digits.size(), '0') + digits;
}

std::string order_of(const Manuscript& manuscript) {
  std::string ids;
  for (const QuestionPart& each : manuscript.questions)
    ids += (ids.empty() ? "" : " ") + each->id.substr(34);
  return ids;
}

NewId numbered() {
  return [next = 70]() mutable { return id(next++); };
}

PackArticle article_of(std::string text) {
  PackArticle article;
  article.id = "a1";
  article.text = std::move(text);
  article.sha256 = sha256_hex(article.text);
  return article;
}

Question draft_with(std::string question_id, Span span, const PackArticle& article) {
  Question draft = sample_pack().questions[0];
  draft.id = std::move(question_id);
  draft.evidence = {{article.id, span, std::string(slice(article.text, span))}};
  draft.origin = Origin{"who-said-it", 1};
  return draft;
}

}  // namespace

TEST_CASE("a manuscript is its pack and back") {
  CHECK(write_pack(pack_of(sample())) == write_pack(sample_pack()));
}

TEST_CASE("several questions are deleted, copied and moved") {
  const Manuscript before = sample();
  CHECK(order_of(before) == "01 02 03 04 05 06 07 08 09 10");
  CHECK(order_of(without_questions(before, {id(2), id(9), "nowhere"})) ==
        "01 03 04 05 06 07 08 10");
  const Manuscript copied = with_copies(before, {id(1), id(3)}, numbered());
  CHECK(order_of(copied) == "01 70 02 03 71 04 05 06 07 08 09 10");
  CHECK(copied.question(id(70))->stem == before.question(id(1))->stem);
  CHECK(order_of(with_question_at(before, id(1), 2)) == "02 03 01 04 05 06 07 08 09 10");
  CHECK(order_of(with_question_at(before, id(10), 0)) == "10 01 02 03 04 05 06 07 08 09");
  CHECK(with_question_at(before, "nowhere", 0) == before);
}

TEST_CASE("a new question comes after the one at hand, or last") {
  Question question;
  question.id = id(50);
  CHECK(order_of(with_new_question(sample(), question, id(2))) ==
        "01 02 50 03 04 05 06 07 08 09 10");
  CHECK(order_of(with_new_question(sample(), question, "")) ==
        "01 02 03 04 05 06 07 08 09 10 50");
}

TEST_CASE("skill and difficulty are set for many at once, and share what they don't touch") {
  const Manuscript before = sample();
  const Manuscript harder = with_difficulty(before, {id(1), id(2)}, 3);
  CHECK(harder.question(id(1))->difficulty == 3);
  CHECK(harder.questions[2] == before.questions[2]);
  const Manuscript sourcing = with_skill(before, {id(1), id(6)}, "sourcing");
  CHECK(sourcing.questions[0] == before.questions[0]);  // its own already
  CHECK(sourcing.question(id(6))->skill == "sourcing");
  CHECK(sourcing.question(id(6))->kind == "who-said-it");
  CHECK(with_skill(before, {id(1)}, "no skill") == before);
}

TEST_CASE("a question of the writers keeps its proof until what it rests on is changed") {
  Pack pack = sample_pack();
  pack.questions[0].origin = Origin{"who-said-it", 1};
  const Manuscript before = manuscript_of(pack);
  Question question = *before.question(id(1));
  question.explanation = "Look for the name.";
  question.difficulty = 3;
  CHECK(with_question(before, question).question(id(1))->origin.has_value());
  question.stem += "!";
  CHECK_FALSE(with_question(before, question).question(id(1))->origin.has_value());
}

TEST_CASE("an article comes with its drafts, under an id of its own") {
  const PackArticle article = article_of("A bridge was closed, Mara Lind said.");
  const Manuscript before = sample();
  const Manuscript after =
      with_article(before, article, {draft_with("d1", {0, 8}, article),
                                     draft_with(id(1), {0, 8}, article)});
  REQUIRE(after.articles.size() == 2);
  CHECK(after.articles[1]->id == "a2");
  REQUIRE(after.drafts.size() == 1);  // the pack has the other already
  CHECK(after.drafts[0]->evidence[0].article == "a2");
  CHECK(after.questions == before.questions);
  CHECK(with_article(after, article, {}) == after);  // the same text again
}

TEST_CASE("drafts are kept, changed or dropped") {
  const PackArticle article = article_of("A bridge was closed, Mara Lind said.");
  const Manuscript before = with_article(
      sample(), article, {draft_with("d1", {0, 8}, article), draft_with("d2", {0, 8}, article)});
  const Manuscript kept = with_draft_kept(before, "d1");
  CHECK(kept.questions.back()->id == "d1");
  CHECK(kept.questions.back()->origin.has_value());
  CHECK(kept.drafts.size() == 1);
  Question changed = *before.draft("d2");
  changed.stem = "Who spoke?";
  CHECK(with_question(before, changed).draft("d2")->stem == "Who spoke?");
  CHECK(without_draft(before, "d1").drafts[0]->id == "d2");
  CHECK(with_drafts_kept(before).drafts.empty());
  CHECK(with_drafts_kept(before).questions.size() == 12);
}

TEST_CASE("an article's blocks change with its drafts; drafts that were changed stay") {
  PackArticle article = article_of("A bridge was closed, Mara Lind said.");
  Manuscript before =
      with_article(sample(), article,
                   {draft_with("d1", {0, 8}, article), draft_with("d2", {0, 8}, article),
                    draft_with("d3", {0, 8}, article)});
  Question changed = *before.draft("d2");
  changed.stem += "!";
  before = with_question(before, changed);
  article.id = "a2";
  article.blocks = {{{0, 36}, Role::story, Role::caption}};
  const Manuscript after =
      with_article_blocks(before, article, {draft_with("d4", {0, 8}, article)}, {"d1", "d2"});
  CHECK(after.articles[1]->blocks == article.blocks);
  std::string drafts;
  for (const QuestionPart& draft : after.drafts) drafts += draft->id + " ";
  CHECK(drafts == "d2 d3 d4 ");
  CHECK(after.questions == before.questions);
}

TEST_CASE("an article goes with its drafts and the evidence that points into it") {
  const PackArticle article = article_of("A bridge was closed, Mara Lind said.");
  Manuscript before = with_article(sample(), article, {draft_with("d1", {0, 8}, article)});
  before = with_evidence(before, id(1), "a2", {2, 8});
  REQUIRE(before.question(id(1))->evidence.size() == 2);
  const Manuscript after = without_article(before, "a2");
  CHECK(after.articles.size() == 1);
  CHECK(after.drafts.empty());
  CHECK(after.question(id(1))->evidence.size() == 1);
}

TEST_CASE("evidence is marked word by word; what overlaps becomes one") {
  Manuscript after = sample();
  after = without_evidence(after, id(1), 0);
  CHECK(after.question(id(1))->evidence.empty());
  after = with_evidence(after, id(1), "a1", {0, 11});
  CHECK(after.question(id(1))->evidence[0].text == "Ferry fares");
  after = with_evidence(after, id(1), "a1", {6, 21});
  REQUIRE(after.question(id(1))->evidence.size() == 1);
  CHECK(after.question(id(1))->evidence[0].text == "Ferry fares will rise");
  CHECK(with_evidence(after, id(1), "a1", {0, 9999}) == after);
  CHECK(with_evidence(after, id(1), "a9", {0, 5}) == after);
  CHECK(without_evidence(after, id(1), 4) == after);
}

TEST_CASE("details of an article change, its text doesn't") {
  PackArticle article = *sample().articles[0];
  article.title = "Fares up";
  article.text = "Something else.";
  const Manuscript after = with_article_details(sample(), article);
  CHECK(after.articles[0]->title == "Fares up");
  CHECK(after.articles[0]->text == sample().articles[0]->text);
}
