// What holds of every pack, whatever the article: tried on articles that aren't ours to ship.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "article/reader.h"
#include "bank/pack.h"
#include "support/reading_support.h"
#include "support/shared.h"
#include "text/utf8.h"
#include "writers/make_pack.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<std::string> articles_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    paths.push_back(entry.path().string());
  std::ranges::sort(paths);
  return paths;
}

std::vector<std::string> options_of(const Question& question) {
  std::vector<std::string> texts;
  if (const auto* choose = std::get_if<Choose>(&question.shape))
    for (const Option& option : choose->options) texts.push_back(folded(option.text));
  if (const auto* sort = std::get_if<Sort>(&question.shape))
    for (const SortItem& item : sort->items) texts.push_back(folded(item.text));
  return texts;
}

void check_question(const Pack& pack, const Question& question) {
  const std::vector<std::string> texts = options_of(question);
  for (const std::string& text : texts) CHECK_FALSE(text.empty());
  CHECK(std::set<std::string>(texts.begin(), texts.end()).size() == texts.size());
  CHECK_FALSE(question.evidence.empty());
  for (const Evidence& evidence : question.evidence)
    CHECK(slice(pack.article(evidence.article)->text, evidence.span) == evidence.text);
}

}  // namespace

TEST_CASE("every pack is whole, and the same again for the same seed") {
  STET_NEEDS_SHARED(folder, "data/polnear/train/text");
  constexpr size_t kEach = 4;  // one article in four keeps the test short
  const auto paths = articles_in(folder);
  size_t made = 0;
  for (size_t i = 0; i < paths.size(); i += kEach) {
    CAPTURE(paths[i]);
    const auto article = open_article(paths[i], lexicon());
    if (!article) continue;
    const auto pack = make_pack(std::vector{*article}, lexicon(), 7);
    if (!pack) continue;
    ++made;
    for (const Question& question : pack->questions) check_question(*pack, question);
    CHECK(write_pack(*pack) == write_pack(*make_pack(std::vector{*article}, lexicon(), 7)));
  }
  CHECK(made * kEach > paths.size() * 9 / 10);
}

TEST_CASE("without the tagger every writer still works, by rules") {
  const Lexicon words = Lexicon::load(STET_SOURCE_DIR "/assets/words").value();
  const auto article =
      open_article(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt", words);
  REQUIRE(article);
  const auto pack = make_pack(std::vector{*article}, words, 1, Kinds::all);
  REQUIRE(pack);
  CHECK(pack->questions.size() >= 8);
  for (const Question& question : pack->questions) check_question(*pack, question);
}
