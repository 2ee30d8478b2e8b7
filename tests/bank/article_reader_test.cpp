// Blocks of an article in a pack, and what the checker says of wrong ones.
#include <doctest/doctest.h>

#include "support/packs.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string with_blocks(const std::string& blocks) {
  return pack_of(choose_question(""),
                 "{\"id\": \"a1\", \"text\": \"Pier shut\\n\\nThe pier is shut.\",\n"
                 "\"blocks\": " +
                     blocks + "}");
}

std::string said_of(const std::string& blocks) {
  return findings_in(with_blocks(blocks));
}

}  // namespace

TEST_CASE("an article may say what each part of its text is") {
  const std::string blocks =
      R"([{"begin": 0, "end": 9, "role": "title"}, {"begin": 11, "end": 28, "role": "story", "was": "caption"}])";
  CHECK(said_of(blocks) == "");
  const Checked checked = check_pack(with_blocks(blocks), lexicon());
  REQUIRE(checked.pack);
  CHECK(checked.pack->articles[0].blocks ==
        std::vector<Block>{{{0, 9}, Role::title}, {{11, 28}, Role::story, Role::caption}});
  CHECK(check_pack(write_pack(*checked.pack), lexicon()).pack->articles[0].blocks ==
        checked.pack->articles[0].blocks);
}

TEST_CASE("a block lacks something") {
  CHECK(
      said_of("[{}]") ==
      "p:3:12: error[E010]: \"begin\" is missing; add \"begin\": the byte of the text at which it "
      "begins\n"
      "p:3:12: error[E010]: \"end\" is missing; add \"end\": the byte of the text after its last\n"
      "p:3:12: error[E010]: \"role\" is missing; add \"role\": what it is, such as \"caption\"\n");
  CHECK(said_of("[]") ==
        "p:3:11: error[E013]: \"blocks\" holds 0 values, and at least 1 is needed; add a block, or "
        "leave the key out\n");
}

TEST_CASE("a block has a role that there is") {
  CHECK(said_of(R"([{"begin": 0, "end": 9, "role": "captoin"}])") ==
        "p:3:43: error[E012]: there is no role \"captoin\"; did you mean \"caption\"?\n");
  CHECK(said_of(R"([{"begin": 0, "end": 9, "role": "story", "was": "story"}])") ==
        "p:3:59: error[E012]: there is no role \"story\"; use one of: byline, dateline, caption, "
        "promo, other\n");
  CHECK(said_of(R"([{"begin": 0, "end": 9, "role": "title", "was": "other"}])") ==
        "p:3:59: error[E034]: a block that is no story was not restored to it; set \"role\" to "
        "\"story\", or leave out \"was\"\n");
}

TEST_CASE("blocks stand in the text, one after the other") {
  CHECK(
      said_of(
          R"([{"begin": 0, "end": 9, "role": "title"}, {"begin": 8, "end": 28, "role": "story"}])") ==
      "p:3:53: error[E034]: the bytes 8 to 28 are no block of the article, which is 28 bytes "
      "long; count bytes from 0, one block after the other, or leave out \"blocks\": Stet then "
      "finds them itself\n");
  CHECK(said_of(R"([{"begin": 0, "end": 29, "role": "story"}])")
            .starts_with("p:3:12: error[E034]: "));
}
