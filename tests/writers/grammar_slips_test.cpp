#include "writers/slip_in.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a word that is always misspelled is a slip") {
  CHECK(slip_in("The goverment paid for the new bridge.") == "a word in it is misspelled");
  CHECK(slip_in("The Presidental Palace paid for the bridge.") == "a word in it is misspelled");
  CHECK(slip_in("The government paid for the new bridge.") == "");
  CHECK(slip_in("Harry Teh paid for the new bridge.") == "");
}

TEST_CASE("a presidential somebody is a slip") {
  CHECK(slip_in("The fans of Republican presidential Dmitri Hale came to the pier.") ==
        "a noun is missing in it");
  CHECK(slip_in("The fans of presidential candidate Dmitri Hale came to the pier.") == "");
}

TEST_CASE("words that stand twice are a slip, but not where English doubles them") {
  CHECK(slip_in("The the ferry left the quay at noon.") == "words in it are doubled");
  CHECK(slip_in("The keeper of the of the lighthouse retired.") == "words in it are doubled");
  CHECK(slip_in("The board said that that bridge had had its day.") == "");
}

TEST_CASE("“a” and “an” go by the sound of the next word") {
  CHECK(slip_in("The board wants a answer by noon.") == "“a” and “an” are mixed up in it");
  CHECK(slip_in("The board wants an bridge by May.") == "“a” and “an” are mixed up in it");
  CHECK(slip_in("It took an hour to find a union man, an MP and a one-armed sailor.") == "");
}

TEST_CASE("“a proposals” and “these plan” have the wrong number") {
  CHECK(slip_in("The mayor made a proposals to the board.") == "a noun in it has the wrong number");
  CHECK(slip_in("The mayor liked these plan for the pier.") == "a noun in it has the wrong number");
  CHECK(slip_in("The mayor liked these plans and a series of drawings.") == "");
}

TEST_CASE("no past form follows “would” or “to”") {
  CHECK(slip_in("The mayor would went to the fair.") == "a verb in it has the wrong form");
  CHECK(slip_in("The mayor wants to was at the fair.") == "a verb in it has the wrong form");
  CHECK(slip_in("The mayor would not go to the fair, and did.") == "");
}

TEST_CASE("“he going” lacks a verb, “the of” a noun") {
  CHECK(slip_in("The mayor said he going to the fair.") == "a verb is missing in it");
  CHECK(slip_in("The mayor said he was going to the fair.") == "");
  CHECK(slip_in("The mayor saw the of the town.") == "a noun is missing in it");
}

TEST_CASE("a weekday without its capital is a slip") {
  CHECK(slip_in("The ferry left on monday at noon.") == "a capital letter is missing in it");
  CHECK(slip_in("The ferry left on Monday at noon.") == "");
}

TEST_CASE("a verb agrees with its subject, however far off") {
  const std::string why = "its verb doesn’t agree with its subject";
  CHECK(slip_in("The attacks on the town of Aldmere proves nothing.") == why);
  CHECK(slip_in("The results of the vote is in the report.") == why);
  CHECK(slip_in("The plan for the two piers have failed.") == why);
  CHECK(slip_in("The attacks on the town of Aldmere prove nothing.") == "");
  CHECK(slip_in("The mayor asked how we knows the result.") == why);
  CHECK(slip_in("The mayor said they always know the result.") == "");
  CHECK(slip_in("A number of boats have left.") == "");
  CHECK(slip_in("The news of the storms is bad.") == "");
  CHECK(slip_in("The mayor and the clerk are away.") == "");
}

TEST_CASE("marks that have no partner, or no space after them, are a slip") {
  CHECK(slip_in("The ferry (the old one left at noon.") == "marks in it are broken");
  CHECK(slip_in("The ferry left,but the mayor stayed.") == "marks in it are broken");
  CHECK(slip_in("The ferry left– the mayor stayed.") == "marks in it are broken");
  CHECK(slip_in("The ferry left – the mayor stayed.") == "");
  CHECK(slip_in("The mayor read the claim- “backlog” at noon.") == "marks in it are broken");
  CHECK(slip_in("The mayor left the court- room at noon.") == "marks in it are broken");
  CHECK(slip_in("The mayor has short- and long-term plans.") == "");
  CHECK(slip_in("The ferry left at noon ([2]).") == "marks in it are broken");
  CHECK(slip_in("The ferry is a family - owned firm.") == "marks in it are broken");
  CHECK(slip_in("The ferry (the old one) left at 10,500 revolutions.") == "");
}

TEST_CASE("a clause that hangs on nothing is no sentence") {
  CHECK(slip_in("Because the ferry was late again.") == "it is only part of a sentence");
  CHECK(slip_in("Which the mayor denied at once.") == "it is only part of a sentence");
  CHECK(slip_in("Because the ferry was late, the mayor stayed.") == "");
}

TEST_CASE("a participle alone makes no sentence") {
  CHECK(slip_in("Poll of 900 likely voters taken in Aldmere on Monday.") ==
        "it is only part of a sentence");
  CHECK(slip_in("The poll was taken in Aldmere on Monday.") == "");
}

TEST_CASE("a sentence between marks ends in a comma, a title in none") {
  CHECK(slip_in("“We asked for a new pier last year” the mayor said.") == "marks in it are broken");
  CHECK(slip_in("“We asked for a new pier last year,” the mayor said.") == "");
  CHECK(slip_in("The mayor saw “The Pier of the Old Town” twice.") == "");
}

TEST_CASE("what a page says to a browser is no sentence") {
  CHECK(slip_in("The mayor wants a new pier https://example.org/pier now.") ==
        "marks in it are broken");
}

TEST_CASE("a sentence with a slip is neither shown nor asked about") {
  const Sample sample(
      "The harbour board met on Monday.\n\n"
      "The goverment paid 40,000 pounds for the bridge at Aldmere in 1985.\n");
  for (const WriterRow& row : writers()) CHECK(sample.write(row.write).empty());
}

TEST_CASE("a verb agrees with the one name before it") {
  CHECK(slip_in("Facebook believe that the pier will hold.") ==
        "its verb doesn’t agree with its subject");
  CHECK(slip_in("Facebook believes that the pier will hold.") == "");
  CHECK(slip_in("Ada Brook put the pier up for sale.") == "");
  CHECK(slip_in("Democrats believe that the pier will hold.") == "");
  CHECK(slip_in("There was the usual legal complications in Rill.") ==
        "its verb doesn’t agree with its subject");
}

TEST_CASE("“than”, “its” and what is paid are not left out") {
  CHECK(slip_in("The pier is larger then the old one.") == "“then” stands in it for “than”");
  CHECK(slip_in("The pier shows it’s lack of paint.") == "“it’s” stands in it for “its”");
  CHECK(slip_in("The pier may cost the town up to a $2 million.") == "a noun is missing in it");
  CHECK(slip_in("The pier may cost the town up to a $2 million fee.") == "");
}

TEST_CASE("one object too many is a slip") {
  CHECK(slip_in("The board picked him it as the keeper of the pier.") ==
        "a word too many stands in it");
  CHECK(slip_in("The board picked him as the keeper of the pier.") == "");
}

TEST_CASE("a modal verb without its verb is a slip") {
  CHECK(slip_in("There will no one representing the ferry at noon.") == "a verb is missing in it");
  CHECK(slip_in("There will be no one representing the ferry at noon.") == "");
  CHECK(slip_in("The mayor rows faster than would a man of forty.") == "");
}

TEST_CASE("“most the” lacks its “of”, and a world war takes no “the”") {
  CHECK(slip_in("The mayor garnered most the votes of the quay.") == "“of” is missing in it");
  CHECK(slip_in("The mayor garnered most of the votes of the quay.") == "");
  CHECK(slip_in("The pier was mended during the World War II.") ==
        "an article too many stands in it");
  CHECK(slip_in("The pier was mended during World War II.") == "");
}

TEST_CASE("marks that close too soon are a slip") {
  CHECK(slip_in("“It was all paranoia,”Brook said of the ferry.") == "marks in it are broken");
  CHECK(slip_in("“It was all paranoia,” Brook said of the ferry.") == "");
  CHECK(slip_in("“We lost the ferry,” The Times reported.") == "");
  CHECK(slip_in("It serves schools and \"towns,\" For example, boats are lent.") ==
        "marks in it are broken");
}

TEST_CASE("“in defiance the” lacks its “of”") {
  CHECK(slip_in("The rowers sang on the quay in defiance the curfew.") == "“of” is missing in it");
  CHECK(slip_in("The rowers sang on the quay in defiance of the curfew.") == "");
}

TEST_CASE("two words run into one are a slip") {
  CHECK(slip_in("The Leaguecontrolled board met on the quay.") ==
        "two words of it are run together");
  CHECK(slip_in("The uncontrolled fire burned on the quay.") == "");
}

TEST_CASE("“aimed” and “prevent” want a preposition") {
  CHECK(slip_in("The mayor called a meeting aimed unifying the board.") ==
        "a preposition is missing in it");
  CHECK(slip_in("The rules prevent members to deny the plan.") == "a preposition is missing in it");
  CHECK(slip_in("The rules prevent members from denying the plan.") == "");
}

TEST_CASE("a verb of the past has no article before it") {
  CHECK(slip_in("She won though the trailed Bell by a day.") == "“the” stands in it for a pronoun");
  CHECK(slip_in("She rowed for the United Kingdom in May.") == "");
}

TEST_CASE("two subjects take the verb of several, and “little” no plural") {
  CHECK(slip_in("Fear and pride radiates from the old hall.") ==
        "its verb doesn’t agree with its subject");
  CHECK(slip_in("Fear and pride radiate from the old hall.") == "");
  CHECK(slip_in("The storm has shown little signs of an end.") ==
        "“little” stands in it for “few”");
  CHECK(slip_in("The storm has shown little sign of an end.") == "");
  CHECK(slip_in("Brook would lose if the vote were held today.") == "");
}

TEST_CASE("two negatives in one clause are a slip") {
  CHECK(slip_in("The keeper does not answer to no one.") == "it says “not” twice");
  CHECK(slip_in("The keeper didn’t see nothing of the ferry.") == "it says “not” twice");
  CHECK(slip_in("It is not that nobody came to the pier.") == "");
  CHECK(slip_in("The keeper did not answer, and nobody came.") == "");
}

TEST_CASE("an article that stands twice round a verb, and a verb that is no participle") {
  CHECK(slip_in("Bell has a passion for the defending the old pier.") ==
        "an article too many stands in it");
  CHECK(slip_in("Bell has a passion for defending the old pier.") == "");
  CHECK(slip_in("The islanders hope that they could be hear and respected.") ==
        "a verb in it has the wrong form");
  CHECK(slip_in("The islanders hope that they could be heard and respected.") == "");
}

TEST_CASE("a mark that opens within a quotation is closed there") {
  CHECK(slip_in("“‘Normally that’s so is all she had time for,” Bell said.") ==
        "marks in it are broken");
  CHECK(slip_in("“‘Normally that’s so’ is all she had time for,” Bell said.") == "");
  CHECK(slip_in("“We came here in the ‘90s by ferry,” Bell said.") == "");
}

TEST_CASE("a gerund alone is no sentence") {
  CHECK(slip_in("Mending the nets that were torn in May.") == "it is only part of a sentence");
  CHECK(slip_in("Mending the nets that were torn in May takes the keeper a month.") == "");
}

TEST_CASE("letters that are spelled out take “a” or “an” by their sound") {
  CHECK(slip_in("The board met a RNC member at the pier.") == "“a” and “an” are mixed up in it");
  CHECK(slip_in("The board met an DJ at the pier.") == "“a” and “an” are mixed up in it");
  CHECK(slip_in("The board met an MP, a TV crew and a NATO man at the pier.") == "");
}

TEST_CASE("the second part of a word with a hyphen may be misspelled") {
  CHECK(slip_in("The newly-annointed keeper came to the pier.") == "a word in it is misspelled");
  CHECK(slip_in("The newly-anointed keeper came to the pier.") == "");
}

TEST_CASE("one comma between who acts and what is done is one too many") {
  CHECK(slip_in("Ada Brook, hasn’t been asked about the pier.") == "a comma too many stands in it");
  CHECK(slip_in("The talks of the two boards, are about the pier.") ==
        "a comma too many stands in it");
  CHECK(slip_in("Ada Brook, the keeper, hasn’t been asked about the pier.") == "");
  CHECK(slip_in("Back in Quern, which Brook left in May, is the pier.") == "");
}

TEST_CASE("a subject behind an opening mark goes with its verb as well") {
  CHECK(slip_in("“The attacks in Quern proves that the pier is weak,” Brook said.") ==
        "its verb doesn’t agree with its subject");
  CHECK(slip_in("“The attacks in Quern prove that the pier is weak,” Brook said.") == "");
}

TEST_CASE("what never stands side by side is found at the end of a clause as well") {
  CHECK(slip_in("The board says it was given an advanced copy.") ==
        "words in it never stand side by side");
}

TEST_CASE("many own what is theirs") {
  CHECK(slip_in("The board asked for many keeper’s nets on the pier.") ==
        "a noun in it has the wrong number");
  CHECK(slip_in("The board asked for many keepers’ nets and many people’s boats.") == "");
}
