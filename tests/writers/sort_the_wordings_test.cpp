#include "writers/sort_the_wordings.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kOpening =
    "The board met on Monday to vote on the pier. The pier was built of oak. The vote was "
    "close.\n\n";
const std::string kQuoted =
    "“The planks of the old pier are rotten,” said Bram Oduya, the treasurer.";
const std::string kReported =
    "Carla Nwosu, a diver, said the oak posts are sound below the water line.";
const std::string kOwn = "The library was built in 1931 beside the old harbour.";

std::vector<Candidate> sorted(const std::vector<std::string>& paragraphs) {
  std::string text = kOpening;
  for (const std::string& each : paragraphs) text += each + "\n\n";
  const Sample sample(text);
  Chance chance(1);
  std::vector<Candidate> candidates;
  sort_the_wordings(sample.source(), chance, candidates);
  return candidates;
}

// "text | class | why", a line each, in the order of the classes.
std::string items_of(const Candidate& candidate) {
  Sort sort = std::get<Sort>(candidate.question.shape);
  std::ranges::sort(sort.items, {}, &SortItem::class_index);
  std::string lines;
  for (const SortItem& item : sort.items)
    lines += item.text + " | " + sort.classes[item.class_index] + " | " + item.why + "\n";
  return lines;
}

}  // namespace

TEST_CASE("quoted, reported and the writer's own words are sorted without their marks") {
  const auto candidates = sorted({kQuoted, kReported, kOwn});
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(
      question.stem ==
      "Is each of these quoted from a source, reported from one, or the writer’s own? Sort them.");
  CHECK(items_of(candidates[0]) ==
        "The planks of the old pier are rotten. | Quoted | The article has these "
        "words between quotation marks.\n"
        "The oak posts are sound below the water line. | Reported "
        "| “Said” puts it on somebody, and no marks stand round it.\n"
        "The library was built in 1931 beside the old harbour. | The writer’s own | No "
        "“said” and no “according to”: the writer states it, and answers for it.\n");
  CHECK(question.evidence.size() == 3);
  CHECK(question.explanation ==
        "Quotation marks promise the words as they were spoken; without them, the writer chose "
        "them.");
}

TEST_CASE("two statements, or none that is quoted, are too few to sort") {
  CHECK(sorted({kQuoted, kReported}).empty());
  CHECK(sorted({kReported, kOwn, "Dmitri Hale, a shop owner, said the hall is cold in May."})
            .empty());
}

TEST_CASE("“we”, and a tense moved back, would tell at a glance") {
  CHECK(sorted({"“We walk on rotten planks every day,” said Bram Oduya, the treasurer.", kReported,
                kOwn})
            .empty());
  CHECK(
      sorted({kQuoted, "Carla Nwosu, a diver, said the oak posts would hold for ten years.", kOwn})
          .empty());
}
