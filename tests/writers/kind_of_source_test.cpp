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

TEST_CASE("three sources of two classes make a question, each with its own reason") {
  const Sample sample(
      "“We had no room,” said Leocadia Brandt, director of the cannery.\n\n"
      "“My windows shake at five,” said Priya Sandoval, a retired teacher.\n\n"
      "The line broke down a dozen times, a supervisor said.\n");
  const auto candidates = sample.write(write_kind_of_source);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem == "Who speaks? Sort the sources by what the article tells of them.");
  const Sort& sort = std::get<Sort>(question.shape);
  REQUIRE(sort.items.size() == 3);
  for (const SortItem& item : sort.items) {
    CHECK(sort.classes[item.class_index] == class_of(item.text.c_str()));
    CHECK_FALSE(item.why.empty());
  }
  CHECK(question.evidence.size() == 3);
}

TEST_CASE("sources of one class, or somebody who isn't quoted, make none") {
  CHECK(Sample("“We had no room,” said Leocadia Brandt, director of the cannery.\n\n"
               "“We do now,” said Ada Brook, director of the port.\n\n"
               "“We will see,” said Clara Boyle, director of the bank.\n")
            .write(write_kind_of_source)
            .empty());
  CHECK(Sample("Leocadia Brandt, director of the cannery, met Ada Brook, a nurse, and Clara Boyle, "
               "a farmer, on the quay.\n")
            .write(write_kind_of_source)
            .empty());
}
