#include "facts/reported.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

using Lines = std::vector<std::string>;

Lines indirect(const std::string& text, bool statements_only) {
  Read it = read_text(text);
  std::erase_if(it.reading.quotations, [statements_only](const Quotation& q) {
    return q.kind != QuoteKind::indirect || (statements_only && !q.statement);
  });
  return it.quotations();
}

// What a source says to be so.
Lines reported(const std::string& text) {
  return indirect(text, true);
}

// All that is reported of words and minds, wishes and denials too.
Lines told(const std::string& text) {
  return indirect(text, false);
}

}  // namespace

TEST_CASE("reported clauses before and after the reporting verb") {
  CHECK(reported("Anna Bell said the pier would close in May.") ==
        Lines{"the pier would close in May / Anna Bell / Anna Bell"});
  CHECK(reported("Anna Bell told reporters that the pier would close.") ==
        Lines{"the pier would close / Anna Bell / Anna Bell"});
  CHECK(reported("The pier would close in May, Anna Bell said.") ==
        Lines{"The pier would close in May / Anna Bell / Anna Bell"});
  CHECK(reported("According to Anna Bell, the pier was closed in May.") ==
        Lines{"the pier was closed in May / Anna Bell / Anna Bell"});
  CHECK(reported("The pier was closed in May, according to Anna Bell.") ==
        Lines{"The pier was closed in May / Anna Bell / Anna Bell"});
}

TEST_CASE("what is denied is not said") {
  CHECK(reported("Anna Bell denied that the pier would close.").empty());
  CHECK(reported("Anna Bell did not say that the pier would close.").empty());
}

TEST_CASE("a thing announced is no clause") {
  CHECK(reported("Anna Bell announced the closure of the pier.").empty());
  CHECK(reported("Anna Bell said nothing at all about it.").empty());
}

TEST_CASE("a sentence with marks or with two reports is left alone") {
  CHECK(reported("Anna Bell said the pier was “done for” in May.").empty());
  CHECK(reported("Anna Bell said Thomas Hale told her that the pier was shut.").empty());
}

TEST_CASE("unnamed sources stay unnamed") {
  CHECK(reported("The pier is falling down, some Peruvians fear.") ==
        Lines{"The pier is falling down / some Peruvians / -"});
}

TEST_CASE("general nouns can be sources") {
  CHECK(reported("Critics of the plan said the pier would close in May.") ==
        Lines{"the pier would close in May / Critics / -"});
  CHECK(reported("The town's oldest boatyard said the pier would close in May.") ==
        Lines{"the pier would close in May / The town's oldest boatyard / -"});
  CHECK(reported("Anna Bell, who runs the boatyard, said the pier would close.") ==
        Lines{"the pier would close / Anna Bell / Anna Bell"});
}

TEST_CASE("who is asked, judged or named beside isn't the source") {
  CHECK(told("The plan was criticized by shopkeepers.") == Lines{"The plan / shopkeepers / -"});
  CHECK(told("Anna Bell was asked to leave the pier.").empty());
  CHECK(reported("A memo seen by Anna Bell said the pier would close.").empty());
}

TEST_CASE("nouns and adjectives report too") {
  CHECK(told("Anna Bell is sure that the pier is safe.") ==
        Lines{"the pier is safe / Anna Bell / Anna Bell"});
  CHECK(told("Anna Bell asked whether the pier was safe.") ==
        Lines{"whether the pier was safe / Anna Bell / Anna Bell"});
}

TEST_CASE("what stands between or around the words") {
  CHECK(reported("Anna Bell on Friday said the pier would close.") ==
        Lines{"the pier would close / Anna Bell / Anna Bell"});
  CHECK(reported("Anna Bell said more than 20 boats had left.") ==
        Lines{"more than 20 boats had left / Anna Bell / Anna Bell"});
  CHECK(told("As Anna Bell said, the pier is too old for boats.") ==
        Lines{"the pier is too old for boats / Anna Bell / Anna Bell"});
  CHECK(told("The pier, Anna Bell said, is too old for boats.") ==
        Lines{"is too old for boats / Anna Bell / Anna Bell"});
  CHECK(told("It is a pier that Anna Bell said would close in May.") ==
        Lines{"would close in May / Anna Bell / Anna Bell"});
}

TEST_CASE("denials and wishes are told, but nobody's statements") {
  CHECK(told("Anna Bell denied that the pier would close in May.") ==
        Lines{"the pier would close in May / Anna Bell / Anna Bell"});
  CHECK(reported("Anna Bell denied that the pier would close in May.").empty());
  CHECK(told("Anna Bell urged the council to close the pier.") ==
        Lines{"the council to close the pier / Anna Bell / Anna Bell"});
  CHECK(reported("Anna Bell urged the council to close the pier.").empty());
  CHECK(told("Anna Bell criticized the council.") == Lines{"the council / Anna Bell / Anna Bell"});
  CHECK(reported("Anna Bell criticized the council.").empty());
}

TEST_CASE("conditions, questions and what may be said are no statements") {
  CHECK(reported("If Anna Bell says that the pier will close, the boats will leave.").empty());
  CHECK(reported("Anna Bell may say that the pier will close.").empty());
  CHECK(reported("Has Anna Bell said that the pier will close?").empty());
}

TEST_CASE("several reports in one sentence") {
  CHECK(told("Anna Bell said the pier was rotten and added that the boats had left.") ==
        Lines{"the pier was rotten / Anna Bell / Anna Bell",
              "the boats had left / Anna Bell / Anna Bell"});
  CHECK(told("Anna Bell, who said the pier was rotten, left in May.") ==
        Lines{"the pier was rotten / Anna Bell, who / Anna Bell"});
}

TEST_CASE("words that look like reports") {
  CHECK(told("The said pier was closed in May.").empty());
  CHECK(told("The state of the pier was poor.").empty());
  CHECK(told("Several coastal states are short of piers.").empty());
  CHECK(told("That said, the pier is open again.").empty());
  CHECK(told("Needless to say, the pier is open again.").empty());
}
