#include "text/lexicon.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("a list is lines with comments and a second column") {
  test::TemporaryFolder folder;
  folder.file("hedges.txt", "# words that leave room\nabout\nmore than\tlower\n\n about \n");
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  const WordList& hedges = lexicon->list("hedges");
  CHECK(hedges.entries() == std::vector<std::string_view>{"about", "more than"});
  CHECK(hedges.has("more than"));
  CHECK(hedges.value("more than") == "lower");
  CHECK(hedges.value("about") == "");
  CHECK(hedges.longest_in_words() == 2);
  CHECK(lexicon->list("unknown").entries().empty());
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
