#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("reported speech is a claim by whoever made it") {
  const auto candidates = Sample(kTown).write(write_whose_voice);
  const Question& question = with_stem(candidates, "no plans").question;
  CHECK(question.stem ==
        "On whose word does the article say this? “The council had no plans to sell the hall.”");
  CHECK(key_of(question).text == "Dmitri Hale’s");
  CHECK(question.explanation ==
        "“Dmitri Hale, a shop owner, said” makes it a claim by Dmitri Hale.");
}

TEST_CASE("where nobody else speaks, no name would tempt") {
  const std::string said =
      "The board met on Monday to vote on the pier. The pier was built of oak.\n\n“The council "
      "has no plans to sell the hall,” said Dmitri Hale, a shop owner.\n\nAda Brook, a nurse, and "
      "Eve Fox, a baker, looked on.\n";
  CHECK_FALSE(asks(Sample(said).write(write_whose_voice), "no plans"));
  CHECK(asks(Sample(said + "\n“The hall is cold in the winter,” said Ada Brook.\n")
                 .write(write_whose_voice),
             "no plans"));
}

TEST_CASE("what the court heard is not the reporter's own word") {
  const Sample sample(
      "Officers stopped the van on the quay and found 16 sacks of cockles in it, the court "
      "heard.\n\n“We cannot heat a hall that nobody sits in,” said Bram Oduya, the treasurer. “It "
      "is so cold,” said Carla Nwosu, a retired bus driver.\n");
  CHECK_FALSE(asks(sample.write(write_whose_voice), "Officers stopped"));
}

namespace {

std::string marked_in(const std::string& text, const std::string& stem) {
  const Question question = with_stem(Sample(text).write(write_whose_voice), stem).question;
  const Mark& mark = std::get<Mark>(question.shape);
  return std::string(slice(mark.passage, mark.targets.front()));
}

}  // namespace

TEST_CASE("the one sentence that rests on somebody else's word is to be marked") {
  CHECK(marked_in("The library was built in 1931 beside the old harbour. It holds 23,000 books and "
                  "a map room. Dmitri Hale, a shop owner, said the council had no plans to sell "
                  "the hall. A bus runs to the county library twice a week.\n",
                  "rests on somebody else’s word; the others are the writer’s own") ==
        "Dmitri Hale, a shop owner, said the council had no plans to sell the hall.");
}

TEST_CASE("the one source without a name is to be marked") {
  CHECK(marked_in("The library was built in 1931 beside the old harbour. Two officials said the "
                  "council had no plans to sell the hall. A bus runs to the county library twice "
                  "a week.\n",
                  "isn’t named") ==
        "Two officials said the council had no plans to sell the hall.");
  // A bare "she" has no name in the passage either.
  CHECK_FALSE(
      asks(Sample("Carla Nwosu runs the club.\n\nShe said the club met in the hall on most days of "
                  "the year. Two officials said the council had no plans to sell the hall. A bus "
                  "runs to the county library twice a week.\n")
               .write(write_whose_voice),
           "isn’t named"));
}

TEST_CASE("a tense moved back, and the only name among the options, would show whose voice it is") {
  const std::string others =
      "\n\nAda Brook said the roof of the hall was old. Carla Nwosu said the hall was cold.\n";
  CHECK_FALSE(asks(Sample("Dmitri Hale said the council would sell the hall in Mill Lane." + others)
                       .write(write_whose_voice),
                   "would sell"));
  CHECK_FALSE(asks(Sample("Dmitri Hale said the council has no plans to sell the hall.\n")
                       .write(write_whose_voice),
                   "On whose word"));
  CHECK(asks(Sample("Dmitri Hale said the council has no plans to sell the hall." + others)
                 .write(write_whose_voice),
             "On whose word"));
}

TEST_CASE("quoted words that could be the writer's are asked about, and others' names tempt") {
  const std::string others =
      "\n\n“It is cold,” said Ada Brook, a nurse. Eve Fox, a baker, looked on.\n";
  const auto candidates = Sample(
                              "The board met on Monday.\n\n“The council has no plans to sell the "
                              "hall,” said Dmitri Hale, a shop owner." +
                              others)
                              .write(write_whose_voice);
  const Question& question = with_stem(candidates, "no plans").question;
  CHECK(key_of(question).text == "Dmitri Hale’s");
  CHECK_FALSE(asks(Sample("The board met on Monday.\n\n“We have no plans to sell the hall,” said "
                          "Dmitri Hale, a shop owner." +
                          others)
                       .write(write_whose_voice),
                   "no plans"));
}

TEST_CASE("what people without a name say is an unnamed source's") {
  const auto candidates = Sample(
                              "Ada Brook, a retired nurse, looked on. Two officials said the "
                              "council had no plans to sell "
                              "the hall.\n")
                              .write(write_whose_voice);
  const Question& question = with_stem(candidates, "On whose word").question;
  CHECK(key_of(question).text == "An unnamed source’s");
  CHECK(question.explanation == "“Two officials” gives no name: nobody can go back and ask.");
}

TEST_CASE("what several people agree on is no single one's word") {
  CHECK_FALSE(asks(
      Sample("Ada Brook, a nurse, looked on. Dmitri Hale and Carla Nwosu agreed the council had "
             "no plans to sell the hall.\n")
          .write(write_whose_voice),
      "On whose word"));
}

TEST_CASE("of an article that somebody paid for the writer doesn't answer alone") {
  const auto own = [](const std::string& text) {
    for (const Candidate& each : Sample(text).write(write_whose_voice))
      if (std::holds_alternative<Choose>(each.question.shape) &&
          key_of(each.question).text == "The writer’s own")
        return true;
    return false;
  };
  const std::string feature =
      "The board met on Monday to vote on the pier. The pier was built of oak. The vote was close."
      "\n\n“The planks are rotten,” said Bram Oduya, the treasurer.\n\n"
      "The library was built in 1931 beside the old harbour.\n\n";
  CHECK_FALSE(own(feature + "Advertisement feature\n"));
  CHECK_FALSE(own(feature + "The Harbour Trust paid for this article.\n"));
  CHECK(own(feature));
}

TEST_CASE("what somebody voiced, or blamed on something, is hardly the writer's own word") {
  const std::string others =
      "“We cannot heat a hall that nobody sits in,” said Bram Oduya, the treasurer.\n\n“It is so "
      "cold,” said Carla Nwosu, a retired bus driver.\n\nThe hall stands on the quay of Rill. It "
      "was built of oak.\n\nThe club has a boat.\n\n";
  const auto asked = [&](const std::string& sentence) {
    return asks(Sample(others + sentence + "\n").write(write_whose_voice),
                "say this? “During the winter");
  };
  CHECK(asked("During the winter Ada Brook mended the roof of the old hall on the quay."));
  CHECK_FALSE(asked("During the winter Ada Brook blamed the roof of the old hall for the cold."));
  CHECK_FALSE(asked("During the winter Ada Brook voiced her anger at the cold of the old hall."));
}

TEST_CASE("of whom it is said, nobody takes for who says it") {
  const std::string before =
      "“The hall is cold in the winter,” said Mr. Dmitri Hale, a baker.\n\n“The roof leaks,” said "
      "Ms. Eve Fox, a nurse.\n\n“It is too dear,” said Mr. Gus Hart, a cook.\n\nBrook met Mr. "
      "Hart at the gate.\n\n";
  const auto offers_hart = [&](const std::string& words) {
    size_t seen = 0, offered = 0;
    for (uint64_t seed = 1; seed < 30; ++seed)
      for (const Candidate& each : Sample(before + "“" + words +
                                          ",” said Ms. Ada Brook, who chairs "
                                          "the club.\n")
                                       .write(write_whose_voice, seed)) {
        if (each.question.stem.find("only") == std::string::npos) continue;
        ++seen;
        offered += std::ranges::count(option_texts(each.question), "Gus Hart’s");
      }
    CHECK(seen > 0);
    return offered > 0;
  };
  CHECK(offers_hart("The club was the only one that mended the boats of the harbour"));
  CHECK_FALSE(
      offers_hart("In the harbour of Rill he was the only rower who mended the boats of the club"));
}

TEST_CASE("a claim of somebody with another first name is nobody's who bears the last") {
  const auto asked = [](const std::string& speaker) {
    return asks(
        Sample("“The roof of the hall leaks every winter,” said Fred Ortega, a baker.\n\n“The "
               "stairs of the hall are rotten through,” said Cal Dean, a swimmer.\n\n" +
               speaker + " says that the clock of the hall has stopped for good.\n")
            .write(write_whose_voice),
        "clock of the hall");
  };
  CHECK(asked("Ortega"));
  CHECK_FALSE(asked("German Ortega"));
}

TEST_CASE("who stands behind what is passed on is to be marked") {
  const std::string stem =
      "Somebody’s word is passed on here. Mark the words that tell whose it is.";
  const std::string text =
      "Dmitri Hale, a shop owner, said on Monday that the council of Corrow had no plans to sell "
      "the hall.\n";
  CHECK(marked_in(text, stem) == "Dmitri Hale, a shop owner");
  CHECK(with_stem(Sample(text).write(write_whose_voice), stem).question.explanation ==
        "“said” passes on the word of Dmitri Hale, a shop owner.");
  CHECK(marked_in(
            "A spokesman for the port of Corrow said the ferry would stop for the winter and the "
            "boats of Rill would go on.\n",
            stem) == "A spokesman for the port of Corrow");
  CHECK(marked_in("The council of Corrow had no plans to sell the hall beside the old harbour, "
                  "according to Mr. Hale.\n",
                  stem) == "Mr. Hale");
}

TEST_CASE("whose son somebody is belongs to who stands behind the words") {
  const std::string stem =
      "Somebody’s word is passed on here. Mark the words that tell whose it is.";
  const std::string text =
      "The old pier will shut.\n\nMr. Brook rowed from Rill to the island of Sark on Monday. His "
      "son Ned Brook said that the council of Corrow had no plans to sell the old hall.\n";
  CHECK(marked_in(text, stem) == "His son Ned Brook");
  CHECK(with_stem(Sample(text).write(write_whose_voice), stem).question.explanation ==
        "“said” passes on the word of his son Ned Brook.");
}

TEST_CASE("who pointed out or shot back is said to have done so in whole") {
  const auto explained = [](const std::string& text) {
    return with_stem(Sample(text).write(write_whose_voice), "Somebody’s word").question.explanation;
  };
  CHECK(explained("Dmitri Hale pointed out that the council of Corrow had no plans to sell the old "
                  "hall.\n") == "“pointed out” passes on the word of Dmitri Hale.");
  CHECK(explained("Dmitri Hale shot back, “The council of Corrow had no plans to sell the old hall "
                  "beside the pier of Rill.”\n") ==
        "“shot back” passes on the word of Dmitri Hale.");
}

TEST_CASE("who isn't alone, isn't named there or passes nothing on is not to be marked") {
  const auto asks_to_mark = [](const std::string& text) {
    return asks(Sample(text).write(write_whose_voice), "Somebody’s word");
  };
  CHECK(
      asks_to_mark("Hale said that the council of Corrow had no plans to sell the old hall this "
                   "year.\n"));
  CHECK_FALSE(
      asks_to_mark("Hale said that the council of Corrow had no plans to sell the old hall, "
                   "and Brook said it had.\n"));
  CHECK_FALSE(
      asks_to_mark("Hale would not say that the council of Corrow had no plans to sell the "
                   "old hall this year.\n"));
  CHECK_FALSE(
      asks_to_mark("Hale said that the council had no plans to sell the old hall beside the "
                   "harbour this year.\n"));  // no other name to take for it
  CHECK_FALSE(
      asks_to_mark("Several rowers, including Hale, said that the council of Corrow had no "
                   "plans to sell the old hall.\n"));
}

TEST_CASE("a name that is a word for somebody keeps its capital") {
  const std::string text =
      "The old pier will shut.\n\nIn May, Walker said that the council of Corrow had no plans to "
      "sell "
      "the old hall.\n";
  CHECK(with_stem(Sample(text).write(write_whose_voice), "Somebody’s word").question.explanation ==
        "“said” passes on the word of Walker.");
}

TEST_CASE("where a source said it is no part of the source") {
  const auto marked = [](const std::string& source) {
    const std::string text =
        "The old pier will shut.\n\n“The council of Corrow has no plans to sell "
        "the old hall of Quern,” said " +
        source + ".\n";
    const Candidate candidate = with_stem(Sample(text).write(write_whose_voice), "Somebody’s word");
    const auto& mark = std::get<Mark>(candidate.question.shape);
    return std::string(slice(mark.passage, mark.targets.front()));
  };
  CHECK(marked("Quern Rowing Club president Ada Brook in a statement") ==
        "Quern Rowing Club president Ada Brook");
}

TEST_CASE("a hope passes on nobody's word") {
  const auto asks_to_mark = [](const std::string& verb) {
    return asks(Sample("Hale " + verb +
                       " that the council of Corrow will keep the old hall of the town "
                       "this year.\n")
                    .write(write_whose_voice),
                "Somebody’s word");
  };
  CHECK(asks_to_mark("says"));
  CHECK_FALSE(asks_to_mark("hopes"));
  CHECK_FALSE(asks_to_mark("fears"));
}

TEST_CASE("half a source, or the writer's own clause beside one, isn't to be marked") {
  const std::string stem =
      "Somebody’s word is passed on here. Mark the words that tell whose it is.";
  const auto asks_of = [&](const std::string& text) {
    return asks(Sample(text + "\n").write(write_whose_voice), stem);
  };
  const std::string told =
      " sailors in Corrow said the ferry would stop for the winter and the boats of Rill would go "
      "on.";
  CHECK(asks_of("Two dozen" + told));
  CHECK_FALSE(asks_of("Nearly two dozen" + told));
  CHECK(asks_of("Dmitri Hale said on Monday that the council of Corrow had no plans to sell it."));
  CHECK_FALSE(
      asks_of("As Dmitri Hale said on Monday that the council of Corrow had no plans to sell "
              "the hall, it was sold."));
}
