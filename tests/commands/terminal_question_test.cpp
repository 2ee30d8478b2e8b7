// Every answer shape, asked and explained, word for word.
#include "commands/terminal_question.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "support/english.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

enum { choose, several, sort, match, order, number, text, mark_sentence, struck, stands };

struct Asked {
  Turn turn = Turn::answered;
  double credit = 0;
  std::string asked, explained;
};

// Asked with its parts in reverse order.
Asked ask(size_t question, const std::string& input, bool certainty = false) {
  static const Lexicon lexicon = Lexicon::open(STET_SOURCE_DIR "/assets").value();
  RoundPlan plan = test::plain_plan(kPack, certainty);
  plan.seats = {plan.seats[question]};
  std::reverse(plan.seats[0].order.begin(), plan.seats[0].order.end());
  Quiz quiz = Quiz::begin(plan, kPack).value();

  std::istringstream in(input);
  std::ostringstream out, err;
  Console console{in, out, err, [] { return int64_t{0}; }, "", false};
  Terminal terminal(console, test::english());
  Draft draft(quiz.question(), quiz.seat(), lexicon);
  Asked asked;
  asked.turn = ask_question(terminal, quiz.question(), quiz.seat(), draft, certainty);
  asked.asked = out.str();
  if (asked.turn != Turn::answered) return asked;
  REQUIRE(draft.answer());
  const Given given = quiz.mark(*draft.answer(), draft.certainty());
  asked.credit = given.credit;
  out.str("");
  explain(terminal, quiz.question(), given);
  asked.explained = out.str();
  return asked;
}

}  // namespace

TEST_CASE("choose") {
  Asked asked = ask(choose, "3\n");
  CHECK(asked.asked ==
        "Who said: “Nobody likes it”?\n"
        "  1  A passenger\n"
        "  2  A councillor\n"
        "  3  Ada Quist\n"
        "Which one?\n");
  CHECK(asked.credit == 1);
  CHECK(asked.explained ==
        "\nRight. +2\n"
        "The article: Ferry fares will rise by 12 percent in May, harbour master Ada\n"
        "Quist said.\n"
        "The article says so.\n"
        "Not “A councillor”: No councillor is quoted.\n"
        "Not “A passenger”: No passenger is quoted.\n");
}

TEST_CASE("a missed question is told its key") {
  Asked asked = ask(choose, "1\n");
  CHECK(asked.credit == 0);
  CHECK(asked.explained.starts_with("\nNot quite. 0\nThe answer: Ada Quist\n"));
}

TEST_CASE("select") {
  Asked asked = ask(several, "3 4\n");
  CHECK(asked.asked.ends_with("  4  harbour master\nWhich ones? Give their numbers.\n"));
  CHECK(asked.credit == 1);
}

TEST_CASE("sort asks item by item") {
  Asked asked = ask(sort, "2\n1\n");
  CHECK(asked.asked ==
        "Whether or not it is right, what is each?\n"
        "  1  statement that can be checked\n"
        "  2  opinion\n"
        "- “Nobody likes it”\n"
        "Which is it?\n"
        "- Fares will rise by 12 percent\n"
        "Which is it?\n");
  CHECK(asked.credit == 1);
  CHECK(
      ask(sort, "1\n1\n")
          .explained.starts_with("\nPartly right. +1\n"
                                 "The answer:\n"
                                 "- Fares will rise by 12 percent: statement that can be checked\n"
                                 "- “Nobody likes it”: opinion\n"));
}

TEST_CASE("match asks line by line, and again when one was used twice") {
  Asked asked = ask(match, "1\n1\n2\n1\n");
  CHECK(asked.asked ==
        "Match each with what the article says of them.\n"
        "  1  has no plans\n"
        "  2  harbour master\n"
        "- Ada Quist\nWhich goes with it?\n"
        "- The council\nWhich goes with it?\n"
        "Each can be used once; please match them again.\n"
        "- Ada Quist\nWhich goes with it?\n"
        "- The council\nWhich goes with it?\n");
  CHECK(asked.credit == 1);
}

TEST_CASE("order takes all the numbers") {
  Asked asked = ask(order, "3 2 1\n");
  CHECK(
      asked.asked.ends_with("  3  Fares will rise\n"
                            "In which order? Give all the numbers, first to last.\n"));
  CHECK(asked.credit == 1);
  CHECK(ask(order, "1 2 3\n").credit == doctest::Approx(1.0 / 3));
}

TEST_CASE("number and text are typed") {
  Asked figure = ask(number, "a dozen\n12\n");
  CHECK(figure.asked ==
        "By how much will fares rise?\n"
        "Which number (in percent)?\n"
        "That isn't a number: type digits, like 12 or 3.5.\n"
        "Which number (in percent)?\n");
  CHECK(figure.credit == 1);
  CHECK(ask(text, "\nada quist\n").credit == 1);
}

TEST_CASE("mark numbers the words, and 0 lets it stand") {
  Asked asked = ask(struck, "4\n");
  CHECK(asked.asked ==
        "Does the article support this sentence?\n"
        "  The council has plans to step in.\n"
        "  1  The\n  2  council\n  3  has\n  4  plans\n  5  to\n  6  step\n  7  in\n"
        "Which words? Give their numbers, or 0: Stet: let it stand.\n");
  CHECK(asked.credit == 1);
  CHECK(ask(struck, "0\n").credit == 0);
  CHECK(ask(stands, "0\n").credit == 1);
}

TEST_CASE("mark numbers the sentences where one is asked for") {
  Asked asked = ask(mark_sentence, "2\n");
  CHECK(asked.asked ==
        "Mark the sentence that shows how it was taken.\n"
        "  1  Fares will rise.\n"
        "  2  “Nobody likes it,” she said.\n"
        "Which sentence?\n");
  CHECK(asked.credit == 1);
}

TEST_CASE("certainty is asked last, and a pass or pause is heard everywhere") {
  Asked asked = ask(choose, "3\n4\n2\n", true);
  CHECK(
      asked.asked.ends_with("How sure are you? 1 unsure, 2 fairly sure, 3 certain.\n"
                            "Type a number from 1 to 3; or l for the article, p to pass, q to "
                            "pause.\n"
                            "How sure are you? 1 unsure, 2 fairly sure, 3 certain.\n"));
  CHECK(asked.explained.starts_with("\nRight. +2\n"));
  CHECK(ask(choose, "3\nq\n", true).turn == Turn::paused);
  for (size_t question = 0; question < kPack.questions.size(); ++question) {
    CHECK(ask(question, "p\n").turn == Turn::passed);
    CHECK(ask(question, "").turn == Turn::paused);
  }
}

TEST_CASE("a recorded change is shown as changed → original") {
  Question question = kPack.questions[struck];
  question.evidence = {{"a1", {0, 36}, "The council has no plans to step in."}};
  question.origin = Origin{"stet-or-strike", 1, Change{"no plans", "plans", {16, 24}}};
  std::istringstream in;
  std::ostringstream out, err;
  Console console{in, out, err, [] { return int64_t{0}; }, "", false};
  Terminal terminal(console, test::english());
  explain(terminal, question, {Marked{}, Certainty::certain, 0, -6});
  CHECK(out.str() ==
        "\nNot quite. −6\n"
        "The answer: strike “plans”\n"
        "Changed → original: “plans” → “no plans”\n"
        "The article: The council has no plans to step in.\n"
        "The article says so.\n");
}

TEST_CASE("what is set aside in the article is named, promotion only where it isn't asked for") {
  static const Lexicon lexicon = Lexicon::open(STET_SOURCE_DIR "/assets").value();
  PackArticle article;
  article.id = "a1";
  article.text =
      "Pier shut by storm\n\nBy Anna Bell\n\nThe pier was shut on Friday, said Tom Reed.\n\n"
      "You might also like\n\nTen Ways to Cook a Herring\n";
  const auto shown = [&](bool tells_promos) {
    std::istringstream in;
    std::ostringstream out, err;
    Console console{in, out, err, [] { return int64_t{0}; }, "", false};
    Terminal terminal(console, test::english());
    show_article(terminal, article, lexicon, tells_promos);
    return out.str();
  };
  CHECK(shown(true) ==
        "\nARTICLE\n\nPier shut by storm\n\n[byline] By Anna Bell\n\nThe pier was shut on Friday, "
        "said Tom Reed.\n\n[promotion] You might also like\n\n[promotion] Ten Ways to Cook a "
        "Herring\n\nEND OF ARTICLE\n");
  CHECK(shown(false).find("[promotion]") == std::string::npos);
}
