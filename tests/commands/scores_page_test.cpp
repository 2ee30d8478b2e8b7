#include "commands/scores_page.h"

#include <doctest/doctest.h>

#include "saves/journal.h"
#include "support/command.h"
#include "support/english.h"
#include "support/outcomes.h"
#include "support/own_home.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;
using stet::test::outcome;
using stet::test::OwnHome;
using stet::test::run;

namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

size_t count_of(const std::string& text, const std::string& part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// Twelve answers in each of two rounds.
History two_rounds() {
  History history;
  for (const char* round : {"r1", "r2"})
    for (int i = 0; i < 12; ++i)
      history.outcomes.push_back(outcome("q" + std::to_string(i), i % 3 == 0 ? 0 : 1,
                                         Certainty::certain, round[1] - '0', round));
  return history;
}

void play(const OwnHome& home) {
  auto journal = Journal::open(home.profile(), [] { return int64_t{1422958830000}; });
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.title = "<Ferry> & \"fares\"";
  REQUIRE(journal->append(RoundBegun{plan}));
  for (size_t seat = 0; seat < 6; ++seat) {
    AnswerGiven given;
    given.seat = seat;
    given.answer = Chosen{{"a"}};
    given.outcome = outcome(plan.seats[seat].question_id, seat < 4 ? 1 : 0, Certainty::certain);
    given.outcome.round_id = plan.round_id;
    REQUIRE(journal->append(given));
  }
}

}  // namespace

TEST_CASE("the page stands alone and holds every chart with its values in words") {
  OwnHome home;
  play(home);
  const auto ran = run({"scores", "--html", "-"});
  CHECK(ran.status == 0);
  CHECK(ran.err == "");
  CHECK(ran.out.starts_with("<!DOCTYPE html>"));
  CHECK(ran.out.ends_with("</body>\n</html>\n"));
  for (const char* part :
       {"<h1>Your scores</h1>", "Tuesday, 3 February 2015", "<h2>Skills</h2>",
        "<h2>Certain and right</h2>", "When certain you were right 67 % of 6 times",
        "<h2>Days</h2>", "&lt;Ferry&gt; &amp; &quot;fares&quot;", "needs 10 attempts",
        "<h2>Badges</h2>"})
    CHECK_MESSAGE(holds(ran.out, part), part);
  for (const char* outside : {"http:", "https:", "<script", "src=", "@import", "<Ferry>"})
    CHECK_MESSAGE(!holds(ran.out, outside), outside);
  CHECK(count_of(ran.out, "<svg") == count_of(ran.out, "</svg>"));
  CHECK(count_of(ran.out, "<svg") == count_of(ran.out, "role=\"img\"><title>"));
}

TEST_CASE("the page is written to a file, and what can't be is told") {
  OwnHome home;
  play(home);
  const std::string path = home.folder().path() + "/scores.html";
  const auto ran = run({"scores", "--html", path});
  CHECK(ran.out == "");
  CHECK(ran.err == "stet: " + path + " is written\n");
  CHECK(std::filesystem::file_size(path) > 3000);
  CHECK(run({"scores", "--html", "/proc/nowhere/scores.html"}).status == 1);
  CHECK(run({"scores", "--html", path, "--csv"}).status == 2);
}

TEST_CASE("someone who never played gets a page that says so") {
  OwnHome home;
  CHECK(holds(run({"scores", "--html", "-"}).out, "Nothing on the record yet."));
}

TEST_CASE("a skill's line has a point a round, under a hairline for chance") {
  const auto trends = skill_trends(two_rounds().outcomes);
  const std::string svg = skill_svg(trends[0]);
  CHECK(holds(svg, "<title>Round by round: 56 56</title>"));
  CHECK(holds(svg, "<polyline class=\"line\" points=\"5,10.8 155,10.8\"/>"));
  CHECK(holds(svg, "<line class=\"rule\" x1=\"0\" y1=\"18\" x2=\"160\" y2=\"18\"/>"));
}

TEST_CASE("calibration bars stand on their bands; a bin of few answers has no bar") {
  const std::string svg = calibration_svg(calibration(two_rounds().outcomes), test::english());
  CHECK(count_of(svg, "class=\"band\"") == 3);
  CHECK(count_of(svg, "class=\"bar\"") == 1);
  CHECK(holds(svg, ">67 %</text>"));
  CHECK(holds(svg, ">n = 24</text>"));
  CHECK(count_of(svg, ">n = 0</text>") == 2);
}

TEST_CASE("the needle is in the middle without a leaning, and absent without both classes") {
  CHECK(holds(bias_svg({8, 10, 2, 10}, test::english()), "cx=\"210\""));
  CHECK(holds(bias_svg({10, 10, 10, 10}, test::english()), "cx=\"349."));
  CHECK(bias_svg({8, 10, 0, 0}, test::english()) == "");
}

TEST_CASE("the calendar ends today and tells each day") {
  const std::string svg =
      calendar_svg({{16469, {10, 7}}}, 16469, test::english());  // 3 February 2015, a Tuesday
  CHECK(holds(svg, "<title>3 Feb 2015: 7 of 10 right</title>"));
  CHECK(holds(svg, "<title>2 Feb 2015: nothing played</title>"));
  CHECK_FALSE(holds(svg, "4 Feb 2015"));
  CHECK(count_of(svg, "<rect") == 25 * 7 + 2);
}
