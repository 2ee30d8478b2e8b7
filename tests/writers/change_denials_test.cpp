#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a negation is dropped where the sentence stays whole") {
  CHECK(
      has(changes("The government has no plans to move the miners."), "has no plans -> has plans"));
  CHECK(has(changes("The council will not sell the building."), "will not sell -> will sell"));
  CHECK_FALSE(has(changes("The council’s lawyer could not be reached for comment."),
                  "could not be -> could be"));
  CHECK_FALSE(has(changes("The council no longer owns the building."),
                  "council no longer -> council longer"));
}

TEST_CASE("no “not” is put in: what nobody announces shows itself") {
  CHECK_FALSE(has(changes("The council will sell the building."), "will -> will not"));
  CHECK_FALSE(has(changes("The council would not say more, as its lawyers look into it."),
                  "would not say -> would say"));
}

TEST_CASE("what is denied with “do” is told as done") {
  CHECK(has(changes("The ferry does not stop at the island."), "does not stop -> stops"));
  CHECK(has(changes("Bell didn’t attend the meeting of the board."), "didn’t attend -> attended"));
  CHECK(has(changes("Bell did not go to the meeting of the board."), "did not go -> went"));
  CHECK(has(changes("The bells do not ring on Mondays."), "do not ring -> ring"));
  CHECK(has(changes("The hall isn’t open to the town."), "isn’t open -> is open"));
  CHECK_FALSE(
      has(changes("All that the board has to do is not sell the mill."), "is not sell -> is sell"));
  for (const char* sentence :
       {"Bell did not go to any meeting of the board.", "Do not call the board of the mill.",
        "Bell did not respond to the board.", "Bell did not commit to the sale of the mill.",
        "The stakes could not be higher for the town."})
    for (const std::string& change : changes(sentence)) {
      CAPTURE(change);
      CHECK(change.find("n’t") == std::string::npos);
      CHECK(change.find(" not ") == std::string::npos);
    }
}

TEST_CASE("of a few words, “not” is left where it is: nobody says otherwise") {
  CHECK(changes("The islanders aren’t blind.").empty());
  CHECK(has(changes("The islanders of Quern aren’t ready to leave."), "aren’t ready -> are ready"));
}

TEST_CASE("beside another clause a “not” stays") {
  CHECK(has(changes("The council of Quern will not sell the old mill."),
            "will not sell -> will sell"));
  CHECK_FALSE(has(changes("The council of Quern will not sell the old mill, which leaks."),
                  "will not sell -> will sell"));
}
