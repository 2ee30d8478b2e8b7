#include "text/lexicon.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "support/temporary_folder.h"

using namespace stet;
using namespace std::string_view_literals;

TEST_CASE("a list is lines with comments and a second column") {
  test::TemporaryFolder folder;
  folder.file("hedges.txt", "# words that leave room\nabout\nmore than\tlower\n\n about \n");
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  const WordList& hedges = lexicon->list("hedges");
  CHECK(std::ranges::equal(hedges.entries(), std::array{"about"sv, "more than"sv}));
  CHECK(hedges.has("more than"));
  CHECK(hedges.value("more than") == "lower");
  CHECK(hedges.value("about") == "");
  CHECK(hedges.longest_in_words() == 2);
  CHECK(lexicon->list("unknown").entries().empty());
}

TEST_CASE("a word has a value of its own in each list that holds it") {
  test::TemporaryFolder folder;
  folder.file("cues.txt", "say\tspeech\nclaim\tspeech\n");
  folder.file("nouns.txt", "claim\tdoubt\nsay\n");
  folder.file("verbs.txt", "claim\tclaims\n");
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  CHECK(lexicon->list("cues").value("claim") == "speech");
  CHECK(lexicon->list("nouns").value("claim") == "doubt");
  CHECK(lexicon->list("verbs").value("claim") == "claims");
  CHECK(lexicon->list("nouns").value("say") == "");
  CHECK(lexicon->list("cues").value("say") == "speech");
}

TEST_CASE("words that begin alike are told apart") {
  test::TemporaryFolder folder;
  folder.file("roles.txt", "spokesman\tman\nspokeswoman\twoman\nspokesperson\nspokesm\tcut\n");
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  const WordList& roles = lexicon->list("roles");
  CHECK(roles.value("spokesman") == "man");
  CHECK(roles.value("spokeswoman") == "woman");
  CHECK(roles.value("spokesm") == "cut");
  CHECK(roles.has("spokesperson"));
  CHECK(!roles.has("spokesmen"));
  CHECK(!roles.has("spokes"));
}

TEST_CASE("a list of many thousand words holds each of them") {
  test::TemporaryFolder folder;
  std::string rows;
  for (int i = 0; i < 60'000; ++i)
    rows += "word-" + std::to_string(i) + "\t" + std::to_string(i) + "\n";
  folder.file("many.txt", rows);
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  size_t found = 0;
  for (int i = 0; i < 60'000; ++i)
    found += lexicon->list("many").value("word-" + std::to_string(i)) == std::to_string(i);
  CHECK(found == 60'000);
  CHECK(!lexicon->list("many").has("word-60000"));
}

TEST_CASE("a folder that isn't there is refused") {
  CHECK(describe(Lexicon::load("/nowhere").error()) ==
        "/nowhere: can't be read: No such file or directory; give the folder that holds Stet's "
        "word lists");
}

TEST_CASE("every list the program asks for exists, and every list is asked for") {
  std::set<std::string> asked, there;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(STET_SOURCE_DIR "/src")) {
    if (entry.path().extension() != ".cpp") continue;
    std::ifstream in(entry.path());
    const std::string source{std::istreambuf_iterator<char>(in), {}};
    for (const std::string call : {"lexicon.list(\"", "lexicon_.list(\"", "listed(\""}) {
      for (size_t at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
        const size_t begin = at + call.size();
        asked.insert(source.substr(begin, source.find('"', begin) - begin));
      }
    }
  }
  for (const auto& entry : std::filesystem::directory_iterator(STET_SOURCE_DIR "/assets/words"))
    if (entry.path().extension() == ".txt") there.insert(entry.path().stem());
  CHECK(asked.size() > 20);
  for (const std::string& name : asked) CHECK_MESSAGE(there.contains(name), name);
  for (const std::string& name : there) CHECK_MESSAGE(asked.contains(name), name);
}
