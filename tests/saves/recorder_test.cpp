#include "saves/recorder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>

#include "saves/journal_lines.h"
#include "support/english.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::english;
using stet::test::TemporaryFolder;

namespace {

Clock fixed() {
  return [] { return int64_t{1000}; };
}

Event setting(const std::string& value) {
  return stamp(SettingChanged{"theme", value}, 1000);
}

size_t lines_in(const TemporaryFolder& folder) {
  auto lines = read_journal_in(folder.path());
  return lines ? lines->events.size() : 0;
}

}  // namespace

TEST_CASE("an event is settled once it is in the file") {
  TemporaryFolder folder;
  std::atomic<int> changes = 0;
  Recorder recorder(folder.path(), fixed(), [&] { ++changes; });
  CHECK(recorder.take_found().empty());
  auto first = recorder.record(setting("one"));
  auto second = recorder.record(setting("two"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.settled(first));
  CHECK(recorder.settled(second));
  CHECK(!recorder.settled(second + 1));
  CHECK(recorder.trouble() == "");
  CHECK(recorder.unsaved() == 0);
  CHECK(lines_in(folder) == 2);
}

TEST_CASE("what was found is there at the start") {
  TemporaryFolder folder;
  { Recorder(folder.path(), fixed()).record(setting("one")); }
  Recorder recorder(folder.path(), fixed());
  REQUIRE(recorder.take_found().size() == 1);
  CHECK(found_in_words(recorder.found_wrong(), english()) == "");
}

TEST_CASE("when saving fails the events wait in memory, with the reason, and are saved later") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/journal.jsonl";
  REQUIRE(mkdir(path.c_str(), 0700) == 0);
  Recorder recorder(folder.path(), fixed());
  const std::string reason =
      "" + path + ": is a folder; move it away, so that scores can be kept there";
  CHECK(recorder.trouble() == reason);
  auto first = recorder.record(setting("one"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.settled(first));
  CHECK(recorder.trouble() == reason);
  CHECK(recorder.unsaved() == 1);

  REQUIRE(rmdir(path.c_str()) == 0);
  recorder.record(setting("two"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.trouble() == "");
  CHECK(recorder.unsaved() == 0);
  CHECK(lines_in(folder) == 2);
}

TEST_CASE("a second copy reads, and saves what it holds once the first is closed") {
  TemporaryFolder folder;
  std::optional<Recorder> first;
  first.emplace(folder.path(), fixed());
  first->record(setting("one"));
  REQUIRE(first->wait(5000));
  Recorder second(folder.path(), fixed());
  CHECK(second.take_found().size() == 1);
  CHECK(second.trouble().find("is in use by another copy of Stet") != std::string::npos);
  second.record(setting("two"));
  REQUIRE(second.wait(5000));
  CHECK(lines_in(folder) == 1);
  first.reset();
  second.record(setting("three"));
  REQUIRE(second.wait(5000));
  CHECK(second.trouble() == "");
  CHECK(lines_in(folder) == 3);
}

TEST_CASE("a journal that a syncing program replaced is opened again, and nothing is lost") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/journal.jsonl";
  Recorder recorder(folder.path(), fixed());
  recorder.record(setting("one"));
  REQUIRE(recorder.wait(5000));
  std::filesystem::rename(path, folder.path() + "/journal.conflict.jsonl");
  recorder.record(setting("two"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.trouble() == "" + path + ": was moved or replaced while Stet was running");
  recorder.record(setting("three"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.trouble() == "");
  CHECK(lines_in(folder) == 3);
}

TEST_CASE("what still waits is tried once more at the end") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/journal.jsonl";
  REQUIRE(mkdir(path.c_str(), 0700) == 0);
  {
    Recorder recorder(folder.path(), fixed());
    recorder.record(setting("one"));
    REQUIRE(recorder.wait(5000));
    REQUIRE(rmdir(path.c_str()) == 0);
  }
  CHECK(lines_in(folder) == 1);
}

TEST_CASE("where no folder is known, everything stays in memory, for that reason") {
  Recorder recorder(refuse("", "neither XDG_DATA_HOME nor HOME is set"), fixed());
  auto first = recorder.record(setting("one"));
  REQUIRE(recorder.wait(5000));
  CHECK(recorder.settled(first));
  CHECK(recorder.trouble() == "neither XDG_DATA_HOME nor HOME is set");
}
