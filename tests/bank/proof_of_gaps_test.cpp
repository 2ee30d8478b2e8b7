#include <doctest/doctest.h>

#include "bank/checker.h"
#include "bank/proof.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr std::string_view kFord = "Fisherman Joel Ford looked on from the quay.";
constexpr std::string_view kStop =
    "The ferry to Gull Island will stop in May, the harbour board said on Monday.";

}  // namespace

TEST_CASE("check-the-name: the sentence stands in the article with the key in its gap") {
  const std::string stem =
      "Whose name belongs in the gap? “Fisherman _____ looked on from the quay.”";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("check-the-name", stem, ferry_options(options), {kFord}));
  };
  CHECK(asked({"Joel Ford", "Karl Lind", "Adam Holt", "Tom Reed"}) == "");
  CHECK(
      asked({"Karl Lind", "Tom Reed"}) ==
      ":/questions/0/options/0: error[E044]: the evidence isn't the sentence with \"Karl Lind\" in "
      "its gap\n");
  CHECK(asked({"Joel Ford", "Ann Ford"}) ==
        ":/questions/0/options/1: error[E045]: \"Ann Ford\" fits the gap by the article too\n");
  CHECK(proved(ferry_question("check-the-name", "Who looked on?", ferry_options({"Joel Ford", "B"}),
                              {kFord})) ==
        ":/questions/0/stem: error[E046]: the stem quotes no sentence with a gap\n");
}

TEST_CASE("check-the-place and check-the-date: no lure stands in the evidence") {
  CHECK(proved(ferry_question("check-the-place",
                              "Which? “The ferry to _____ will stop in May, the harbour board said "
                              "on Monday.”",
                              ferry_options({"Gull Island", "Tern Island", "Ansel", "Quern"}),
                              {kStop})) == "");
  const std::string stem =
      "Which? “The ferry to Gull Island will stop in _____, the harbour board said on Monday.”";
  const auto asked = [&](const std::vector<std::string>& options) {
    return proved(ferry_question("check-the-date", stem, ferry_options(options), {kStop}));
  };
  CHECK(asked({"May", "June", "July", "April"}) == "");
  CHECK(asked({"May", "Monday"}) ==
        ":/questions/0/options/1: error[E045]: \"Monday\" fits the gap by the article too\n");
  CHECK(
      asked({"June", "July"}) ==
      ":/questions/0/options/0: error[E044]: the evidence isn't the sentence with \"June\" in its "
      "gap\n");
}
