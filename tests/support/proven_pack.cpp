#include "support/proven_pack.h"

#include <doctest/doctest.h>

#include "bank/checker.h"
#include "bank/kind.h"
#include "bank/proof.h"
#include "bank/source_class.h"
#include "support/reading_support.h"

namespace stet::test {

namespace {

constexpr std::string_view kArticle =
    "The ferry to Gull Island will stop in May, the harbour board said on Monday. About 40 people "
    "take it each day, and the board pays $3.5 million a year for it. The island has 1,200 "
    "people.\n\n"
    "“We know we can't keep the boat without the school run,” said Mara Lind, who chairs the "
    "board. “It is a foolish plan,” said Ann Holt, a teacher.\n\n"
    "Fisherman Joel Ford looked on from the quay.\n\n"
    "“Where am I going to work now?” he said.\n\n"
    "The board has no plans for a bridge.\n\n"
    "If you liked this article you might like\n\n"
    "Ten Ways to Cook a Herring\n";

}  // namespace

std::string_view ferry_article() {
  return kArticle;
}

Evidence ferry_evidence(std::string_view words) {
  const size_t at = kArticle.find(words);
  REQUIRE(at != std::string_view::npos);
  return {"a1", {at, at + words.size()}, std::string(words)};
}

Question ferry_question(std::string_view kind, std::string stem, Shape shape,
                        const std::vector<std::string_view>& evidence) {
  Question question;
  question.kind = kind;
  question.skill = find_kind(kind)->skill;
  question.stem = std::move(stem);
  question.shape = std::move(shape);
  question.origin = Origin{std::string(kind), 1};
  for (const std::string_view words : evidence) question.evidence.push_back(ferry_evidence(words));
  return question;
}

Choose ferry_options(const std::vector<std::string>& texts) {
  Choose choose;
  for (const std::string& text : texts)
    choose.options.push_back({std::string(1, static_cast<char>('a' + choose.options.size())), text,
                              choose.options.empty()});
  return choose;
}

Pack ferry_pack(std::vector<Question> questions) {
  Pack pack;
  pack.id = uuid_of("ferry");
  pack.title = "Ferry";
  PackArticle article;
  article.id = "a1";
  article.text = kArticle;
  article.sha256 = sha256_hex(article.text);
  pack.articles = {article};
  for (Question& question : questions) {
    question.id = uuid_of("ferry " + std::to_string(pack.questions.size()));
    pack.questions.push_back(std::move(question));
  }
  return pack;
}

Pack proven_pack() {
  constexpr std::string_view kLind =
      "“We know we can't keep the boat without the school run,” said Mara Lind, who chairs the "
      "board.";
  constexpr std::string_view kHolt = "“It is a foolish plan,” said Ann Holt, a teacher.";
  constexpr std::string_view kFord = "Fisherman Joel Ford looked on from the quay.";
  constexpr std::string_view kHeSaid = "“Where am I going to work now?” he said.";
  constexpr std::string_view kPays =
      "About 40 people take it each day, and the board pays $3.5 million a year for it.";
  constexpr std::string_view kIsland = "The island has 1,200 people.";
  constexpr std::string_view kBridge = "The board has no plans for a bridge.";
  constexpr std::string_view kStop =
      "The ferry to Gull Island will stop in May, the harbour board said on Monday.";
  constexpr std::string_view kPromo = "Ten Ways to Cook a Herring";

  Question changed = ferry_question(
      "stet-or-strike", "Does this stand?",
      Mark{"The board has plans for a bridge.", {{14, 19}}, MarkUnit::words, "Stet"}, {kBridge});
  const size_t at = kArticle.find("no plans");
  changed.origin->change = Change{"no plans", "plans", {at, at + 8}};

  const std::string passage = std::string(kPays) + " " + std::string(kIsland);
  return ferry_pack({
      ferry_question(
          "who-said-it", "Who asked: “Where am I going to work now?”",
          ferry_options({"Joel Ford", "Mara Lind", "Ann Holt", "The article doesn't say"}),
          {kFord, kHeSaid}),
      ferry_question("who-is-it", "How does the article describe Ann Holt?",
                     ferry_options({"A teacher", "A fisherman", "A member of the board"}), {kHolt}),
      ferry_question("who-is-it", "Who is who?",
                     Match{{{"Ann Holt", "a teacher"}, {"Joel Ford", "fisherman"}}},
                     {kHolt, kFord}),
      ferry_question("whose-voice", "“We know we can't keep the boat.” In the article this is …",
                     ferry_options({"a claim by Lind", "stated by the reporter", "a claim by Holt",
                                    "a claim by an unnamed source"}),
                     {kLind}),
      ferry_question("finish-the-quote", "“We know we can't keep the boat without …”",
                     ferry_options({"the school run", "the island", "a bridge"}), {kLind}),
      ferry_question("check-the-figure",
                     "Which? “About _____ people take it each day, and the board pays $3.5 million "
                     "a year for it.”",
                     ferry_options({"40", "14", "1,200", "400"}), {kPays}),
      ferry_question("check-the-figure", "How many people does the island have?",
                     Number{1200, 0, "people"}, {kIsland}),
      ferry_question("stet-or-strike", "Does this stand?",
                     Mark{std::string(kIsland), {}, MarkUnit::words, "Stet"}, {kIsland}),
      changed,
      ferry_question("fact-opinion-claim", "What is each?",
                     Sort{{"fact", "opinion"},
                          {{"The island has 1,200 people", 0}, {"“It is a foolish plan”", 1}}},
                     {kIsland, kHolt}),
      ferry_question("find-the-evidence", "Mark the sentence that says how many live there.",
                     Mark{passage, {{kPays.size() + 1, passage.size()}}, MarkUnit::sentence},
                     {kIsland}),
      ferry_question("check-the-name", "Whose name? “Fisherman _____ looked on from the quay.”",
                     ferry_options({"Joel Ford", "Karl Lind", "Adam Holt", "Tom Reed"}), {kFord}),
      ferry_question("check-the-place",
                     "Which place? “The ferry to _____ will stop in May, the "
                     "harbour board said on Monday.”",
                     ferry_options({"Gull Island", "Tern Island", "Ansel", "Quern"}), {kStop}),
      ferry_question("check-the-date",
                     "Which date? “The ferry to Gull Island will stop in _____, "
                     "the harbour board said on Monday.”",
                     ferry_options({"May", "June", "July", "April"}), {kStop}),
      ferry_question("kind-of-source", "What kind of source is each?",
                     Sort{{source_class_names().begin(), source_class_names().end()},
                          {{"Ann Holt, a teacher", 0}, {"Fisherman Joel Ford", 0}}},
                     {kHolt, kFord}),
      ferry_question("not-in-the-article", "Which of these can you not learn?",
                     ferry_options({"How old Ann Holt is", "Who Joel Ford is",
                                    "How many people the island has"}),
                     {kHolt, kFord, kIsland}),
      ferry_question("story-or-promo", "Which line is not part of the story?",
                     ferry_options({std::string(kPromo), "The island has 1,200 people",
                                    "The board has no plans for a bridge"}),
                     {kPromo}),
  });
}

std::string proved(const Question& question) {
  std::string lines;
  for (Finding finding : prove(ferry_pack({question}), lexicon())) {
    finding.remedy.clear();
    lines += describe(finding, "", "") + "\n";
  }
  return lines;
}

}  // namespace stet::test
