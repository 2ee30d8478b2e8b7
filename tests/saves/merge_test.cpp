#include "saves/merge.h"

#include <doctest/doctest.h>

#include <fstream>

#include "saves/checksum.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

int64_t fixed() {
  return 1000;
}

std::string setting(const std::string& value, uint64_t seq) {
  Event event = stamp(SettingChanged{"theme", value}, 1000);
  event.seq = seq;
  return write_line(event);
}

Result<Merged> merge(const std::string& folder, std::string_view other) {
  const std::string name = "other.jsonl";
  return merge_journals(folder, fixed, {&other, 1}, {&name, 1});
}

std::vector<std::string> ids(const std::string& folder) {
  const JournalLines lines = read_journal_in(folder).value();
  std::vector<std::string> out;
  for (const Event& event : lines.events) out.push_back(event.id);
  return out;
}

}  // namespace

TEST_CASE("the union is the same whichever journal is merged into which, and merging ends") {
  const std::string shared = setting("shared", 1);
  const std::string ours = shared + setting("a", 2) + setting("b", 5);
  const std::string theirs = shared + setting("c", 3) + setting("d", 5) + setting("e", 9);
  TemporaryFolder one, other;
  one.file("journal.jsonl", ours);
  other.file("journal.jsonl", theirs);
  CHECK(merge(one.path(), theirs)->events == 3);
  CHECK(merge(other.path(), ours)->events == 2);
  CHECK(ids(one.path()).size() == 6);
  CHECK(ids(one.path()) == ids(other.path()));
  CHECK(merge(one.path(), theirs)->events == 0);
}

TEST_CASE("a line that this Stet doesn't understand is taken over as it stands") {
  TemporaryFolder folder;
  const std::string line = with_checksum(
      "{\"v\":2,\"id\":\"e-2\",\"at\":\"2015-02-03T10:20:30.123Z\",\"offset\":0,\"seq\":8,"
      "\"type\":\"badge-won\",\"badge\":\"owl\"}");
  REQUIRE(merge(folder.path(), line));
  std::ifstream file(folder.path() + "/journal.jsonl");
  std::string kept;
  std::getline(file, kept);
  CHECK(kept == line);
}

TEST_CASE("damage in the other journal is counted and stays there") {
  TemporaryFolder folder;
  const auto merged = merge(folder.path(), setting("a", 1) + "{\"v\":2,\"answer\":{\"torn");
  CHECK(merged->events == 1);
  CHECK(merged->damaged == 1);
  CHECK(merged->damaged_answers == 1);
  CHECK(read_journal_in(folder.path())->damaged.empty());
}

TEST_CASE("a file without a line of a journal is refused, and nothing is made of it") {
  TemporaryFolder folder;
  const auto merged = merge(folder.path(), "Dear Ada,\nhere are the scores.\n");
  REQUIRE(!merged);
  CHECK(describe(merged.error()) ==
        "other.jsonl: holds no line of a journal; give a journal.jsonl, or what stet "
        "export-profile wrote");
  CHECK(merge(folder.path(), "")->events == 0);
}

TEST_CASE("a journal of a newer Stet isn't merged, so that this one can go on") {
  TemporaryFolder folder;
  const std::string line = with_checksum(
      "{\"v\":3,\"id\":\"e\",\"at\":\"2015-02-03T10:20:30.123Z\",\"seq\":1,"
      "\"type\":\"answer-given\"}");
  const auto merged = merge(folder.path(), line);
  REQUIRE(!merged);
  CHECK(describe(merged.error()) ==
        "other.jsonl: was written by a newer Stet; merge it with that one");
}
