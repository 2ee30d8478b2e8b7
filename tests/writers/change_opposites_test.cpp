#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("direction is turned round") {
  CHECK(has(changes("Landings fell by 12 percent in the winter months."), "fell -> rose"));
}

TEST_CASE("direction is turned only where nothing else tells which way things went") {
  CHECK_FALSE(has(changes("Landings fell in the winter months."), "fell -> rose"));
  CHECK_FALSE(has(changes("Landings fell to 23 tonnes from 27 tonnes."), "fell -> rose"));
  CHECK_FALSE(
      has(changes("Landings fell by 12 percent because the ice came early."), "fell -> rose"));
}

TEST_CASE("an opposite is put only where the words beside it allow") {
  CHECK(has(changes("The board has cut the fares by 12 percent."), "cut -> raised"));
  CHECK_FALSE(has(changes("The board made a cut of 12 percent."), "cut -> raised"));
}

TEST_CASE("a word for a side is turned in a sentence of one clause") {
  CHECK(has(changes("The union accepts a ferry to the island."), "accepts -> rejects"));
  CHECK(has(changes("Bell refused to sell the hall to the brewery."), "refused -> agreed"));
  CHECK(has(changes("The trial of the driver began on Monday."), "began -> ended"));
  CHECK_FALSE(has(changes("The union accepts a ferry, which would cost less than a bridge."),
                  "accepts -> rejects"));
  CHECK_FALSE(has(changes("The trial of the driver began in earnest."), "began -> ended"));
  CHECK_FALSE(
      has(changes("The union accepts the ferry and rejects the bridge."), "accepts -> rejects"));
}

TEST_CASE("a word that bears on its clause is turned where no other word soon contradicts it") {
  CHECK(has(changes("Bell won the seat and the thanks of the town."), "won -> lost"));
  CHECK(has(changes("The board is likely to sell the mill, Bell said."), "sell -> buy"));
  CHECK(has(changes("Bell agrees with the board of the mill."), "agrees -> disagrees"));
  CHECK(has(changes("The board declined to discuss the sale."), "declined -> agreed"));
  CHECK(has(changes("The harbour is more important to the town."), "more -> less"));
  CHECK_FALSE(has(changes("Bell won the seat because the town knew him."), "won -> lost"));
  CHECK_FALSE(has(changes("Bell won the seat, which nobody else had wanted for years, of course."),
                  "won -> lost"));
  CHECK_FALSE(has(changes("Fortunately, Bell won the seat in the town."), "won -> lost"));
  CHECK(has(changes("Bell accepts the offer of the mill."), "accepts -> rejects"));
  CHECK_FALSE(has(changes("Bell accepts the offer and would pay for it."), "accepts -> rejects"));
  CHECK(has(changes("Bell welcomed the decision of the board."), "welcomed -> criticized"));
  CHECK_FALSE(has(changes("Bell welcomed the decision, calling it a credit to the town."),
                  "welcomed -> criticized"));
  CHECK_FALSE(has(changes("The board hired Bell to run the mill."), "hired -> fired"));
  CHECK_FALSE(has(changes("The board wants more young people in the town."), "more -> less"));
}

TEST_CASE("a party is exchanged for the other where nothing is named that tells which") {
  CHECK(
      has(changes("Many of the Democrats stayed away from the hall."), "Democrats -> Republicans"));
  CHECK_FALSE(has(changes("The Democrats of Corrow stayed away from the hall."),
                  "Democrats -> Republicans"));
  CHECK_FALSE(has(changes("The Democrats and the Republicans stayed away from the hall."),
                  "Democrats -> Republicans"));
}

TEST_CASE("a word for a detail is turned wherever nothing beside it tells") {
  CHECK(has(changes("Bell, who owns the mill, spoke on Monday morning to the board."),
            "morning -> evening"));
  CHECK(has(changes("The board, led by Bell, met shortly after the vote."), "after -> before"));
  CHECK(has(changes("The men waited outside the courthouse, two of them in chains."),
            "outside -> inside"));
  CHECK(has(changes("A state judge, Ada Brook, stopped the sale."), "state -> federal"));
  CHECK_FALSE(has(changes("Bell was outside the campaign, and knew little."), "outside -> inside"));
  CHECK_FALSE(has(changes("Bell spoke on Monday morning and again on Monday evening."),
                  "morning -> evening"));
  CHECK_FALSE(
      has(changes("The board declined to publicly name the buyer."), "publicly -> privately"));
}

TEST_CASE("how it was said, by whom, and for how long are details as well") {
  CHECK(has(changes("Bell said in a statement that the mill would close."), "statement -> letter"));
  CHECK_FALSE(has(changes("Bell signed a statement of the board."), "statement -> letter"));
  CHECK(has(changes("Bell told lawmakers that the mill would close."), "lawmakers -> reporters"));
  CHECK(has(changes("A spokesman for the mill said that it would close."), "spokesman -> lawyer"));
  CHECK_FALSE(has(changes("A police spokesman said that it would close."), "spokesman -> lawyer"));
  CHECK(has(changes("Bell was visiting her sister on the island."), "sister -> cousin"));
  CHECK_FALSE(has(changes("Bell was visiting her sister Ada."), "sister -> cousin"));
  CHECK(has(changes("Ada Bell, professor at Quern College, closed the mill."),
            "professor -> lecturer"));
  CHECK_FALSE(has(changes("Ada Bell, professor of law at Quern College, closed the mill."),
                  "professor -> lecturer"));
  CHECK(has(changes("The poll asked 900 likely voters."), "likely -> registered"));
  CHECK_FALSE(has(changes("Bell is likely to close the mill."), "likely -> registered"));
}

TEST_CASE("details of trades, schools, courts and games are turned as well") {
  CHECK(has(changes("Bell broke her left arm when she fell from the pier."), "left -> right"));
  CHECK_FALSE(has(changes("Bell said the left part of the hall was cold."), "left -> right"));
  CHECK(has(changes("A third of the boats were lost in the storm."), "third -> quarter"));
  CHECK(has(changes("Bell came home from the third match of the league."), "third -> second"));
  CHECK_FALSE(
      has(changes("More than a third of the boats were lost in the storm."), "third -> quarter"));
  CHECK(has(changes("The club’s first season in the league went well."), "first -> second"));
  CHECK(has(changes("Bell said in an interview, which lasted an hour, that he would go."),
            "interview -> email"));
  CHECK_FALSE(has(changes("Bell said in an interview with the paper that he would go."),
                  "interview -> email"));
}

TEST_CASE("details turn inside a quotation too") {
  CHECK(has(changes("“The state court gave the islanders no answer at all,” Bell said."),
            "state -> federal"));
}

TEST_CASE("this month and last are taken for each other where all is past") {
  CHECK(has(changes("The board was fined last month."), "last -> this"));
  CHECK(has(changes("The board lost a suit in the county court this week."), "this -> last"));
  CHECK_FALSE(has(changes("The board will be fined this month."), "this -> last"));
  CHECK_FALSE(has(changes("The board has been fined this month."), "this -> last"));
  CHECK_FALSE(has(changes("The board was fined on 3 May this year."), "this -> last"));
  CHECK_FALSE(has(changes("The board was fined earlier this month."), "this -> last"));
}

TEST_CASE("how long ago, and at which end, are details") {
  CHECK(has(changes("The board was fined earlier this month."), "month -> week"));
  CHECK(has(changes("The board was fined earlier this year."), "year -> month"));
  CHECK(has(changes("The hall shut at the end of March."), "end -> start"));
  CHECK_FALSE(has(changes("The hall will shut at the end of March."), "end -> start"));
  CHECK(has(changes("Bell spoke during the debate in the hall."), "during -> after"));
  CHECK_FALSE(has(changes("Bell was asked during the debate in the hall."), "during -> after"));
  CHECK_FALSE(has(changes("At one point during the debate Bell sat down."), "during -> after"));
  CHECK(has(changes("The boat sank late Monday."), "late -> early"));
  CHECK_FALSE(has(changes("The primary was held in early May."), "early -> late"));
  CHECK_FALSE(has(changes("The boat sank late Monday night."), "late -> early"));
}

TEST_CASE("one of the most loved is not one of the least loved") {
  CHECK(has(changes("It is the most popular song of the islands."), "most -> least"));
  CHECK_FALSE(has(changes("It is one of the most popular songs of the islands."), "most -> least"));
}

TEST_CASE("earlier this year is not earlier this month where the year has just begun") {
  const auto changed = [](const std::string& date) {
    return has(changes("The old hall of the town\n\n" + date +
                       "\n\nThe board was fined earlier this year."),
               "year -> month");
  };
  CHECK(changed("12 May 2026"));
  CHECK_FALSE(changed("3 January 2026"));
}

TEST_CASE("places that are named are overseas for good, and a short contract is temporary") {
  CHECK(has(changes("It sold more in its overseas markets."), "overseas -> domestic"));
  CHECK_FALSE(
      has(changes("It sold more in overseas markets like Corrow."), "overseas -> domestic"));
  CHECK(has(changes("The temporary workers of the mill earn little."), "temporary -> permanent"));
  CHECK_FALSE(has(changes("The temporary workers have contracts of three months."),
                  "temporary -> permanent"));
}

TEST_CASE("nobody parks inside a house") {
  CHECK(has(changes("Bell met the rowers outside the apartment on Monday."), "outside -> inside"));
  CHECK_FALSE(has(changes("Bell sat in a parked car outside the apartment on Monday."),
                  "outside -> inside"));
}
