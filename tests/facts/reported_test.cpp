#include "facts/reported.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

using Lines = std::vector<std::string>;

Lines reported(const std::string& text) {
  Read it = read_text(text);
  std::erase_if(it.reading.quotations,
                [](const Quotation& q) { return q.kind != QuoteKind::indirect; });
  return it.quotations();
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
