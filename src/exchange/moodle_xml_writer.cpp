#include <array>

#include "exchange/moodle_xml.h"
#include "exchange/numbers.h"
#include "exchange/xml.h"
#include "text/utf8.h"

namespace stet {

namespace {

using pugi::xml_node;

// In the order of Markup and of ItemKind.
constexpr std::array kFormats{"moodle_auto_format", "plain_text", "html", "markdown"};
constexpr std::array kTypes{"multichoice", "multichoice", "truefalse", "shortanswer",
                            "numerical",   "matching",    "essay",     "description"};

void add_value(xml_node parent, const char* name, const std::string& value) {
  parent.append_child(name).text().set(value.c_str());
}

// <name><text>…</text></name>
xml_node add_plain(xml_node parent, const char* name, const std::string& value) {
  xml_node node = parent.append_child(name);
  add_value(node, "text", value);
  return node;
}

xml_node add_text(xml_node parent, const char* name, const ItemText& text) {
  xml_node node = add_plain(parent, name, text.text);
  node.append_attribute("format").set_value(kFormats[static_cast<size_t>(text.markup)]);
  return node;
}

// Moodle asks for a name.
std::string name_of(const Item& item) {
  if (!item.name.empty()) return item.name;
  constexpr size_t kShown = 60;
  const std::string& stem = item.stem.text;
  size_t end = 0;
  for (size_t n = 0; n < kShown && end < stem.size() && stem[end] != '\n'; ++n)
    end += decode(stem, end).length;
  return stem.substr(0, end);
}

void add_answer(xml_node question, const Item& item, const ItemAnswer& answer) {
  xml_node node;
  if (item.kind == ItemKind::truth)
    node = add_plain(question, "answer", lower(answer.text.text));
  else if (item.kind == ItemKind::short_text && !item.wildcards)
    node = add_text(question, "answer",
                    {with_stars_escaped(answer.text.text), answer.text.markup});
  else
    node = add_text(question, "answer", answer.text);
  node.prepend_attribute("fraction").set_value(written_percent(answer.weight).c_str());
  add_text(node, "feedback", answer.feedback);
  if (item.kind == ItemKind::number)
    add_value(node, "tolerance", written_number(answer.tolerance));
}

void add_question(xml_node quiz, const Item& item) {
  xml_node question = quiz.append_child("question");
  question.append_attribute("type").set_value(kTypes[static_cast<size_t>(item.kind)]);
  add_plain(question, "name", name_of(item));
  add_text(question, "questiontext", item.stem);
  add_text(question, "generalfeedback", item.explanation);
  add_value(question, "defaultgrade", item.kind == ItemKind::description ? "0" : "1");
  add_value(question, "idnumber", item.id);
  if (item.kind == ItemKind::one_of || item.kind == ItemKind::some_of) {
    add_value(question, "single", item.kind == ItemKind::one_of ? "true" : "false");
    add_value(question, "shuffleanswers", "true");
    add_value(question, "answernumbering", "abc");
  }
  if (item.kind == ItemKind::match) add_value(question, "shuffleanswers", "true");
  if (item.kind == ItemKind::short_text)
    add_value(question, "usecase", item.case_matters ? "1" : "0");
  for (const ItemAnswer& answer : item.answers) add_answer(question, item, answer);
  for (const ItemPair& pair : item.pairs)
    add_plain(add_text(question, "subquestion", pair.left), "answer", pair.right);
  if (item.tags.empty()) return;
  xml_node tags = question.append_child("tags");
  for (const std::string& tag : item.tags) add_plain(tags, "tag", tag);
}

}  // namespace

std::string write_moodle_xml(const ItemSet& set) {
  pugi::xml_document document;
  xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  xml_node quiz = document.append_child("quiz");
  std::string category;
  for (const Item& item : set.items) {
    if (item.category != category) {
      category = item.category;
      xml_node question = quiz.append_child("question");
      question.append_attribute("type").set_value("category");
      add_plain(question, "category", category);
    }
    add_question(quiz, item);
  }
  return written_xml(document);
}

}  // namespace stet
