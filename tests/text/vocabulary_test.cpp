#include "text/vocabulary.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

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
  const KnownWord& said = vocabulary.form("Said");
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
  CHECK(vocabulary.form("pointed").opens(lexicon.list("cues")));
  CHECK_FALSE(vocabulary.form("pointed").as_lower.test(cues));
  CHECK_FALSE(vocabulary.form("said").opens(lexicon.list("cues")));
}

TEST_CASE("forms looked up together are those looked up one by one") {
  test::TemporaryFolder folder;
  const Lexicon lexicon = two_lists(folder);
  std::vector<std::string> words{"Anna", "said", ",", "Anna"};
  for (int i = 0; i < 5000; ++i) words.push_back("word" + std::to_string(i % 3000));
  Vocabulary vocabulary(lexicon);
  std::vector<const KnownWord*> found(words.size());
  vocabulary.forms(
      words.size(), [&](size_t i) { return std::string_view(words[i]); },
      [&](size_t i, const KnownWord& form) { found[i] = &form; });
  CHECK(vocabulary.size() == 3004);  // with "anna"
  bool same = true;
  for (size_t i = 0; i < words.size(); ++i)
    same = same && found[i]->text == words[i] && found[i] == &vocabulary.form(words[i]);
  CHECK(same);
}

TEST_CASE("the same word is the same form, curly apostrophes are straight ones") {
  test::TemporaryFolder folder;
  const Lexicon lexicon = two_lists(folder);
  Vocabulary vocabulary(lexicon);
  const KnownWord& first = vocabulary.form("Don’t");
  CHECK(first.lower == "don't");
  for (int i = 0; i < 5000; ++i) vocabulary.form("word" + std::to_string(i));
  CHECK(&vocabulary.form("Don’t") == &first);
  CHECK(vocabulary.form("word4999").lower == "word4999");
}
