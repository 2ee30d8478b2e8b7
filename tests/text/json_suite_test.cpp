// The one JSON reader against JSONTestSuite (tests/text/json-test-suite).
#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "text/file.h"
#include "text/json.h"

using namespace stet;

namespace {

// Valid JSON that we refuse all the same: the last of two equal keys would win unseen.
const std::set<std::string> kTwoEqualKeys{"y_object_duplicated_key.json",
                                          "y_object_duplicated_key_and_value.json"};

std::vector<std::string> files(char kind) {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(STET_SOURCE_DIR "/tests/text/json-test-suite"))
    if (entry.path().filename().string().starts_with(std::string(1, kind) + "_"))
      paths.push_back(entry.path().string());
  return paths;
}

Result<JsonNode> parsed(const std::string& path) {
  return parse_json(read_file(path, kPackLimit, "JSON").value(), path);
}

}  // namespace

TEST_CASE("what is valid JSON is read, but for two equal keys") {
  const auto paths = files('y');
  CHECK(paths.size() == 95);
  std::set<std::string> refused;
  for (const std::string& path : paths) {
    const auto json = parsed(path);
    if (json) continue;
    refused.insert(std::filesystem::path(path).filename().string());
    CHECK(json.error().what.find("stands twice in one object") != std::string::npos);
  }
  CHECK(refused == kTwoEqualKeys);
}

TEST_CASE("what isn't valid JSON is refused, with its place") {
  const auto paths = files('n');
  CHECK(paths.size() == 188);
  for (const std::string& path : paths) {
    const auto json = parsed(path);
    CHECK_MESSAGE(!json, path, " was read");
    if (!json) CHECK(json.error().place.starts_with(path + ":"));
  }
}

TEST_CASE("what may be taken either way is taken or refused, never less") {
  const auto paths = files('i');
  CHECK(paths.size() == 35);
  for (const std::string& path : paths) {
    const auto json = parsed(path);
    if (!json) CHECK(!json.error().what.empty());
  }
}
