#include "exchange/moodle_xml.h"

#include <doctest/doctest.h>

#include "exchange/adopt.h"
#include "exchange/cloze.h"
#include "support/shared.h"
#include "text/file.h"

using namespace stet;

namespace {

Item cloze_item(std::string text) {
  return Item{.stem = {std::move(text), Markup::plain}};
}

}  // namespace

TEST_CASE("Moodle XML: a choice with its weights, feedback, tags and an attached file") {
  const auto set = read_moodle_xml(R"(<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY x "boom">]>
<quiz>
<question type="category"><category><text>$course$/Ferries</text></category></question>
<question type="multichoice">
  <name><text>Capacity</text></name>
  <questiontext format="html"><text><![CDATA[<p>How many?</p>]]></text>
    <file name="a.png" encoding="base64">AAAA</file></questiontext>
  <single>false</single>
  <answer fraction="50" format="plain_text"><text>40</text><feedback><text>Yes</text></feedback></answer>
  <answer fraction="50"><text>Forty</text></answer>
  <answer fraction="-100"><text>14</text></answer>
  <tags><tag><text>sea</text></tag></tags>
</question></quiz>)");
  REQUIRE(set);
  REQUIRE(set->items.size() == 1);
  const Item& item = set->items[0];
  CHECK(item.line == 5);
  CHECK(item.name == "Capacity");
  CHECK(item.category == "$course$/Ferries");
  CHECK(item.kind == ItemKind::some_of);
  CHECK(item.tags == std::vector<std::string>{"sea"});
  CHECK(item.lost == std::vector<std::string>{"an attached file"});
  REQUIRE(item.answers.size() == 3);
  CHECK(item.answers[0].text == ItemText{"40", Markup::plain});
  CHECK(item.answers[0].feedback.text == "Yes");
  CHECK(item.answers[1].text == ItemText{"Forty", Markup::html});
  CHECK(item.answers[2].weight == -100);
}

TEST_CASE("Moodle XML: types that can't be asked are named with their lines") {
  const auto set = read_moodle_xml("<quiz>\n<question type=\"ddmarker\"/>\n</quiz>");
  REQUIRE(set);
  REQUIRE(set->unread.size() == 1);
  CHECK(set->unread[0].line == 2);
  CHECK(set->unread[0].what == "questions of the type \"ddmarker\" can't be asked here");
  const auto broken = read_moodle_xml("<quiz>\n<question>\n</quiz>");
  REQUIRE_FALSE(broken);
  CHECK(broken.error().place == "line 3");
  CHECK(describe(read_moodle_xml("<html/>").error()) ==
        "this XML is no Moodle quiz; export questions from Moodle's question bank as \"Moodle "
        "XML\"");
}

TEST_CASE("cloze: each gap is a question, with the others left open") {
  const auto items = read_cloze(cloze_item(
      "{1:MULTICHOICE:=Oslo#Yes~%50%Bergen~Turku} lies north of {:SHORTANSWER_C:=Aarhus\\}}, by "
      "{2:NM:=3.5:0.1~%50%4:1} hours, {not a gap}."));
  REQUIRE(items.size() == 3);
  CHECK(items[0].stem.text == "_____ lies north of …, by … hours, {not a gap}.");
  CHECK(items[0].kind == ItemKind::one_of);
  REQUIRE(items[0].answers.size() == 3);
  CHECK(items[0].answers[0].text.text == "Oslo");
  CHECK(items[0].answers[0].feedback.text == "Yes");
  CHECK(items[0].answers[1].weight == 50);
  CHECK(items[1].kind == ItemKind::short_text);
  CHECK(items[1].case_matters);
  CHECK(items[1].answers[0].text.text == "Aarhus}");
  CHECK(items[2].kind == ItemKind::number);
  CHECK(items[2].answers[0].text.text == "3.5");
  CHECK(items[2].answers[0].tolerance == 0.1);
  CHECK(items[2].lost == std::vector<std::string>{"the other gaps of its text"});
  CHECK(read_cloze(cloze_item("no {gaps} here")).empty());
}

TEST_CASE("Moodle XML: Moodle's own fixtures") {
  STET_NEEDS_SHARED(folder, "fixtures/moodle-xml");
  const auto grades =
      read_moodle_xml(read_file(folder + "/error_invalid_grades.xml", 1 << 20, "").value());
  REQUIRE(grades);
  REQUIRE(grades->items.size() == 1);
  CHECK(grades->items[0].answers[1].weight == 33);
  CHECK(adopt(*grades, "").value().report.changed == 1);  // 33 and 33.33333 count alike here
  const auto ids =
      read_moodle_xml(read_file(folder + "/html_chars_in_idnumbers.xml", 1 << 20, "").value());
  REQUIRE(ids);
  CHECK(ids->items[0].id == "T & F");
  CHECK(ids->items[0].kind == ItemKind::truth);
}
