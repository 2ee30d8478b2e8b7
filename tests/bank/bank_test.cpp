#include "bank/bank.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

using namespace stet;

namespace {

void add(Pack& pack, const std::string& kind, int difficulty, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    Question question;
    question.id = "q" + std::to_string(pack.questions.size());
    question.kind = kind;
    question.difficulty = difficulty;
    question.shape = Choose{{{"a", "A", true}, {"b", "B"}}};
    pack.questions.push_back(question);
  }
}

void add_stet_or_strike(Pack& pack, size_t intact, size_t changed) {
  for (size_t i = 0; i < intact + changed; ++i) {
    add(pack, "stet-or-strike", 1, 1);
    Mark mark{"It stands.", {}, MarkUnit::words, "Stet: let it stand"};
    if (i >= intact) mark.targets = {{0, 2}};
    pack.questions.back().shape = mark;
  }
}

size_t intact_in(const Pack& pack, const std::vector<size_t>& round) {
  size_t intact = 0;
  for (const size_t i : round) {
    const Mark* mark = std::get_if<Mark>(&pack.questions[i].shape);
    if (mark && mark->targets.empty()) ++intact;
  }
  return intact;
}

std::map<std::string, size_t> kinds_in(const Pack& pack, const std::vector<size_t>& round) {
  std::map<std::string, size_t> counts;
  for (const size_t i : round) ++counts[pack.questions[i].kind];
  return counts;
}

}  // namespace

TEST_CASE("a round is spread evenly over the kinds, whatever their number in the pack") {
  Pack pack;
  add(pack, "who-said-it", 1, 40);
  add(pack, "check-the-figure", 2, 4);
  add(pack, "finish-the-quote", 2, 8);
  add(pack, "story-or-promo", 1, 1);
  for (uint64_t seed = 0; seed < 50; ++seed) {
    const auto counts = kinds_in(pack, select_round(pack, {10, seed}));
    CHECK(counts.at("who-said-it") == 3);
    CHECK(counts.at("check-the-figure") == 3);
    CHECK(counts.at("finish-the-quote") == 3);
    CHECK(counts.at("story-or-promo") == 1);
  }
}

TEST_CASE("no question stands twice in a round, and easier ones come first") {
  Pack pack;
  add(pack, "who-said-it", 2, 7);
  add(pack, "check-the-figure", 1, 5);
  add(pack, "finish-the-quote", 3, 6);
  for (uint64_t seed = 0; seed < 200; ++seed) {
    const auto round = select_round(pack, {10, seed});
    CHECK(round.size() == 10);
    CHECK(std::set(round.begin(), round.end()).size() == 10);
    for (size_t i = 1; i < round.size(); ++i)
      CHECK(pack.questions[round[i - 1]].difficulty <= pack.questions[round[i]].difficulty);
  }
}

TEST_CASE("the same seed gives the same round, other seeds others") {
  Pack pack;
  add(pack, "who-said-it", 1, 30);
  add(pack, "check-the-figure", 1, 30);
  std::set<std::vector<size_t>> rounds;
  for (uint64_t seed = 0; seed < 20; ++seed) {
    CHECK(select_round(pack, {10, seed}) == select_round(pack, {10, seed}));
    rounds.insert(select_round(pack, {10, seed}));
  }
  CHECK(rounds.size() == 20);
}

TEST_CASE("a short pack gives a short round, an empty one none") {
  Pack pack;
  CHECK(select_round(pack, {10, 1}).empty());
  add(pack, "who-said-it", 1, 3);
  CHECK(select_round(pack, {10, 1}).size() == 3);
  CHECK(select_round(pack, {0, 1}).empty());
}

TEST_CASE("60 to 75 % of a two-class kind is intact, to an exact count that varies by seed") {
  Pack pack;
  add_stet_or_strike(pack, 30, 30);
  for (const size_t size : {3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20}) {
    std::set<size_t> counts;
    for (uint64_t seed = 0; seed < 100; ++seed) {
      const auto round = select_round(pack, {size, seed});
      REQUIRE(round.size() == size);
      const size_t intact = intact_in(pack, round);
      CHECK(100 * intact >= 60 * size);
      CHECK(100 * intact <= 75 * size);
      counts.insert(intact);
    }
    if (size == 8 || size >= 10) CHECK(counts.size() > 1);
  }
}

TEST_CASE("one or two of a two-class kind are intact two times in three over many rounds") {
  Pack pack;
  add_stet_or_strike(pack, 10, 10);
  for (const size_t size : {1, 2}) {
    size_t intact = 0;
    for (uint64_t seed = 0; seed < 900; ++seed)
      intact += intact_in(pack, select_round(pack, {size, seed}));
    CHECK(intact > 550 * size);
    CHECK(intact < 650 * size);
  }
}

TEST_CASE("where the pack has few of one class, other kinds fill the round") {
  Pack pack;
  add_stet_or_strike(pack, 2, 20);
  add(pack, "who-said-it", 1, 20);
  for (uint64_t seed = 0; seed < 50; ++seed) {
    const auto round = select_round(pack, {10, seed});
    CHECK(round.size() == 10);
    const size_t of_two_class = kinds_in(pack, round).at("stet-or-strike");
    CHECK(of_two_class == 3);
    CHECK(intact_in(pack, round) == 2);
  }
}

TEST_CASE("a pack of one class alone is still played in full") {
  Pack pack;
  add_stet_or_strike(pack, 0, 12);
  CHECK(select_round(pack, {10, 1}).size() == 10);
}
