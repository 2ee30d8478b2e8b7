#include "bank/fields.h"

#include <doctest/doctest.h>

#include "support/packs.h"

using namespace stet;
using namespace stet::test;

namespace {

// What the checker says of a question with these keys on line 5.
std::string said_of(const std::string& keys) {
  return findings_in(pack_of(choose_question(keys)));
}

}  // namespace

TEST_CASE("a value of the wrong type says what it is and how to write it") {
  CHECK(
      said_of(R"("explanation": 5)") ==
      "p:5:16: error[E011]: \"explanation\" is a number, not text; write it in quotation marks\n");
  CHECK(said_of(R"("difficulty": "2")") ==
        "p:5:15: error[E011]: \"difficulty\" is text, not a whole number; write it in digits "
        "alone\n");
  CHECK(said_of(R"("difficulty": 1.5)") ==
        "p:5:15: error[E011]: \"difficulty\" is a number, not a whole number; write it in digits "
        "alone\n");
  CHECK(said_of(R"("debatable": "yes")") ==
        "p:5:14: error[E011]: \"debatable\" is text, not true or false; write true or false, "
        "without quotation marks\n");
  CHECK(said_of(R"("evidence": {})") ==
        "p:5:13: error[E011]: \"evidence\" is an object, not a list; write it as [ … ]\n");
  CHECK(said_of(R"("origin": null)") ==
        "p:5:11: error[E011]: an origin is wanted here, and this is null; write it as { … }\n");
}

TEST_CASE("a number outside its range names the range") {
  CHECK(said_of(R"("difficulty": 4)") ==
        "p:5:15: error[E015]: \"difficulty\" is 4; use a number from 1 to 3\n");
}

TEST_CASE("a text beyond its limit says both lengths") {
  CHECK(said_of("\"explanation\": \"" + std::string(4097, 'x') + "\"") ==
        "p:5:16: error[E014]: \"explanation\" is 4097 bytes long, and 4096 are allowed; shorten "
        "it\n");
  CHECK(said_of("\"explanation\": \"" + std::string(4096, 'x') + "\"") == "");
}

TEST_CASE("a date is one of the calendar") {
  CHECK(said_of(R"("expires": "2028-02-29")") == "");
  for (const char* wrong : {"2027-02-29", "2026-13-01", "2026-1-1", "tomorrow", "2026-00-10"})
    CHECK(said_of("\"expires\": \"" + std::string(wrong) + "\"") ==
          "p:5:12: error[E016]: \"expires\" is \"" + std::string(wrong) +
              "\", which is not a date; write it like 2026-12-31\n");
}

TEST_CASE("a name that isn't known gets the nearest that is, or all of them") {
  CHECK(said_of(R"("skill": "cheking")") ==
        "p:5:10: error[E012]: there is no skill \"cheking\"; did you mean \"checking\"?\n");
  CHECK(said_of(R"("skill": "mathematics")") ==
        "p:5:10: error[E012]: there is no skill \"mathematics\"; use one of: sourcing, quoting, "
        "checking, claims, evidence, language, form, general\n");
}

TEST_CASE("an unknown key is a warning, with the key that may have been meant") {
  CHECK(said_of(R"("explanaton": "x")") ==
        "p:5:1: warning[W050]: \"explanaton\" is not a key of a question; did you mean "
        "\"explanation\"?\n");
  CHECK(said_of(R"("colour": "x")") ==
        "p:5:1: warning[W050]: \"colour\" is not a key of a question; it does nothing here\n");
  // A key of another shape is none of this one.
  CHECK(said_of(R"("passage": "x")") ==
        "p:5:1: warning[W050]: \"passage\" is not a key of a question; it does nothing here\n");
}

TEST_CASE("a foreign word in a message can't drive the terminal or fill it") {
  CHECK(said_of("\"a\\u001b[31m\\nb\": 1") ==
        "p:5:1: warning[W050]: \"a[31m b\" is not a key of a question; it does nothing here\n");
  CHECK(said_of("\"" + std::string(100, 'x') + "\": 1") == "p:5:1: warning[W050]: \"" +
                                                               std::string(60, 'x') +
                                                               "…\" is not a key of a question; it "
                                                               "does nothing here\n");
}
