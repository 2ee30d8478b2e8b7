#include "bank/lint.h"

#include <doctest/doctest.h>

#include "support/packs.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Advice on a pack of one question, a line each.
std::string advice_on(const std::string& question) {
  const std::string bytes = pack_of(question);
  const Checked checked = check_and_lint(bytes, lexicon());
  std::string lines;
  for (const Finding& finding : checked.findings) lines += describe(finding, bytes, "p") + "\n";
  return lines;
}

// A choose question with an explanation and evidence, so that only its wording is advised on.
std::string choose(const std::string& stem, const std::string& key, const std::string& lures) {
  return R"({"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure",
"shape": "choose", "explanation": "E.", "evidence": [{"article": "a1", "begin": 0, "end": 28, "text": "The ferry carries 40 people."}],
"stem": ")" +
         stem + R"(", "options": [{"id": "a", "text": ")" + key + R"(", "right": true}, )" + lures +
         "]}";
}

std::string lure(const std::string& text, const std::string& id = "b") {
  return R"({"id": ")" + id + R"(", "text": ")" + text + "\"}";
}

}  // namespace

TEST_CASE("advice: options that mean the same") {
  CHECK(
      advice_on(choose("S?", "forty per cent", lure("40%") + ", " + lure("50%", "c"))) ==
      "p:6:101: warning[W060]: \"forty per cent\" and \"40%\" mean the same; change one of them\n");
  CHECK(meaning_of("The Harbour Board.", lexicon()) == meaning_of("harbour board", lexicon()));
  CHECK(meaning_of("1,200 people", lexicon()) == meaning_of("1200 people", lexicon()));
  CHECK(meaning_of("twelve", lexicon()) == meaning_of("12", lexicon()));
  CHECK(meaning_of("12", lexicon()) != meaning_of("1.2", lexicon()));
  CHECK(meaning_of("a", lexicon()) != meaning_of("b", lexicon()));
}

TEST_CASE("advice: a key that gives itself away") {
  CHECK(advice_on(choose("S?", "It carries about forty people a day, weather allowing",
                         lure("It is fast") + ", " + lure("It is cheap", "c"))) ==
        "p:6:47: warning[W061]: the right option gives itself away by its length: 53 characters, "
        "and the next has 11; shorten it, or say as much in the others\n");
  CHECK(advice_on(choose("Where did Mara Lind, chair of the board, speak?", "chair of the board",
                         lure("a teacher"))) ==
        "p:6:9: warning[W062]: the stem holds the right answer, \"chair of the board\"; say it in "
        "other words\n");
  CHECK(advice_on(choose("Mara Lind or Ann Holt?", "Mara Lind", lure("Ann Holt"))) == "");
}

TEST_CASE("advice: what is to be typed stands in the stem") {
  const auto typed = [](const std::string& stem, const std::string& shape) {
    return advice_on(R"({"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure",
"explanation": "E.", "evidence": [{"article": "a1", "begin": 0, "end": 28, "text": "The ferry carries 40 people."}],
"stem": ")" + stem + "\", " +
                     shape + "}");
  };
  const auto number = [&](const std::string& stem, const std::string& value) {
    return typed(stem, R"("shape": "number", "value": )" + value);
  };
  CHECK(typed("Which island does the Gull Island ferry serve?",
              R"("shape": "text", "accept": ["Gull Island", "GI"])") ==
        "p:6:9: warning[W062]: the stem holds the right answer, \"Gull Island\"; say it in other "
        "words\n");
  CHECK(number("Does it carry 40 people?", "40") ==
        "p:6:9: warning[W062]: the stem holds the right answer, \"40\"; say it in other words\n");
  CHECK(
      number("Does it cost 1,200 crowns?", "1200") ==
      "p:6:9: warning[W062]: the stem holds the right answer, \"1,200\"; say it in other words\n");
  CHECK(number("Does it carry 400 people on 4 days?", "40") == "");
  CHECK(number("Which of the 2 ferries?", "2") == "");
}

TEST_CASE("advice: all of the above, and a stem that is hard to read") {
  CHECK(advice_on(choose("S?", "40", lure("All of the above."))) ==
        "p:6:89: warning[W063]: \"All of the above.\" tests who has read the options, not the "
        "article; name what is meant, or let several be right with the shape \"select\"\n");
  for (const char* text : {"none of these", "Both A and C", "All are true.", "A and B only"})
    CHECK(advice_on(choose("S?", "40", lure(text))).find("warning[W063]") != std::string::npos);
  CHECK(advice_on(choose("S?", "40", lure("All of the boats"))) == "");
  CHECK(advice_on(choose("Notwithstanding considerations regarding infrastructural "
                         "availability, approximately how many individual passengers does the "
                         "aforementioned municipal transportation facility accommodate "
                         "operationally throughout every ordinary weekday?",
                         "40", lure("14")))
            .find("warning[W066]: the stem reads like a text for year ") != std::string::npos);
  CHECK(reading_grade("The cat sat on the mat.") < 2);
}

TEST_CASE("advice: no explanation, no evidence, and a question that stands twice") {
  CHECK(advice_on(choose_question("")) ==
        "p:4:1: warning[W064]: the question has no explanation; add \"explanation\": what is to be "
        "learnt from the answer\n"
        "p:4:1: warning[W065]: the question gives no evidence; add \"evidence\": the words of the "
        "article that prove the key\n");
  std::string again = choose("S?", "40", lure("14"));
  again.replace(again.find("000000000001"), 12, "000000000002");
  CHECK(advice_on(choose("S?", "40", lure("14")) + ",\n" + again)
            .find("warning[W067]: question number 1 asks the same; take one of them out") !=
        std::string::npos);
}

TEST_CASE("advice: a question that another pack asks too") {
  const std::string bytes = pack_of(choose("S?", "40", lure("14")));
  const Checked first = check_and_lint(bytes, lexicon());
  REQUIRE(first.pack);
  const NamedPack earlier{"other.stet.json", &*first.pack};
  const Checked second = check_and_lint(bytes, lexicon(), {&earlier, 1});
  REQUIRE(second.findings.size() == 1);
  CHECK(describe(second.findings[0], bytes, "p") ==
        "p:6:9: warning[W068]: question number 1 of other.stet.json asks the same; leave it in one "
        "of the packs");
}
