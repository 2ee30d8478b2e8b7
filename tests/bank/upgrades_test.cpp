// Whatever was once a pack can be opened for good: one golden file a version, and steps in order.
#include "bank/upgrades.h"

#include <doctest/doctest.h>

#include <array>

#include "bank/checker.h"
#include "bank/pack_reader.h"
#include "editor/open_for_editing.h"
#include "support/packs.h"
#include "support/reading_support.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string golden(int version) {
  return read_file(
             STET_SOURCE_DIR "/tests/bank/golden/pack-v" + std::to_string(version) + ".stet.json",
             kPackLimit, "a pack")
      .value();
}

// Versions that might have been: the second calls the title "title" and not "name", the third
// counts difficulty from 1 and not from 0.
void rename_title(JsonNode::Object& pack) {
  for (JsonNode::Member& member : pack)
    if (member.key == "name") member.key = "title";
}
void count_from_one(JsonNode::Object& pack) {
  for (JsonNode::Member& member : pack)
    if (member.key == "level") ++std::get<int64_t>(member.node.value);
}
constexpr std::array<PackUpgrade, 2> kSteps{rename_title, count_from_one};

JsonNode upgraded(std::string_view json) {
  JsonNode pack = parse_json(json, "").value();
  upgrade_pack(pack, kSteps);
  return pack;
}

}  // namespace

TEST_CASE("a pack of each version opens, with all eight shapes and the keys that nobody knows") {
  for (int version = 1; version <= kPackVersion; ++version) {
    CAPTURE(version);
    const Checked checked = check_pack(golden(version), lexicon());
    REQUIRE(checked.pack);
    CHECK(checked.pack->revision == 3);
    REQUIRE(checked.pack->questions.size() == 8);
    for (size_t i = 0; i < 8; ++i) CHECK(checked.pack->questions[i].shape.index() == i);
    CHECK(checked.pack->questions[0].expires == "2026-12-31");
    // Saved, it is a pack of today, which holds the same.
    CHECK(write_pack(*checked.pack) == golden(kPackVersion));
    CHECK(open_for_editing(golden(version), "p"));
  }
}

TEST_CASE("there is a step from each version to the next") {
  CHECK(pack_upgrades().size() == kPackVersion - 1);
}

TEST_CASE("steps are taken in order, from the version that the file has") {
  const JsonNode first = upgraded(R"({"version": 1, "name": "T", "level": 0, "more": true})");
  CHECK(*first.find("version")->integer() == 3);
  CHECK(*first.find("title")->string() == "T");
  CHECK(*first.find("level")->integer() == 1);
  CHECK(*first.find("more")->boolean());
  const JsonNode second = upgraded(R"({"version": 2, "name": "kept", "level": 0})");
  CHECK(*second.find("name")->string() == "kept");
  CHECK(*second.find("level")->integer() == 1);
  CHECK(*upgraded(R"({"version": 3, "level": 0})").find("level")->integer() == 0);
}

TEST_CASE("what isn't an older version is left for the checker to speak of") {
  for (const char* json : {R"({"version": 4, "level": 0})", R"({"version": 0, "level": 0})",
                           R"({"version": "1", "level": 0})", R"({"level": 0})"})
    CHECK(*upgraded(json).find("level")->integer() == 0);
  CHECK(upgraded("[1]").array());
  CHECK(findings_in(R"({"format": "stet-pack", "version": 2})") ==
        "p:1:36: error[E003]: this pack was made by a newer Stet; update Stet to open it\n");
  CHECK(describe(open_for_editing(R"({"format": "stet-pack", "version": 2})", "p").error()) ==
        "p:1:36: this pack was made by a newer Stet; update Stet to open it");
}
