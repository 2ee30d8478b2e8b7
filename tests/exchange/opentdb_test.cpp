#include "exchange/opentdb.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

std::string one_question(std::string type, std::string question, std::string right,
                         std::string wrong) {
  return "{\"response_code\":0,\"results\":[{\"type\":\"" + type +
         "\",\"difficulty\":\"hard\",\"category\":\"Sea\",\"question\":\"" + question +
         "\",\"correct_answer\":\"" + right + "\",\"incorrect_answers\":[\"" + wrong + "\"]}]}";
}

Item first_of(const std::string& bytes) {
  return read_opentdb(bytes).value().items.at(0);
}

}  // namespace

TEST_CASE("OpenTDB: each of its encodings says the same") {
  for (const std::string& bytes :
       {one_question("multiple", "Who&#039;s &quot;it&quot; &amp; caf&eacute;?", "Zo&euml;", "Al"),
        one_question("multiple", "Who%27s%20%22it%22%20%26%20caf%C3%A9%3F", "Zo%C3%AB", "Al"),
        one_question("bXVsdGlwbGU=", "V2hvJ3MgIml0IiAmIGNhZsOpPw==", "Wm/Dqw==", "QWw=")}) {
    const Item item = first_of(bytes);
    CHECK(item.stem.text == "Who's \"it\" & café?");
    REQUIRE(item.answers.size() == 2);
    CHECK(item.answers[0].text.text == "Al");
    CHECK(item.answers[1].text.text == "Zoë");
    CHECK(item.answers[1].weight == 100);
  }
  CHECK(first_of(one_question("multiple", "a b", "c", "d")).tags ==
        std::vector<std::string>{"difficulty:3"});
}

TEST_CASE("OpenTDB: true or false, and what its codes mean") {
  const Item item = first_of(one_question("boolean", "Water is wet.", "False", "True"));
  CHECK(item.kind == ItemKind::truth);
  CHECK(item.answers[1].weight == 100);
  CHECK(describe(read_opentdb("{\"response_code\":5,\"results\":[]}").error()) ==
        "too many requests came in a short time; wait five seconds and ask again");
  CHECK(read_opentdb("[1,").error().place == "line 1");
}
