#include <doctest/doctest.h>

#include "bank/checker.h"
#include "bank/proof.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr std::string_view kHolt = "“It is a foolish plan,” said Ann Holt, a teacher.";
constexpr std::string_view kStops =
    "The ferry to Gull Island will stop in May, the harbour board said on Monday.";
constexpr std::string_view kPays =
    "About 40 people take it each day, and the board pays $3.5 million a year for it.";

// "/questions/0/options/1: error[E045]: what", a line each, without the remedy.
std::string proved(const Pack& pack) {
  std::string lines;
  for (Finding finding : prove(pack, lexicon())) {
    finding.remedy.clear();
    lines += describe(finding, "", "") + "\n";
  }
  return lines;
}
}  // namespace

TEST_CASE("exact-or-reworded: the key is quoted, the lures are rewordings that aren't") {
  const auto asked = [](const std::vector<std::string>& options) {
    return proved(ferry_question("exact-or-reworded", "Whose?", ferry_options(options), {kHolt}));
  };
  CHECK(asked({"“It is a foolish plan.”", "“It is a stupid plan.”", "“It was a foolish plan.”"}) ==
        "");
  CHECK(asked({"“It is a stupid plan.”", "“It was a foolish plan.”"}) ==
        ":/questions/0/options/0: error[E044]: \"“It is a stupid plan.”\" isn't quoted in the "
        "evidence\n");
  CHECK(asked({"“said Ann Holt, a teacher”", "“said Ann Holt, a nurse”"}) ==
        ":/questions/0/options/0: error[E044]: \"“said Ann Holt, a teacher”\" isn't quoted in the "
        "evidence\n");
  CHECK(asked({"“It is a foolish plan.”", "“is a foolish plan”"}) ==
        ":/questions/0/options/1: error[E045]: the article has \"“is a foolish plan”\" too\n");
  CHECK(asked({"“It is a foolish plan.”", "“Nobody needs ferries.”"}) ==
        ":/questions/0/options/1: error[E043]: \"“Nobody needs ferries.”\" is no rewording of "
        "\"“It is a foolish plan.”\"\n");
}

TEST_CASE("exact-or-reworded: the words to mark stood between the evidence's marks") {
  const auto marked = [](const std::string& passage, Span target) {
    return proved(ferry_question("exact-or-reworded", "Which were quoted?",
                                 Mark{passage, {target}, MarkUnit::words, ""}, {kHolt}));
  };
  const std::string passage = "It is a foolish plan, said Ann Holt, a teacher.";
  const std::string refused =
      ":/questions/0/targets: error[E044]: the words to mark are not what the evidence has between "
      "quotation marks\n";
  CHECK(marked(passage, {0, 20}) == "");
  CHECK(marked(passage, {0, 7}) == refused);
  CHECK(marked("It is a stupid plan, said Ann Holt, a teacher.", {0, 19}) == refused);
}

TEST_CASE("exact-or-reworded: each statement is sorted by how the evidence has it") {
  const std::vector<std::string> classes{"Quoted", "Reported", "The writer’s own"};
  const auto sorted = [&](const std::string& text, size_t in_class) {
    return proved(ferry_question("exact-or-reworded", "Whose wording is it?",
                                 Sort{classes, {{text, in_class, ""}}}, {kHolt, kStops, kPays}));
  };
  CHECK(sorted("It is a foolish plan.", 0) == "");
  CHECK(sorted("The ferry to Gull Island will stop in May.", 1) == "");
  CHECK(sorted("The board pays $3.5 million a year for it.", 2) == "");
  CHECK(sorted("It is a foolish plan.", 1) ==
        ":/questions/0/items/0/class: error[E044]: the evidence has \"It is a foolish plan.\" as "
        "\"Quoted\"\n");
  CHECK(
      sorted("The board pays $3.5 million a year for it.", 1) ==
      ":/questions/0/items/0/class: error[E044]: the evidence has \"The board pays $3.5 million a "
      "year for it.\" as \"The writer’s own\"\n");
  CHECK(sorted("Nobody needs ferries.", 0) ==
        ":/questions/0/items/0/text: error[E046]: \"Nobody needs ferries.\" doesn't stand in the "
        "evidence\n");
}

TEST_CASE("hedge-or-certain: with the key in the gap, the stem is the evidence") {
  const auto asked = [](const std::string& stem, const std::vector<std::string>& options) {
    return proved(ferry_question("hedge-or-certain", stem, ferry_options(options), {kStops}));
  };
  const std::string stem =
      "Fill the gap: “The ferry to Gull Island _____ stop in May, the harbour board said on "
      "Monday.”";
  CHECK(asked(stem, {"will", "may", "will not"}) == "");
  CHECK(asked(stem, {"may", "will"}) ==
        ":/questions/0/options/0: error[E044]: the gap isn't filled by \"may\" in the evidence\n"
        ":/questions/0/options/1: error[E045]: the gap is filled by \"will\" in the article too\n");
  CHECK(asked("Will it stop?", {"will", "may"}) ==
        ":/questions/0/stem: error[E046]: the stem quotes no words with a gap\n");
  CHECK(asked("“The ferry _____ stop in May.”", {"will", "may"}) ==
        ":/questions/0/options/0: error[E044]: the gap isn't filled by \"will\" in the evidence\n");
}

TEST_CASE("loaded-words: the sentence is the evidence, its one loaded phrase the target") {
  const auto asked = [](const std::string& passage, std::vector<Span> targets,
                        std::string_view evidence) {
    return proved(
        ferry_question("loaded-words", "Mark.", Mark{passage, std::move(targets)}, {evidence}));
  };
  CHECK(asked(std::string(kPays), {{0, 5}}, kPays) ==
        ":/questions/0/targets/0: error[E044]: \"about\" isn't listed as loaded\n");
  CHECK(asked(std::string(kPays), {}, kPays) ==
        ":/questions/0/targets: error[E044]: not one phrase is to be marked\n");
  CHECK(asked("a foolish plan", {{2, 9}}, kHolt) ==
        ":/questions/0/passage: error[E046]: the passage is not the article's sentence\n");
  const size_t at = kHolt.find("foolish");
  CHECK(asked(std::string(kHolt), {{at, at + 7}}, kHolt) == "");
}

TEST_CASE("loaded-words: with its change undone the sentence is the article's") {
  const std::string_view words = "About 40 people take it";
  const auto asked = [&](const std::string& passage, const std::string& hot) {
    const size_t at = ferry_evidence(kPays).span.begin + kPays.find("pays");
    const size_t target = passage.find(hot);
    Question question = ferry_question("loaded-words", "Mark.",
                                       Mark{passage, {{target, target + hot.size()}}}, {kPays});
    question.origin->change = Change{"pays", hot, {at, at + 4}};
    return proved(question);
  };
  std::string passage(kPays);
  passage.replace(passage.find("pays"), 4, "squanders");
  CHECK(asked(passage, "squanders") ==
        ":/questions/0/targets/0: error[E044]: \"squanders\" isn't listed as loaded\n");
  passage = std::string(kPays);
  passage.replace(passage.find("pays"), 4, "slashes");
  CHECK(asked(passage, "slashes") == "");
  passage.replace(passage.find(words), words.size(), "Hardly anybody takes it");
  CHECK(asked(passage, "slashes") ==
        ":/questions/0/passage: error[E043]: with the change undone, the passage is not the "
        "article's sentence\n");
}

TEST_CASE("headline-check: the key is the title of the article as it is read again") {
  const std::string title = "Ferry to Gull Island will stop in May";
  const std::string text =
      title +
      "\n\nThe ferry to Gull Island will stop in May, the harbour board said on Monday. The "
      "island has 1,200 people.\n";
  const auto asked = [&](const std::vector<std::string>& options, Span evidence) {
    Question question = ferry_question("headline-check", "Which?", ferry_options(options), {kHolt});
    question.evidence = {{"a1", evidence, text.substr(evidence.begin, evidence.length())}};
    Pack pack = ferry_pack({question});
    pack.articles[0].text = text;
    pack.articles[0].sha256 = sha256_hex(text);
    return proved(pack);
  };
  const Span whole{0, title.size()};
  const std::string altered = "Ferry to Gull Island may stop in May";
  CHECK(asked({title, altered}, whole) == "");
  CHECK(asked({altered, "Ferry to Gull Island may stop in June"}, whole) ==
        ":/questions/0/options/0: error[E044]: \"" + altered + "\" isn't the article's title\n");
  CHECK(asked({title, "The harbour board said on Monday"}, whole) ==
        ":/questions/0/options/1: error[E045]: the article has \"The harbour board said on "
        "Monday\" too\n");

  const auto marked = [&](const std::string& shown, const Mark& mark, std::optional<Change> change,
                          Span evidence) {
    Question question = ferry_question("headline-check", "Which?", mark, {kHolt});
    std::get<Mark>(question.shape).passage = shown;
    question.origin->change = std::move(change);
    question.evidence = {{"a1", evidence, text.substr(evidence.begin, evidence.length())}};
    Pack pack = ferry_pack({question});
    pack.articles[0].text = text;
    pack.articles[0].sha256 = sha256_hex(text);
    return proved(pack);
  };
  const Mark let_stand{title, {}, MarkUnit::words, "Stet"};
  CHECK(marked(title, let_stand, std::nullopt, whole) == "");
  const size_t will = title.find("will");
  const Mark one_word{altered, {{will, will + 3}}, MarkUnit::words, "Stet"};
  CHECK(marked(altered, one_word, Change{"will", "may", {will, will + 4}}, whole) == "");
  const std::string first =
      "The ferry to Gull Island will stop in May, the harbour board said on Monday.";
  const size_t at = text.find(first);
  CHECK(marked(first, let_stand, std::nullopt, {at, at + first.size()}) ==
        ":/questions/0/passage: error[E046]: the passage isn't the article's title\n");

  Question besides = ferry_question("headline-check", "Which?", let_stand, {kHolt});
  std::get<Mark>(besides.shape).passage = first;
  besides.evidence = {{"a1", whole, title}, {"a1", {at, at + first.size()}, first}};
  Pack both = ferry_pack({besides});
  both.articles[0].text = text;
  both.articles[0].sha256 = sha256_hex(text);
  CHECK(proved(both) ==
        ":/questions/0/passage: error[E046]: the passage isn't the article's title\n");
}
