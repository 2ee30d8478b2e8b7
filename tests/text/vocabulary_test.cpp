#include "text/vocabulary.h"

#include <doctest/doctest.h>

#include <string>

#include "support/temporary_folder.h"

using namespace stet;

namespace {

Lexicon two_lists(const test::TemporaryFolder& folder) {
  folder.file("cues.txt", "said\tspeech\npointed out\tspeech\n");
  folder.file("first-names.txt", "Said\nAnna\n");
  return Lexicon::load(folder.path()).value();
}

}  // namespace

TEST_CASE("a form knows the lists that hold it, as written and in lower case") {
  test::TemporaryFolder folder;
  const Lexicon lexicon = two_lists(folder);
  const size_t cues = lexicon.list("cues").id(), names = lexicon.list("first-names").id();
  Vocabulary vocabulary(lexicon);
  const WordForm& said = vocabulary.form("Said");
  CHECK(said.lower == "said");
  CHECK(said.as_written.test(names));
  CHECK_FALSE(said.as_written.test(cues));
  CHECK(said.as_lower.test(cues));
  CHECK_FALSE(said.as_lower.test(names));
}

TEST_CASE("a form knows the lists in which an entry of several words begins with it") {
  test::TemporaryFolder folder;
  const Lexicon lexicon = two_lists(folder);
  const size_t cues = lexicon.list("cues").id();
  Vocabulary vocabulary(lexicon);
  CHECK(vocabulary.form("pointed").opening.test(cues));
  CHECK_FALSE(vocabulary.form("pointed").as_lower.test(cues));
  CHECK_FALSE(vocabulary.form("said").opening.test(cues));
}

TEST_CASE("the same word is the same form, curly apostrophes are straight ones") {
  test::TemporaryFolder folder;
  const Lexicon lexicon = two_lists(folder);
  Vocabulary vocabulary(lexicon);
  const WordForm& first = vocabulary.form("Don’t");
  CHECK(first.lower == "don't");
  for (int i = 0; i < 5000; ++i) vocabulary.form("word" + std::to_string(i));
  CHECK(&vocabulary.form("Don’t") == &first);
  CHECK(vocabulary.form("word4999").lower == "word4999");
}
