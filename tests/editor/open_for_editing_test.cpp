#include "editor/open_for_editing.h"

#include <doctest/doctest.h>

#include "editor/blank_question.h"
#include "support/packs.h"
#include "support/sample_pack.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string refusal(const std::string& bytes) {
  const auto pack = open_for_editing(bytes, "p");
  return pack ? "" : describe(pack.error());
}

}  // namespace

TEST_CASE("a sound pack is opened as it is, unknown keys with it") {
  const std::string bytes = pack_of(choose_question("\"mood\": [1, {\"deep\": null}]"));
  const auto pack = open_for_editing(bytes, "p");
  REQUIRE(pack.has_value());
  CHECK(write_pack(*pack).find("\"mood\"") != std::string::npos);
}

TEST_CASE("a pack with errors is opened where a form can show them") {
  Pack pack = sample_pack();
  pack.questions[0].stem.clear();
  std::get<Choose>(pack.questions[0].shape).options[0].right = false;
  pack.questions[1].evidence[0].text = "something else";
  for (size_t shape = 0; shape < shape_names().size(); ++shape)
    pack.questions.push_back(blank_question("blank-" + std::to_string(shape), shape));
  const std::string bytes = write_pack(pack);
  const auto opened = open_for_editing(bytes, "p");
  if (!opened) FAIL(describe(opened.error()));
  CHECK(write_pack(*opened) == bytes);
}

TEST_CASE("a pack without questions is opened") {
  CHECK(refusal(pack_of("")) == "");
}

TEST_CASE("what a form would lose is refused with its place") {
  CHECK(refusal(pack_of(question_with(R"("shape": "number", "value": "many")"))) ==
        "p:5:29: \"value\" is text, not a number; write it in digits alone");
  CHECK(refusal("{\"format\": \"quiz\"}") ==
        "p:1:12: this is not a Stet pack; a pack is an object that begins {\"format\": "
        "\"stet-pack\", \"version\": 1");
  CHECK(refusal("[1").starts_with("p:1:3: "));
}
