// The packs that come with Stet: checked without a word, and written as Stet writes them.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "support/packs.h"
#include "support/reading_support.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<std::string> files_in_questions(std::string_view ending) {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(STET_SOURCE_DIR "/questions"))
    if (entry.path().string().ends_with(ending)) paths.push_back(entry.path().string());
  std::ranges::sort(paths);
  return paths;
}

std::string bytes_of(const std::string& path) {
  const auto bytes = read_file(path, kPackLimit, "a pack");
  REQUIRE(bytes);
  return *bytes;
}

}  // namespace

TEST_CASE("every pack passes, and opening and writing it changes nothing") {
  const auto packs = files_in_questions(".stet.json");
  CHECK_FALSE(packs.empty());
  for (const std::string& path : packs) {
    INFO(path);
    const std::string bytes = bytes_of(path);
    CHECK(findings_in(bytes, lexicon()) == "");
    const Checked checked = check_pack(bytes, lexicon());
    REQUIRE(checked.pack);
    CHECK(write_pack(*checked.pack) == bytes);
  }
}

TEST_CASE("the articles in the packs are those that stand beside them") {
  std::vector<std::string> articles;
  for (const std::string& path : files_in_questions(".txt")) articles.push_back(bytes_of(path));
  for (const std::string& path : files_in_questions(".stet.json")) {
    const Checked checked = check_pack(bytes_of(path), lexicon());
    REQUIRE(checked.pack);
    for (const PackArticle& article : checked.pack->articles) {
      INFO(path, " ", article.id);
      CHECK(std::ranges::find(articles, article.text) != articles.end());
    }
  }
}

TEST_CASE("the hand-written pack shows all eight shapes") {
  const Checked checked =
      check_pack(bytes_of(STET_SOURCE_DIR "/questions/curlew-count.stet.json"), lexicon());
  REQUIRE(checked.pack);
  for (const std::string_view shape : shape_names())
    CHECK_MESSAGE(std::ranges::any_of(checked.pack->questions,
                                      [&](const Question& question) {
                                        return shape_name(question.shape) == shape;
                                      }),
                  shape);
}
