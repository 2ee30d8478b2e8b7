#include "quiz/picks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/sample_pack.h"

using namespace stet;

namespace {

// A pack with `articles` articles of four choose questions and two of stet or strike each; the same
// articles as in other packs of that `paper`.
std::shared_ptr<const Pack> pack_of(const std::string& name, int articles,
                                    const std::string& paper) {
  const Pack sample = test::sample_pack();
  Pack pack = sample;
  pack.id = name;
  pack.title = name;
  pack.articles.clear();
  pack.questions.clear();
  static constexpr const char* kSkills[] = {"sourcing", "quoting", "claims", "evidence"};
  for (int a = 0; a < articles; ++a) {
    PackArticle article = sample.articles[0];
    article.id = "a" + std::to_string(a);
    article.text += "\n" + paper + " " + std::to_string(a);
    pack.articles.push_back(article);
    auto add = [&](const Question& like, const char* skill, int number) {
      Question question = like;
      question.id = name + "-" + std::to_string(a) + "-" + std::to_string(number);
      question.skill = skill;
      question.difficulty = 1 + number % 3;
      question.evidence[0].article = article.id;
      pack.questions.push_back(question);
    };
    for (int i = 0; i < 4; ++i) add(sample.questions[0], kSkills[i], i);
    add(sample.questions[8], "checking", 4);
    add(sample.questions[9], "checking", 5);
  }
  return std::make_shared<const Pack>(std::move(pack));
}
std::shared_ptr<const Pack> pack_of(const std::string& name, int articles) {
  return pack_of(name, articles, name);
}

const std::vector<std::shared_ptr<const Pack>> kPacks{pack_of("big", 12), pack_of("small", 1),
                                                      pack_of("other", 2)};

std::vector<std::string> ids(const Picks& picks) {
  std::vector<std::string> out;
  for (const Pick& pick : picks) out.push_back(pick.question().id);
  return out;
}

std::string article_of(const Pick& pick) {
  return pick.pack->id + "/" + pick.question().evidence[0].article;
}

// How often the article changes from one question to the next.
size_t turns(const Picks& picks) {
  size_t count = 0;
  for (size_t i = 1; i < picks.size(); ++i)
    count += article_of(picks[i]) != article_of(picks[i - 1]);
  return count;
}

}  // namespace

TEST_CASE("an edition is ten questions on three stories of two packs, each read once") {
  for (uint64_t seed : {20150203, 20150204, 20150205, 20260101}) {
    const Picks picks = pick_edition(kPacks, seed, 10);
    CHECK(picks.size() == 10);
    CHECK(turns(picks) == 2);
    std::set<const Pack*> packs;
    for (const Pick& pick : picks) packs.insert(pick.pack);
    CHECK(packs.size() >= 2);
    const auto asked = ids(picks);
    CHECK(std::set<std::string>(asked.begin(), asked.end()).size() == 10);
  }
}

TEST_CASE("an article that two packs hold is in an edition once") {
  const std::vector<std::shared_ptr<const Pack>> packs{pack_of("first", 4, "paper"),
                                                       pack_of("second", 4, "paper")};
  for (uint64_t seed = 1; seed <= 50; ++seed) {
    std::set<std::string> texts;
    for (const Pick& pick : pick_edition(packs, seed, 10))
      texts.insert(pick.pack->article(pick.question().evidence[0].article)->text);
    CHECK(texts.size() == 3);
  }
  const std::vector<std::shared_ptr<const Pack>> twins{pack_of("first", 1, "paper"),
                                                       pack_of("second", 1, "paper")};
  CHECK(pick_edition(twins, 1, 10).size() == 10);  // where there is no other
}

TEST_CASE("the same packs and date give the same edition, in whatever order the packs stand") {
  const auto first = ids(pick_edition(kPacks, 20150203, 10));
  CHECK(ids(pick_edition(kPacks, 20150203, 10)) == first);
  const std::vector<std::shared_ptr<const Pack>> turned{kPacks[2], kPacks[0], kPacks[1]};
  CHECK(ids(pick_edition(turned, 20150203, 10)) == first);
  CHECK(ids(pick_edition(kPacks, 20150204, 10)) != first);
}

TEST_CASE("a small shelf gives what it has") {
  CHECK(pick_edition({}, 1, 10).empty());
  CHECK(pick_edition(std::span(kPacks).subspan(1, 1), 1, 10).size() == 6);
}

TEST_CASE("practice keeps to its skill and asks fresh questions first") {
  const Picks first = pick_practice(kPacks, "quoting", {}, 5, 10);
  REQUIRE(first.size() == 10);
  TimesAsked asked;
  for (const Pick& pick : first) {
    CHECK(pick.question().skill == "quoting");
    asked[pick.question().id] = 1;
  }
  // Fifteen there are: five are fresh, and come before those asked once.
  const Picks second = pick_practice(kPacks, "quoting", asked, 6, 5);
  for (const Pick& pick : second) CHECK(asked.count(pick.question().id) <= 1);
  CHECK(pick_practice(kPacks, "language", {}, 5, 10).empty());
}

TEST_CASE("a shift goes from easy to hard") {
  const Picks picks = pick_shift(kPacks, {}, 9, 20);
  REQUIRE(picks.size() == 20);
  CHECK(std::ranges::is_sorted(picks, {}, [](const Pick& p) { return p.question().difficulty; }));
  CHECK(picks.front().question().difficulty == 1);
  CHECK(picks.back().question().difficulty == 3);
}

TEST_CASE("a review asks what was missed, in that order, then fresh ones of the skills due") {
  const std::vector<std::string> missed{"big-3-1", "gone", "small-0-4"};
  const std::vector<std::string> skills{"claims"};
  const auto picks = pick_review(kPacks, missed, skills, {}, 1, 6);
  REQUIRE(picks.size() == 6);
  CHECK(picks[0].question().id == "big-3-1");
  CHECK(picks[1].question().id == "small-0-4");
  for (size_t i = 2; i < picks.size(); ++i) CHECK(picks[i].question().skill == "claims");
  CHECK(pick_review(kPacks, missed, {}, {}, 1, 6).size() == 2);
}

TEST_CASE("a mix-up asks the skills in turn") {
  const Picks picks = pick_mixup(kPacks, {}, 2, 10);
  REQUIRE(picks.size() == 10);
  for (size_t i = 0; i < 5; ++i) {
    CHECK(picks[i].question().skill == picks[i + 5].question().skill);
    for (size_t j = 0; j < i; ++j) CHECK(picks[i].question().skill != picks[j].question().skill);
  }
}

TEST_CASE("a group is asked only what hands can answer") {
  const auto sample = std::make_shared<const Pack>(test::sample_pack());
  const std::vector<std::shared_ptr<const Pack>> packs{sample};
  const Picks picks = pick_group(packs, 3, 10);
  REQUIRE(picks.size() == 3);  // the choice, and stet or strike twice
  for (const Pick& pick : picks) CHECK(by_show_of_hands(pick.question()));
}

TEST_CASE("the plan of picks names each question's pack and can be begun") {
  const Picks picks = pick_edition(kPacks, 20150203, 10);
  const RoundPlan plan = plan_picks(picks, Mode::daily, "", "Daily edition", 20150203, true, "r1");
  CHECK(plan.mode == Mode::daily);
  std::vector<const Pack*> packs;
  for (const auto& pack : kPacks) packs.push_back(pack.get());
  auto quiz = Quiz::begin(plan, packs);
  REQUIRE(quiz);
  for (size_t seat = 0; seat < plan.seats.size(); ++seat)
    CHECK(quiz->plan().pack_of(plan.seats[seat]) == picks[seat].pack->id);
  auto refused = Quiz::begin(plan, {packs.data(), 1});
  REQUIRE_FALSE(refused);
  CHECK(describe(refused.error()) ==
        "Daily edition: draws on a pack that isn't here any more; begin a new round");
}
