#include "text/data_folder.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("the data folder is found beside the program in a build tree") {
  CHECK(std::filesystem::is_directory(find_data_folder().value() + "/assets/words"));
}

TEST_CASE("a folder given by hand must hold the word lists") {
  test::TemporaryFolder folder;
  CHECK(describe(find_data_folder(folder.path()).error()) ==
        folder.path() + ": holds no assets/words; give the folder that Stet's data is in");
  std::filesystem::create_directories(folder.path() + "/assets/words");
  CHECK(find_data_folder(folder.path()).value() == folder.path());
}
