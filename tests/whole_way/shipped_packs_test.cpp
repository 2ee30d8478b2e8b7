// What ships: every pack passes, and the Ledger's is what `./dev ledger` makes of its articles.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "bank/checker.h"
#include "bank/one_changed.h"
#include "support/command.h"
#include "text/file.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;
namespace fs = std::filesystem;

namespace {

const std::string kQuestions = STET_SOURCE_DIR "/questions";

std::vector<std::string> making_the_ledger() {
  std::vector<std::string> call{"make"};
  for (const auto& entry : fs::directory_iterator(kQuestions + "/harbour-ledger"))
    if (entry.path().extension() == ".txt") call.push_back(entry.path().string());
  std::sort(call.begin() + 1, call.end());
  return call;
}

}  // namespace

TEST_CASE("every shipped pack passes the checker") {
  int packs = 0;
  for (const auto& entry : fs::directory_iterator(kQuestions)) {
    const std::string path = entry.path().string();
    if (!path.ends_with(".stet.json")) continue;
    INFO(path);
    CHECK(open_pack(path, lexicon()));
    ++packs;
  }
  CHECK(packs >= 2);
}

TEST_CASE("the Ledger's pack is what is made of its articles; ./dev ledger makes it again") {
  std::vector<std::string> call = making_the_ledger();
  for (const char* word : {"--title", "The Harbour Ledger", "--publisher", "The Harbour Ledger",
                           "--author", "The Stet founders", "--license", "CC-BY-4.0"})
    call.push_back(word);
  const Ran made = run(call);
  const std::string shipped =
      read_file(kQuestions + "/harbour-ledger.stet.json", kPackLimit, "a pack").value();
  CHECK((made.out == shipped));
}

TEST_CASE("a sentence shown beside a changed one is judged nowhere else in the pack") {
  int shown = 0;
  for (const char* seed : {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}) {
    std::vector<std::string> call = making_the_ledger();
    for (const char* word : {"--all-kinds", "--seed", seed}) call.push_back(word);
    const Pack pack = open_pack_bytes(run(call).out, "ledger.stet.json", lexicon()).value();
    for (const Question& question : pack.questions) {
      if (question.stem != kOneChangedStem) continue;
      for (const Option& option : std::get<Choose>(question.shape).options) {
        ++shown;
        for (const Question& other : pack.questions)
          if (const auto* mark = std::get_if<Mark>(&other.shape))
            CHECK(mark->passage.find(option.text) == std::string::npos);
      }
    }
  }
  CHECK(shown >= 12);
}

TEST_CASE("keys are evenly placed and two-class items mostly intact over the shipped pack") {
  const Pack pack = open_pack(kQuestions + "/harbour-ledger.stet.json", lexicon()).value();
  std::map<size_t, int> places;
  int intact = 0, items = 0;
  for (const Question& question : pack.questions) {
    if (const auto* choose = std::get_if<Choose>(&question.shape))
      for (size_t i = 0; i < choose->options.size(); ++i)
        if (choose->options[i].right) ++places[i];
    if (question.kind != "stet-or-strike") continue;
    ++items;
    intact += std::get<Mark>(question.shape).targets.empty();
  }
  REQUIRE(places.size() == 4);
  for (const auto& [place, count] : places) CHECK(std::abs(count - places[0]) <= 2);
  CHECK(intact * 100 >= items * 55);
  CHECK(intact * 100 <= items * 80);
}
