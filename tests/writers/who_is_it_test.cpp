#include <algorithm>

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kQuay =
    "Ada Brook, a retired driver of the town’s buses, opened the gate. Carl Dean, treasurer of the "
    "council, closed it. Eve Fox, owner of the Crown Hotel, watched. Gus Hart, captain of the "
    "ferry, left.\n";

}  // namespace

TEST_CASE("whom a description belongs to is asked among others who are described") {
  const auto candidates = Sample(kQuay).write(write_who_is_it);
  const Question& question = with_stem(candidates, "Crown Hotel").question;
  CHECK(question.stem == "Whom does the article describe as “owner of the Crown Hotel”?");
  CHECK(key_of(question).text == "Eve Fox");
  auto texts = option_texts(question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts == std::vector<std::string>{"Ada Brook", "Carl Dean", "Eve Fox", "Gus Hart"});
  for (const Option& option : std::get<Choose>(question.shape).options)
    if (option.text == "Gus Hart") CHECK(option.why == "The article has other words for Gus Hart.");
}

TEST_CASE("words that stand before a name get their article in the question") {
  const auto candidates =
      Sample("Quern Networks engineer Nora Jay cut the ribbon. " + kQuay).write(write_who_is_it);
  CHECK(with_stem(candidates, "engineer").question.stem ==
        "Whom does the article describe as a “Quern Networks engineer”?");
}

TEST_CASE("with fewer than three others described, people from nowhere would tempt nobody") {
  CHECK(Sample("Ada Brook, a retired driver of the town’s buses, opened the gate. Carl Dean, "
               "treasurer of the council, closed it.\n")
            .write(write_who_is_it)
            .empty());
}

TEST_CASE("what several are, or could be, tells nobody apart") {
  const auto asked = [](const std::string& ada) {
    return asks(
        Sample("Ada Brook, " + ada + ", opened the gate. " + kQuay.substr(kQuay.find("Carl Dean")))
            .write(write_who_is_it),
        "Whom does the article describe as “" + ada);
  };
  CHECK(asked("a retired driver of the town’s buses"));
  CHECK_FALSE(asked("owner of the Mill Hotel"));           // Eve Fox owns a hotel, too
  CHECK_FALSE(asked("a candidate for the Green League"));  // one of many
  CHECK_FALSE(asked("a teacher"));                         // as others may well be
}

TEST_CASE("a description cut short by what stands before it is not asked about") {
  const Sample sample("Guests came to likely council leader Bea Cole. " + kQuay);
  CHECK_FALSE(asks(sample.write(write_who_is_it), "council leader"));
  CHECK(asks(sample.write(write_who_is_it), "treasurer of the council"));
}

TEST_CASE("a description that ends in somebody else's name belongs to that person") {
  const Sample sample(
      "Guests were editor Ada Brook, harbour reporter Carl Dean, and Eve Fox, mayor of the town. "
      "Gus "
      "Hart, a ferry captain, and Ina Jay, an organ builder, came late.\n");
  for (const Candidate& candidate : sample.write(write_who_is_it)) {
    CHECK(candidate.question.stem.find("Carl Dean") == std::string::npos);
    if (!std::holds_alternative<Choose>(candidate.question.shape)) continue;
    for (const std::string& text : option_texts(candidate.question))
      CHECK(text.find("Carl Dean") == std::string::npos);
  }
}

TEST_CASE("three people whom the article quotes are matched with what they are") {
  const auto candidates =
      Sample(
          "Ada Brook, a retired bus driver, said the hall was cold. Bram Oduya, the council’s "
          "treasurer, said it would be mended. Carla Nwosu, head of the rowing club, said the "
          "roof was old.\n")
          .write(write_who_is_it);
  const Match& match = std::get<Match>(with_stem(candidates, "Who is who?").question.shape);
  std::vector<std::string> pairs;
  for (const Pair& pair : match.pairs) pairs.push_back(pair.left + ": " + pair.right);
  std::ranges::sort(pairs);
  CHECK(pairs == std::vector<std::string>{"Ada Brook: Retired bus driver",
                                          "Bram Oduya: The council’s treasurer",
                                          "Carla Nwosu: Head of the rowing club"});
}

TEST_CASE("what somebody is stands among what they could be of the same body") {
  const auto candidates = Sample(
                              "The pier will close. Carl Dean, treasurer of the Harbour Trust, "
                              "closed the gate on Monday.\n")
                              .write(write_who_is_it);
  const Question& question = with_stem(candidates, "Carl Dean").question;
  CHECK(question.stem == "How does the article describe Carl Dean?");
  CHECK(key_of(question).text == "Treasurer of the Harbour Trust");
  const auto& options = std::get<Choose>(question.shape).options;
  REQUIRE(options.size() == 4);
  for (const Option& option : options) {
    CHECK(option.text.ends_with(" of the Harbour Trust"));
    if (!option.right) CHECK(option.why == "No such thing is said of Carl Dean.");
  }
  CHECK(question.explanation == "The description stands beside the name.");
}

TEST_CASE("nobody is asked about by an office that has no fellows") {
  const auto asked = [](const std::string& what) {
    return asks(Sample("The pier will close. Carl Dean, " + what + ", closed the gate on Monday.\n")
                    .write(write_who_is_it),
                "How does the article describe Carl Dean?");
  };
  CHECK(asked("director of the Harbour Trust"));
  CHECK(asked("a retired bus driver"));
  CHECK_FALSE(asked("director of communications"));                  // of no body
  CHECK_FALSE(asked("chairman of the Senate Harbour Committee"));    // no club
  CHECK_FALSE(asked("night director of the Harbour Trust"));         // no "night treasurer"
  CHECK_FALSE(asked("keeper of the Harbour Trust"));                 // unknown
  CHECK_FALSE(asked("an economist at the Harbour Trust's centre"));  // "a lawyer"
}

TEST_CASE("in science, on the field and on the stage, too, somebody could be something else") {
  const auto texts = [](const std::string& what) {
    const auto candidates =
        Sample("The pier will close. Carl Dean, " + what + ", closed the gate on Monday.\n")
            .write(write_who_is_it);
    auto options = option_texts(with_stem(candidates, "How does the article").question);
    std::ranges::sort(options);
    return options;
  };
  const auto football = texts("goalkeeper for Quern Harbour");
  CHECK(football ==
        std::vector<std::string>{"Defender for Quern Harbour", "Goalkeeper for Quern Harbour",
                                 "Midfielder for Quern Harbour", "Striker for Quern Harbour"});
  for (const std::string& each : texts("a marine biologist at the Harbour Institute"))
    CHECK(each.ends_with(" at the Harbour Institute"));
}

TEST_CASE("what other sources are stands in where no other role of the body can") {
  const auto candidates =
      Sample(
          "Ada Brook, a lighthouse historian from Aldmere, said the pier was old.\n\nCarl Dean, "
          "an organ builder from Quern, said the planks were rotten.\n\nEve Fox, a retired bus "
          "driver, said the gate was broken.\n\nGus Hart, captain of the Sunday ferry, said the "
          "rails were loose.\n")
          .write(write_who_is_it);
  const Question& question =
      with_stem(candidates, "How does the article describe Ada Brook").question;
  auto texts = option_texts(question);
  std::sort(texts.begin(), texts.end());
  CHECK(texts == std::vector<std::string>{"Captain of the Sunday ferry",
                                          "Lighthouse historian from Aldmere",
                                          "Organ builder from Quern", "Retired bus driver"});
}

TEST_CASE(
    "a description that a town ends is marked only where the town's own land doesn't follow") {
  const auto marks = [](const std::string& town) {
    return asks(Sample("“Rowing across the bay is dear,” said Will Doyle, a "
                       "professor of rowing at the university in " +
                       town + "\n")
                    .write(write_who_is_it),
                "Mark the words that say who Will Doyle is");
  };
  CHECK(marks("Aldmere."));
  CHECK_FALSE(marks("Aldmere, Ohio."));
}

TEST_CASE("nobody is asked for by what they are in a group that the stem doesn't name") {
  const std::string others =
      "Carl Dean, a plumber of Quern Lane, watched. Eve Fox, a teacher of Latin, watched. Gus "
      "Hart, "
      "a ferry captain of Rill, watched.\n";
  const auto asked = [&](const std::string& what) {
    return asks(Sample("Guy Cecil, " + what + ", said the boats might sail.\n\n" + others)
                    .write(write_who_is_it),
                "Whom does the article describe as “" + what);
  };
  CHECK(asked("chief strategist of the rowing club"));
  CHECK_FALSE(asked("the group’s chief strategist"));
}

TEST_CASE("whom everybody knows by an office is no lure") {
  const auto is_asked = [](const std::string& role) {
    return asks(
        Sample("Ada Brook, a retired driver of the town’s buses, opened the gate. Carl Dean, " +
               role +
               ", closed it. Eve Fox, owner of the Crown Hotel, watched. Gus Hart, captain of "
               "the ferry, left.\n")
            .write(write_who_is_it),
        "Crown Hotel");
  };
  CHECK(is_asked("treasurer of the council"));
  CHECK_FALSE(is_asked("the former president"));
}
