#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("statements are sorted by what could settle them") {
  const auto candidates = Sample(kTown).write(write_fact_opinion_claim);
  REQUIRE_FALSE(candidates.empty());
  const Question& question = candidates[0].question;
  CHECK(question.stem == "Whether or not it is right, what is each of these?");
  const Sort& sort = std::get<Sort>(question.shape);
  CHECK(sort.classes ==
        std::vector<std::string>{"Can be checked", "Opinion", "Prediction or plan"});
  CHECK(sort.items.size() >= 3);
  bool judged = false;
  for (const SortItem& item : sort.items)
    if (item.text == "“It is a foolish and shameful decision.”") {
      judged = true;
      CHECK(sort.classes[item.class_index] == "Opinion");
      CHECK(item.why == "“foolish” is a judgement; no record could settle it.");
    }
  CHECK(judged);
}

TEST_CASE("a manner that only a witness could judge, a rule, and a mixed opinion stay out") {
  const Sample sample(
      "Ada Brook walked disconsolately from the hall after 40 people had voted.\n\nApplicants will "
      "be paid and must send a form by 30 June.\n\nThe hall was built in 1931 by 12 men of the "
      "town.\n\n“It was shameful, and they paid 300 pounds for it,” said Cal Dean, the owner.\n");
  for (const Candidate& candidate : sample.write(write_fact_opinion_claim))
    for (const SortItem& item : std::get<Sort>(candidate.question.shape).items) {
      CHECK(item.text.find("disconsolately") == std::string::npos);
      CHECK(item.text.find("must") == std::string::npos);
      CHECK(item.text.find("shameful") == std::string::npos);
    }
}
