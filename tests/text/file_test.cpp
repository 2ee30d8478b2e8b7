#include "text/file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("a file's bytes are read as they are") {
  test::TemporaryFolder folder;
  CHECK(read_file(folder.file("a.txt", "x\r\ny"), 100, "an article").value() == "x\r\ny");
  CHECK(read_file(folder.file("empty", ""), 100, "an article").value() == "");
}

TEST_CASE("what isn't a file of its kind is refused in one line") {
  test::TemporaryFolder folder;
  const std::string& path = folder.path();
  CHECK(describe(read_file(path + "/none", 9, "an article").error()) ==
        path +
            "/none: can't be opened: No such file or directory; give the path of a file that "
            "holds an article");
  CHECK(describe(read_file(path, 9, "a pack").error()) ==
        path + ": is not a regular file; give the path of a file that holds a pack");
  const std::string fifo = path + "/fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  CHECK(read_file(fifo, 9, "a pack").error().what == "is not a regular file");
  CHECK(read_file("/dev/zero", 9, "a pack").error().what == "is not a regular file");
}

TEST_CASE("a file over the limit is refused, one at the limit is read") {
  test::TemporaryFolder folder;
  const std::string exact(1 << 20, 'x');
  CHECK(read_file(folder.file("exact", exact), 1 << 20, "an article")->size() == 1 << 20);
  const std::string path = folder.file("over", exact + "x");
  CHECK(describe(read_file(path, 1 << 20, "an article").error()) ==
        path + ": is larger than 1 MB; give a smaller file, or cut this one into parts");
}
