#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "saves/places.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

std::string bytes_at(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return (std::stringstream() << file.rdbuf()).str();
}

size_t files_in(const std::string& folder) {
  size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    count += entry.is_regular_file();
  return count;
}

}  // namespace

TEST_CASE("a file is written with its folders, then replaced whole, and nothing is left over") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/a/b/pack.stet.json";
  REQUIRE(write_file(path, "one"));
  REQUIRE(write_file(path, "two"));
  CHECK(bytes_at(path) == "two");
  CHECK(files_in(folder.path() + "/a/b") == 1);
}

TEST_CASE("on a full disk the good copy stays and no half copy is left") {
  TemporaryFolder folder;
  const std::string path = folder.file("pack.stet.json", "good");
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
  rlimit full = before;
  full.rlim_cur = 100;
  REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
  auto written = write_file(path, std::string(1000, 'x'));
  REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
  REQUIRE(!written);
  CHECK(describe(written.error()) == path + ": can't be written (File too large)");
  CHECK(bytes_at(path) == "good");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("through a link its file is replaced, and keeps its mode") {
  TemporaryFolder folder;
  const std::string path = folder.file("pack", "one"), link = folder.path() + "/link";
  std::filesystem::permissions(path, std::filesystem::perms{0640});
  std::filesystem::create_symlink("pack", link);
  REQUIRE(write_file(link, "two"));
  CHECK(bytes_at(path) == "two");
  CHECK(std::filesystem::is_symlink(link));
  CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms{0640});
  REQUIRE(write_file(folder.path() + "/private", "x"));
  CHECK(std::filesystem::status(folder.path() + "/private").permissions() ==
        std::filesystem::perms{0600});
}

TEST_CASE("a pipe or device is written to and stays") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/pipe";
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  const int reader = open(path.c_str(), O_RDWR);
  REQUIRE(write_file(path, "through"));
  char got[16] = "";
  CHECK(read(reader, got, sizeof got) == 7);
  CHECK(std::string(got, 7) == "through");
  close(reader);
  CHECK(std::filesystem::is_fifo(path));
}

TEST_CASE("a folder in the file's place stays where it is") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/pack";
  std::filesystem::create_directories(path + "/inside");
  auto written = write_file(path, "x");
  REQUIRE(!written);
  CHECK(describe(written.error()) == path + ": can't be written (Is a directory)");
  CHECK(std::filesystem::exists(path + "/inside"));
}
