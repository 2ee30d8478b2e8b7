#include <algorithm>

#include "writers/roles.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// What is to be marked for Cal Dean in the sentence; "-" where nothing is asked.
std::string marked(const std::string& sentence) {
  for (const Candidate& each :
       Sample("The pier will close.\n\n" + sentence + "\n").write(write_who_is_it))
    if (each.question.stem == "Mark the words that say who Cal Dean is.") {
      const Mark& mark = std::get<Mark>(each.question.shape);
      return std::string(slice(mark.passage, mark.targets.front()));
    }
  return "-";
}

}  // namespace

TEST_CASE("the words that say who somebody is are to be marked") {
  CHECK(marked("The gate was closed on Monday by Cal Dean, treasurer of the Harbour Trust.") ==
        "treasurer of the Harbour Trust");
  CHECK(marked("Harbour Trust spokesman Cal Dean closed the gate of the old pier on Monday.") ==
        "Harbour Trust spokesman");
  CHECK(marked("Aldmere Police Chief Cal Dean closed the gate of the old pier on Monday.") ==
        "Aldmere Police Chief");
}

TEST_CASE("a clause on who somebody is belongs to the words, where it ends plainly") {
  CHECK(marked("The gate was closed on Monday by Cal Dean, a baker who runs the harbour café.") ==
        "a baker who runs the harbour café");
  CHECK(marked("Cal Dean, a baker who runs the harbour café, closed the gate of the old pier.") ==
        "a baker who runs the harbour café");
  CHECK(marked("Cal Dean, a historian, closed the gate of the old pier on Monday afternoon.") ==
        "a historian");
  CHECK(marked("The gate was closed on Monday by Cal Dean, a baker who knows Mr. Hale of Rill.") ==
        "-");
  CHECK(
      marked("The gate was shut on Monday by Cal Dean, a baker who sells bread, cakes and tea.") ==
      "-");
}

TEST_CASE("the explanation says how the article describes them") {
  const auto candidates =
      Sample(
          "The pier will close.\n\nThe gate was closed on Monday by Cal Dean, treasurer of the "
          "Harbour Trust.\n")
          .write(write_who_is_it);
  CHECK(with_stem(candidates, "Mark the words").question.explanation ==
        "The article describes Cal Dean as “treasurer of the Harbour Trust”.");
}

TEST_CASE("a description that goes on behind a mark or a bracket is not whole") {
  CHECK(marked("The gate was closed on Monday by Cal Dean, star of the show “Pier Boss.”") == "-");
  CHECK(marked("The gate was closed on Monday by Cal Dean, adviser to (then-Mayor) Ada Brook.") ==
        "-");
}

TEST_CASE("other words that may say who somebody is leave more than one answer") {
  CHECK(
      marked("Cal Dean, treasurer of the Harbour Trust, is editor of the town’s paper as well.") ==
      "-");
  CHECK(marked("Cal Dean, treasurer of the Harbour Trust who once drove its buses, closed the "
               "gate.") == "-");
  CHECK(
      marked("Harbour Trust spokesman Cal Dean, who once drove its buses, closed the old gate.") ==
      "-");
  CHECK(marked("Cal Dean, treasurer of the Harbour Trust, closed the gate, and the teacher went "
               "home.") == "-");
  CHECK(marked("Cal Dean, treasurer of the Harbour Trust, closed the gate with Mayor Ada Brook on "
               "Monday.") == "treasurer of the Harbour Trust");
}

TEST_CASE("who runs for an office, and what everybody knows, is not asked") {
  CHECK(marked("The gate was closed on Monday by Cal Dean, a candidate for the Harbour Trust.") ==
        "-");
  CHECK(marked("Former President Cal Dean closed the gate of the old pier on Monday.") == "-");
}

TEST_CASE("a phrase behind a name that goes on with a verb is somebody else") {
  CHECK(marked("In a talk with Ada Brook and Cal Dean, the treasurer of the Harbour Trust stated "
               "that the pier was unsafe.") == "-");
}

TEST_CASE("a party or a place beside the name tells some more of who it is") {
  CHECK(
      marked(
          "Harbour Trust spokesman Cal Dean, Republican from Rill, closed the gate of the pier.") ==
      "-");
  CHECK(marked("Harbour Trust spokesman Cal Dean (D-Ohio) closed the gate of the old pier.") ==
        "-");
  CHECK(marked("Harbour Trust spokesman Cal Dean, R-Ky., closed the gate of the old pier.") == "-");
  CHECK(marked("Harbour Trust spokesman Cal Dean of Corrow closed the gate of the old pier.") ==
        "-");
}

TEST_CASE("a title behind a verb is whole; a name in it would tell whose it is") {
  CHECK(marked("The crowd cheered Harbour Trust President Cal Dean at the gate of the pier.") ==
        "Harbour Trust President");
  CHECK(marked("The gate was closed on Monday by Cal Dean, president of the Dean Boat Company.") ==
        "-");
}

TEST_CASE("a title is marked with all that belongs to it") {
  CHECK(marked("The gate was closed on Monday by Corrow’s former mayor Cal Dean after a storm.") ==
        "Corrow’s former mayor");
  CHECK(marked("Harbour Trust campaign manager Cal Dean closed the gate of the old pier.") ==
        "Harbour Trust campaign manager");
}

TEST_CASE("who has died was somebody, and isn't asked after") {
  CHECK(marked("Harbour Trust spokesman Cal Dean was killed at the gate of the old pier.") == "-");
}

TEST_CASE("a town of which the county follows goes on") {
  CHECK(marked("Cal Dean, a club member from Aldmere, Ohio, closed the gate of the old pier on "
               "Monday.") == "-");
  CHECK(
      marked("Cal Dean, a club member from Aldmere, closed the gate of the old pier on Monday.") ==
      "a club member from Aldmere");
}

TEST_CASE("what is named behind the description belongs to it") {
  CHECK(marked("The gate was closed by Cal Dean, editor of the old newspaper of the town, The "
               "Corrow Post.") == "-");
}

TEST_CASE("a verb before the description is no part of it, and a title is not cut") {
  CHECK(marked("The decision to fire campaign manager Cal Dean closed the gate of the old pier.") ==
        "-");
  CHECK(marked("The gate of the old pier was closed by board executive Director Cal Dean.") == "-");
}

TEST_CASE("a name run into the place before it, or torn off, is none") {
  CHECK(is_whole_name("Ada Brook-Hale"));
  CHECK(is_whole_name("J.K. Brook"));
  CHECK_FALSE(is_whole_name("N.J. Ada Brook"));
  CHECK_FALSE(is_whole_name("Ada Brook-style"));
}

TEST_CASE("half of what somebody is, is not to be marked") {
  CHECK(
      marked(
          "The gate of the old pier was closed, said former Corrow Gov. and Harbour Trust Chairman "
          "Cal Dean.") == "-");
}

TEST_CASE("what stands before the name may tell who somebody is as well") {
  CHECK(marked("The gate was closed on Monday by Cal Dean, treasurer of the Harbour Trust.") ==
        "treasurer of the Harbour Trust");
  CHECK(marked("The gate was closed by the rower Cal Dean, treasurer of the Harbour Trust.") ==
        "-");
}
