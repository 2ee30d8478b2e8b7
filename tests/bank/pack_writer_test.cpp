#include <doctest/doctest.h>

#include "bank/checker.h"

using namespace stet;

namespace {

// One question of each shape, with everything set that can be set.
Pack full_pack() {
  Pack pack;
  pack.schema = "pack-1.schema.json";
  pack.id = "11111111-1111-8111-8111-111111111111";
  pack.revision = 7;
  pack.title = "Ferry “Ada”";
  pack.license = "CC-BY-4.0";
  pack.authors = {{"A. Teacher"}};
  PackArticle article;
  article.id = "a1";
  article.title = "Ferry to stop";
  article.url = "https://example.org/ferry";
  article.publisher = "The Ledger";
  article.byline = "By A. Writer";
  article.published = "2026-02-28";
  article.license = "CC-BY-4.0";
  article.text = "The ferry carries 40 people.\n\n“It’s slow,” said Mara Lind.";
  article.sha256 = sha256_hex(article.text);
  article.blocks = {{{0, 28}, Role::story, Role::caption}, {{30, 64}, Role::quote}};
  pack.articles = {article};
  const auto add = [&](std::string kind, std::string skill, Shape shape) {
    Question question;
    question.id = uuid_of(std::to_string(pack.questions.size()));
    question.kind = std::move(kind);
    question.skill = std::move(skill);
    question.shape = std::move(shape);
    question.difficulty = 2;
    question.stem = "Stem?";
    question.explanation = "Because.";
    question.evidence = {{"a1", {0, 28}, "The ferry carries 40 people."}};
    pack.questions.push_back(question);
  };
  const std::vector<Option> options{{"a", "40", true, "So it says."}, {"b", "14"}, {"c", "4"}};
  add("check-the-figure", "checking", Choose{options});
  add("not-in-the-article", "evidence", Select{options});
  add("fact-opinion-claim", "claims", Sort{{"fact", "opinion"}, {{"It’s slow", 1, "A view."}}});
  add("who-is-it", "sourcing", Match{{{"Mara Lind", "a passenger"}, {"Ada", "a ferry"}}});
  add("headline-check", "form", Order{{"first", "second"}});
  add("check-the-figure", "checking", Number{40, 0.5, "people"});
  add("check-the-name", "checking", TextEntry{{"Mara Lind", "Lind"}, true, false});
  add("loaded-words", "language", Mark{"It’s slow", {{7, 11}}, MarkUnit::words, "None"});
  pack.questions[0].debatable = true;
  pack.questions[0].expires = "2026-12-31";
  return pack;
}

}  // namespace

TEST_CASE("a written pack reads back, and writes the same bytes again") {
  const std::string bytes = write_pack(full_pack());
  const Checked checked = check_pack(bytes, Lexicon());
  for (const Finding& finding : checked.findings) INFO(describe(finding, bytes, "p"));
  REQUIRE(checked.findings.empty());
  CHECK(write_pack(*checked.pack) == bytes);
  CHECK(checked.pack->questions.size() == 8);
  CHECK(std::get<Sort>(checked.pack->questions[2].shape).items[0].class_index == 1);
  CHECK(std::get<Mark>(checked.pack->questions[7].shape).targets == std::vector<Span>{{7, 11}});
}

TEST_CASE("the file reads as a person would write it") {
  Pack pack;
  pack.id = "p";
  pack.title = "T";
  Question question;
  question.id = "q1";
  question.kind = "check-the-figure";
  question.skill = "checking";
  question.stem = "How many?";
  question.shape = Number{40, 0.5, ""};
  pack.questions = {question};
  CHECK(write_pack(pack) == R"({
  "format": "stet-pack",
  "version": 1,
  "id": "p",
  "revision": 1,
  "language": "en",
  "title": "T",
  "articles": [],
  "questions": [
    {
      "id": "q1",
      "kind": "check-the-figure",
      "skill": "checking",
      "shape": "number",
      "difficulty": 1,
      "stem": "How many?",
      "value": 40,
      "tolerance": 0.5
    }
  ]
}
)");
}

TEST_CASE("unknown keys are kept and written back where they stood") {
  const std::string bytes = R"({"format": "stet-pack", "version": 1, "id": "p", "title": "T",
    "authors": [{"name": "A", "email": "a@example.org"}],
    "articles": [{"id": "a1", "text": "One two.", "rating": 4.5}],
    "questions": [{"id": "q1", "kind": "check-the-name", "shape": "choose", "stem": "S?",
      "options": [{"id": "a", "text": "One", "right": true, "colour": null},
                  {"id": "b", "text": "Two"}],
      "evidence": [{"article": "a1", "begin": 0, "end": 3, "text": "One", "sure": true}],
      "tags": ["x", {"y": [1, -2]}]}],
    "course": {"id": 12}})";
  const Checked checked = check_pack(bytes, Lexicon());
  REQUIRE(checked.pack);
  const std::string written = write_pack(*checked.pack);
  for (const char* kept : {"\"email\": \"a@example.org\"", "\"rating\": 4.5", "\"colour\": null",
                           "\"sure\": true", "\"course\": {\n    \"id\": 12\n  }", "-2"})
    CHECK_MESSAGE(written.find(kept) != std::string::npos, kept);
  const Checked again = check_pack(written, Lexicon());
  REQUIRE(again.pack);
  CHECK(write_pack(*again.pack) == written);
}

TEST_CASE("a seed of 64 bits survives") {
  Pack pack = full_pack();
  pack.questions.resize(1);
  pack.questions[0].origin = Origin{"check-the-figure", UINT64_MAX, Change{"40", "14", {18, 20}}};
  const std::string bytes = write_pack(pack);
  CHECK(bytes.find("\"seed\": \"18446744073709551615\"") != std::string::npos);
}
