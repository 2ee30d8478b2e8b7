#include "writers/mark_the_added.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// "[two-page] letter", a line for each passage, as it is shown around the words put in.
std::vector<std::string> added(const std::string& text, uint64_t seed = 1) {
  const Sample sample(text);
  Chance chance(seed);
  std::vector<std::string> shown;
  for (const Candidate& each : mark_the_added(sample.source(), chance)) {
    const Mark& mark = std::get<Mark>(each.question.shape);
    const Span target = mark.targets.at(0);
    shown.push_back(mark.passage.substr(0, target.begin) + "[" +
                    std::string(slice(mark.passage, target)) + "]" +
                    mark.passage.substr(target.end));
  }
  return shown;
}

// Whatever is drawn, something is put in there.
bool is_put_in(const std::string& text, const std::string& before, const std::string& after) {
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const std::string& passage : added(text, seed))
      if (passage.find(before + "[") != std::string::npos &&
          passage.find("]" + after) != std::string::npos)
        return true;
  return false;
}

}  // namespace

TEST_CASE("a detail is put into a passage, and the explanation takes it out again") {
  const std::string text =
      "Ada Brook of the rowing club wrote a letter to the mayor about the cold hall.\n";
  const Sample sample(text);
  Chance chance(1);
  const auto candidates = mark_the_added(sample.source(), chance);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem == "One detail has been put in here that the article doesn’t have. Mark it.");
  const Mark& mark = std::get<Mark>(question.shape);
  const std::string detail(slice(mark.passage, mark.targets.at(0)));
  CHECK(mark.passage == "Ada Brook of the rowing club wrote a " + detail +
                            " letter to the mayor about the cold hall.");
  CHECK(question.explanation == "The article has “letter”: “" + detail +
                                    "” was put in. No sentence of the article says so.");
  CHECK(question.evidence.at(0).text + "\n" == text);
  CHECK(question.origin->change->from == "letter");
  CHECK(question.origin->change->to == detail + " letter");
}

TEST_CASE("where a detail can stand") {
  CHECK(is_put_in("The club heard an interview with Ada Brook of the harbour in the old hall.\n",
                  "heard an ", " interview with"));
  CHECK(is_put_in("Ada Brook of the rowing club visited the mayor of Corrow in the old hall.\n",
                  "club ", " visited") == false);  // the club, or she?
  CHECK(is_put_in("Last spring Ada Brook visited the mayor of Corrow in the old hall.\n", "Brook ",
                  " visited the mayor"));
  CHECK(is_put_in("The rowers of the club came to the old hall of Corrow on Tuesday.\n",
                  "on Tuesday ", "."));
  CHECK(is_put_in("The club heard of it at a news conference in the old hall of Corrow.\n", "at a ",
                  " news conference"));
  CHECK(is_put_in("The club heard of it in a rare interview with the mayor of Corrow.\n", "rare ",
                  " interview"));
}

TEST_CASE("a detail goes with its article") {
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const std::string& passage : added(
             "The club gave an interview to the paper, and then a speech to the rowers.\n", seed)) {
      CHECK(passage.find("an [t") == std::string::npos);
      CHECK(passage.find("a [hour") == std::string::npos);
    }
}

TEST_CASE("where the article hints at it, a detail stays out") {
  const std::string letter = "Ada Brook of the club wrote a letter to the mayor of Corrow.";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const std::string& passage :
         added(letter + "\n\nIts two pages were written by hand, in handwriting.\n", seed)) {
      CHECK(passage.find("page") == std::string::npos);
      CHECK(passage.find("[handwritten]") == std::string::npos);
    }
  CHECK(added("The rowers of the club came to the hall of Corrow on Tuesday.\n\nThe morning was "
              "cold.\n")
            .empty());
}

TEST_CASE("nothing is put into what is quoted, denied, or part of a longer name") {
  CHECK(added("“We wrote a letter to the mayor of Corrow about the hall.”\n").empty());
  CHECK(added("The club did not write a letter to the mayor of Corrow about the hall.\n").empty());
  CHECK(added("The club put a letter box beside the door of the hall of Corrow.\n").empty());
  CHECK(added("The club has the elected officials of Corrow in its cold hall.\n").empty());
  CHECK(added("The club has kept the officials’ boats in its cold hall by the bay.\n").empty());
}
