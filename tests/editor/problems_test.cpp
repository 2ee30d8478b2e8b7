#include "editor/problems.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "editor/blank_question.h"
#include "editor/edits.h"
#include "support/sample_pack.h"

using namespace stet;
using stet::test::sample_pack;

namespace {

const Lexicon kNoWords;

std::string errors_of(const Manuscript& manuscript) {
  std::string lines;
  for (const PackProblem& problem : problems_of(manuscript, kNoWords))
    if (problem.severity == Severity::error)
      lines += problem.question + problem.article + " " + problem.field + ": " + problem.what + "\n";
  return lines;
}

}  // namespace

TEST_CASE("a sound pack has no errors") {
  CHECK(errors_of(manuscript_of(sample_pack())) == "");
}

TEST_CASE("each error belongs to a field of a question, of an article, or of the pack") {
  Pack pack = sample_pack();
  pack.title = "";
  pack.articles[0].published = "May";
  std::get<Choose>(pack.questions[0].shape).options[1].text = "Ada Quist";
  CHECK(errors_of(manuscript_of(pack)) ==
        " title: \"title\" is empty\n"
        "a1 published: \"published\" is \"May\", which is not a date\n"
        "00000000-0000-8000-8000-000000000001 options/1/text: \"Ada Quist\" reads the same as "
        "number 1 of this list\n");
}

TEST_CASE("a blank question says all that it lacks") {
  Manuscript blank = blank_manuscript("11111111-1111-8111-8111-111111111111", "T");
  CHECK(errors_of(blank) == " questions: \"questions\" holds 0 values, and at least 1 is needed\n");
  blank = with_new_question(blank, blank_question("q", 0), "");
  CHECK(errors_of(blank) ==
        "q stem: \"stem\" is empty\n"
        "q options/0/text: \"text\" is empty\n"
        "q options/1/text: \"text\" is empty\n"
        "q options/2/text: \"text\" is empty\n");
}

TEST_CASE("keys that Stet doesn't know are no problem of the form") {
  Pack pack = sample_pack();
  pack.unknown.push_back({"mood", {std::string("calm"), {}}, {}});
  const auto problems = problems_of(manuscript_of(pack), kNoWords);
  CHECK(std::ranges::none_of(problems, [](const auto& each) { return each.field == "mood"; }));
}
