#include "writers/passages.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The passage in which the article's last sentence is shown; empty where it can't be.
std::string passage_of_last(const std::string& text) {
  const Sample sample(text);
  const auto found = lone_passage(sample.source(), sample.reading.sentences.size() - 1);
  return found ? std::string(slice(sample.article.text, *found)) : "";
}

}  // namespace

TEST_CASE("a sentence that stands alone is shown alone") {
  CHECK(passage_of_last("The town is cold in May. The council will close the library on Mill Lane "
                        "in September.\n") ==
        "The council will close the library on Mill Lane in September.");
}

TEST_CASE("one in which something hangs, or that is short, is shown with the one before") {
  CHECK(passage_of_last("Carla Nwosu collected more than 600 signatures in the harbour. She will "
                        "hand the list to the mayor of the town.\n") ==
        "Carla Nwosu collected more than 600 signatures in the harbour. She will hand the list "
        "to the mayor of the town.");
  CHECK(passage_of_last("The pool holds 90,000 litres of sea water from the harbour. It cost "
                        "£205,000.\n") ==
        "The pool holds 90,000 litres of sea water from the harbour. It cost £205,000.");
}

TEST_CASE("a short one is not joined to another paragraph, nor to what somebody says") {
  CHECK(passage_of_last("The pool holds 90,000 litres of sea water from the harbour.\n\nThe room "
                        "cost £32,000.\n")
            .empty());
  CHECK(passage_of_last("“The referee had a good afternoon in the cold,” said Ada Brook. The match "
                        "ended early.\n")
            .empty());
}

TEST_CASE("what somebody says is shown with the words that tell who") {
  const std::string said =
      "“The referee had a good afternoon in the cold,” said Ada Brook. “We lost by two goals to "
      "the best side in the valley.”\n";
  CHECK(passage_of_last(said) + "\n" == said);
  const std::string tail = "“We lost to a better side!” Brook said to a crowd of about 500.";
  CHECK(passage_of_last(tail + "\n") == tail);
  CHECK(passage_of_last("“The best side in the valley won the cup by two goals.”\n") ==
        "“The best side in the valley won the cup by two goals.”");
}

TEST_CASE("passages hold the target, and only running text") {
  const Sample sample(
      "The library was built in 1931. It holds many books. The hall is cold. A bus runs twice a "
      "week.\n");
  for (const Passage& each : passages_round(sample.source(), 1, 3, 6)) {
    CHECK(each.first <= 1);
    CHECK(each.last > 1);
    CHECK(each.last - each.first >= 3);
  }
  CHECK(passages_round(sample.source(), 1, 3, 6).size() == 3);
  CHECK(passages_round(sample.source(), 1, 3, 3).size() == 2);
  CHECK(passages_round(sample.source(), 1, 5, 6).empty());
}

TEST_CASE("a quotation that goes on is shown to its end") {
  const std::string said =
      "“The referee had a good afternoon in the cold of the valley. We lost to a better side,” "
      "said Ada Brook.";
  const Sample sample(said + "\n");
  const auto found = lone_passage(sample.source(), 0);
  REQUIRE(found);
  CHECK(slice(sample.article.text, *found) == said);
}

TEST_CASE("a passage may open with “But” and speak of “the plan”; “this plan” points back") {
  for (const std::string sentence : {"But the council will close the library on Mill Lane in May.",
                                     "Brook said the plan would cost the town some £4,000."})
    CHECK(passage_of_last("The hall was sold to a brewery.\n\n" + sentence + "\n") == sentence);
  CHECK(passage_of_last("The hall was sold to a brewery.\n\nBrook said this plan would cost the "
                        "town some £4,000.\n")
            .starts_with("The hall was sold"));
}

TEST_CASE("in a comment told as “I” the pronoun is its writer; in a report it hangs") {
  const std::string last = "I have written letters for several of the rowers of the town.";
  CHECK(passage_of_last("The harbour is my home in winter. We row in the dark of January. " + last +
                        "\n") == last);
  CHECK(passage_of_last("The harbour is cold in winter. The club rows in January. " + last + "\n")
            .empty());
}
