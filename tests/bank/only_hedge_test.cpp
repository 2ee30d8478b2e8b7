#include "bank/only_hedge.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string rough(const std::string& passage) {
  const auto found = only_rough_figure(passage, lexicon());
  return found ? std::string(slice(passage, *found)) : "";
}
std::string doubt(const std::string& passage) {
  const auto found = only_doubt(passage, lexicon());
  return found ? std::string(slice(passage, *found)) : "";
}

}  // namespace

TEST_CASE("the one word that keeps a figure from being exact") {
  CHECK(rough("The council will mend about 40 bridges by May.") == "about");
  CHECK(rough("More than 600 people signed the letter.") == "More than");
  CHECK(rough("It will save at least £85,000 a year.") == "at least");
}

TEST_CASE("two rough figures, a vague amount or an exact one are no such word") {
  CHECK(rough("About 40 bridges and nearly 12 tunnels will be mended.").empty());
  CHECK(rough("About 40 bridges and dozens of tunnels will be mended.").empty());
  CHECK(rough("Exactly 40 bridges will be mended.").empty());
  CHECK(rough("The talk was about the bridges.").empty());
}

TEST_CASE("the one word that leaves a statement open") {
  CHECK(doubt("The council may close the library in September.") == "may");
  CHECK(doubt("The hall is expected to reopen in the spring.") == "is expected to");
  CHECK(doubt("The fire apparently began in the kitchen in May.") == "apparently");
}

TEST_CASE("a second doubt, or somebody else's word, is open in another way too") {
  CHECK(doubt("The council may close it if the roof leaks.").empty());
  CHECK(doubt("The mayor said the council may close it.").empty());
  CHECK(doubt("The council may close it, perhaps in May.").empty());
  CHECK(doubt("The council met in May.").empty());
}
