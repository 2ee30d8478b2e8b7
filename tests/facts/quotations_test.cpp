// The trouble table of quotations: each case with sentences of its own.
#include "facts/quotations.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

using Lines = std::vector<std::string>;

// Direct and mixed quotations as "words / speaker's words / name".
Lines quotations(const std::string& text) {
  Read it = read_text(text);
  std::erase_if(it.reading.quotations,
                [](const Quotation& q) { return q.kind == QuoteKind::indirect; });
  return it.quotations();
}

std::vector<size_t> passages(const std::string& text) {
  std::vector<size_t> found;
  for (const Quotation& q : read_text(text).reading.quotations)
    if (q.kind != QuoteKind::indirect) found.push_back(q.passage);
  return found;
}

}  // namespace

TEST_CASE("reporting clauses in every order") {
  CHECK(quotations("“The pier is closed for good,” Anna Bell said.") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell"});
  CHECK(quotations("“The pier is closed for good,” said Anna Bell.") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell"});
  CHECK(quotations("Anna Bell said: “The pier is closed for good.”") ==
        Lines{"“The pier is closed for good.” / Anna Bell / Anna Bell"});
  CHECK(quotations("According to Anna Bell, “the pier is closed for good.”") ==
        Lines{"“the pier is closed for good.” / Anna Bell / Anna Bell"});
  CHECK(quotations("“The pier is closed for good,” Anna Bell, the mayor, told reporters.") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell"});
}

TEST_CASE("a split quotation is one passage of two parts") {
  const std::string text =
      "“The pier is closed for good,” Anna Bell said. “Nobody will ever mend it.”";
  CHECK(quotations(text) == Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell",
                                  "“Nobody will ever mend it.” / Anna Bell / Anna Bell"});
  CHECK(passages(text) == std::vector<size_t>{0, 0});

  Read halves = read_text("“The pier is closed,” said Anna Bell, “and nobody will ever mend it.”");
  REQUIRE(halves.reading.quotations.size() == 2);
  CHECK(halves.reading.quotations[1].kind == QuoteKind::direct);
  CHECK(halves.reading.quotations[1].passage == halves.reading.quotations[0].passage);
}

TEST_CASE("two quotations with a story between are two passages") {
  CHECK(passages("“The pier is closed for good,” Anna Bell said. The mayor left for the station "
                 "after that. Her car broke down. “I should have walked there,” she said.") ==
        std::vector<size_t>{0, 1});
}

TEST_CASE("a quotation over paragraphs has one speaker and one passage") {
  const std::string text =
      "Anna Bell shook her head. “The pier is closed for good.\n\n“Nobody will ever mend it "
      "again,” she said.";
  Read it = read_text(text);
  REQUIRE(it.reading.quotations.size() == 2);
  CHECK(it.reading.quotations[0].passage == it.reading.quotations[1].passage);
  CHECK(it.reading.quotations[0].name == "Anna Bell");
  CHECK(it.reading.quotations[1].name == "Anna Bell");
}

TEST_CASE("a paragraph that is only a quotation takes the speaker before") {
  CHECK(quotations("“The pier is closed for good,” said Anna Bell.\n\n“Nobody in this town will "
                   "ever mend it again.”") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell",
              "“Nobody in this town will ever mend it again.” / Anna Bell / Anna Bell"});
}

TEST_CASE("unless a new subject came between") {
  CHECK(quotations("“The pier is closed for good,” said Anna Bell.\n\nThomas Hale disagreed.\n\n"
                   "“Somebody in this town will surely mend it,” he said.") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell",
              "“Somebody in this town will surely mend it,” / he / Thomas Hale"});
}

TEST_CASE("a pronoun goes to the fitting person outside the marks") {
  CHECK(quotations("Anna Bell met Thomas Hale at the station. “I will never set foot in here "
                   "again,” she said.") ==
        Lines{"“I will never set foot in here again,” / she / Anna Bell"});
  CHECK(quotations("Miner Joel Hale looked on. “Ask Thomas Bell where I am to work,” he said.") ==
        Lines{"“Ask Thomas Bell where I am to work,” / he / Joel Hale"});
}

TEST_CASE("an unnamed person keeps the words that describe them, and no name") {
  CHECK(quotations("A warden who asked not to be named shrugged. “Nobody walks out there on a "
                   "Sunday,” the warden said.") ==
        Lines{"“Nobody walks out there on a Sunday,” / the warden / -"});
}

TEST_CASE("a common noun is linked to the one person it describes") {
  CHECK(quotations("Mayor Anna Bell opened the pier with Thomas Hale. “It will outlive us "
                   "all,” the mayor said.") ==
        Lines{"“It will outlive us all,” / the mayor / Anna Bell"});
}

TEST_CASE("terms, titles of works and scare quotes are no quotations") {
  CHECK(quotations("The “smart” pier has a “green” roof.").empty());
  CHECK(quotations("Her book “The Long Way Home to Harrow” sold well.").empty());
  CHECK(quotations("They sang “Rule of the Waves” again.").empty());
}

TEST_CASE("a short answer beside a reporting clause is one") {
  CHECK(quotations("“No,” Anna Bell said.") == Lines{"“No,” / Anna Bell / Anna Bell"});
}

TEST_CASE("a cue inside a quotation is no cue") {
  CHECK(quotations("“Thomas Hale said nothing to any of us,” said Anna Bell.") ==
        Lines{"“Thomas Hale said nothing to any of us,” / Anna Bell / Anna Bell"});
}

TEST_CASE("who was asked is not who speaks") {
  CHECK(quotations("Thomas Hale was asked about the pier. “The pier is closed for good,” said "
                   "Anna Bell.") ==
        Lines{"“The pier is closed for good,” / Anna Bell / Anna Bell"});
}

TEST_CASE("quoted words inside a reported sentence are mixed") {
  Read it = read_text("Anna Bell said the pier was “closed for good and never to open again.”");
  REQUIRE(it.reading.quotations.size() == 1);
  CHECK(it.reading.quotations[0].kind == QuoteKind::mixed);
  CHECK(it.reading.quotations[0].name == "Anna Bell");
}

TEST_CASE("British single marks read like double ones") {
  CHECK(quotations("‘The miners’ camp is closed for good,’ said Anna Bell. ‘It’s over.’") ==
        Lines{"‘The miners’ camp is closed for good,’ / Anna Bell / Anna Bell",
              "‘It’s over.’ / Anna Bell / Anna Bell"});
}

TEST_CASE("an organization can speak") {
  CHECK(quotations("“We will mend every plank of the pier,” the Harbour Council said.") ==
        Lines{"“We will mend every plank of the pier,” / Harbour Council / Harbour Council"});
}

TEST_CASE("an article without a word of a source has quotations without names") {
  CHECK(quotations("“The pier is closed for good now.”") ==
        Lines{"“The pier is closed for good now.” / - / -"});
}
