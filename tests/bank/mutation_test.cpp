// Random damage to good packs: reading never crashes, and a broken key never passes.
#include <doctest/doctest.h>

#include <string>

#include "bank/checker.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"
#include "text/chance.h"

using namespace stet;
using namespace stet::test;

namespace {

// One random edit of the kind that faulty disks, editors and strangers make.
void damage(std::string& bytes, Chance& chance) {
  const auto at = [&] { return chance.below(bytes.size()); };
  constexpr std::string_view kPieces[] = {"{",      "}",     "[",
                                          "]",      ",",     ":",
                                          "\"",     "\\",    "0",
                                          "-1",     "1e400", "99999999999999999999",
                                          "null",   "true",  "\xE2\x80\xAE",
                                          "\xFF",   "\n",    "\\u0000",
                                          "\\ud800"};
  switch (chance.below(5)) {
    case 0:
      bytes[at()] = static_cast<char>(chance.below(256));
      break;
    case 1:
      bytes.erase(at(), 1 + chance.below(20));
      break;
    case 2:
      bytes.insert(at(), kPieces[chance.below(std::size(kPieces))]);
      break;
    case 3: {
      const std::string piece = bytes.substr(at(), 1 + chance.below(200));
      bytes.insert(at(), piece);
      break;
    }
    default:
      bytes.resize(1 + at());
  }
}

// Breaks the key of one question in a way that leaves the form good. False when nothing changed.
bool break_key(Question& question, Chance& chance) {
  if (auto* choose = std::get_if<Choose>(&question.shape)) {
    // Another option is marked right.
    const size_t other = chance.below(choose->options.size());
    if (choose->options[other].right) return false;
    for (Option& option : choose->options) option.right = false;
    choose->options[other].right = true;
    return true;
  }
  if (auto* number = std::get_if<Number>(&question.shape)) {
    number->value += 1 + static_cast<double>(chance.below(7));
    return true;
  }
  if (auto* sort = std::get_if<Sort>(&question.shape)) {
    // Words that the article doesn't have.
    sort->items[chance.below(sort->items.size())].text += " not";
    return true;
  }
  if (auto* mark = std::get_if<Mark>(&question.shape)) {
    if (chance.below(2) == 0) {
      const size_t word = mark->passage.find(' ', chance.below(mark->passage.size() / 2));
      mark->passage.insert(word, " never");
      for (Span& target : mark->targets)
        if (target.begin > word) target = {target.begin + 6, target.end + 6};
      return true;
    }
    if (mark->none.empty() || !mark->targets.empty()) return false;
    mark->targets = {{0, mark->passage.find(' ')}};
    return true;
  }
  if (auto* match = std::get_if<Match>(&question.shape)) {
    std::swap(match->pairs[0].right, match->pairs[1].right);
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the pack to be damaged is good, and has a question of every kind that can be proved") {
  const Checked checked = check_pack(write_pack(proven_pack()), lexicon());
  CHECK(checked.findings.empty());
  CHECK(proven_pack().questions.size() >= 9);
}

TEST_CASE("5,000 damaged files: none crashes; what still opens can be written and opened again") {
  const std::string good = write_pack(proven_pack());
  Chance chance(1);
  size_t opened = 0;
  for (int i = 0; i < 5'000; ++i) {
    std::string bytes = good;
    for (size_t n = 1 + chance.below(3); n > 0 && !bytes.empty(); --n) damage(bytes, chance);
    const Checked checked = check_pack(bytes, lexicon());
    CHECK(checked.pack.has_value() == checked.passed());
    for (const Finding& finding : checked.findings) {
      CHECK(finding.place.begin <= bytes.size());
      CHECK_FALSE(describe(finding, bytes, "p").empty());
    }
    if (!checked.pack) continue;
    ++opened;
    const std::string again = write_pack(*checked.pack);
    const Checked second = check_pack(again, lexicon());
    REQUIRE(second.pack);
    CHECK(write_pack(*second.pack) == again);
  }
  MESSAGE(opened, " of 5,000 still opened");
}

TEST_CASE("a key that is broken never passes") {
  const Pack good = proven_pack();
  size_t broken = 0;
  for (uint64_t seed = 0; seed < 2000; ++seed) {
    Chance chance(seed);
    Pack pack = good;
    Question& question = pack.questions[chance.below(pack.questions.size())];
    if (!break_key(question, chance)) continue;
    ++broken;
    INFO(question.kind, " ", question.stem);
    CHECK_FALSE(check_pack(write_pack(pack), lexicon()).passed());
  }
  CHECK(broken > 1000);
}

TEST_CASE("a word changed in the article never passes while a question rests on it") {
  const Pack good = proven_pack();
  for (uint64_t seed = 0; seed < 500; ++seed) {
    Chance chance(seed);
    Pack pack = good;
    const Question& question = pack.questions[chance.below(pack.questions.size())];
    const Span evidence = question.evidence[chance.below(question.evidence.size())].span;
    const size_t at = evidence.begin + chance.below(evidence.length());
    char& letter = pack.articles[0].text[at];
    if (letter < 'a' || letter > 'y') continue;
    ++letter;
    pack.articles[0].sha256.clear();
    CHECK_FALSE(check_pack(write_pack(pack), lexicon()).passed());
  }
}
