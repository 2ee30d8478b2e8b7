#include <doctest/doctest.h>

#include "support/packs.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string said_of(const std::string& keys) {
  return findings_in(pack_of(question_with(keys)));
}

}  // namespace

TEST_CASE("choose: two to eight options, one of them right, no two the same") {
  const std::string right = R"({"id": "a", "text": "40", "right": true})";
  const auto with = [&](const std::string& others) {
    return said_of("\"shape\": \"choose\", \"options\": [\n" + right + others + "]");
  };
  CHECK(with(R"(, {"id": "b", "text": "14"})") == "");
  CHECK(with("") ==
        "p:5:31: error[E013]: \"options\" holds 1 value, and at least 2 are needed; add answers to "
        "choose from\n");
  CHECK(with(R"(, {"id": "b", "text": "14", "right": true})") ==
        "p:5:31: error[E022]: 2 options are right; leave \"right\": true on one, or use the shape "
        "\"select\"\n");
  CHECK(with(R"(, {"id": "b", "text": " 4\t0 "}, {"id": "c", "text": "Forty"},
{"id": "d", "text": "FORTY"})") ==
        "p:7:21: error[E021]: \"FORTY\" reads the same as number 3 of this list; change one of "
        "them\n");
  std::string nine;
  for (const char id : std::string("bcdefghi"))
    nine += std::string(R"(, {"id": ")") + id + R"(", "text": ")" + id + "\"}";
  CHECK(with(nine) ==
        "p:5:31: error[E014]: \"options\" holds 9 values, and 8 are allowed; leave some out\n");
}

TEST_CASE("select: one option or more is right") {
  CHECK(said_of(R"("shape": "select", "options": [{"id": "a", "text": "A", "right": true},
{"id": "b", "text": "B", "right": true}])") == "");
  CHECK(said_of(R"("shape": "select", "options": [{"id": "a", "text": "A"},
{"id": "b", "text": "B"}])") ==
        "p:5:31: error[E022]: no option is right; set \"right\": true on each right one\n");
}

TEST_CASE("sort: each item names one of the classes") {
  CHECK(said_of(R"("shape": "sort", "classes": ["fact", "opinion"],
"items": [{"text": "x", "class": "opinion"}])") == "");
  CHECK(said_of(R"("shape": "sort", "classes": ["fact", "opinion"],
"items": [{"text": "x", "class": "opinon"}, {"text": "y"}])") ==
        "p:6:34: error[E012]: there is no class \"opinon\"; did you mean \"opinion\"?\n"
        "p:6:45: error[E010]: \"class\" is missing; add \"class\": the class it belongs to\n");
  CHECK(said_of(R"("shape": "sort", "classes": ["fact", "Fact"],
"items": [{"text": "x", "class": "fact"}])") ==
        "p:5:38: error[E021]: \"Fact\" reads the same as number 1 of this list; change one of "
        "them\n");
}

TEST_CASE("match: both sides of the pairs are distinct") {
  CHECK(said_of(R"("shape": "match", "pairs": [{"left": "a", "right": "1"},
{"left": "b", "right": "2"}])") == "");
  CHECK(said_of(R"("shape": "match", "pairs": [{"left": "a", "right": "1"},
{"left": "b", "right": "1"}])") ==
        "p:6:24: error[E021]: \"1\" reads the same as number 1 of this list; change one of "
        "them\n");
}

TEST_CASE("order: two to twelve distinct items") {
  CHECK(said_of(R"("shape": "order", "items": ["a", "b"])") == "");
  CHECK(said_of(R"("shape": "order", "items": ["a", " ", 3])") ==
        "p:5:34: error[E013]: this text is empty; write something or leave it out\n"
        "p:5:39: error[E011]: this text is a number, not text; write it in quotation marks\n");
}

TEST_CASE("number: a value, and a tolerance of 0 or more") {
  CHECK(said_of(R"("shape": "number", "value": 20.5, "tolerance": 1, "unit": "percent")") == "");
  CHECK(said_of(R"("shape": "number", "value": 1e16, "tolerance": -1)") ==
        "p:5:29: error[E015]: \"value\" is 1e+16; use a number from -1e15 to 1e15\n"
        "p:5:48: error[E015]: \"tolerance\" is less than 0; use 0 where only the exact number "
        "counts\n");
  CHECK(said_of(R"("shape": "number")") ==
        "p:4:1: error[E010]: \"value\" is missing; add \"value\": the right number\n");
}

TEST_CASE("text: answers that count as the same are one, unless case matters") {
  CHECK(said_of(R"("shape": "text", "accept": ["Lind", "Mara Lind"])") == "");
  CHECK(said_of(R"("shape": "text", "accept": ["Lind", "lind"], "case_matters": true)") == "");
  CHECK(said_of(R"("shape": "text", "accept": ["Lind", "lind"])") ==
        "p:5:37: error[E021]: \"lind\" reads the same as number 1 of this list; change one of "
        "them\n");
}

TEST_CASE("mark: targets are whole words of the passage that don't overlap") {
  const auto with = [](const std::string& targets) {
    return said_of("\"shape\": \"mark\", \"passage\": \"It’s too slow\",\n\"targets\": [" +
                   targets + "]");
  };
  CHECK(with(R"({"begin": 7, "end": 10})") == "");
  CHECK(with(R"({"begin": 7, "end": 99})") ==
        "p:6:13: error[E023]: the bytes 7 to 99 are no words of the passage, which is 15 bytes "
        "long; count bytes from 0, \"end\" being one past the last\n");
  CHECK(with(R"({"begin": 3, "end": 6})") ==
        "p:6:13: error[E023]: the bytes 3 to 6 are no words of the passage, which is 15 bytes "
        "long; count bytes from 0, \"end\" being one past the last\n");
  CHECK(with(R"({"begin": 7, "end": 9})") ==
        "p:6:13: error[E023]: the target \"to\" begins or ends inside a word; take whole words\n");
  CHECK(with(R"({"begin": 7, "end": 10}, {"begin": 7, "end": 15})") ==
        "p:6:38: error[E023]: the target \"too slow\" overlaps another; make one of the two\n");
  CHECK(with("") ==
        "p:6:12: error[E024]: there is nothing to mark; add a target, or \"none\": the label of "
        "the answer that nothing is to be marked\n");
  CHECK(said_of(R"("shape": "mark", "passage": "It stands.", "targets": [], "none": "Stet",
"unit": "words")") == "");
}

TEST_CASE("a question without a shape is told which there are") {
  CHECK(said_of(R"("options": [])") ==
        "p:4:1: error[E010]: \"shape\" is missing; add \"shape\": how it is answered, such as "
        "\"choose\"\n");
  CHECK(said_of(R"("shape": "multiple-choice", "options": [])") ==
        "p:5:10: error[E012]: there is no shape \"multiple-choice\"; use one of: choose, select, "
        "sort, match, order, number, text, mark\n");
}
