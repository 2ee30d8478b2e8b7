// What a journal yields after every truncation and every single flipped bit.
#include "saves/journal_lines.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "saves/checksum.h"
#include "saves/journal.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

using namespace stet;

namespace {

// About 2 KB: a round begun with two seats, its answers, a setting.
std::vector<Event> some_events() {
  RoundPlan plan = test::plain_plan(test::sample_pack());
  plan.seats.resize(2);
  std::vector<Event> events{stamp(RoundBegun{plan}, 1000)};
  for (size_t seat = 0; seat < 2; ++seat) {
    AnswerGiven given;
    given.seat = seat;
    given.answer = Chosen{{"a"}};
    given.outcome.round_id = plan.round_id;
    given.outcome.question_id = plan.seats[seat].question_id;
    events.push_back(stamp(given, 2000));
  }
  events.push_back(stamp(RoundEnded{plan.round_id}, 3000));
  events.push_back(stamp(SettingChanged{"theme", "newsprint"}, 4000));
  for (size_t i = 0; i < events.size(); ++i) events[i].seq = i + 1;
  return events;
}

std::string bytes_of(const std::vector<Event>& events) {
  std::string bytes;
  for (const Event& event : events) bytes += write_line(event);
  return bytes;
}

std::vector<std::string> ids(const std::vector<Event>& events) {
  std::vector<std::string> out;
  for (const Event& event : events) out.push_back(event.id);
  return out;
}

}  // namespace

TEST_CASE("at every truncation, all whole lines are there and the torn one is set aside") {
  const auto events = some_events();
  const std::string bytes = bytes_of(events);
  for (size_t length = 0; length <= bytes.size(); ++length) {
    const std::string cut = bytes.substr(0, length);
    // A line that only lacks its newline is whole.
    size_t whole = static_cast<size_t>(std::count(cut.begin(), cut.end(), '\n'));
    whole += length < bytes.size() && length > 0 && bytes[length] == '\n';
    JournalLines lines = read_journal(cut);
    auto expected = ids(events);
    expected.resize(whole);
    REQUIRE(ids(lines.events) == expected);
    bool torn = length > 0 && length < bytes.size() && bytes[length] != '\n' && cut.back() != '\n';
    REQUIRE(lines.damaged.size() == (torn ? 1 : 0));
    REQUIRE(lines.ends_in_newline == (length == 0 || cut.back() == '\n'));
  }
}

TEST_CASE("after any flipped bit, at most the line it stands in is lost, and it is reported") {
  const auto events = some_events();
  const std::string bytes = bytes_of(events);
  for (size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    JournalLines lines = read_journal(flipped);
    // A flipped newline damages no line.
    const size_t touched = bytes[bit / 8] == '\n' ? 0 : 1;
    REQUIRE(lines.events.size() == events.size() - touched);
    REQUIRE(lines.damaged.size() >= touched);
    for (const Event& event : lines.events) {
      auto known = std::find_if(events.begin(), events.end(),
                                [&](const Event& e) { return e.id == event.id; });
      REQUIRE(known != events.end());
      REQUIRE(write_line(*known) == write_line(event));
    }
  }
}

TEST_CASE("two journals joined in either way give the same events, each once, by seq") {
  auto events = some_events();
  std::vector<Event> ours(events.begin(), events.begin() + 3);
  std::vector<Event> theirs(events.begin() + 1, events.end());
  auto one = read_journal(bytes_of(ours) + bytes_of(theirs));
  auto other = read_journal(bytes_of(theirs) + bytes_of(ours));
  CHECK(ids(one.events) == ids(events));
  CHECK(ids(other.events) == ids(events));
}

TEST_CASE("of two lines with one id, the same counts whichever file comes first") {
  auto events = some_events();
  Event again = events[4];
  again.seq = 9;
  again.what = SettingChanged{"theme", "night-desk"};
  for (const bool swapped : {false, true}) {
    const std::string one = write_line(events[4]), other = write_line(again);
    auto lines = read_journal(swapped ? other + one : one + other);
    REQUIRE(lines.events.size() == 1);
    CHECK(std::get<SettingChanged>(lines.events[0].what).value == "newsprint");
  }
}

TEST_CASE("a line after zeroes that a power cut left is found") {
  const std::string line = write_line(some_events()[3]);
  auto lines = read_journal(std::string(100, '\0') + line + line);
  CHECK(lines.events.size() == 1);
  CHECK(lines.damaged == std::vector<std::string>{std::string(100, '\0')});
}

TEST_CASE("a line that a stray newline cut in two is one damaged line, and known as an answer") {
  const auto events = some_events();
  std::string line = write_line(events[1]);
  line[line.size() / 2] = '\n';
  auto lines = read_journal(line + write_line(events[2]));
  CHECK(ids(lines.events) == std::vector{events[2].id});
  REQUIRE(lines.damaged.size() == 1);
  CHECK(was_answer(lines.damaged[0]));
  CHECK(!was_answer(write_line(events[0])));
}

TEST_CASE("the lines of an exported profile that are none of the journal's are no damage") {
  CHECK(read_journal(with_checksum("{\"format\":\"stet-profile\"}") + "\n").damaged.empty());
}

TEST_CASE("a stranger's line with the last number there is doesn't leave the next without one") {
  Event last = some_events()[4];
  last.seq = kLastSeq;
  CHECK(read_journal(write_line(last)).events.size() == 1);
  last.seq = kLastSeq + 1;
  CHECK(read_journal(write_line(last)).events.empty());
  test::TemporaryFolder folder;
  last.seq = kLastSeq;
  folder.file("journal.jsonl", write_line(last));
  for (const char* value : {"one", "two"})
    Journal::open(folder.path(), [] { return int64_t{9000}; })
        ->append(SettingChanged{"theme", value});
  auto lines = read_journal_in(folder.path());
  REQUIRE(lines->events.size() == 3);
  CHECK(std::get<SettingChanged>(lines->events[2].what).value != "newsprint");
}

TEST_CASE("all journals of a folder are one, but not the damaged lines") {
  const auto events = some_events();
  test::TemporaryFolder folder;
  folder.file("journal.jsonl", write_line(events[0]) + write_line(events[1]));
  folder.file("journal.sync-conflict-20150203-102030-ABCDEFG.jsonl",
              write_line(events[1]) + write_line(events[2]));
  folder.file("journal (conflicted copy).jsonl", write_line(events[4]) + "torn");
  folder.file("journal.damaged.jsonl", write_line(events[3]));
  folder.file("journal.jsonl.part", write_line(events[3]));
  std::filesystem::create_directory(folder.path() + "/journal-folder.jsonl");
  auto lines = read_journal_in(folder.path());
  REQUIRE(lines);
  CHECK(ids(lines->events) ==
        std::vector{events[0].id, events[1].id, events[2].id, events[4].id});
  CHECK(lines->damaged == std::vector<std::string>{"torn"});
  CHECK(lines->ends_in_newline);
  REQUIRE(lines->unread.size() == 1);
  CHECK(describe(lines->unread[0]) ==
        folder.path() + "/journal-folder.jsonl: is not a regular file; give the path of a file "
                        "that holds a journal");
}

TEST_CASE("zeroes and other noise are one damaged line each") {
  CHECK(read_journal(std::string(4096, '\0')).damaged.size() == 1);
  CHECK(read_journal("\n\n").damaged.empty());
  CHECK(read_journal("not json\n{\"v\":1}\n").damaged ==
        std::vector<std::string>{"not json", "{\"v\":1}"});
}

TEST_CASE("a line told many times over is read once") {
  const std::string line = bytes_of({some_events()[4]});
  std::string bytes;
  for (int i = 0; i < 50'000; ++i) bytes += line;
  CHECK(read_journal(bytes).events.size() == 1);
  CHECK(scan_journal(bytes).lines.size() == 1);
}

TEST_CASE("the beginnings of lines without their ends are one damaged line") {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) bytes += "{\"v\":";
  const JournalLines lines = read_journal(bytes + "\n" + bytes_of(some_events()));
  CHECK(lines.damaged == std::vector<std::string>{bytes});
  CHECK(lines.events.size() == 5);
}
