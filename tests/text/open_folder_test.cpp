#include "text/open_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("a folder tells what is in it, and what its files hold") {
  test::TemporaryFolder temporary;
  temporary.file("short", "one\n");
  const std::string long_text(100'000, 'x');
  temporary.file("long", long_text);
  temporary.file("empty", "");
  const OpenFolder folder = OpenFolder::open(temporary.path()).value();
  std::vector<std::string> names = folder.names();
  std::ranges::sort(names);
  CHECK(names == std::vector<std::string>{".", "..", "empty", "long", "short"});
  CHECK(folder.names().size() == 5);  // it can be asked again
  CHECK(folder.holds_just("short", "one\n"));
  CHECK(!folder.holds_just("short", "one"));
  CHECK(!folder.holds_just("short", "one\n\n"));
  CHECK(!folder.holds_just("short", "two\n"));
  CHECK(!folder.holds_just("short", ""));
  CHECK(folder.holds_just("long", long_text));
  CHECK(!folder.holds_just("long", long_text.substr(1)));
  CHECK(!folder.holds_just("long", long_text + "x"));
  CHECK(!folder.holds_just("long", long_text.substr(1) + "y"));
  CHECK(folder.holds_just("empty", ""));
  CHECK(!folder.holds_just("empty", "x"));
}

TEST_CASE("a file's stamp changes with the file, and not by being looked at") {
  test::TemporaryFolder temporary;
  const std::string path = temporary.file("list", "one");
  const OpenFolder folder = OpenFolder::open(temporary.path()).value();
  const FileStamp before = folder.stamp("list");
  CHECK(before.size == 3);
  CHECK(before.changed > 0);
  CHECK(folder.holds_just("list", "one"));
  CHECK(folder.stamp("list") == before);
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  const auto time = std::filesystem::last_write_time(path);
  temporary.file("list", "two");
  std::filesystem::last_write_time(path, time);
  CHECK(folder.stamp("list") != before);
  CHECK(folder.stamp("absent") == FileStamp());
}

TEST_CASE("what isn't a file holds nothing") {
  test::TemporaryFolder temporary;
  REQUIRE(mkfifo((temporary.path() + "/pipe").c_str(), 0600) == 0);
  std::filesystem::create_directory(temporary.path() + "/inside");
  const OpenFolder folder = OpenFolder::open(temporary.path()).value();
  for (const char* name : {"pipe", "inside", "absent"}) {
    CAPTURE(name);
    CHECK(!folder.holds_just(name, "x"));
  }
}

TEST_CASE("a file is no folder") {
  test::TemporaryFolder temporary;
  const std::string path = temporary.file("file", "");
  CHECK(describe(OpenFolder::open(path).error()) == path + ": can't be read: Not a directory");
}
