#include "writers/figures.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<Candidate> under(const std::string& title, uint64_t seed = 1) {
  return Sample(title +
                "\n\nThe cannery in the harbour will take on 26 people in June, the owner said on "
                "Monday. It packs sardines.\n\nThe second line will pack 60,000 tins a day.\n")
      .write(write_headline_check, seed);
}

}  // namespace

TEST_CASE("the headline stands, or one thing in it is changed") {
  const std::string title = "Cannery finds 26 people for second sardine line";
  const auto candidates = under(title);
  REQUIRE(candidates.size() == 1);
  const Question& question = candidates[0].question;
  CHECK(question.stem ==
        "Is this the headline as the article has it? If not, mark what was changed.");
  CHECK(std::get<Mark>(question.shape).passage == title);
  CHECK(question.evidence[0].text == title);
  REQUIRE(candidates[0].changed);
  const Mark& changed = std::get<Mark>(candidates[0].changed->shape);
  const Change& change = *candidates[0].changed->origin->change;
  CHECK(change.from == "26");
  CHECK(slice(changed.passage, changed.targets.at(0)) == change.to);
  CHECK(candidates[0].changed->explanation ==
        "The article has “26”, not “" + change.to + "”. One word can turn a headline round.");
}

TEST_CASE("capitals of a headline are kept") {
  for (uint64_t seed = 1; seed < 20; ++seed) {
    const auto candidates = under("Cannery Plans to Hire 26 People for Second Line", seed);
    REQUIRE(candidates.size() == 1);
    REQUIRE(candidates[0].changed);
    const std::string& shown = std::get<Mark>(candidates[0].changed->shape).passage;
    CHECK((shown.starts_with("Cannery Plans to") || shown.starts_with("Cannery Promises to") ||
           shown.starts_with("Cannery Refuses to")));
  }
}

TEST_CASE("where nothing can be altered, the headline can only stand") {
  const auto candidates = under("A quiet morning in the old harbour");
  REQUIRE(candidates.size() == 1);
  CHECK(candidates[0].intact_only);
  CHECK_FALSE(candidates[0].changed);
}

TEST_CASE("no title, or a short one: silent") {
  CHECK(under("Cannery hires").empty());
  CHECK(Sample("The cannery will take on 26 people in June, the owner said on Monday.\n")
            .write(write_headline_check)
            .empty());
}

TEST_CASE("nouns, names of dates and parts aren't altered") {
  CHECK(under("The mayor’s attacks on the 9/11 cannery story").at(0).intact_only);
}

TEST_CASE("of a headline that goes on in a second line, only the first is asked about") {
  const auto candidates = under("Cannery to hire 26 people for sardines;");
  REQUIRE(candidates.size() == 1);
  CHECK(candidates[0].question.stem ==
        "Is this the first line of the headline as the article has it? If not, mark what was "
        "changed.");
  CHECK(std::get<Mark>(candidates[0].question.shape).passage ==
        "Cannery to hire 26 people for sardines");
}

TEST_CASE("a headline that only bids the reader in is left alone") {
  CHECK(under("Watch the cannery hire 26 people in June").empty());
  CHECK_FALSE(under("Watchdog finds 26 people in cannery").empty());
}

TEST_CASE("in a headline that asks, and of a number in a row, nothing is turned") {
  CHECK(under("Will the cannery hire people in June?").at(0).intact_only);
  CHECK(under("Cannery of the 21st century in the harbour").at(0).intact_only);
}

TEST_CASE("a headline of two clauses would soon contradict a verb that is turned") {
  for (uint64_t seed = 1; seed < 10; ++seed)
    for (const Candidate& candidate :
         under("Friends once more: Cannery owner wins the old sardine line", seed))
      CHECK_FALSE(candidate.changed);
}

TEST_CASE("one person stands for another by both names only") {
  const auto changed_names = [](const std::string& title) {
    bool changed = false;
    for (uint64_t seed = 1; seed < 20; ++seed)
      for (const Candidate& each :
           Sample(title +
                  "\n\n“The line is old,” said Ada Brook, who owns it. “It is slow,” said Carla "
                  "Nwosu, who runs it.\n\n“It must go,” Carla Nwosu said. “It stays,” Ada Brook "
                  "said.\n")
               .write(write_headline_check, seed))
        changed |=
            each.changed && each.changed->origin->change->to.find("Nwosu") != std::string::npos;
    return changed;
  };
  CHECK(changed_names("Ada Brook keeps the old sardine line"));
  CHECK_FALSE(changed_names("Brook keeps the old sardine line"));
}

TEST_CASE("a headline with a “but” would contradict a verb that is turned") {
  CHECK(under("Cannery wins the old sardine line but pays people").at(0).intact_only);
}

TEST_CASE("a headline that holds back its news isn't asked about") {
  for (const char* title :
       {"The Cannery Just Did Something Huge For The Harbour", "Here’s Why The Cannery Left Quern",
        "Cannery owner was asked about the line, and he said…", "Paid Notice: Deaths BROOK, ADA"})
    CHECK(under(title).empty());
}

TEST_CASE("a word that may be a noun is turned only before what shows it to be a verb") {
  CHECK(under("Cannery attacks the mayor over the second line")[0].changed);
  CHECK_FALSE(under("Harbour attacks test the plans of the cannery")[0].changed);
  CHECK_FALSE(under("Crucial wins for the cannery in the harbour")[0].changed);
}

TEST_CASE("another figure goes with the article before it") {
  for (uint64_t seed = 1; seed < 30; ++seed) {
    const auto candidates = under("The mayor gets a 60-tin welcome at the cannery", seed);
    REQUIRE(candidates.size() == 1);
    if (!candidates[0].changed) continue;
    const Change& change = *candidates[0].changed->origin->change;
    CAPTURE(change.to);
    CHECK_FALSE(opens_with_a_vowel_sound(change.to));
  }
}

TEST_CASE("what is the lowest of all hasn't risen") {
  CHECK(under("Tin count of the cannery falls by half")[0].changed);
  CHECK_FALSE(under("Tin count of the cannery falls to lowest of all")[0].changed);
}

TEST_CASE("an abbreviation at the end of a headline keeps its stop") {
  const auto shown = [](const std::string& title) {
    const auto candidates = under(title);
    return candidates.empty() ? "" : std::get<Mark>(candidates[0].question.shape).passage;
  };
  CHECK(shown("Rowers Find a New Home in Quern, Ga.") == "Rowers Find a New Home in Quern, Ga.");
  CHECK(shown("Rowers Find a New Home in Quern, They Say.") ==
        "Rowers Find a New Home in Quern, They Say");
}
