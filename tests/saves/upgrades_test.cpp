// What older Stets saved is read for good: one golden file a version, as its program wrote it.
#include "saves/upgrades.h"

#include <doctest/doctest.h>

#include <set>

#include "saves/history.h"
#include "saves/journal_lines.h"
#include "text/file.h"

using namespace stet;

namespace {

std::string golden(int version) {
  return read_file(STET_SOURCE_DIR "/tests/saves/golden/journal-v" + std::to_string(version) +
                       ".jsonl",
                   1 << 20, "a journal")
      .value();
}

}  // namespace

TEST_CASE("each version's journal is read whole, and folds to the same scores") {
  for (int version = 1; version <= kJournalVersion; ++version) {
    CAPTURE(version);
    const JournalLines lines = read_journal(golden(version));
    CHECK(lines.damaged.empty());
    CHECK(!lines.newer);
    const History history = fold(lines.events);
    REQUIRE(history.rounds.size() == 1);
    CHECK(history.rounds[0].ended);
    CHECK(history.rounds[0].plan.seed == 0xfedcba9876543210u);
    CHECK(history.rounds[0].plan.seats[0].order == std::vector<size_t>{2, 0, 1});
    CHECK(round_marks(history.rounds[0]) == 12.5);
    CHECK(history.settings.at("theme") == "night-desk");
    REQUIRE(history.outcomes.size() == 10);
    std::set<size_t> shapes;
    for (const AnswerGiven& given : history.rounds[0].answers) shapes.insert(given.answer.index());
    CHECK(shapes == std::set<size_t>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(history.outcomes[2].credit == 0.5);
    CHECK(history.outcomes[3].true_class == 1);
    CHECK(history.outcomes[3].given_class == 0);
    CHECK(history.outcomes[0].at_ms == 1422958952123);
    CHECK(history.outcomes[0].utc_offset_minutes == (version == 1 ? 0 : 60));
  }
}

TEST_CASE("today's journal is written as its golden file stands, to the byte") {
  std::string written;
  for (Event event : read_journal(golden(1)).events) {
    event.utc_offset_minutes = 60;
    written += write_line(event);
  }
  CHECK(written == golden(kJournalVersion));
}

TEST_CASE("a line without what its version must hold is damaged, not guessed") {
  std::string line = golden(1);
  line = line.substr(0, line.find('\n'));
  const std::string at = ",\"at\":\"2015-02-03T10:20:30.123Z\"";
  REQUIRE(line.find(at) != line.npos);
  const JournalLines lines = read_journal(line.erase(line.find(at), at.size()));
  CHECK(lines.events.empty());
  CHECK(lines.damaged.size() == 1);
}

TEST_CASE("a version-1 line gets its offset in memory, by UTC") {
  JsonNode line = parse_json("{\"v\":1}", "line").value();
  upgrade(line, 1);
  REQUIRE(line.find("offset"));
  CHECK(*line.find("offset")->integer() == 0);
  JsonNode newer = parse_json("{\"v\":9}", "line").value();
  upgrade(newer, 9);
  CHECK(newer.object()->size() == 1);
}
