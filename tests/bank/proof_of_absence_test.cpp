#include <doctest/doctest.h>

#include "bank/added_words.h"
#include "bank/checker.h"
#include "bank/one_changed.h"
#include "bank/proof.h"
#include "bank/source_class.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr std::string_view kHolt = "“It is a foolish plan,” said Ann Holt, a teacher.";
constexpr std::string_view kFord = "Fisherman Joel Ford looked on from the quay.";
constexpr std::string_view kIsland = "The island has 1,200 people.";

std::string asked(const std::vector<std::string>& options) {
  return proved(ferry_question("not-in-the-article", "Which can you not learn?",
                               ferry_options(options), {kHolt, kFord, kIsland}));
}

}  // namespace

TEST_CASE("not-in-the-article: the key is told nowhere, each lure by the evidence") {
  CHECK(asked({"How old Ann Holt is", "Who Joel Ford is", "How many people the island has",
               "Who said “It is a foolish plan”"}) == "");
  CHECK(asked({"Where Ann Holt went to school", "Who Joel Ford is"}) ==
        ":/questions/0/options/0: error[E044]: the article may tell: \"Where Ann Holt went to "
        "school\"\n");
  CHECK(asked({"How old Tom Reed is", "Who Joel Ford is"}) ==
        ":/questions/0/options/0: error[E044]: \"Tom Reed\" isn't named in the evidence\n");
  CHECK(
      asked({"How old Ann Holt is", "When the boat sank"}) ==
      ":/questions/0/options/1: error[E045]: no evidence answers \"When the boat sank\", so it may "
      "be right too\n");
  CHECK(asked({"What the ferry costs", "Who Joel Ford is"}) ==
        ":/questions/0/options/0: error[E044]: it can't be shown that the article leaves open: "
        "\"What the ferry costs\"\n");
}

TEST_CASE("not-in-the-article: with its change undone the key is the article's, and lures are so") {
  constexpr std::string_view kBridge = "The board has no plans for a bridge.";
  const size_t at = ferry_evidence("no plans").span.begin;
  const auto changed = [&](const std::vector<std::string>& options, std::optional<Change> change) {
    Question question =
        ferry_question("not-in-the-article", std::string(kOneChangedStem), ferry_options(options),
                       {kBridge, kFord, kIsland, "“Where am I going to work now?” he said."});
    question.origin->change = std::move(change);
    return proved(question);
  };
  const std::vector<std::string> options{"The board has plans for a bridge.", std::string(kFord),
                                         std::string(kIsland),
                                         "“Where am I going to work now?” he said."};
  CHECK(changed(options, Change{"no plans", "plans", {at, at + 8}}) == "");
  CHECK(changed(options, std::nullopt) ==
        ":/questions/0/options/0: error[E043]: with the change undone, it is not the article's "
        "sentence\n");
  CHECK(changed({"The board has plans for a tunnel.", std::string(kFord), std::string(kIsland)},
                Change{"no plans", "plans", {at, at + 8}}) ==
        ":/questions/0/options/0: error[E043]: with the change undone, it is not the article's "
        "sentence\n");
  CHECK(changed({"The board has plans for a bridge.", "The island has 1,300 people."},
                Change{"no plans", "plans", {at, at + 8}}) ==
        ":/questions/0/options/1: error[E045]: \"The island has 1,300 people.\" doesn't stand in "
        "the evidence\n");
}

TEST_CASE("not-in-the-article: without the words put in, the passage is the article's") {
  const size_t at = ferry_evidence("looked on").span.begin;
  const auto added = [&](const std::string& words, const std::string& to, const Change& change) {
    std::string passage(kFord);
    passage.replace(passage.find("looked"), 6, to);
    const size_t target = passage.find(words);
    Question question = ferry_question("not-in-the-article", std::string(kAddedStem),
                                       Mark{passage, {{target, target + words.size()}}}, {kFord});
    question.origin->change = change;
    return proved(question);
  };
  CHECK(added("briefly", "briefly looked", {"looked", "briefly looked", {at, at + 6}}) == "");
  CHECK(added("for an hour", "looked for an hour",
              {"looked", "looked for an hour", {at, at + 6}}) == "");
  CHECK(added("looked", "briefly looked", {"looked", "briefly looked", {at, at + 6}}) ==
        ":/questions/0/targets: error[E043]: the words to mark aren't those put in\n");
  CHECK(added("briefly", "briefly glanced", {"looked", "briefly looked", {at, at + 6}}) ==
        ":/questions/0/passage: error[E043]: without the words put in, the passage is not the "
        "article's\n");
  CHECK(added("people", "people looked", {"looked", "people looked", {at, at + 6}}) ==
        ":/questions/0/targets: error[E045]: the article has \"people\" too\n");
}

TEST_CASE("kind-of-source: a mention stands in the evidence and shows its class") {
  const auto sorted = [](std::vector<SortItem> items) {
    Sort sort;
    sort.classes.assign(source_class_names().begin(), source_class_names().end());
    sort.items = std::move(items);
    return proved(ferry_question("kind-of-source", "What kind?", sort, {kHolt, kFord}));
  };
  CHECK(sorted({{"Ann Holt, a teacher", 0}, {"Fisherman Joel Ford", 0}}) == "");
  CHECK(
      sorted({{"Ann Holt, a teacher", 1}, {"Fisherman Joel Ford", 0}}) ==
      ":/questions/0/items/0/class: error[E044]: the words \"Ann Holt, a teacher\" don't show this "
      "class\n");
  CHECK(sorted({{"Tom Reed, a teacher", 0}, {"Fisherman Joel Ford", 0}}) ==
        ":/questions/0/items/0/text: error[E044]: \"Tom Reed, a teacher\" isn't named in the "
        "evidence\n");
}

TEST_CASE(
    "kind-of-source: the statement of a stem stands in the evidence, the key's reason names it") {
  const auto asked = [](const std::string& words, const std::string& why, size_t of) {
    Choose choose;
    for (size_t i = 0; i < source_class_names().size(); ++i)
      choose.options.push_back({std::string(1, static_cast<char>('a' + i)), source_class_names()[i],
                                i == of, i == of ? why : "No."});
    return proved(
        ferry_question("kind-of-source", "What stands behind it? " + words, choose, {kHolt}));
  };
  CHECK(asked("“It is a foolish plan.”", "“Ann Holt, a teacher” has a name.", 0) == "");
  CHECK(asked("“It is a stupid plan.”", "“Ann Holt, a teacher” has a name.", 0) ==
        ":/questions/0/stem: error[E046]: the statement doesn't stand in the evidence\n");
  CHECK(asked("“It is a foolish plan.”", "“two officials” gives no name.", 2) ==
        ":/questions/0/options/2/why: error[E044]: \"two officials\" isn't named in the "
        "evidence\n");
  CHECK(asked("“It is a foolish plan.”", "“Ann Holt, a teacher” has a name.", 1) ==
        ":/questions/0/options/1: error[E044]: the words \"Ann Holt, a teacher\" don't show this "
        "class\n");
}

TEST_CASE("kind-of-source: a statement stands in the evidence, and its reason names the source") {
  const auto sorted = [](const std::string& text, const std::string& why, size_t of) {
    Sort sort;
    sort.classes.assign(source_class_names().begin(), source_class_names().end());
    sort.items = {{text, of, why}};
    return proved(ferry_question("kind-of-source", "Who stands behind it?", sort, {kHolt}));
  };
  CHECK(sorted("“It is a foolish plan.”", "“Ann Holt, a teacher” has a name.", 0) == "");
  CHECK(sorted("“It is a stupid plan.”", "“Ann Holt, a teacher” has a name.", 0) ==
        ":/questions/0/items/0/text: error[E046]: \"“It is a stupid plan.”\" doesn't stand in the "
        "evidence\n");
  CHECK(sorted("“It is a foolish plan.”", "“two officials” gives no name.", 2) ==
        ":/questions/0/items/0/text: error[E044]: \"two officials\" isn't named in the evidence\n");
  CHECK(sorted("“It is a foolish plan.”", "“Ann Holt, a teacher” has a name.", 2) ==
        ":/questions/0/items/0/class: error[E044]: the words \"Ann Holt, a teacher\" don't show "
        "this class\n");
}
