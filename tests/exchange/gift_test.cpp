#include "exchange/gift.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

Item read_one(std::string_view gift) {
  const ItemSet set = read_gift(gift);
  REQUIRE(set.items.size() == 1);
  CHECK(set.unread.empty());
  return set.items[0];
}

Unread refused_one(std::string_view gift) {
  const ItemSet set = read_gift(gift);
  CHECK(set.items.empty());
  REQUIRE(set.unread.size() == 1);
  return set.unread[0];
}

}  // namespace

TEST_CASE("GIFT: one of several answers, with feedback") {
  const Item item = read_one(
      "// [id:q-7] [tag:ferries]\n::Capacity::About how many people does it carry? {\n"
      "  =40#As it says.\n  ~%-25%14\n  ~400\n  ####Look for the hedge.\n}");
  CHECK(item.line == 2);
  CHECK(item.id == "q-7");
  CHECK(item.tags == std::vector<std::string>{"ferries"});
  CHECK(item.name == "Capacity");
  CHECK(item.kind == ItemKind::one_of);
  CHECK(item.stem == ItemText{"About how many people does it carry?"});
  REQUIRE(item.answers.size() == 3);
  CHECK(item.answers[0].text == ItemText{"40"});
  CHECK(item.answers[0].weight == 100);
  CHECK(item.answers[0].feedback == ItemText{"As it says."});
  CHECK(item.answers[1].weight == -25);
  CHECK(item.explanation == ItemText{"Look for the hedge."});
}

TEST_CASE("GIFT: what Moodle takes and stricter readers refuse") {
  CHECK(read_one("Ratio 3:2 = ? {=1.5}").stem.text == "Ratio 3:2 = ?");
  CHECK(read_one("How much? {#1.5e3}").answers[0].text.text == "1.5e3");
  CHECK(read_one("Between? {#2..4}").answers[0].tolerance == 1);
  CHECK(read_one("Who? {=%100%Ann ~%50%Bob}").answers[0].text.text == "Ann");
  CHECK(read_one("Is it? {true}").kind == ItemKind::short_text);
  CHECK(read_one("[odd]tag {T}").stem.text == "[odd]tag");
}

TEST_CASE("GIFT: a category holds until the next, with or without an empty line after it") {
  const ItemSet set = read_gift("$CATEGORY: $course$/Ferries\nA{T}\n\nB{F}\n\n$CATEGORY: Trains\n\nC{T}");
  REQUIRE(set.items.size() == 3);
  CHECK(set.items[0].category == "$course$/Ferries");
  CHECK(set.items[1].category == "$course$/Ferries");
  CHECK(set.items[2].category == "Trains");
}

TEST_CASE("GIFT: a block that is no question is named with its line, and the others are read") {
  const ItemSet set = read_gift("Who? {=Ann\n\nWhere? {=Here}\n\nOne? {~Ann}");
  CHECK(set.items.size() == 1);
  REQUIRE(set.unread.size() == 2);
  CHECK(set.unread[0].line == 1);
  CHECK(set.unread[0].what == "the answers begin with { and don't end");
  CHECK(set.unread[1].line == 5);
  CHECK(set.unread[1].what == "a question to choose from has only one answer");
  CHECK(refused_one("a } b { c").what == "the answers end with } and don't begin");
  CHECK(refused_one("M {=a -> b =c}").what == "a pair to match has no ->");
  CHECK(refused_one("M {=a -> b}").what == "a question to match has only one pair");
  CHECK(refused_one("N {#about 3}").what == "an answer isn't a number");
}

TEST_CASE("GIFT: only the whole marks may be written after =, as in Moodle") {
  const Item item = read_one("How much? {=%50%half ~%0%%50%two ~x}");
  CHECK(item.answers[0].text.text == "%50%half");
  CHECK(item.answers[0].weight == 100);
  CHECK(item.answers[1].text.text == "%50%two");
}

TEST_CASE("GIFT: whatever is written reads back the same") {
  Item item{.name = "a: b", .id = "x]1", .tags = {"one", "t]wo"}, .kind = ItemKind::one_of};
  item.stem = {"{What} # = ~ : \\ \\n?\nReally", Markup::plain};
  item.answers = {{{"=~{}#:\\", Markup::plain}, 100, {"// no\n\ncomment", Markup::plain}},
                  {{"<b>", Markup::html}, 0}};
  item.explanation = {"####", Markup::plain};
  const std::string gift = write_gift(item);
  CHECK(gift.find("\n\n") == gift.size() - 2);
  const Item back = read_one(gift);
  CHECK(back.name == item.name);
  CHECK(back.id == item.id);
  CHECK(back.tags == item.tags);
  CHECK(back.stem == item.stem);
  CHECK(back.answers[0].text == item.answers[0].text);
  CHECK(back.answers[0].feedback == item.answers[0].feedback);
  CHECK(back.answers[1].text == item.answers[1].text);
  CHECK(back.explanation == item.explanation);
}
