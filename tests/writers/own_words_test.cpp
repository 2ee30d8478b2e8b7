#include "writers/own_words.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// What the writer says alone of an article that opens with three sentences and a quotation.
std::vector<std::string> own(const std::string& rest) {
  const Sample sample(
      "The board met on Monday to vote on the pier. The pier was built of oak. The vote was close."
      "\n\n“The planks are rotten,” said Bram Oduya, the treasurer.\n\n" +
      rest + "\n");
  std::vector<std::string> texts;
  for (const OwnWords& each : own_words_of_the_writer(sample.source())) texts.push_back(each.text);
  return texts;
}

const std::vector<std::string> kBuilt{"The library was built in 1931 beside the old harbour."};

}  // namespace

TEST_CASE("what stands without a source in a paragraph of its own is the writer's") {
  CHECK(own("The library was built in 1931 beside the old harbour.") == kBuilt);
}

TEST_CASE("what goes on from a source, or from hearsay, may be the source's") {
  CHECK(own("Carla Nwosu said the hall was cold. The library was built in 1931 beside the old "
            "harbour.")
            .empty());
  CHECK(own("The court heard of the harbour.\n\nThe library was built in 1931 beside the old "
            "harbour.")
            .empty());
  CHECK(own("Carla Nwosu said the hall was cold.\n\nThe library was built in 1931 beside the old "
            "harbour.") == kBuilt);
}

TEST_CASE("a sentence further, hearsay is over; what asks states nothing") {
  CHECK(own("The court heard of the harbour.\n\nThe tide was out.\n\nThe library was built in 1931 "
            "beside the old harbour.") == kBuilt);
  CHECK(own("Was the library built in 1931 beside the old harbour?").empty());
}

TEST_CASE("a sentence that needs the one before is shown with it, where the writer tells both") {
  const std::string hall = "The boat club built the hall by the harbour in 1931.";
  CHECK(own(hall + " It opened with a dance and a dinner of cockles.") ==
        std::vector<std::string>{hall, hall + " It opened with a dance and a dinner of cockles."});
  CHECK(own("Records show the boat club built the hall. It opened with a dance.").empty());
}

TEST_CASE("what can't be looked up is the writer's as well") {
  const std::vector<std::string> judged{"The library is a sad place beside the old harbour."};
  CHECK(own(judged.front()) == judged);
}

TEST_CASE("what retells another paper may be that paper's") {
  const Sample sample(
      "The board met on Monday, the Corrow Post reports. The pier was built of oak. "
      "The vote was close.\n\n“The planks are rotten,” said Bram Oduya, the "
      "treasurer.\n\nThe library was built in 1931 beside the old harbour.\n");
  CHECK(own_words_of_the_writer(sample.source()).empty());
}

TEST_CASE("a line that a reader signed isn't the writer's") {
  CHECK(own("The library was built in 1931 beside the old harbour.\n\n@bell516").empty());
}

TEST_CASE("where the article tells of findings, a figure or a judgement is hardly the writer's") {
  CHECK(own("A report was read in May.\n\nThe tide was out.\n\nThe library cost £300 in 1931, "
            "beside the old harbour.")
            .empty());
  const std::string sad = "The library is a sad place beside the old harbour.";
  CHECK(own(sad) == std::vector<std::string>{sad});
  CHECK(own("A poll was held in May.\n\nThe tide was out.\n\n" + sad).empty());
  CHECK(own("A poll was held in May.\n\nThe tide was out.\n\n" + kBuilt.front()) == kBuilt);
}

TEST_CASE("a note under a chart has a source") {
  CHECK(own(kBuilt.front() + "\n\nSource: the harbour board").empty());
}

TEST_CASE("a sentence that only leads to somebody's words, or sums them up, is left") {
  CHECK(own("“The hall is cold,” Oduya said.\n\nBram Oduya was a sad man beside the old harbour.")
            .empty());
  CHECK(own("Bram Oduya was a sad man beside the old harbour.\n\n“The hall is cold,” Oduya said.")
            .empty());
}

TEST_CASE("what stands between the marks of a long quotation isn't the writer's") {
  CHECK(own("“The harbour was rich.\n\nThe library was built in 1931 beside the old harbour.\n\n"
            "“It is poor now.”")
            .empty());
}

TEST_CASE("a share that somebody counted, and a sentence that leans on the one before, are left") {
  CHECK(own("The library was built in 1931 with 40 percent of the harbour dues.").empty());
  CHECK(own("In return, the library was built in 1931 beside the old harbour.").empty());
  CHECK(own("The second library was built in 1931 beside the old harbour.").empty());
  CHECK(own("The builder opened the library in 1931 beside the old harbour.").empty());
}

TEST_CASE("what a source tells elsewhere in the article is not the writer's alone") {
  CHECK(own("The library was built in 1931 beside the old harbour.\n\nThe club has a boat.\n\nThe "
            "old "
            "harbour was deep, said Carla Nwosu.") == kBuilt);
  CHECK(own("The library was built in 1931 beside the old harbour.\n\nThe library beside the "
            "harbour was built in haste, said Carla Nwosu.")
            .empty());
  CHECK(own("The library was built in 1931 beside the old harbour. In a speech, the mayor told of "
            "it:\n\nIt was built for all of us.")
            .empty());
}

TEST_CASE("what some think, of whom one is heard next, is hardly the writer's alone") {
  const std::string mixed = "Many of the islanders keep a boat beside the old harbour.";
  CHECK(own(mixed) == std::vector<std::string>{mixed});
  CHECK(own(mixed + "\n\n“It is a bridge too far,” said Carla Nwosu, a baker.").empty());
}

TEST_CASE("how voters chose, soon after a survey, was found by the survey") {
  const std::string told = "Most voters of the harbour took the side of the old library.";
  CHECK(own(told) == std::vector<std::string>{told});
  CHECK(own("The polls were held in the harbour all day.\n\n" + told).empty());
}
