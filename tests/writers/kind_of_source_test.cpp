#include <algorithm>

#include "bank/source_class.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string class_of(const char* mention) {
  const auto found = class_of_source(mention, lexicon());
  return found ? source_class_names()[static_cast<size_t>(*found)] : "-";
}

const std::string kNamed = "Somebody with a name";
const std::string kImpersonal = "An organization or a document";
const std::string kUnnamed = "People who aren’t named";

}  // namespace

TEST_CASE("a mention shows what kind of source it is") {
  CHECK(class_of("Luis Otzuka, president of Fedemin") == kNamed);
  CHECK(class_of("Mayor Anna Bell") == kNamed);
  CHECK(class_of("Carla Nwosu, a retired bus driver") == kNamed);
  CHECK(class_of("Anna Baker") == kNamed);
  CHECK(class_of("a police report") == kImpersonal);
  CHECK(class_of("the harbour authority’s records") == kImpersonal);
  CHECK(class_of("the State Department") == kImpersonal);
  CHECK(class_of("CNN") == kImpersonal);
  CHECK(class_of("Zebulon Quill, a senior adviser to the port") == kNamed);
  CHECK(class_of("the company") == kImpersonal);
  CHECK(class_of("a supervisor") == kUnnamed);
  CHECK(class_of("two officials") == kUnnamed);
  CHECK(class_of("Police officials") == kUnnamed);
}

TEST_CASE("a mention that could be either has no class") {
  CHECK(class_of("the U.S. Geological Survey") == "-");  // a body called a survey
  CHECK(class_of("his spokesman, Anna Brook") == "-");   // whose?
  CHECK(class_of("the mayor") == "-");                   // has a name that everybody knows
  CHECK(class_of("Republicans") == "-");                 // a body, or people of it
  CHECK(class_of("she") == "-");
}

TEST_CASE("what three sources of two classes said is sorted, each with its own reason") {
  const Sample sample(
      "“The cannery had no room for more boats,” said Leocadia Brandt, director of the cannery.\n\n"
      "“The windows of the school shake at night,” said Anna Sandoval, a retired teacher.\n\n"
      "The line broke down a dozen times last week, a supervisor said.\n");
  const auto candidates = sample.write(write_kind_of_source);
  REQUIRE_FALSE(candidates.empty());
  const Question& question = candidates[0].question;
  CHECK(question.stem == "Who stands behind each of these? Sort them by the kind of source.");
  const Sort& sort = std::get<Sort>(question.shape);
  std::vector<std::string> items;
  for (const SortItem& item : sort.items)
    items.push_back(item.text + " - " + sort.classes[item.class_index] + " - " + item.why);
  std::ranges::sort(items);
  CHECK(
      items ==
      std::vector<std::string>{
          "“The cannery had no room for more boats.” - Somebody with a name - “Leocadia Brandt, "
          "director of the cannery” has a name: you can tell who answers for it.",
          "“The line broke down a dozen times last week.” - People who aren’t named - “a "
          "supervisor” gives no name: nobody can go back and ask.",
          "“The windows of the school shake at night.” - Somebody with a name - “Anna Sandoval, a "
          "retired teacher” has a name: you can tell who answers for it."});
  CHECK(question.evidence.size() == 3);
}

TEST_CASE("sources of one class make no sorting, and somebody who isn't quoted none at all") {
  CHECK_FALSE(
      asks(Sample("“The cannery had no room for more,” said Leocadia Brandt, director of the "
                  "cannery.\n\n“The port has room for all,” said Ada Brook, director of the "
                  "port.\n\n“The bank will see what it can do,” said Clara Boyle, director of the "
                  "bank.\n")
               .write(write_kind_of_source),
           "Sort them"));
  CHECK(Sample("Leocadia Brandt, director of the cannery, met Ada Brook, a nurse, and Clara Boyle, "
               "a farmer, on the quay.\n")
            .write(write_kind_of_source)
            .empty());
}

TEST_CASE("what the writer adds to a report isn't put into the source's mouth") {
  CHECK_FALSE(
      asks(Sample("“The cannery had no room for more boats,” said Leocadia Brandt, director "
                  "of the cannery.\n\nA supervisor said the line broke down a dozen times, "
                  "though nobody kept a list.\n")
               .write(write_kind_of_source),
           "a dozen times"));
}

TEST_CASE(
    "of one statement the kind of source is asked, and each lure says what speaks against it") {
  const Sample sample(
      "The board met on Monday to vote on the pier.\n\n"
      "“The windows of the school shake at night,” said Anna Sandoval, a retired teacher.\n\n"
      "The line broke down a dozen times last week, a supervisor said.\n");
  const auto candidates = sample.write(write_kind_of_source);
  const Question& question = with_stem(candidates, "a dozen times").question;
  CHECK(question.stem ==
        "What kind of source stands behind this? “The line broke down a dozen times last week.”");
  std::vector<std::string> options;
  for (const Option& option : std::get<Choose>(question.shape).options)
    options.push_back((option.right ? "+ " : "- ") + option.text + " | " + option.why);
  CHECK(options ==
        std::vector<std::string>{
            "+ People who aren’t named | “a supervisor” gives no name: nobody can go back and ask.",
            "- Somebody with a name | No person is named: the article has “a supervisor”.",
            "- An organization or a document | No body and no paper says it: the article has “a "
            "supervisor”.",
            "- Nobody but the writer of the story | The article puts it on “a supervisor”."});
  CHECK(key_of(with_stem(candidates, "windows").question).text == kNamed);
}

TEST_CASE("a named spokesman speaks for a body, and the lure says so") {
  const Sample sample(
      "The board met on Monday to vote on the pier.\n\n"
      "“The line broke down a dozen times last week,” said board spokesman Bram Oduya.\n");
  const auto candidates = sample.write(write_kind_of_source);
  std::string why;
  for (const Option& option :
       std::get<Choose>(with_stem(candidates, "a dozen times").question.shape).options)
    if (option.text == "An organization or a document") why = option.why;
  CHECK(why == "A body is spoken for, but by somebody with a name: “spokesman Bram Oduya”.");
}

TEST_CASE("what the writer alone says is asked beside what others say") {
  const Sample sample(
      "The board met on Monday to vote on the pier. The pier was built of oak. The vote was close."
      "\n\n“The windows of the school shake at night,” said Anna Sandoval, a retired teacher.\n\n"
      "The library was built in 1931 beside the old harbour.\n");
  const auto candidates = sample.write(write_kind_of_source);
  const Question& question = with_stem(candidates, "1931").question;
  CHECK(question.stem ==
        "What kind of source stands behind this? “The library was built in 1931 beside the old "
        "harbour.”");
  CHECK(option_texts(question) == std::vector<std::string>{"Nobody but the writer of the story",
                                                           kNamed, kImpersonal, kUnnamed});
  CHECK(std::get<Choose>(question.shape).options[1].why ==
        "No source is given; the writer vouches for it.");
  CHECK(question.explanation ==
        "No “said” and no “according to”: the writer states it, and answers for it.");
}

TEST_CASE("words that only a person speaks have one kind of source at a glance") {
  CHECK_FALSE(asks(Sample("“I saw the windows of the school shake,” said Anna Sandoval, a retired "
                          "teacher.\n")
                       .write(write_kind_of_source),
                   "What kind of source"));
}

TEST_CASE("whom \"he\" stands for has a name, unless somebody without one was spoken of since") {
  const auto asked = [](const std::string& before) {
    return asks(Sample("Bram Oduya, the treasurer, closed the hall. " + before +
                       "\n\n“The windows of the school shake at night,” he said.\n")
                    .write(write_kind_of_source),
                "shake at night");
  };
  CHECK(asked("It was cold."));
  const Sample sample(
      "Bram Oduya, the treasurer, closed the hall.\n\n“The windows of the school shake at "
      "night,” he said.\n");
  CHECK(with_stem(sample.write(write_kind_of_source), "shake at night").question.explanation ==
        "The words that say who spoke stand beside it; “he” there stands for Bram Oduya.");
  CHECK_FALSE(asked("A supporter from the town held the door."));
}

TEST_CASE("a school in what somebody is doesn't speak") {
  for (const Candidate& each :
       Sample("“The windows of the school shake at night,” said Aldmere State University political "
              "scientist Zebulon Quill.\n")
           .write(write_kind_of_source))
    CHECK(key_of(each.question).text != kImpersonal);
}

TEST_CASE("a mention that is only part of a name, or speaks for a body, is no source") {
  const auto asked = [](const std::string& said) {
    return asks(
        Sample("The board met on Monday to vote on the pier.\n\nThe line broke down a dozen "
               "times last week, " +
               said + "\n")
            .write(write_kind_of_source),
        "a dozen times");
  };
  CHECK(asked("a Dell supporter said."));
  CHECK_FALSE(asked("a spokesman for the port said."));
  CHECK(asked("said the State Department."));
}

TEST_CASE("part of what a sentence says is nobody's statement") {
  const auto asked = [](const std::string& sentence) {
    return asks(Sample("The board met on Monday to vote on the pier.\n\n" + sentence + "\n")
                    .write(write_kind_of_source),
                "What kind of source");
  };
  CHECK(asked("The line broke down a dozen times last week, a supervisor said."));
  CHECK_FALSE(
      asked("The line broke down a dozen times last week, a supervisor said, and the boats "
            "that lay in the harbour waited for two days."));
  CHECK_FALSE(
      asked("The line broke down a dozen times last week, according to a letter from Anna "
            "Sandoval."));
}

TEST_CASE("whoever speaks in a statement may be a person or a paper") {
  const auto asked = [](const std::string& sentence) {
    return asks(Sample("The board met on Monday to vote on the pier.\n\n" + sentence + "\n")
                    .write(write_kind_of_source),
                "a dozen times");
  };
  CHECK(
      asked("In the evening, “The line broke down a dozen times last week,” said Anna Sandoval."));
  CHECK_FALSE(
      asked("In a statement, “The line broke down a dozen times last week,” said Anna Sandoval."));
}

TEST_CASE("people who are named right after are people with names") {
  const auto asked = [](const std::string& more) {
    return asks(Sample("The board met on Monday to vote on the pier.\n\nThe family asked for the "
                       "film of the fire, lawyers for the family said.\n\n" +
                       more + "\n")
                    .write(write_kind_of_source),
                "film of the fire");
  };
  CHECK(asked("The board has kept it for a week."));
  CHECK_FALSE(asked("Anna Sandoval, one of the lawyers, has asked for it twice."));
}

TEST_CASE("a person who speaks on paper, and people at a body, could be of two kinds") {
  const auto asks = [](const std::string& text) {
    return std::ranges::any_of(Sample(text).write(write_kind_of_source), [](const auto& each) {
      return each.question.stem.starts_with("What kind of source stands behind this? “The pier");
    });
  };
  CHECK(asks("Ada Brook, the harbour master, said the pier would need a new roof by spring.\n"));
  CHECK_FALSE(
      asks("Ada Brook, the harbour master, said in a letter the pier would need a new roof by "
           "spring.\n"));
  CHECK_FALSE(asks(
      "A study by Cal Dean of the harbour and Ada Brook said the pier would need a new roof by "
      "spring.\n"));
  CHECK_FALSE(
      asks("Current and former officials in the council and at the Harbour Board have said the "
           "pier would "
           "need a new roof by spring.\n"));
}

TEST_CASE("experts of whom one is quoted by name a few lines on are not without a name") {
  const std::string experts =
      "Some experts said the old wall of the harbour was too thin for the winter storms.\n\n";
  const auto asked = [](const std::string& text) {
    return asks(Sample(text).write(write_kind_of_source), "old wall of the harbour");
  };
  CHECK(asked(experts + "The harbour was built in 1931.\n"));
  CHECK_FALSE(asked(experts + "“It moves when you lean on it,” said Ada Brook, a builder.\n"));
}

TEST_CASE("others than one who is named are not without a name") {
  CHECK_FALSE(
      asks(Sample("Other divers said the old wall of the harbour was too thin for the winter "
                  "storms.\n\nThe harbour was built in 1931.\n")
               .write(write_kind_of_source),
           "old wall"));
}

TEST_CASE("what somebody mentions is a thing, and no statement") {
  const auto asked = [](const std::string& told) {
    return asks(Sample("Ada Brook, the mayor of Quern, opened the pier with Cal Dean and Carla "
                       "Nwosu.\n\nAt Monday’s presidential debate, Brook " +
                       told + ".\n\nThe harbour was built in 1931.\n")
                    .write(write_kind_of_source),
                "isparaging remarks");
  };
  CHECK(asked("said that disparaging remarks that Dean had made about Nwosu showed disrespect"));
  CHECK_FALSE(
      asked("mentioned disparaging remarks Dean had made about Nwosu as examples of the "
            "Republican nominee’s disrespect for women"));
}

TEST_CASE("where “he” goes on from a statement, a person or a paper may stand behind it") {
  const auto asked = [](const std::string& how) {
    const auto candidates =
        Sample("Ada Brook, director of the cannery, said " + how +
               "on Monday that the boats are old. “The crews of the harbour deserve a better boat "
               "than the old ferry,” she said.\n")
            .write(write_kind_of_source);
    return std::ranges::any_of(candidates, [](const Candidate& each) {
      return each.question.stem.find("deserve a better boat") != std::string::npos;
    });
  };
  CHECK(asked(""));
  CHECK_FALSE(asked("in a statement "));
}

TEST_CASE("a source is shown with the description that stands beside the words, or by name alone") {
  const auto key = [](const std::string& text) {
    const auto candidates = Sample(text).write(write_kind_of_source);
    return key_of(with_stem(candidates, "windows of the school").question).why;
  };
  CHECK(
      key("“The windows of the school shake at night,” said Anna Sandoval, a retired teacher.\n") ==
      "“Anna Sandoval, a retired teacher” has a name: you can tell who answers for it.");
  CHECK(key("Anna Sandoval, a retired teacher, met the board. The board met in the hall.\n\n“The "
            "windows of the school shake at night,” Sandoval said.\n") ==
        "“Anna Sandoval” has a name: you can tell who answers for it.");
}
