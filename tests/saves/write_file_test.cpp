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

// While it lives, no file grows beyond so many bytes.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before_) == 0);
    rlimit full = before_;
    full.rlim_cur = bytes;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

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
  Result<void> written;
  {
    const FullDisk full(100);
    written = write_file(path, std::string(1000, 'x'));
  }
  REQUIRE(!written);
  CHECK(describe(written.error()) == path + ": can't be written (File too large)");
  CHECK(bytes_at(path) == "good");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("what can be made again is written whole too, or not at all") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/a/pack.stet.json";
  REQUIRE(write_made_file(path, "one", 0644));
  REQUIRE(write_made_file(path, "two"));
  CHECK(bytes_at(path) == "two");
  CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms{0644});
  const FullDisk full(100);
  CHECK(describe(write_made_file(path, std::string(1000, 'x')).error()) ==
        path + ": can't be written (File too large)");
  CHECK(bytes_at(path) == "two");
  CHECK(files_in(folder.path() + "/a") == 1);
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
