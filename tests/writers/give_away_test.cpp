#include "writers/give_away.h"

#include <algorithm>

#include "writers/proposed.h"

using namespace stet;
using namespace stet::test;

namespace {

// An item of stet-or-strike at `place` in which `from` may be made another word.
Proposed changing(const std::string& from, size_t place) {
  Proposed each = proposed("stet-or-strike", 0.5, {{place, place + 10}});
  each.candidate.question.stem = "Does this stand? " + std::to_string(place);
  each.candidate.question.evidence = {{"", {place, place + 10}, "0123456789"}};
  each.candidate.changed = each.candidate.question;
  each.candidate.changed->origin = Origin{"", 0, Change{from, "other", {place + 2, place + 6}}};
  return each;
}

}  // namespace

TEST_CASE("a rank made another in two places is one change, and so is a figure that is rounded") {
  Chance chance(1);
  const auto changing = [](std::string_view from, std::string_view to, size_t at) {
    Proposed each = proposed("stet-or-strike", 0.5, {{at, at + 1}}, {}, "passage");
    each.candidate.topic += std::to_string(at);
    each.candidate.changed = each.candidate.question;
    each.candidate.changed->origin =
        Origin{"", 0, Change{std::string(from), std::string(to), {at, at + 1}}};
    return each;
  };
  CHECK(keep_best({changing("second", "third", 0), changing("second", "third", 50)}, 400, lexicon(),
                  chance)
            .size() == 1);
  CHECK(keep_best({changing("second", "third", 0), changing("fourth", "third", 50)}, 400, lexicon(),
                  chance)
            .size() == 2);
  const auto telling = [&](std::string_view from, std::string words, size_t at) {
    Proposed each = changing(from, "90,000", at);
    each.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return each;
  };
  CHECK(keep_best({telling("206,000", "The island has 206,000 voters.", 0),
                   telling("200,000", "More than 200,000 voters came.", 50)},
                  400, lexicon(), chance)
            .size() == 1);
  CHECK(keep_best({telling("206,000", "The island has 206,000 voters.", 0),
                   telling("250,000", "More than 250,000 voters came.", 50)},
                  400, lexicon(), chance)
            .size() == 2);
}

TEST_CASE("a passage that nearly all stands in another isn't asked about beside it") {
  Chance chance(1);
  const auto passage = [](std::string words, size_t at) {
    Proposed each = proposed("stet-or-strike", 0.5, {{at, at + 1}});
    each.candidate.question.shape = Mark{std::move(words), {}, MarkUnit::words, "Stet"};
    return each;
  };
  const auto kept = [&](std::string other) {
    return keep_best({passage("Governor Hale won the primary of Corrow on the coast.", 0),
                      passage(std::move(other), 50)},
                     400, lexicon(), chance)
        .size();
  };
  CHECK(kept("Governor Hale won the primary of Corrow, and lost those of Quern and Aldmere.") == 1);
  CHECK(kept("Vane mends the bridge in Corrow.") == 2);
}

TEST_CASE("a figure that another question gives in a rounder way isn't asked for beside it") {
  Chance chance(1);
  const auto kept = [&](std::string passage) {
    Proposed number = proposed("check-the-figure", 0.5, {{20, 23}});
    number.candidate.question.shape = Number{};
    number.candidate.question.evidence = {{"", {0, 30}, "The mill lost nearly 916 boats."}};
    number.candidate.question.evidence[0].span.end = 31;
    number.candidate.key_facts = {{21, 24}};
    Proposed other = proposed("stet-or-strike", 0.4, {{100, 101}});
    other.candidate.question.shape = Mark{std::move(passage), {}, MarkUnit::words, "Stet"};
    return keep_best({number, other}, 400, lexicon(), chance).size();
  };
  CHECK(kept("It was a loss of more than 915 boats, the owner said.") == 1);
  CHECK(kept("It was a loss of more than 715 boats, the owner said.") == 2);
}

TEST_CASE("a day that one question asks for is changed in none") {
  Chance chance(1);
  const auto marked = [](std::string_view kind, size_t at, std::string passage, Span target) {
    Proposed each = proposed(kind, 0.7, {{at, at + 30}});
    each.candidate.question.shape = Mark{std::move(passage), {target}, MarkUnit::words, ""};
    return each;
  };
  const Proposed when = marked("check-the-date", 0, "The islanders voted Tuesday.", {20, 27});
  Proposed other = marked("stet-or-strike", 40, "Bell lost Thursday, but may win yet.", {10, 18});
  other.candidate.changed = other.candidate.question;
  other.candidate.changed->origin = Origin{"", 0, Change{"Tuesday", "Thursday", {50, 57}}};
  CHECK(keep_best({when, other}, 400, lexicon(), chance).size() == 1);
  other.candidate.changed->origin->change->from = "Monday";
  CHECK(keep_best({when, other}, 400, lexicon(), chance).size() == 2);
}

TEST_CASE("a headline that names who speaks leaves no source to ask for") {
  Chance chance(1);
  const auto kept = [&](std::string headline) {
    Proposed first = proposed("headline-check", 0.5, {{0, 1}});
    first.candidate.question.shape = Mark{std::move(headline), {}, {}, ""};
    Proposed second = proposed("kind-of-source", 0.4, {{200, 201}});
    second.candidate.question.stem =
        "What kind of source stands behind this? “The ferry contract is fair game.”";
    second.candidate.question.evidence = {{"", {150, 250}, "“The ferry contract …,” Hale said."}};
    return keep_best({first, second}, 400, lexicon(), chance).size();
  };
  CHECK(kept("Dmitri Hale: Ferry contract is fair game") == 1);
  CHECK(kept("Ferry contract is fair game") == 2);
}

TEST_CASE("no proof prints the sentence that another question changes") {
  Chance chance(1);
  Proposed source = proposed("kind-of-source", 0.9, {{40, 41}});
  source.candidate.question.evidence = {{"", {0, 10}, "0123456789"}, {"", {40, 50}, "0123456789"}};
  CHECK(keep_best({source, changing("statement", 0)}, 400, lexicon(), chance).size() == 1);
}

TEST_CASE("one word is changed in one sentence of a pack only") {
  Chance chance(1);
  CHECK(keep_best({changing("statement", 0), changing("statement", 20)}, 400, lexicon(), chance)
            .size() == 1);
  CHECK(keep_best({changing("statement", 0), changing("letter", 20)}, 400, lexicon(), chance)
            .size() == 2);
}
