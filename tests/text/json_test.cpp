#include "text/json.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/shared.h"
#include "text/file.h"

using namespace stet;

namespace {

std::string why_not(std::string_view bytes, const JsonLimits& limits = {}) {
  const auto parsed = parse_json(bytes, "f.json", limits);
  return parsed ? "" : describe(parsed.error());
}

}  // namespace

TEST_CASE("values know what they are and where they stand") {
  const std::string bytes = R"({"name": "a\"b", "n": [1, -2.5e1, true, null], "o": {}})";
  const auto root = parse_json(bytes, "f.json");
  REQUIRE(root);
  const auto text_of = [&](const JsonNode& node) { return std::string(slice(bytes, node.place)); };
  CHECK(*root->find("name")->string() == "a\"b");
  CHECK(text_of(*root->find("name")) == R"("a\"b")");
  const auto& list = *root->find("n")->array();
  CHECK(*list[0].integer() == 1);
  CHECK(text_of(list[0]) == "1");
  CHECK(list[1].number() == -25.0);
  CHECK(text_of(list[1]) == "-2.5e1");
  CHECK(*list[2].boolean());
  CHECK(list[3].is_null());
  CHECK(text_of(*root->find("o")) == "{}");
  CHECK(slice(bytes, (*root->object())[1].key_place) == R"("n")");
  CHECK(text_of(*root) == bytes);
  CHECK(root->find("absent") == nullptr);
}

TEST_CASE("what the format allows but we don't is refused with its place") {
  CHECK(why_not("{\"a\": 1,\n \"a\": 2}") ==
        "f.json:2:4: the key \"a\" stands twice in one object; remove one of them");
  CHECK(why_not(std::string("[1\0]", 4)) ==
        "f.json:1:3: holds a NUL byte; save it as plain UTF-8 text");
  CHECK(why_not("[\"\xFF\"]") == "f.json:1:3: is not valid UTF-8; save it as UTF-8 text");
  CHECK(why_not("[18446744073709551615]").find("a number is out of range") != std::string::npos);
  CHECK(why_not("[[[]]]", {.depth = 2}) == "f.json:1:3: is nested more than 2 deep; flatten it");
  CHECK(why_not("[1,2,3]", {.nodes = 3}).find("holds more than 3 values") != std::string::npos);
  CHECK(why_not("[\"abcd\"]", {.string_bytes = 3}) ==
        "f.json:1:7: a string is longer than 3 bytes; shorten it");
}

TEST_CASE("a syntax error names its place") {
  CHECK(why_not("{\"a\" 1}").starts_with("f.json:1:6: is not valid JSON: "));
  CHECK(why_not("").starts_with("f.json:1:1: is not valid JSON: "));
}

TEST_CASE("a hundred thousand brackets come back at once") {
  CHECK(why_not(std::string(100'000, '[')).find("nested more than 16 deep") != std::string::npos);
}

TEST_CASE("JSONTestSuite: every y_ accepted, every n_ refused") {
  STET_NEEDS_SHARED(folder, "fixtures/json/test_parsing");
  int accepted = 0, refused = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const auto bytes = read_file(entry.path().string(), 4 << 20, "JSON");
    REQUIRE(bytes);
    const bool good = parse_json(*bytes, name).has_value();
    INFO(name);
    // Our limits refuse equal keys in one object, which the suite accepts.
    const bool equal_keys = name.find("duplicated_key") != std::string::npos;
    if (name.starts_with("y_") && !equal_keys) CHECK(good);
    if (name.starts_with("n_")) CHECK_FALSE(good);
    ++(good ? accepted : refused);
  }
  CHECK(accepted + refused == 318);
}
