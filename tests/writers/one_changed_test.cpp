#include "writers/one_changed.h"

#include <algorithm>

#include "bank/one_changed.h"
#include "writers/make_pack.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// Sentences that hold changes, and others that hold nothing to ask.
const std::string kMill =
    "The mill on the hill, which has stood for longer than the oldest of its neighbours can say, "
    "has new owners.\n\n"
    "The trust agreed to sell the old mill to a bank with a tower.\n\n"
    "The bank wants to build a hotel just north of the hill.\n\n"
    "Nobody on the hill has ever seen the inside of the wheel house.\n\n"
    "The path to the mill leads past a chapel and an orchard.\n\n"
    "A miller and a cat live beside the pond behind the mill.\n\n"
    "The pond is home to a heron and to a pair of grebes.\n";

std::vector<Question> asked(const std::string& text, uint64_t seed) {
  const Article article = read_article(text, "a.txt", lexicon()).value();
  auto pack = make_pack({&article, 1}, lexicon(), seed, Kinds::all);
  REQUIRE(pack);
  std::vector<Question> found;
  for (Question& question : pack->questions)
    if (question.stem == kOneChangedStem) found.push_back(std::move(question));
  return found;
}

}  // namespace

TEST_CASE("one sentence is changed among three that stand, which no other question shows") {
  const Article article = read_article(kMill, "a.txt", lexicon()).value();
  uint64_t seed = 1;
  while (seed < 50 && asked(kMill, seed).empty()) ++seed;
  const Pack pack = make_pack({&article, 1}, lexicon(), seed, Kinds::all).value();
  const auto found = std::ranges::find(pack.questions, kOneChangedStem, &Question::stem);
  REQUIRE(found != pack.questions.end());
  CHECK(found->kind == "not-in-the-article");
  REQUIRE(found->origin->change);
  const Change& change = *found->origin->change;
  const Choose& choose = std::get<Choose>(found->shape);
  REQUIRE(choose.options.size() == 4);
  for (const Option& option : choose.options) {
    CHECK((kMill.find(option.text) != std::string::npos) != option.right);
    if (!option.right) CHECK(option.why == "The article says so, word for word.");
    for (const Question& other : pack.questions)
      if (const auto* mark = std::get_if<Mark>(&other.shape)) CHECK(mark->passage != option.text);
  }
  std::string undone = key_of(*found).text;
  undone.replace(undone.find(change.to), change.to.size(), change.from);
  CHECK(kMill.find(undone) != std::string::npos);
  CHECK(found->explanation.starts_with("The article has “" + change.from + "”"));
}

TEST_CASE("the same article and seed give the same question; a pack has one at most") {
  for (uint64_t seed = 1; seed < 10; ++seed) {
    const auto once = asked(kMill, seed);
    REQUIRE(once.size() <= 1);
    const auto again = asked(kMill, seed);
    REQUIRE(again.size() == once.size());
    if (!once.empty()) CHECK(option_texts(again[0]) == option_texts(once[0]));
  }
}

TEST_CASE("where one sentence alone can be changed, it is left to be judged by itself") {
  const std::string only = "The bank wants";
  std::string text = kMill;
  text.erase(text.find(only), text.find("Nobody") - text.find(only));
  for (uint64_t seed = 1; seed < 10; ++seed) CHECK(asked(text, seed).empty());
}

TEST_CASE("where fewer than three sentences are left, nothing is put together") {
  const std::string text =
      "The mill on the hill, which has stood for longer than the oldest of its neighbours can say, "
      "has new owners.\n\n"
      "The trust agreed to sell the old mill to a bank with a tower.\n\n"
      "The bank wants to build a hotel just north of the hill.\n\n"
      "The pond is home to a heron and to a pair of grebes.\n";
  for (uint64_t seed = 1; seed < 10; ++seed) CHECK(asked(text, seed).empty());
}

TEST_CASE("a sentence that points back, or goes with a picture, is no option") {
  const std::string text = kMill +
                           "\nAt the meeting, the owners of the mill spoke of the pond.\n\n"
                           "In response, the owners of the mill closed the path.\n\n"
                           "The latter half of the path to the mill is under water.\n\n"
                           "Looking back: the owners of the mill saw the pond and the path.\n\n"
                           "In May, when the owners of the mill walked round the pond.\n\n"
                           "A woman dressed as a heron beside the pond of the mill.\n\n"
                           "Portrait of a miller, amongst the Hale pictures given to the mill.\n";
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Question& question : asked(text, seed))
      for (const std::string& option : option_texts(question)) {
        CHECK_FALSE(option.starts_with("At the meeting"));
        CHECK_FALSE(option.starts_with("The latter"));
        CHECK_FALSE(option.starts_with("In response"));
        CHECK_FALSE(option.starts_with("A woman dressed"));
        CHECK_FALSE(option.starts_with("Looking back"));
        CHECK_FALSE(option.starts_with("In May, when"));
        CHECK_FALSE(option.starts_with("Portrait"));
      }
}

TEST_CASE("a sentence with figures doesn't stand alone among others without, nor a year") {
  std::string text = kMill;
  const std::string plain = "The trust agreed to sell the old mill to a bank with a tower.";
  text.replace(text.find(plain), plain.size(),
               "The owners will sell the old mill, built in 1931, to a bank on Monday.");
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Question& question : asked(text, seed))
      CHECK(key_of(question).text.find("1931") == std::string::npos);
}

TEST_CASE("everyday packs show none") {
  const Article article = read_article(kMill, "a.txt", lexicon()).value();
  const Pack pack = make_pack({&article, 1}, lexicon(), 1, Kinds::sound).value();
  CHECK_FALSE(pack.questions.empty());
  CHECK(std::ranges::find(pack.questions, kOneChangedStem, &Question::stem) ==
        pack.questions.end());
}
