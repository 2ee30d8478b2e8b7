#include <doctest/doctest.h>

#include "support/packs.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string said_of_article(const std::string& article) {
  return findings_in(pack_of(choose_question(""), article));
}

}  // namespace

TEST_CASE("an id stands once among the articles and once among the questions") {
  CHECK(findings_in(pack_of(choose_question("") + ",\n" + choose_question(""))) ==
        "p:6:8: error[E020]: the id \"00000000-0000-8000-8000-000000000001\" stands twice; "
        "question number 1 has it too; give one of them another\n");
  CHECK(said_of_article(R"({"id": "a1", "text": "One."}, {"id": "a1", "text": "Two."})") ==
        "p:2:65: error[E020]: the id \"a1\" stands twice; article number 1 has it too; give one of "
        "them another\n");
}

TEST_CASE("an article has a text or an excerpt") {
  CHECK(said_of_article(R"({"id": "a1", "excerpt": "One."})") == "");
  CHECK(said_of_article(R"({"id": "a1", "text": "One.", "excerpt": "One."})") ==
        "p:2:28: error[E026]: an article has either \"text\" or \"excerpt\", not both; leave out "
        "one of them\n");
  CHECK(said_of_article(R"({"id": "a1"})") ==
        "p:2:28: error[E026]: the article has no text; add \"text\", or \"excerpt\" for a part of "
        "it\n");
}

TEST_CASE("an article's checksum is that of its text") {
  CHECK(said_of_article(R"({"id": "a1", "text": "One.", "sha256": ")" + sha256_hex("One.") +
                        "\"}") == "");
  CHECK(
      said_of_article(R"({"id": "a1", "text": "One!", "sha256": ")" + sha256_hex("One.") + "\"}") ==
      "p:2:67: error[E030]: the text of the article isn't the one that this checksum was made "
      "from; if the change was meant, set it to \"" +
          sha256_hex("One!") + "\"\n");
}

TEST_CASE("an article's address is one of the web, its date one of the calendar") {
  CHECK(said_of_article(R"({"id": "a1", "text": "One.", "url": "file:///etc/passwd"})") ==
        "p:2:64: error[E016]: \"file:///etc/passwd\" is no web address; write it from https:// on, "
        "or leave it out\n");
  CHECK(said_of_article(R"({"id": "a1", "text": "One.", "url": "https://example.org/a",
"published": "May 2026"})") ==
        "p:3:14: error[E016]: \"published\" is \"May 2026\", which is not a date; write it like "
        "2026-12-31\n");
}

TEST_CASE("evidence says what stands in the article at its bytes, and is told where that is") {
  const auto with = [](const std::string& evidence) {
    return findings_in(pack_of(choose_question("\"evidence\": [" + evidence + "]")));
  };
  CHECK(with(R"({"article": "a1", "begin": 4, "end": 9, "text": "ferry"})") == "");
  CHECK(with(R"({"article": "a1", "begin": 5, "end": 9, "text": "ferry"})") ==
        "p:5:62: error[E033]: the article says \"erry\" there, not \"ferry\"; the words stand at "
        "\"begin\": 4, \"end\": 9\n");
  CHECK(with(R"({"article": "a1", "begin": 4, "end": 900, "text": "people"})") ==
        "p:5:14: error[E032]: the bytes 4 to 900 are no words of the article, which is 63 bytes "
        "long; the words stand at \"begin\": 21, \"end\": 27\n");
  CHECK(with(R"({"article": "a1", "begin": 4, "end": 9, "text": "boat"})") ==
        "p:5:62: error[E033]: the article says \"ferry\" there, not \"boat\"; copy the words from "
        "the article as they stand\n");
  CHECK(with(R"({"article": "a2", "begin": 4, "end": 9, "text": "ferry"})") ==
        "p:5:26: error[E031]: no article of the pack has the id \"a2\"; did you mean \"a1\"?\n");
  CHECK(with(R"({"article": "a1", "begin": -1, "end": 9, "text": "ferry"})") ==
        "p:5:41: error[E015]: \"begin\" is -1; use a number 0 or more\n");
}

TEST_CASE("the skill of a question is that of its kind") {
  CHECK(findings_in(pack_of(choose_question(R"("skill": "checking")"))) == "");
  CHECK(findings_in(pack_of(choose_question(R"("skill": "form")"))) ==
        "p:5:10: error[E025]: the kind \"check-the-figure\" belongs to the skill \"checking\", not "
        "to \"form\"; use \"checking\" or leave the key out\n");
}
