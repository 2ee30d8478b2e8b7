#include "writers/rank.h"

#include <algorithm>

#include "writers/proposed.h"
#include "writers/selection.h"

using namespace stet;
using namespace stet::test;

namespace {

std::vector<std::string> kinds_of(const std::vector<Question>& questions) {
  std::vector<std::string> kinds;
  for (const Question& question : questions) kinds.push_back(question.kind);
  return kinds;
}

}  // namespace

TEST_CASE("a pack is spread over kinds before a kind is asked again") {
  Chance chance(1);
  const auto kept = keep_best(
      {proposed("a", 0.9, {{0, 1}}), proposed("a", 0.85, {{2, 3}}), proposed("b", 0.8, {{4, 5}})},
      400, lexicon(), chance);
  CHECK(kinds_of(kept) == std::vector<std::string>{"b", "a", "a"});
}

TEST_CASE("a kind of which little is left is served before others use it up") {
  Chance chance(1);
  const auto kept =
      keep_best({proposed("a", 0.9, {{0, 1}}, {{4, 5}}), proposed("a", 0.85, {{2, 3}}),
                 proposed("a", 0.8, {{6, 7}}), proposed("b", 0.7, {{4, 5}})},
                400, lexicon(), chance);
  CHECK(kinds_of(kept) == std::vector<std::string>{"a", "b", "a"});
}

TEST_CASE("what would use up several others gives way to them") {
  Chance chance(1);
  const Proposed wide = proposed("who", 0.7, {{0, 60}}, {{0, 60}});
  const auto one = [](size_t place) { return proposed("who", 0.6, {{place, place + 5}}); };
  CHECK(keep_best({wide, one(0), one(20), one(40)}, 400, lexicon(), chance).size() == 3);
  const auto kept = keep_best({wide, one(0)}, 400, lexicon(), chance);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].stem == wide.candidate.question.stem);
}

TEST_CASE(
    "a kind that the best of another would leave nothing of is taken first, where it costs none") {
  Chance chance(1);
  const Proposed best = proposed("a", 1.6, {{0, 1}}, {{10, 30}});
  const Proposed other = proposed("a", 0.2, {{2, 3}});
  const Proposed lost = proposed("b", 0.3, {{10, 11}});
  CHECK(kinds_of(keep_best({best, other, lost, proposed("b", 0.3, {{20, 21}})}, 400, lexicon(),
                           chance)) == std::vector<std::string>{"b", "a", "b"});
  // Two questions for one of another kind: not worth it.
  CHECK(kinds_of(keep_best(
            {best, proposed("a", 1.5, {{40, 41}}), proposed("b", 0.3, {{10, 11}}, {{40, 41}})}, 400,
            lexicon(), chance)) == std::vector<std::string>{"a", "a"});
}

TEST_CASE("a story's lead is asked about first") {
  Chance chance(1);
  auto late = proposed("a", 0.7, {{0, 1}});
  auto early = proposed("b", 0.65, {{2, 3}});
  early.in_lead = true;
  CHECK(kinds_of(keep_best({late, early}, 400, lexicon(), chance)) ==
        std::vector<std::string>{"b", "a"});
}

TEST_CASE("a kind that is seldom sound comes after one that always is") {
  Chance chance(1);
  CHECK(kinds_of(keep_best({proposed("finish-the-quote", 0.7, {{0, 1}}),
                            proposed("check-the-figure", 0.6, {{2, 3}})},
                           400, lexicon(), chance)) ==
        std::vector<std::string>{"check-the-figure", "finish-the-quote"});
}

TEST_CASE("two that ask nearly the same are one") {
  Chance chance(1);
  const auto asking = [](std::string stem, double worth, Span key) {
    Proposed each = proposed("who", worth, {key});
    each.candidate.question.stem = std::move(stem);
    each.candidate.question.shape = Choose{{{"a", "Bram Oduya", true}, {"b", "Cal Dean"}}};
    each.candidate.question.evidence = {{"", {0, 40}, "the same sentence"}};
    return each;
  };
  CHECK(keep_best({asking("Who?", 0.9, {0, 1}), asking("Who said so?", 0.8, {2, 3})}, 400,
                  lexicon(), chance)
            .size() == 1);
}

TEST_CASE("two passages that tell the same, with a figure, are one") {
  Chance chance(1);
  const auto passage = [](std::string words, double worth, Span key) {
    Proposed each = proposed("stet-or-strike", worth, {key});
    each.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return each;
  };
  const auto first = passage("Hale led the last 10 polls in Corrow and lost to Vane.", 0.6, {0, 1});
  const auto kept = [&](std::string other) {
    return keep_best({first, passage(std::move(other), 0.5, {2, 3})}, 400, lexicon(), chance)
        .size();
  };
  CHECK(kept("Vane beat Hale, who had led in each of the last 10 polls of Corrow.") == 1);
  CHECK(kept("Vane beat Hale, who had led in each of the last polls of Corrow.") == 1);
  CHECK(kept("Vane beat Hale, who had led in some of the polls of spring.") == 2);
  CHECK(kept("The bridge at Corrow will stay shut for 10 weeks.") == 2);
}

TEST_CASE("whose words they are is asked once of much the same words") {
  Chance chance(1);
  const auto asking = [](std::string_view kind, std::string stem, std::string key, Span fact) {
    Proposed each = proposed(kind, 0.5, {fact});
    each.candidate.question.stem = std::move(stem);
    each.candidate.question.shape = Choose{{{"a", std::move(key), true}, {"b", "Vane"}}};
    return each;
  };
  const auto said = asking("who-said-it", "Who said: “Crime in Corrow is worse than ever”?",
                           "Dmitri Hale", {0, 1});
  const auto kept = [&](std::string stem, std::string key) {
    return keep_best({said, asking("whose-voice", std::move(stem), std::move(key), {2, 3})}, 400,
                     lexicon(), chance)
        .size();
  };
  CHECK(kept("On whose word? “Crime is worse in Corrow.”", "Dmitri Hale’s") == 1);
  CHECK(kept("On whose word? “Crime is worse in Corrow.”", "Idris Vane’s") == 2);
  CHECK(kept("On whose word? “The bridge is shut.”", "Dmitri Hale’s") == 2);
}

TEST_CASE("one attribution proves the source of one question only") {
  Chance chance(1);
  const auto kept = [&](std::string kind, Span of_other) {
    Proposed first = proposed("whose-voice", 0.5, {{0, 1}});
    Proposed second = proposed(std::move(kind), 0.4, {{200, 201}});
    first.candidate.question.evidence = {{"", {0, 100}, "“The pier is old,” Hale said."}};
    second.candidate.question.evidence = {{"", of_other, "“It is cold.”"}};
    return keep_best({first, second}, 400, lexicon(), chance).size();
  };
  CHECK(kept("kind-of-source", {50, 120}) == 1);
  CHECK(kept("kind-of-source", {100, 120}) == 2);
  CHECK(kept("who-is-it", {50, 120}) == 1);
  CHECK(kept("check-the-figure", {50, 120}) == 2);
}

TEST_CASE("two on the writer's own word in one paragraph are one too many") {
  Chance chance(1);
  const auto kept = [&](Span of_other) {
    Proposed first = proposed("whose-voice", 0.5, {{0, 1}});
    Proposed second = proposed("kind-of-source", 0.4, {{200, 201}});
    first.candidate.question.shape = Choose{{{"a", "The writer’s own", true}, {"b", "Ada’s"}}};
    second.candidate.question.shape = Choose{
        {{"a", "Nobody but the writer of the story", true}, {"b", "People who aren’t named"}}};
    first.candidate.question.evidence = {{"", {0, 100}, "The pier is old."}};
    second.candidate.question.evidence = {{"", of_other, "The hall is cold."}};
    return keep_best({first, second}, 400, lexicon(), chance).size();
  };
  CHECK(kept({101, 120}) == 1);
  CHECK(kept({102, 120}) == 2);  // in the next paragraph
}

TEST_CASE("no passage tells of whom another asks who spoke") {
  Chance chance(1);
  Proposed who = proposed("who-said-it", 0.5, {{0, 1}});
  who.candidate.question.stem = "Who said: “I had a belt on, and the knife hit its buckle”?";
  who.candidate.question.shape = Choose{{{"a", "Dmitri Hale", true}, {"b", "Idris Vane"}}};
  const auto kept = [&](std::string words) {
    Proposed passage = proposed("stet-or-strike", 0.4, {{2, 3}});
    passage.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return keep_best({who, passage}, 400, lexicon(), chance).size();
  };
  CHECK(kept("Vane mocked Hale’s story of a knife and a buckle.") == 1);
  CHECK(kept("Vane mocked the story of a knife and a buckle.") == 2);
  CHECK(kept("Vane mocked Hale’s story of the bridge.") == 2);
}

TEST_CASE("no passage shows a figure or a name that another asks for") {
  Chance chance(1);
  Proposed figure = proposed("check-the-figure", 0.5, {{0, 1}});
  figure.candidate.question.stem = "Which figure belongs in the gap? “It went to _____ judges.”";
  figure.candidate.question.shape = Number{12000, 0, ""};
  figure.candidate.question.evidence = {{"", {0, 27}, "It went to 12,000 of judges"}};
  figure.candidate.key_facts = {{11, 17}};
  Proposed name = proposed("check-the-name", 0.5, {{4, 5}});
  name.candidate.question.stem = "Which name? “The _____ sent an army of reporters.”";
  name.candidate.question.shape = Choose{{{"a", "Corrow Post", true}, {"b", "Rill Times"}}};
  const auto kept = [&](const Proposed& asked, std::string words) {
    Proposed passage = proposed("stet-or-strike", 0.4, {{2, 3}});
    passage.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return keep_best({asked, passage}, 400, lexicon(), chance).size();
  };
  CHECK(kept(figure, "Of the 12,000 judges three were new.") == 1);
  CHECK(kept(figure, "Of the 11,000 judges three were new.") == 2);
  CHECK(kept(name, "The Post has an army of readers.") == 1);
  CHECK(kept(name, "The paper has an army of readers.") == 2);
}

TEST_CASE("a headline and the lead that retells it are one too many") {
  Chance chance(1);
  Proposed headline = proposed("headline-check", 0.5, {{0, 1}}, {}, "headline");
  headline.candidate.question.shape =
      Mark{"Council rejects ferry contract", {}, MarkUnit::words, "Stet"};
  const auto kept = [&](std::string words) {
    Proposed passage = proposed("stet-or-strike", 0.4, {{2, 3}});
    passage.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return keep_best({headline, passage}, 400, lexicon(), chance).size();
  };
  CHECK(kept("The council on Monday voted against a contract for the ferry.") == 1);
  CHECK(kept("The council met in the old hall on Monday.") == 2);
}

TEST_CASE("no question shows what another asks") {
  Chance chance(1);
  const auto kept = keep_best(
      {proposed("figure", 0.9, {{10, 12}}, {{0, 10}, {12, 40}}),
       proposed("strike", 0.8, {{0, 40}}, {{0, 40}}), proposed("who", 0.7, {{50, 60}}, {{60, 90}})},
      400, lexicon(), chance);
  CHECK(kinds_of(kept) == std::vector<std::string>{"who", "figure"});
}

TEST_CASE("of one passage that stands as printed, two may ask for other words") {
  const auto marked = [](std::string_view kind, Span key, std::string none = "") {
    Proposed each = proposed(kind, 0.5, {key}, {{0, 40}});
    each.candidate.question.shape =
        Mark{"The club sold its boats on Monday, Bell said.", {key}, MarkUnit::words, none};
    each.candidate.question.evidence = {
        {"a", {0, 44}, "The club sold its boats on Monday, Bell said."}};
    return each;
  };
  const auto kept = [](const Proposed& a, const Proposed& b) {
    Chance chance(1);
    return keep_best({a, b}, 400, lexicon(), chance).size();
  };
  const Proposed when = marked("check-the-date", {25, 34});
  CHECK(kept(when, marked("whose-voice", {36, 40})) == 2);
  CHECK(kept(when, marked("who-is-it", {28, 34})) == 1);  // the same words
  CHECK(kept(when, marked("stet-or-strike", {4, 8}, "Stet: let it stand")) == 1);
  Proposed changed = marked("loaded-words", {9, 13});  // not as it is printed
  std::get<Mark>(changed.candidate.question.shape).passage.replace(9, 4, "dumped");
  CHECK(kept(when, changed) == 1);
}

TEST_CASE("one question a topic in each kind") {
  Chance chance(1);
  const auto kept = keep_best({proposed("who", 0.9, {{0, 1}}, {}, "passage 1"),
                               proposed("who", 0.8, {{2, 3}}, {}, "passage 1"),
                               proposed("end", 0.7, {{4, 5}}, {}, "passage 1")},
                              400, lexicon(), chance);
  CHECK(kinds_of(kept) == std::vector<std::string>{"end", "who"});
}

TEST_CASE("a kind is capped by the length of the article") {
  Chance chance(1);
  std::vector<Proposed> many;
  for (size_t i = 0; i < 12; ++i) many.push_back(proposed("who", 0.5, {{i * 2, i * 2 + 1}}));
  CHECK(keep_best(many, 100, lexicon(), chance).size() == 7);
  CHECK(keep_best(many, 600, lexicon(), chance).size() == 9);
}

TEST_CASE("sixty to seventy-five of a hundred two-class items stay intact") {
  for (uint64_t seed = 0; seed < 50; ++seed)
    for (size_t items = 3; items < 40; ++items) {
      Chance chance(seed);
      const size_t changed = changed_count(items, chance);
      CHECK(changed * 4 >= items);
      CHECK((changed * 5 <= items * 2 || changed == (items + 3) / 4));
    }
}

TEST_CASE("items that can only stand are kept as far as a quarter can still be changed") {
  const auto item = [](size_t place, bool changeable) {
    Proposed each = proposed("stet-or-strike", 0.5, {{place * 9, place * 9 + 5}});
    each.candidate.question.stem = std::to_string(place);
    if (changeable)
      each.candidate.changed = Question{};
    else
      each.candidate.intact_only = true;
    return each;
  };
  std::vector<Proposed> proposals;
  for (size_t i = 0; i < 9; ++i) proposals.push_back(item(i, i < 2));
  for (uint64_t seed = 0; seed < 20; ++seed) {
    Chance chance(seed);
    const auto kept = keep_best(proposals, 2000, lexicon(), chance);
    CHECK(kept.size() == 8);
    CHECK(std::ranges::count_if(kept, [](const Question& each) { return each.stem.empty(); }) == 2);
  }
  for (Proposed& each : proposals) {
    each.candidate.changed.reset();
    each.candidate.intact_only = true;
  }
  Chance chance(1);
  CHECK(keep_best(proposals, 2000, lexicon(), chance).size() == 1);
}

namespace {

// Stet-or-strike of a passage, with a change or only to stand.
Proposed judged(const std::string& passage, Span place, std::string from, std::string to) {
  Proposed each = proposed("stet-or-strike", 0.5, {place});
  each.candidate.question.shape = Mark{passage, {}, MarkUnit::words, "Stet"};
  if (from.empty()) {
    each.candidate.intact_only = true;
    return each;
  }
  Question changed = each.candidate.question;
  changed.origin = Origin{"", 0, Change{std::move(from), std::move(to), place}};
  each.candidate.changed = std::move(changed);
  return each;
}

}  // namespace

TEST_CASE("where a passage that only stands shows what another changed, it is the one to go") {
  Chance chance(1);
  const auto kept =
      keep_best({judged("The ferry carried 480 people.", {0, 5}, "480", "620"),
                 judged("The same 480 people of the ferry came back.", {9, 12}, "", "")},
                400, lexicon(), chance);
  REQUIRE(kept.size() == 1);
  CHECK(std::get<Mark>(kept[0].shape).passage == "The ferry carried 480 people.");
}

TEST_CASE("“will” tells of a change only beside words that few sentences hold") {
  const auto kept = [](std::string other) {
    Chance chance(1);
    return keep_best({judged("Vane will speak at the bridge on Tuesday.", {0, 5}, "will", "may"),
                      judged(std::move(other), {20, 25}, "", "")},
                     400, lexicon(), chance)
        .size();
  };
  CHECK(kept("The ferry will carry 480 people to the bridge.") == 2);
  CHECK(kept("At the bridge, Vane will speak to 480 people.") == 1);
}

TEST_CASE("of two passages that overlap, one sentence is to be marked in one only") {
  Chance chance(1);
  const auto marked = [](Span shown, std::string topic) {
    Proposed each = proposed("whose-voice", 0.5, {}, {shown}, std::move(topic));
    each.candidate.question.shape = Mark{"A. B.", {{0, 2}}, MarkUnit::sentence, ""};
    return each;
  };
  CHECK(keep_best({marked({0, 40}, "1"), marked({30, 70}, "2")}, 400, lexicon(), chance).size() ==
        1);
  CHECK(keep_best({marked({0, 40}, "1"), marked({40, 70}, "2")}, 400, lexicon(), chance).size() ==
        2);
}

TEST_CASE("a headline that names who spoke shows it of words that are to be sorted") {
  Chance chance(1);
  Proposed headline = proposed("headline-check", 0.5, {{0, 1}});
  headline.candidate.question.shape =
      Mark{"Bell speaks directly to the islanders of Ostrey", {}, MarkUnit::words, ""};
  Proposed sorted = proposed("who-said-it", 0.9, {{10, 11}});
  sorted.candidate.question.stem = "Who said what? Sort the words by who spoke them.";
  sorted.candidate.question.shape =
      Sort{{"Ada Bell", "Cal Dean"}, {{"“Let me speak directly to the islanders.”", 0, ""}}};
  CHECK(kinds_of(keep_best({headline, sorted}, 400, lexicon(), chance)) ==
        std::vector<std::string>{"who-said-it"});
}

TEST_CASE("a pack holds no more questions than the article's length bears") {
  Chance chance(1);
  std::vector<Proposed> all;
  for (size_t i = 0; i < 60; ++i)
    all.push_back(proposed(i % 2 ? "a" : "b", 0.5, {{2 * i, 2 * i + 1}}));
  const double words_each = ranking_weight(lexicon(), "words-per-question");
  const auto kept = [&](double questions) {
    return keep_best(all, static_cast<size_t>(words_each * questions), lexicon(), chance).size();
  };
  CHECK(kept(1) <= ranking_weight(lexicon(), "least-of-all"));
  CHECK(kept(25) == 25);
  CHECK(kept(200) == ranking_weight(lexicon(), "most-of-all"));
}
