// The page that teaches the pack format is held to it.
#include <doctest/doctest.h>

#include <set>

#include "bank/checker.h"
#include "bank/kind.h"
#include "support/packs.h"
#include "support/reading_support.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string page() {
  const auto bytes = read_file(STET_SOURCE_DIR "/questions/README.md", 1 << 20, "a page");
  REQUIRE(bytes);
  return *bytes;
}

// The blocks between ```json and ```.
std::vector<std::string> json_blocks() {
  const std::string text = page();
  constexpr std::string_view kFence = "```json\n";
  std::vector<std::string> blocks;
  for (size_t at = text.find(kFence); at != std::string::npos; at = text.find(kFence, at)) {
    at += kFence.size();
    const size_t end = text.find("```", at);
    blocks.push_back(text.substr(at, end - at));
    at = end;
  }
  return blocks;
}

}  // namespace

TEST_CASE("the smallest pack passes, and so does each shape put into it") {
  const auto blocks = json_blocks();
  REQUIRE(blocks.size() == 9);
  const std::string& pack = blocks[0];
  CHECK(findings_in(pack, lexicon()) == "");
  std::set<std::string_view> shapes;
  for (size_t i = 1; i < blocks.size(); ++i) {
    std::string with_question = pack;
    const size_t list =
        with_question.find("\"questions\": [") + std::string_view("\"questions\": [").size();
    with_question.insert(list, blocks[i] + ",");
    CHECK(findings_in(with_question, lexicon()) == "");
    const Checked checked = check_pack(with_question, lexicon());
    REQUIRE(checked.pack);
    shapes.insert(shape_name(checked.pack->questions[0].shape));
  }
  CHECK(shapes.size() == shape_names().size());
}

TEST_CASE("evidence without counting: the checker says what the page says it does") {
  const auto blocks = json_blocks();
  std::string question = blocks[1];
  const size_t begin = question.find("\"begin\"");
  const size_t text = question.find("\"text\": \"The ferry");
  question.replace(begin, text - begin, "\"begin\": 0, \"end\": 0, ");
  std::string pack = blocks[0];
  pack.insert(pack.find("\"questions\": [") + std::string_view("\"questions\": [").size(),
              question + ",");
  const std::string findings = findings_in(pack, lexicon());
  const std::string said = findings.substr(findings.find("error["));
  CHECK(page().find(said) != std::string::npos);
}

TEST_CASE("every kind and every code stands on the page") {
  const std::string text = page();
  for (const Kind& kind : kinds())
    CHECK_MESSAGE(text.find("`" + std::string(kind.name) + "`") != std::string::npos, kind.name);
  const auto header = read_file(STET_SOURCE_DIR "/src/bank/codes.h", 1 << 20, "a header");
  REQUIRE(header);
  size_t codes = 0;
  for (size_t at = header->find("= \""); at != std::string::npos;
       at = header->find("= \"", at + 1)) {
    const std::string code = header->substr(at + 3, 4);
    CHECK_MESSAGE(text.find("| " + code + " | ") != std::string::npos, code);
    ++codes;
  }
  CHECK(codes >= 34);
}
