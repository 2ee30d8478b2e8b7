#include "bank/proof.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "bank/checker.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr std::string_view kQuoteOfLind =
    "“We know we can't keep the boat without the school run,” said Mara Lind, who chairs the "
    "board.";
constexpr std::string_view kFerryPays =
    "About 40 people take it each day, and the board pays $3.5 million a year for it.";

}  // namespace

TEST_CASE("a name in square brackets stands for a pronoun of the evidence") {
  const auto asked = [&](std::string stem) {
    return proved(ferry_question("check-the-figure", std::move(stem),
                                 ferry_options({"work", "sleep"}),
                                 {"Fisherman Joel Ford looked on from the quay.",
                                  "“Where am I going to work now?” he said."}));
  };
  CHECK(asked("Which? “Where am I going to _____ now? [Joel Ford] said.”") == "");
  CHECK(asked("Which? “Where am I going to _____ now? [Mara Lind] said.”") ==
        ":/questions/0/options/0: error[E044]: the evidence doesn't hold the figure \"work\"\n");
  CHECK(asked("Which? “Where am I going to _____ now? [Joel Ford] asked.”") ==
        ":/questions/0/options/0: error[E044]: the evidence doesn't hold the figure \"work\"\n");
}

TEST_CASE("a generated question needs a proof, and evidence for it") {
  auto lacks_proof =
      ferry_question("loaded-words", "Mark.", Mark{"a foolish plan", {{2, 9}}}, {kQuoteOfLind});
  lacks_proof.kind = "spot-the-ferry";
  CHECK(proved(lacks_proof) ==
        ":/questions/0/kind: error[E040]: a key of the kind \"spot-the-ferry\" can't be proved\n");
  CHECK(proved(ferry_question("check-the-figure", "S?", ferry_options({"40", "14"}), {})) ==
        ":/questions/0/evidence: error[E041]: the question has no evidence to prove its key\n");
  CHECK(
      proved(ferry_question("who-said-it", "S?", Order{{"a", "b"}}, {kQuoteOfLind})) ==
      ":/questions/0/shape: error[E040]: the kind \"who-said-it\" can't be proved as \"order\"\n");
}

TEST_CASE("the remedy of every failed proof") {
  const Pack pack =
      ferry_pack({ferry_question("check-the-figure", "S?", ferry_options({"40", "14"}), {})});
  const auto findings = prove(pack, lexicon());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].remedy ==
        "make the question again, or leave out \"origin\" if you wrote it yourself");
}

TEST_CASE("a hand-written question needs no proof, but its evidence must stand") {
  Question question = ferry_question("loaded-words", "S?", ferry_options({"a", "b"}), {kFerryPays});
  question.origin.reset();
  CHECK(proved(question) == "");
  question.evidence[0].text = "About 41 people";
  CHECK(proved(question).starts_with(":/questions/0/evidence/0/text: error[E033]: the article "));
}

TEST_CASE("who-said-it: the quoted words and the key's name stand in the evidence") {
  const std::string stem = "Who said: “We know we can’t keep the boat”?";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("who-said-it", stem, ferry_options(options), {kQuoteOfLind}));
  };
  CHECK(asked({"Mara Lind", "Joel Ford", "Ann Holt", "The article doesn't say"}) == "");
  CHECK(asked({"Ann Holt", "Joel Ford"}) ==
        ":/questions/0/options/0: error[E044]: \"Ann Holt\" isn't named in the evidence\n");
  CHECK(asked({"Mara Lind", "Karl Lind"}) == "");
  CHECK(asked({"Ann Holt", "Mara Lind"}) ==
        ":/questions/0/options/0: error[E044]: \"Ann Holt\" isn't named in the evidence\n"
        ":/questions/0/options/1: error[E045]: \"Mara Lind\" is named beside the quotation too\n");
  CHECK(proved(ferry_question("who-said-it", "Who said: “We sank the boat”?",
                              ferry_options({"Mara Lind", "Ann Holt"}), {kQuoteOfLind})) ==
        ":/questions/0/stem: error[E046]: the words quoted in the stem don't stand in the "
        "evidence\n");
  CHECK(proved(ferry_question("who-said-it", "Who spoke?", ferry_options({"Mara Lind", "Ann Holt"}),
                              {kQuoteOfLind})) ==
        ":/questions/0/stem: error[E046]: the stem quotes nothing\n");
}

TEST_CASE("who-said-it: \"he said\" is proved by the sentence that names him") {
  const std::string stem = "Who asked: “Where am I going to work now?”";
  const std::string_view quote = "“Where am I going to work now?” he said.";
  const std::string_view name = "Fisherman Joel Ford looked on from the quay.";
  const Choose options = ferry_options({"Joel Ford", "Mara Lind", "A fisherman who isn't named"});
  CHECK(proved(ferry_question("who-said-it", stem, options, {name, quote})) == "");
  CHECK(proved(ferry_question("who-said-it", stem, options, {quote})) ==
        ":/questions/0/options/0: error[E044]: \"Joel Ford\" isn't named in the evidence\n");
}

TEST_CASE("who-said-it: a name inside the quotation proves nothing") {
  const Question question = ferry_question("who-said-it", "Who said: “It is a foolish plan”?",
                                           ferry_options({"Ann Holt, a teacher", "Mara Lind"}),
                                           {"“It is a foolish plan,” said Ann Holt, a teacher."});
  CHECK(proved(question) == "");
}

TEST_CASE("who-said-it: others may be named in the evidence, but not as near to the quotation") {
  const std::string stem = "Who said: “It is a foolish plan”?";
  const std::string_view evidence = "“It is a foolish plan,” said Ann Holt, a teacher.";
  CHECK(proved(ferry_question("who-said-it", stem, ferry_options({"Ann Holt", "A teacher"}),
                              {evidence})) == "");
  CHECK(proved(ferry_question("who-said-it", stem, ferry_options({"A teacher", "Ann Holt"}),
                              {evidence})) ==
        ":/questions/0/options/1: error[E045]: \"Ann Holt\" is named beside the quotation too\n");
}

TEST_CASE("who-is-it: the description stands beside the name") {
  const std::string_view evidence = "“It is a foolish plan,” said Ann Holt, a teacher.";
  const auto asked = [&](const std::string& stem, const std::vector<std::string>& options) {
    return proved(ferry_question("who-is-it", stem, ferry_options(options), {evidence}));
  };
  const std::string stem = "How does the article describe Ann Holt?";
  CHECK(asked(stem, {"A teacher", "A fisherman"}) == "");
  CHECK(asked("Who is the teacher?", {"Ann Holt", "Mara Lind"}) ==
        ":/questions/0/options/0: error[E044]: \"Ann Holt\" doesn't stand beside the name asked "
        "for\n");
  CHECK(asked(stem, {"A fisherman", "A sailor"}) ==
        ":/questions/0/options/0: error[E044]: \"A fisherman\" doesn't stand beside the name asked "
        "for\n");
  CHECK(asked(stem, {"A teacher", "Said Ann Holt"}) ==
        ":/questions/0/options/1: error[E045]: \"Said Ann Holt\" stands beside the name asked for "
        "too\n");
  CHECK(asked("How does the article describe Joel Ford?", {"A teacher", "A fisherman"}) ==
        ":/questions/0/options/0: error[E044]: \"A teacher\" doesn't stand beside the name asked "
        "for\n");
  // In the same sentence, but about something else.
  CHECK(asked(stem, {"A foolish plan", "A sailor"}) ==
        ":/questions/0/options/0: error[E044]: \"A foolish plan\" doesn't stand beside the name "
        "asked for\n");
}

TEST_CASE("who-is-it: asked for a name, the key stands beside the description") {
  const auto asked = [](const std::vector<std::string>& options) {
    return proved(ferry_question("who-is-it", "Whom does the article describe as “a teacher”?",
                                 ferry_options(options),
                                 {"“It is a foolish plan,” said Ann Holt, a teacher."}));
  };
  CHECK(asked({"Ann Holt", "Joel Ford"}) == "");
  CHECK(asked({"Joel Ford", "Tom Reed"}) ==
        ":/questions/0/options/0: error[E044]: \"Joel Ford\" doesn't stand beside the "
        "description\n");
  CHECK(asked({"Ann Holt", "Mary Holt"}) ==
        ":/questions/0/options/1: error[E045]: \"Mary Holt\" stands beside the description too\n");
}

TEST_CASE("who-is-it as match: each pair stands together, and no other does") {
  const std::vector<std::string_view> evidence{"“It is a foolish plan,” said Ann Holt, a teacher.",
                                               "Fisherman Joel Ford looked on from the quay."};
  CHECK(proved(ferry_question("who-is-it", "Who is who?",
                              Match{{{"Ann Holt", "a teacher"}, {"Joel Ford", "fisherman"}}},
                              evidence)) == "");
  CHECK(
      proved(ferry_question("who-is-it", "Who is who?",
                            Match{{{"Ann Holt", "fisherman"}, {"Joel Ford", "a teacher"}}},
                            evidence)) ==
      ":/questions/0/pairs/0: error[E044]: \"Ann Holt\" and \"fisherman\" don't stand together in "
      "the evidence\n"
      ":/questions/0/pairs/0: error[E045]: \"Ann Holt\" stands with \"a teacher\" too\n"
      ":/questions/0/pairs/1: error[E044]: \"Joel Ford\" and \"a teacher\" don't stand together "
      "in the evidence\n"
      ":/questions/0/pairs/1: error[E045]: \"Joel Ford\" stands with \"fisherman\" too\n");
}

TEST_CASE("who-is-it as mark: the words stand beside the name, and no others could be meant") {
  const auto asked = [&](const std::string& name, std::string_view passage,
                         std::string_view words) {
    const size_t at = passage.find(words);
    return proved(ferry_question(
        "who-is-it", "Mark the words that say who " + name + " is.",
        Mark{std::string(passage), {{at, at + words.size()}}, MarkUnit::words}, {kQuoteOfLind}));
  };
  const std::string other =
      ":/questions/0/targets: error[E044]: the words to mark aren't the only "
      "ones that describe the person\n";
  constexpr std::string_view kHolt = "“It is a foolish plan,” said Ann Holt, a teacher.";
  CHECK(asked("Ann Holt", kHolt, "a teacher") == "");
  CHECK(asked("Joel Ford", kHolt, "a teacher") == other);
  CHECK(asked("Ann Holt", kHolt, "a foolish plan") == other);
  CHECK(asked("Ann Holt", "said Ann Holt, a nurse.", "a nurse") ==
        ":/questions/0/passage: error[E046]: the passage doesn't stand in the article\n");
}

TEST_CASE("whose-voice: whoever an option names stands beside the words, or doesn't") {
  const std::string stem = "“We know we can't keep the boat.” In the article this is …";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("whose-voice", stem, ferry_options(options), {kQuoteOfLind}));
  };
  CHECK(asked({"a claim by Lind", "stated by the reporter", "a claim by Holt"}) == "");
  CHECK(asked({"a claim by Holt", "stated by the reporter"}) ==
        ":/questions/0/options/0: error[E044]: \"Holt\" isn't named beside these words\n");
  CHECK(asked({"Mara Lind claims it", "The reporter states it", "Holt claims it"}) == "");
  CHECK(asked({"Holt claims it", "Stated by the reporter"}) ==
        ":/questions/0/options/0: error[E044]: \"Holt\" isn't named beside these words\n");
  // A name inside the words is nobody's claim.
  CHECK(proved(ferry_question("whose-voice", "“Fisherman Joel Ford looked on from the quay.”",
                              ferry_options({"The reporter states it", "Joel Ford claims it"}),
                              {"Fisherman Joel Ford looked on from the quay."})) == "");
  CHECK(asked({"stated by the reporter", "a claim by Lind"}) ==
        ":/questions/0/options/1: error[E045]: \"Lind\" is named beside these words too\n");
}

TEST_CASE("whose-voice: the writer's own words pass on nobody's, and people without a name do") {
  const auto asked = [&](std::string_view words, const char* key, std::string_view evidence) {
    return proved(ferry_question("whose-voice", "Whose? “" + std::string(words) + "”",
                                 ferry_options({key, "Joel Ford’s", "A published report’s"}),
                                 {evidence}));
  };
  constexpr std::string_view kIsland = "The island has 1,200 people.";
  constexpr std::string_view kStop =
      "The ferry to Gull Island will stop in May, the harbour board said on Monday.";
  CHECK(asked("The island has 1,200 people.", "The writer’s own", kIsland) == "");
  CHECK(asked("The ferry to Gull Island will stop in May.", "The writer’s own", kStop) ==
        ":/questions/0/options/0: error[E044]: the evidence may pass on what somebody else says\n");
  CHECK(asked("The ferry to Gull Island will stop in May.", "An unnamed source’s", kStop) ==
        ":/questions/0/options/0: error[E044]: nobody without a name is in the evidence\n");
}

TEST_CASE("kind-of-source: what nobody but the writer says passes on nobody's word") {
  const auto asked = [&](std::string_view words, std::string_view evidence) {
    return proved(ferry_question(
        "kind-of-source", "What kind? “" + std::string(words) + "”",
        ferry_options({"Nobody but the writer of the story", "Somebody with a name", "People who aren’t named"}),
        {evidence}));
  };
  CHECK(asked("The island has 1,200 people.", "The island has 1,200 people.") == "");
  CHECK(asked("The ferry to Gull Island will stop in May.",
              "The ferry to Gull Island will stop in May, the harbour board said on Monday.") ==
        ":/questions/0/options/0: error[E044]: the evidence may pass on what somebody else says\n");
}

TEST_CASE("finish-the-quote: the beginning goes on with the key and with no lure") {
  const std::string stem = "How do the words end? “We know we can't keep the boat without …”";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("finish-the-quote", stem, ferry_options(options), {kQuoteOfLind}));
  };
  CHECK(asked({"the school run", "the island", "a bridge"}) == "");
  CHECK(
      asked({"a bridge", "the island"}) ==
      ":/questions/0/options/0: error[E044]: the quotation doesn't go on with \"a bridge\" in the "
      "evidence\n");
  CHECK(asked({"the school run", "the school"}) ==
        ":/questions/0/options/1: error[E045]: the quotation goes on with \"the school\" in the "
        "article too\n");
  CHECK(proved(ferry_question("finish-the-quote", "How does “the boat” end?",
                              ferry_options({"a", "b"}), {kQuoteOfLind})) ==
        ":/questions/0/stem: error[E046]: the stem quotes no words that break off\n");
}

TEST_CASE("check-the-figure: the key fills the gap, and no lure does") {
  const std::string stem =
      "Which? “About _____ people take it each day, and the board pays $3.5 "
      "million a year for it.”";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("check-the-figure", stem, ferry_options(options), {kFerryPays}));
  };
  CHECK(asked({"40", "14", "1,200"}) == "");
  CHECK(asked({"14", "400"}) ==
        ":/questions/0/options/0: error[E044]: the evidence doesn't hold the figure \"14\"\n");
  // It stands in the evidence, but not in the gap.
  CHECK(asked({"$3.5 million", "400"}) ==
        ":/questions/0/options/0: error[E044]: the evidence doesn't hold the figure \"$3.5 "
        "million\"\n");
  CHECK(asked({"40", "$3.5 million"}) ==
        ":/questions/0/options/1: error[E045]: the figure \"$3.5 million\" fits by the article "
        "too\n");
  CHECK(proved(ferry_question("check-the-figure", "How many islanders are there?",
                              ferry_options({"1,200", "200"}), {"The island has 1,200 people."})) ==
        "");
}

TEST_CASE("check-the-figure as number: a figure of the evidence that the stem doesn't show") {
  const auto asked = [&](double value, const std::string& stem = "How many take it?") {
    return proved(ferry_question("check-the-figure", stem, Number{value, 0, ""}, {kFerryPays}));
  };
  const std::string not_held =
      ":/questions/0/value: error[E044]: the evidence holds no such figure beside those that the "
      "stem shows\n";
  CHECK(asked(40) == "");
  CHECK(asked(3.5) == "");
  CHECK(asked(3'500'000) == "");
  CHECK(asked(4) == not_held);
  CHECK(asked(40, "“About 40 people take it, and the board pays $_____ million.”") == not_held);
}

TEST_CASE("stet-or-strike: an intact passage is the article's sentence") {
  const std::string sentence = "The board has no plans for a bridge.";
  CHECK(proved(ferry_question("stet-or-strike", "S?", Mark{sentence, {}, MarkUnit::words, "Stet"},
                              {sentence})) == "");
  CHECK(proved(ferry_question(
            "stet-or-strike", "S?",
            Mark{"The board has plans for a bridge.", {}, MarkUnit::words, "Stet"}, {sentence})) ==
        ":/questions/0/passage: error[E043]: the passage is not the article's sentence\n");
  CHECK(proved(ferry_question("stet-or-strike", "S?",
                              Mark{sentence, {{14, 16}}, MarkUnit::words, "Stet"}, {sentence})) ==
        ":/questions/0/targets: error[E043]: words are to be marked, but no change is recorded\n");
}

TEST_CASE("stet-or-strike: the change undone gives the article's sentence") {
  const std::string_view sentence = "The board has no plans for a bridge.";
  const size_t at = ferry_article().find("no plans");
  const auto asked = [&](const std::string& passage, Span target, const Change& change) {
    Question question = ferry_question(
        "stet-or-strike", "S?", Mark{passage, {target}, MarkUnit::words, "Stet"}, {sentence});
    question.origin->change = change;
    return proved(question);
  };
  const Change change{"no plans", "plans", {at, at + 8}};
  CHECK(asked("The board has plans for a bridge.", {14, 19}, change) == "");
  CHECK(asked("The board had plans for a bridge.", {14, 19}, change) ==
        ":/questions/0/passage: error[E043]: with the change undone, the passage is not the "
        "article's sentence\n");
  CHECK(asked("The board has plans for a bridge.", {4, 9}, change) ==
        ":/questions/0/targets: error[E043]: the words to mark are not the changed ones, "
        "\"plans\"\n");
  CHECK(asked("The board has plans for a bridge.", {14, 900}, change) ==
        ":/questions/0/targets: error[E043]: the words to mark are not the changed ones, "
        "\"plans\"\n");
  CHECK(asked("The board has plans for a bridge.", {14, 19}, {"no plan", "plans", {at, at + 8}}) ==
        ":/questions/0/origin/change/from: error[E042]: the article says \"no plans\" where the "
        "change is recorded, not \"no plan\"\n");
  CHECK(asked("The board has plans for a bridge.", {14, 19}, {"The", "plans", {0, 3}}) ==
        ":/questions/0/origin/change/at: error[E042]: the change is recorded outside the "
        "evidence\n");
  CHECK(asked("The board has no plans for a bridge.", {14, 22},
              {"no plans", "no plans", {at, at + 8}}) ==
        ":/questions/0/origin/change/to: error[E042]: the change changes nothing\n");
}

TEST_CASE("fact-opinion-claim: each item stands in the article") {
  const auto asked = [&](const std::string& item) {
    return proved(ferry_question("fact-opinion-claim", "S?", Sort{{"fact", "opinion"}, {{item, 1}}},
                                 {kQuoteOfLind}));
  };
  CHECK(asked("“It is a foolish plan.”") == "");
  CHECK(asked("It is a wise plan") ==
        ":/questions/0/items/0/text: error[E044]: \"It is a wise plan\" doesn't stand in the "
        "article\n");
}

TEST_CASE("fact-opinion-claim: the statement's words show the class that the key names") {
  const auto asked = [&](const std::string& statement, const std::string& key) {
    return proved(ferry_question("fact-opinion-claim",
                                 "What sort of statement is this? “" + statement + "”",
                                 Choose{{{"a", key, true, ""}, {"b", "Another", false, ""}}},
                                 {"“It is a foolish plan,” said Ann Holt, a teacher."}));
  };
  CHECK(asked("It is a foolish plan.", "A judgement of good or bad") == "");
  CHECK(asked("It is a foolish plan.", "A forecast or a plan") ==
        ":/questions/0/options/0: error[E044]: the statement's words don't show this class\n");
  CHECK(asked("It is a wise plan.", "A judgement of good or bad") ==
        ":/questions/0/stem: error[E046]: the statement doesn't stand in the evidence\n");
}

TEST_CASE("find-the-evidence: the passage stands in the article and the target is the evidence") {
  const std::string sentence = "The island has 1,200 people.";
  const std::string passage = std::string(kFerryPays) + " " + sentence;
  const Span target{kFerryPays.size() + 1, passage.size()};
  CHECK(proved(ferry_question("find-the-evidence", "S?",
                              Mark{passage, {target}, MarkUnit::sentence}, {sentence})) == "");
  CHECK(proved(ferry_question("find-the-evidence", "S?",
                              Mark{passage, {{0, kFerryPays.size()}}, MarkUnit::sentence},
                              {sentence})) ==
        ":/questions/0/targets/0: error[E044]: the sentence to mark is not the evidence\n");
  CHECK(proved(ferry_question(
            "find-the-evidence", "S?",
            Mark{"The island is big. " + sentence, {{19, 47}}, MarkUnit::sentence}, {sentence})) ==
        ":/questions/0/passage: error[E046]: the passage doesn't stand in the article\n");
}

TEST_CASE("story-or-promo: the key stands outside the story, the lures in it") {
  const auto asked = [&](const std::vector<std::string>& options, std::string_view evidence) {
    return proved(ferry_question("story-or-promo", "Which is not part of it?",
                                 ferry_options(options), {evidence}));
  };
  CHECK(asked({"Ten Ways to Cook a Herring", "The board has no plans for a bridge"},
              "Ten Ways to Cook a Herring") == "");
  CHECK(asked({"The island has 1,200 people", "The board has no plans for a bridge"},
              "The island has 1,200 people.") ==
        ":/questions/0/options/0: error[E044]: \"The island has 1,200 people\" is part of the "
        "story\n");
  CHECK(
      asked({"Ten Ways to Cook a Herring", "The board has plans"}, "Ten Ways to Cook a Herring") ==
      ":/questions/0/options/1: error[E045]: \"The board has plans\" is not part of the story\n");
}

TEST_CASE("a pack made to be slow is given up, with its place") {
  std::vector<Question> questions;
  const Choose options = ferry_options({"to Gull Island", "b", "c", "d", "e", "f", "g", "h"});
  for (int i = 0; i < 500; ++i)
    questions.push_back(ferry_question("finish-the-quote", "“The ferry …”", options,
                                       {"The ferry to Gull Island will stop in May"}));
  Pack pack = ferry_pack(std::move(questions));
  while (pack.articles[0].text.size() < 250'000) pack.articles[0].text += "the ferry ";
  pack.articles[0].sha256.clear();
  const auto findings = prove(pack, lexicon());
  REQUIRE_FALSE(findings.empty());
  CHECK(std::ranges::count(findings, "E047", &Finding::code) == 1);
}
