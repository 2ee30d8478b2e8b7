#include "saves/journal.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "saves/journal_lines.h"
#include "support/english.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::english;
using stet::test::TemporaryFolder;

namespace {

Clock fixed(int64_t ms) {
  return [ms] { return ms; };
}

std::string bytes_at(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return (std::stringstream() << file.rdbuf()).str();
}

Event append_setting(Journal& journal, const std::string& value) {
  return journal.append(SettingChanged{"theme", value}).value();
}

std::vector<std::string> values(const std::vector<Event>& events) {
  std::vector<std::string> out;
  for (const Event& event : events) out.push_back(std::get<SettingChanged>(event.what).value);
  return out;
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("what was appended is there at the next opening, for its owner only") {
  TemporaryFolder folder;
  const std::string home = folder.path() + "/a/b";
  {
    auto journal = Journal::open(home, fixed(1000));
    REQUIRE(journal);
    CHECK(found_in_words(journal->found_wrong(), english()) == "");
    append_setting(*journal, "one");
    append_setting(*journal, "two");
    CHECK(journal->take_found().empty());
  }
  auto journal = Journal::open(home, fixed(1000));
  REQUIRE(journal);
  CHECK(values(journal->take_found()) == Values{"one", "two"});
  CHECK(append_setting(*journal, "three").seq == 3);
  struct stat status {};
  REQUIRE(stat(home.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0700);
  REQUIRE(stat((home + "/journal.jsonl").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a torn line is set aside once, and the next line begins a line of its own") {
  TemporaryFolder folder;
  {
    auto journal = Journal::open(folder.path(), fixed(1000));
    append_setting(*journal, "one");
  }
  const std::string path = folder.path() + "/journal.jsonl";
  std::ofstream(path, std::ios::app) << "{\"v\":1,\"id\":\"to";
  const std::string damaged = folder.path() + "/journal.damaged.jsonl";
  {
    auto journal = Journal::open(folder.path(), fixed(1000));
    REQUIRE(journal);
    CHECK(found_in_words(journal->found_wrong(), english()) ==
          "1 line of your scores was damaged; set aside in " + damaged +
              "; everything else is there");
    CHECK(values(journal->take_found()) == Values{"one"});
    append_setting(*journal, "two");
  }
  CHECK(bytes_at(damaged) == "{\"v\":1,\"id\":\"to\n");
  auto journal = Journal::open(folder.path(), fixed(1000));
  CHECK(found_in_words(journal->found_wrong(), english()) == "");
  CHECK(values(journal->take_found()) == Values{"one", "two"});
  CHECK(bytes_at(damaged) == "{\"v\":1,\"id\":\"to\n");
}

TEST_CASE("a journal that was replaced while it was open acknowledges nothing") {
  TemporaryFolder folder;
  auto journal = Journal::open(folder.path(), fixed(1000));
  append_setting(*journal, "one");
  const std::string path = folder.path() + "/journal.jsonl";
  std::filesystem::rename(path, folder.path() + "/journal.old.jsonl");
  folder.file("journal.jsonl", "");
  auto refused = journal->append(SettingChanged{"theme", "two"});
  REQUIRE(!refused);
  CHECK(describe(refused.error()) == path + ": was moved or replaced while Stet was running");
  CHECK(!journal->in_place());
}

TEST_CASE("the next line is numbered after those of all journals in the folder") {
  TemporaryFolder folder;
  Event theirs = stamp(SettingChanged{"theme", "theirs"}, 1000);
  theirs.seq = 40;
  folder.file("journal.other-machine.jsonl", write_line(theirs));
  auto journal = Journal::open(folder.path(), fixed(1000));
  CHECK(values(journal->take_found()) == Values{"theirs"});
  CHECK(append_setting(*journal, "ours").seq == 41);
}

TEST_CASE("damaged answers are counted in the notice") {
  TemporaryFolder folder;
  AnswerGiven given;
  given.outcome.round_id = "r";
  std::string bytes;
  for (int i = 0; i < 3; ++i) bytes += write_line(stamp(given, 1000));
  bytes += write_line(stamp(SettingChanged{"theme", "one"}, 1000));
  for (size_t at = bytes.find("\"crc\""); at != bytes.npos; at = bytes.find("\"crc\"", at + 1))
    bytes[at + 8] = 'x';
  const std::string path = folder.file("journal.jsonl", bytes);
  CHECK(found_in_words(Journal::open(folder.path(), fixed(1000))->found_wrong(), english()) ==
        "4 lines of your scores were damaged, 3 of them answers; set aside in " + folder.path() +
            "/journal.damaged.jsonl; everything else is there");
  CHECK(found_in_words(Journal::open(folder.path(), fixed(1000))->found_wrong(), english()) == "");
  CHECK(bytes_at(path) == bytes);
  CHECK(bytes_at(folder.path() + "/journal.damaged.jsonl") == bytes);
}

TEST_CASE("a second copy is refused with a message, and can open when the first is gone") {
  TemporaryFolder folder;
  {
    auto first = Journal::open(folder.path(), fixed(1000));
    REQUIRE(first);
    append_setting(*first, "one");
    auto second = Journal::open(folder.path(), fixed(1000));
    REQUIRE(!second);
    CHECK(describe(second.error()) == folder.path() +
                                          "/journal.jsonl: is in use by another copy of Stet; "
                                          "close that one, and this one will save");
    auto lines = read_journal_in(folder.path());
    REQUIRE(lines);
    CHECK(values(lines->events) == Values{"one"});
  }
  CHECK(Journal::open(folder.path(), fixed(1000)));
}

TEST_CASE("a folder or a FIFO in the journal's place is refused at once") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/journal.jsonl";
  REQUIRE(mkdir(path.c_str(), 0700) == 0);
  auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) ==
        path + ": is a folder; move it away, so that scores can be kept there");
  CHECK(!read_journal_in(folder.path()));
  REQUIRE(rmdir(path.c_str()) == 0);
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) ==
        path + ": is not a regular file; move it away, so that scores can be kept there");
  CHECK(!read_journal_in(folder.path()));
}

TEST_CASE("a file larger than any journal is refused, not read into memory") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/journal.jsonl";
  std::ofstream(path).close();
  std::filesystem::resize_file(path, uintmax_t{100} << 30);
  const auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) == path + ": is larger than 1024 MB; move it away");
  CHECK(std::filesystem::file_size(path) == uintmax_t{100} << 30);
}

TEST_CASE("a symbolic link is followed, an empty file is an empty journal") {
  TemporaryFolder folder;
  folder.file("elsewhere.jsonl", "");
  std::filesystem::create_symlink(folder.path() + "/elsewhere.jsonl",
                                  folder.path() + "/journal.jsonl");
  auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(journal);
  append_setting(*journal, "one");
  CHECK(bytes_at(folder.path() + "/elsewhere.jsonl").size() > 100);
}

TEST_CASE("a file of zeroes is set aside, and play goes on") {
  TemporaryFolder folder;
  folder.file("journal.jsonl", std::string(2048, '\0'));
  auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(journal);
  CHECK(found_in_words(journal->found_wrong(), english())
            .starts_with("1 line of your scores was damaged"));
  append_setting(*journal, "one");
  CHECK(values(read_journal_in(folder.path())->events) == Values{"one"});
}

TEST_CASE("a file in the profile's place is refused") {
  TemporaryFolder folder;
  const std::string path = folder.file("profile", "x");
  auto journal = Journal::open(path, fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) == path + ": is not a folder; move it away");
}

TEST_CASE("a read-only folder is refused with the reason") {
  if (geteuid() == 0) {
    MESSAGE("skipped: root may write anywhere");
    return;
  }
  TemporaryFolder folder;
  REQUIRE(chmod(folder.path().c_str(), 0500) == 0);
  auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) ==
        folder.path() + "/journal.jsonl: can't be opened (Permission denied)");
  REQUIRE(chmod(folder.path().c_str(), 0700) == 0);
}

TEST_CASE("a journal of a newer Stet is left alone") {
  TemporaryFolder folder;
  const Event event{"e", 1000, 1, NotUnderstood{3, "answer-given"}};
  folder.file("journal.jsonl", write_line(event));
  auto journal = Journal::open(folder.path(), fixed(1000));
  REQUIRE(!journal);
  CHECK(describe(journal.error()) ==
        folder.path() + "/journal.jsonl: was written by a newer Stet; use that one to keep scores");
  CHECK(bytes_at(folder.path() + "/journal.jsonl") == write_line(event));
}

TEST_CASE("a clock set back doesn't change the order") {
  TemporaryFolder folder;
  for (int64_t now : {5000, 1000, 3000}) {
    auto journal = Journal::open(folder.path(), fixed(now));
    append_setting(*journal, std::to_string(now));
  }
  auto lines = read_journal_in(folder.path());
  CHECK(values(lines->events) == Values{"5000", "1000", "3000"});
  CHECK(lines->events[1].at_ms == 1000);
}

TEST_CASE("a full disk is refused mid-line, and the same event can be given again") {
  TemporaryFolder folder;
  auto journal = Journal::open(folder.path(), fixed(1000));
  append_setting(*journal, "one");

  // A limit on file size stands in for a full disk: the write is cut short, then fails.
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  rlimit full = before;
  full.rlim_cur = bytes_at(folder.path() + "/journal.jsonl").size() + 40;
  REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
  const Event event = stamp(SettingChanged{"theme", "two"}, 2000);
  auto refused = journal->append(event);
  REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);

  REQUIRE(!refused);
  CHECK(describe(refused.error()) ==
        folder.path() +
            "/journal.jsonl: can't be written (File too large); make room or mend the folder");
  CHECK(values(read_journal_in(folder.path())->events) == Values{"one"});
  REQUIRE(journal->append(event));
  auto lines = read_journal_in(folder.path());
  CHECK(values(lines->events) == Values{"one", "two"});
  CHECK(lines->damaged.size() == 1);
}
