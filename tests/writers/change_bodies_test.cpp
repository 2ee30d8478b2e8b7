#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a paper, a channel or a university is exchanged for one of its sort") {
  const auto becomes = [](const std::string& sentence, const std::string& from) {
    for (const std::string& each : changes(sentence))
      if (each.starts_with(from + " -> ")) return true;
    return false;
  };
  CHECK(becomes("Bell told Reuters that the mill would close.", "Reuters"));
  CHECK(becomes("Bell teaches law at Yale University.", "Yale"));
  CHECK(becomes("Bell teaches law at the University of Leeds.", "Leeds"));
  CHECK(becomes("The poll by the Boston Globe found little change.", "Boston Globe"));
  CHECK_FALSE(becomes("Bell told Reuters, the agency, that the mill would close.", "Reuters"));
  CHECK_FALSE(becomes("The Boston Globe is expected to support the mill.", "Boston Globe"));
  CHECK(becomes("The Boston Globe reported that the mill would close.", "Boston Globe"));
  CHECK_FALSE(becomes("Bell told CNN’s Ada Brook that the mill would close.", "CNN"));
  CHECK_FALSE(becomes("Bell wrote for NBC Nightly News that the mill would close.", "NBC"));
  CHECK_FALSE(becomes("Bell spoke of the mill to Twitter founder Ada Brook.", "Twitter"));
  CHECK_FALSE(becomes("Bell spoke of the mill in an ABC interview.", "ABC"));
  CHECK_FALSE(becomes("Bell teaches at Brown University in Rhode Island.", "Brown"));
  CHECK_FALSE(
      becomes("Bell told Reuters and Agence France-Presse that the mill would close.", "Reuters"));
}

TEST_CASE("somebody's own channel is known, and so is where somebody tweeted") {
  CHECK(any_from(changes("Bell told CNN on Monday that the mill would close."), "CNN"));
  CHECK_FALSE(any_from(changes("Bell told Ada Brook of CNN that the mill would close."), "CNN"));
  CHECK(any_from(changes("Bell spoke of the mill on Twitter."), "Twitter"));
  CHECK_FALSE(
      any_from(changes_in("Bell spoke of the mill on Twitter.\n\nHer tweet was read by many.\n"),
               "Twitter"));
}
