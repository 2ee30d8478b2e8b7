#include "writers/askable.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("why a sentence can't be shown by itself is noted") {
  const Sample sample(
      "The council will close the library on Mill Lane in September, after the number of readers "
      "fell.\n\nHe agreed with all of "
      "it.\n\nThe treasurer called it “a cold hall” in his report.\n\nIt rained.\n");
  std::vector<Silence> silences;
  const Source source{sample.article, sample.reading, lexicon(), &silences};
  CHECK(is_askable(source, 0, {4, 20}));
  CHECK(silences.empty());
  CHECK_FALSE(is_askable(source, 1, {4, 20}));
  CHECK_FALSE(is_askable(source, 2, {4, 20}));
  CHECK_FALSE(is_askable(source, 3, {4, 20}));
  CHECK_FALSE(is_askable(source, 0, {4, 6}));
  REQUIRE(silences.size() == 4);
  CHECK(silences[0].why == "“he” has nothing to stand for");
  CHECK(silences[1].why == "somebody is quoted in it");
  CHECK(silences[2].why == "shorter than 4 words");
  CHECK(silences[3].why == "longer than 6 words");
}

TEST_CASE("short lines that open an article without a title may be its headline") {
  const std::string rest =
      "\n\nHall is cold.\n\nNobody sits in the hall. It will close in May.\n\nThe end came soon.\n";
  const Sample untitled("OpenPacks to close after readers leave." + rest);
  CHECK(may_be_headline(untitled.source(), 0));
  CHECK(may_be_headline(untitled.source(), 1));
  CHECK_FALSE(may_be_headline(untitled.source(), 2));
  const Sample lead(
      "The council will close the library on Mill Lane in September, after the number of readers "
      "fell." +
      rest);
  CHECK_FALSE(may_be_headline(lead.source(), 0));
}

TEST_CASE("a short line below the title may be its standfirst") {
  const std::string story =
      "\n\nThe council will close the library on Mill Lane in September, after the number of "
      "readers "
      "fell.\n\nNobody sits in the hall.\n\nThe end came soon.\n";
  const Sample sample("Library to close\n\nReaders leave the hall on Mill Lane cold." + story);
  REQUIRE(sample.article.title);
  CHECK(may_be_headline(sample.source(), 0));
  CHECK_FALSE(may_be_headline(sample.source(), 1));
}

TEST_CASE("words without a verb that has a tense are no sentence") {
  const Sample sample(
      "The board of the mill on Corrow Quay plans to cut more than 130,000 jobs by May, it said on "
      "Monday.\n\nFirst on jobs, with more than 130,000 cuts and rising.\n");
  CHECK(is_running_text(sample.source(), 0));
  CHECK_FALSE(is_running_text(sample.source(), 1));
  const Sample caption("Three of the “Digi-destined” rowers, including Jessica Brook.\n");
  CHECK_FALSE(is_running_text(caption.source(), 0));
}

TEST_CASE("a sentence isn't refused for a verb that hides, or for how it opens") {
  for (const char* sentence :
       {"You’re much more likely to find a boat in the bay than in the harbour.",
        "The dinner of the club - at 9 p.m. in the old hall - will end with a dance.",
        "Asked about the boats of the club, Brook pointed to the empty bay.",
        "Based on what the harbour tells, most of the boats lie in the bay.",
        "Had the club sold its boats in May, the hall would be warm by now.",
        "Then comes the long winter in which nobody rows on the bay.",
        "Still, she said, the club has to decide who may row in the bay.",
        "She added: “The boats of the club lay in the bay for the whole winter.”"}) {
    INFO(sentence);
    const Sample sample("The boats of the club lay in the bay.\n\n" + std::string(sentence) + "\n");
    CHECK(is_running_text(sample.source(), 1));
  }
  for (const char* rest : {"Asked about the boats of the club.", "Les Saintes: a bay with boats.",
                           "Brook asked, on the quay of the club."}) {
    INFO(rest);
    const Sample sample("The boats of the club lay in the bay.\n\n" + std::string(rest) + "\n");
    CHECK_FALSE(is_running_text(sample.source(), 1));
  }
}

TEST_CASE("what only says what the figure above it is, is no sentence of the story") {
  const Sample sample(
      "The boats of the club lay in the bay.\n\n100 days\n\nThe time in which the mayor promised "
      "that she would mend the pier.\n");
  CHECK_FALSE(is_running_text(sample.source(), sample.reading.sentences.size() - 1));
}

TEST_CASE("what a paper tells of the author at the foot is no sentence of the story") {
  const Sample sample(
      "Ada Brook mended the old boat of the club in May.\n\nThe boat will sail for Rill in "
      "June.\n\n"
      "The club has 40 members. They met in Rill. The hall was cold. It will be mended.\n\nBrook "
      "will row.\n\nCarl Dean edits the sports page of the Post."
      "\n");
  const size_t last = sample.reading.sentences.size() - 1;
  CHECK_FALSE(is_running_text(sample.source(), last));
  const Sample known(
      "Carl Dean mended the old boat of the club in May.\n\nThe boat will sail for Rill in "
      "June.\n\n"
      "The club has 40 members. They met in Rill. The hall was cold. It will be mended.\n\nBrook "
      "will row.\n\nCarl Dean edits the sports page of the Post."
      "\n");
  CHECK(is_running_text(known.source(), last));
}

TEST_CASE("what stands below a picture, with its day, is no sentence of the story") {
  const auto runs = [](const std::string& sentence) {
    const Sample sample("The boats of the club lay in the bay.\n\n" + sentence + "\n");
    return is_running_text(sample.source(), 1);
  };
  CHECK(runs("Ada Brook rowed to Rill in September, after having left the crew of the club."));
  CHECK_FALSE(runs("Ada Brook in September 2010, after having left the crew of the club."));
  CHECK_FALSE(runs("Nov. 4, 2014 The one boat that got away from the crew of the club."));
  CHECK(runs("Ada Brook spoke to the rowers at a rally in Quern on June 14, 2016."));
  CHECK_FALSE(runs("Ada Brook speaks to the rowers at a rally in Quern on June 14, 2016."));
}

TEST_CASE("a name spelled in two ways looks changed, wherever it stands") {
  const Sample sample(
      "Terrence Hale owns the shop beside the old hall.\n\nThe council asked Terence Hale to sell "
      "it.\n\nThe bus runs to the county library twice a week.\n");
  CHECK_FALSE(is_running_text(sample.source(), 0));
  CHECK_FALSE(is_running_text(sample.source(), 1));
  CHECK(is_running_text(sample.source(), 2));
}

TEST_CASE("what is broken off, or leads to a list, is no sentence") {
  const auto reads = [](const std::string& sentence) {
    const Sample sample("The council met in the hall.\n\n" + sentence + "\n");
    return is_running_text(sample.source(), 1);
  };
  CHECK(reads("The council of Rill will close four of its pools."));
  CHECK_FALSE(reads("The council of Rill will close four of its ..."));
  {
    const Sample sample("The clerk wrote about the mayor ... Ada Brook has closed the pools.\n");
    for (size_t i = 1; i < sample.reading.sentences.size(); ++i)
      CHECK_FALSE(is_running_text(sample.source(), i));
  }
  CHECK_FALSE(reads("The council of Rill will close its pools in this order: 1."));
  CHECK_FALSE(reads("The council put its plan plainly: the town will close pools in order: 1."));
}

TEST_CASE("a post and a correction are no running text") {
  const auto reads = [](const std::string& text) {
    const Sample sample(text + "\n");
    return is_running_text(sample.source(), 0);
  };
  CHECK(reads("The old pier will be missed by the rowers of the club."));
  CHECK_FALSE(reads("The old pier will be missed by the rowers of #Quern."));
  CHECK_FALSE(reads("The old pier will be missed by the rowers of @quernrowers."));
  CHECK_FALSE(reads("An article on the old pier misstated the number of its beams."));
}

TEST_CASE(
    "an item of a list that a colon leads to, and a link set as a headline, are no sentences") {
  const auto runs = [](const std::string& text, size_t sentence) {
    const Sample sample(text);
    return is_running_text(sample.source(), sentence);
  };
  const std::string list =
      "The pier was shut in the winter of 1931, and nobody came to open it again in the spring of "
      "the "
      "year that followed.\n\nImagine that she is here and:\n\nCalls men names in the "
      "street.\n\nLacks even the basic "
      "understanding of foreign policy, and sings.\n";
  CHECK(runs(list, 0));
  CHECK_FALSE(runs(list, 2));
  CHECK_FALSE(runs(list, 3));
  CHECK_FALSE(runs("The club is a new force in the old town of Quern.--Ada Bell.\n", 0));
  CHECK_FALSE(runs("The Town Council Resoundingly Rejects The Idea Of A Pier.\n", 0));
  CHECK(runs("The Town Council resoundingly rejects the idea of a pier.\n", 0));
}
