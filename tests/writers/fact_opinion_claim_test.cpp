#include "writers/sample.h"
#include "writers/sort_the_statements.h"

using namespace stet;
using namespace stet::test;

namespace {

// Those that show several statements to be sorted.
std::vector<Candidate> sorted(const Sample& sample) {
  Chance chance(1);
  std::vector<Candidate> candidates;
  sort_the_statements(sample.source(), chance, candidates);
  return candidates;
}

std::vector<Candidate> asked(const std::string& text) {
  const Sample sample(text);
  Chance chance(1);
  Source source = sample.source();
  source.kinds = Kinds::sound;
  return write_fact_opinion_claim(source, chance);
}

}  // namespace

TEST_CASE("what sort of statement somebody makes") {
  const auto candidates = asked(
      "“The council should listen to the people of the outer islands,” said Bram Oduya, the "
      "treasurer.\n");
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem ==
        "Whether or not it is right, what sort of statement is this? “The council should listen to "
        "the people of the outer islands.”");
  const auto& options = std::get<Choose>(question.shape).options;
  REQUIRE(options.size() == 4);
  CHECK(options[0].text == "A call for something to be done");
  CHECK(options[0].right);
  CHECK(options[0].why == "“should” asks for something to be done, or left undone.");
  CHECK(options[1].text == "Something that anybody could check");
  CHECK(options[1].why == "It says what ought to be, not what is.");
  CHECK(options[2].text == "A judgement of good or bad");
  CHECK(options[2].why == "It calls nothing good or bad.");
  CHECK(options[3].text == "A forecast or a plan");
  CHECK(options[3].why == "It says what ought to come, not what will.");
  CHECK(question.explanation == "Somebody says so; what sort of statement it is, its words tell.");
  REQUIRE(question.evidence.size() == 1);
}

TEST_CASE("a reported statement is asked about without who said it") {
  const auto stem = [](const std::string& text) {
    const auto candidates = asked(text);
    return candidates.size() == 1 ? candidates[0].question.stem : std::to_string(candidates.size());
  };
  const std::string what = "Whether or not it is right, what sort of statement is this? ";
  CHECK(stem("Bram Oduya, the treasurer, said the ferry will carry more freight than people.\n") ==
        what + "“The ferry will carry more freight than people.”");
  CHECK(stem("The old ferry carried 4,200 people in its last week, according to the harbour "
             "office.\n") == what + "“The old ferry carried 4,200 people in its last week.”");
  CHECK(
      stem("The fares were paid by men (61 percent) and by children (38 percent), according to the "
           "harbour office.\n") == "0");  // the bracket is cut
  CHECK(stem("Bram Oduya, the treasurer, hopes the ferry will carry more freight than people.\n") ==
        "0");
  CHECK(stem("Last year, Bram Oduya said, the ferry carried 4,200 people to the islands.\n") ==
        "0");
  // "he" would hang; what fails to do enough is a judgement in a record's clothes.
  CHECK(stem("Bram Oduya, the treasurer, said he will sell the ferry of the islanders.\n") == "0");
  CHECK(stem("The hearing failed to bring anything new about the loss of 4,200 crates, according "
             "to the harbour office.\n") == "0");
}

TEST_CASE("each sort has its reason") {
  const auto reason = [](const std::string& text) {
    const auto candidates = asked(text);
    return candidates.size() == 1
               ? key_of(candidates[0].question).text + ": " + key_of(candidates[0].question).why
               : std::to_string(candidates.size());
  };
  CHECK(reason("“The plan for the ferry of the islanders is foolish,” said Bram Oduya.\n") ==
        "A judgement of good or bad: “foolish” judges; others may see it otherwise.");
  CHECK(reason("“The old ferry will stop in the first week of March,” said Bram Oduya.\n") ==
        "A forecast or a plan: “will” speaks of what is to come.");
  CHECK(reason("The island lost 1,200 of its people in the last war.\n") ==
        "Something that anybody could check: Its figure could be looked up.");
}

TEST_CASE("a rule of which nobody speaks, and what calls upon others, are no facts") {
  CHECK(asked("The list of the 40 names needs to be signed by the mayor.\n").empty());
  CHECK(asked("“Come together, people of the islands, after seven years of 40 failures,” said Bram "
              "Oduya.\n")
            .empty());
}

TEST_CASE("statements are sorted by what could settle them") {
  const auto candidates = sorted(Sample(kTown));
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
  for (const Candidate& candidate : sorted(sample))
    for (const SortItem& item : std::get<Sort>(candidate.question.shape).items) {
      CHECK(item.text.find("disconsolately") == std::string::npos);
      CHECK(item.text.find("must") == std::string::npos);
      CHECK(item.text.find("shameful") == std::string::npos);
    }
}
