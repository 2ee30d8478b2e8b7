#include "bank/names.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string names(std::string_view line) {
  std::string all;
  for (const std::string_view name : names_in(line, lexicon()))
    all += "[" + std::string(name) + "]";
  return all;
}

}  // namespace

TEST_CASE("names are runs of capitalised words") {
  CHECK(names("a claim by Luis Otzuka") == "[Luis Otzuka]");
  CHECK(names("Luis Otzuka claims it") == "[Luis Otzuka]");
  CHECK(names("what Loretta E. Lynch’s aide told Joel Ford, Ann Holt") ==
        "[Loretta E. Lynch][Joel Ford][Ann Holt]");
}

TEST_CASE("a word that only begins the line is no name") {
  CHECK(names("The reporter states it") == "");
  CHECK(names("A source who isn't named") == "");
  CHECK(names("Stated by the reporter") == "");
  CHECK(names("Otzuka claims it") == "[Otzuka]");
}

TEST_CASE("surnames") {
  CHECK(surname("Luis Otzuka") == "Otzuka");
  CHECK(surname("Martin King, Jr.") == "King");
  CHECK(surname("Fedemin") == "Fedemin");
}

TEST_CASE("what the article would call a source") {
  CHECK(source_words("Luis Otzuka, president of Fedemin") == "Otzuka");
  CHECK(source_words("A day labourer") == "day labourer");
  CHECK(source_words("The Interior Ministry") == "Interior Ministry");
  CHECK(source_words("police officers") == "police officers");
}
