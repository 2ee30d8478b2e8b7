#include "bank/checker.h"

#include <doctest/doctest.h>

#include <ctime>

#include "support/packs.h"
#include "support/temporary_folder.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a good pack has no findings") {
  CHECK(findings_in(pack_of(choose_question(""))) == "");
}

TEST_CASE("what is no JSON is refused where it breaks") {
  CHECK(findings_in("{\"format\": ").starts_with("p:1:12: error[E001]: is not valid JSON: "));
  CHECK(findings_in("").starts_with("p:1:1: error[E001]: "));
  CHECK(findings_in("{\"a\": 1, \"a\": 2}") ==
        "p:1:12: error[E001]: the key \"a\" stands twice in one object; remove one of them\n");
}

TEST_CASE("what is no pack is refused with nothing more") {
  const std::string remedy =
      "this is not a Stet pack; a pack is an object that begins {\"format\": \"stet-pack\", "
      "\"version\": 1\n";
  CHECK(findings_in("[]") == "p:1:1: error[E002]: " + remedy);
  CHECK(findings_in(R"({"questions": []})") == "p:1:1: error[E002]: " + remedy);
  CHECK(findings_in(R"({"format": "anki"})") == "p:1:12: error[E002]: " + remedy);
}

TEST_CASE("a pack of another version is refused with nothing more") {
  CHECK(findings_in(R"({"format": "stet-pack", "version": 2, "questions": 1})") ==
        "p:1:36: error[E003]: this pack was made by a newer Stet; update Stet to open it\n");
  CHECK(findings_in(R"({"format": "stet-pack", "version": 0})") ==
        "p:1:36: error[E004]: there is no version 0 of the format; use \"version\": 1\n");
  CHECK(findings_in(R"({"format": "stet-pack", "version": "1"})") ==
        "p:1:36: error[E011]: \"version\" is text, not a whole number; write it in digits alone\n");
  CHECK(findings_in(R"({"format": "stet-pack"})") ==
        "p:1:1: error[E010]: \"version\" is missing; add \"version\": the version of the format, "
        "which is 1\n");
}

TEST_CASE("all problems are found in one run, in the order of the file") {
  CHECK(findings_in(R"({"format": "stet-pack", "version": 1, "id": "P 1", "titel": "T",
"questions": [
  {"id": "q1", "kind": "who-sayd-it", "shape": "choose",
   "options": [{"id": "a", "text": ""}, {"id": "a", "text": 5}]}
], "revision": 0})") ==
        R"(p:1:1: error[E010]: "title" is missing; add "title": what the pack is called
p:1:45: error[E016]: "P 1" can't be an id; use 1 to 64 of a-z, 0-9, ".", "_" and "-"
p:1:52: warning[W050]: "titel" is not a key of a pack; did you mean "title"?
p:3:3: error[E010]: "stem" is missing; add "stem": the question as the player reads it
)"
        "p:3:10: warning[W052]: the id \"q1\" may stand in another pack too; use "
        "one that can't, such as \"" +
            uuid_of("q1\n") + R"("
p:3:24: error[E012]: there is no kind "who-sayd-it"; did you mean "who-said-it"?
p:4:15: error[E022]: no option is right; set "right": true on the right one
p:4:36: error[E013]: "text" is empty; write the answer as the player reads it
p:4:48: error[E020]: two options have the id "a"; give one of them another
p:4:61: error[E011]: "text" is a number, not text; write it in quotation marks
p:5:16: error[E015]: "revision" is 0; use a number from 1 to 2147483647
)");
}

TEST_CASE("characters that can't be seen are taken out and counted") {
  const std::string bytes = pack_of(choose_question(R"("explanation": "a\u202eb\u200b\u0007")"));
  const Checked checked = check_pack(bytes, Lexicon());
  REQUIRE(checked.pack);
  CHECK(checked.pack->questions[0].explanation == "ab");
  CHECK(findings_in(bytes) ==
        "p:5:16: warning[W051]: 3 characters that can't be seen were taken out, the first of them "
        "here; write the text without control, zero-width and direction marks\n");
}

TEST_CASE("a flood of errors is counted, not listed") {
  std::string questions;
  for (int i = 0; i < 1000; ++i) questions += i ? ", 1" : "1";
  const std::string bytes = pack_of(questions);
  const Checked checked = check_pack(bytes, Lexicon());
  REQUIRE(checked.findings.size() == 201);
  CHECK(describe(checked.findings.back(), bytes, "p") ==
        "p:5:2: error[E099]: 800 more errors are not listed; mend the others first");
}

TEST_CASE("open_pack gives the first error and counts the others") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/x.stet.json";
  const auto open_with = [&](const std::string& bytes) {
    return open_pack(folder.file("x.stet.json", bytes), Lexicon());
  };
  const auto good = open_with(pack_of(choose_question("")));
  REQUIRE(good);
  CHECK(good->title == "T");
  const auto one = open_with(pack_of(choose_question(R"("difficulty": 4)")));
  REQUIRE_FALSE(one);
  CHECK(describe(one.error()) == path + ":5:15: \"difficulty\" is 4; use a number from 1 to 3");
  const auto two = open_with(pack_of("1, 2"));
  REQUIRE_FALSE(two);
  CHECK(describe(two.error()) ==
        path +
            ":4:1: a question is wanted here, and this is a number; write it as { … } (and 1 "
            "more error: see stet check)");
  CHECK_FALSE(open_pack(folder.path() + "/absent", Lexicon()));
}

TEST_CASE("a pack of 2,000 questions opens well under a second") {
  std::string questions;
  for (int i = 0; i < 2000; ++i) {
    std::string question = choose_question(
        R"("explanation": "Because the ferry carries 40 people, as the first sentence says.",
             "evidence": [{"article": "a1", "begin": 0, "end": 28,
                           "text": "The ferry carries 40 people."}],
             "origin": {"writer": "check-the-figure", "seed": 1})");
    question.replace(question.find("00000000"), 36, uuid_of(std::to_string(i)));
    questions += (i ? ",\n" : "") + question;
  }
  const std::string bytes = pack_of(questions);
  const std::clock_t begin = std::clock();
  const Checked checked = check_pack(bytes, Lexicon());
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  CHECK(checked.findings.empty());
  REQUIRE(checked.pack);
  CHECK(checked.pack->questions.size() == 2000);
  MESSAGE("2,000 questions, ", bytes.size() / 1024, " KB: ", seconds, " s of the processor");
  CHECK(seconds < 1.0);
}
