#include <algorithm>
#include <array>

#include "exchange/cloze.h"
#include "exchange/item_limit.h"
#include "exchange/moodle_xml.h"
#include "exchange/numbers.h"
#include "exchange/plain_text.h"
#include "exchange/xml.h"
#include "text/utf8.h"

namespace stet {

namespace {

using pugi::xml_node;

constexpr size_t kMostGapText = 16 << 10;  // of a cloze text, which each of its gaps repeats

Markup markup_of(const xml_node& node, Markup otherwise) {
  const std::string_view format = node.attribute("format").value();
  if (format == "html") return Markup::html;
  if (format == "moodle_auto_format") return Markup::moodle;
  if (format == "plain_text") return Markup::plain;
  if (format == "markdown") return Markup::markdown;
  return otherwise;
}

double number_in(const xml_node& node, const char* name, double otherwise) {
  return read_decimal(trimmed(xml_text(node.child(name)))).value_or(otherwise);
}

bool is_set(const xml_node& node) {
  const std::string value(trimmed(xml_text(node)));
  return value == "true" || value == "1";
}

// What Moodle itself puts there says nothing.
constexpr std::array<std::pair<const char*, std::string_view>, 3> kWholeFeedback{
    {{"correctfeedback", "Your answer is correct."},
     {"partiallycorrectfeedback", "Your answer is partially correct."},
     {"incorrectfeedback", "Your answer is incorrect."}}};

class QuestionReader {
 public:
  explicit QuestionReader(const xml_node& node) : node_(node) {}

  ItemText text(const xml_node& node, Markup otherwise) {
    if (node.child("file")) lose("an attached file");
    const Markup markup = markup_of(node, otherwise);
    std::string words = xml_text(node.child("text"));
    if (markup != Markup::plain) words = std::string(trimmed(words));
    return {std::move(words), markup};
  }

  Item read_common(size_t line, const std::string& category) {
    item.line = line;
    item.category = category;
    item.name = std::string(trimmed(xml_text(node_.child("name").child("text"))));
    item.id = std::string(trimmed(xml_text(node_.child("idnumber"))));
    for (const xml_node& tag : node_.child("tags").children("tag"))
      item.tags.push_back(std::string(trimmed(xml_text(tag.child("text")))));
    item.stem = text(node_.child("questiontext"), Markup::moodle);
    item.explanation = text(node_.child("generalfeedback"), item.stem.markup);
    if (node_.child("hint")) lose("hints");
    read_conduct();
    return item;
  }

  void read_answers() {
    for (const xml_node& node : node_.children("answer")) {
      if (item.answers.size() == kMostAnswersRead) break;
      ItemAnswer answer{text(node, item.stem.markup)};
      answer.weight = std::clamp(
          read_decimal(node.attribute("fraction").value()).value_or(0), -100.0, 100.0);
      answer.feedback = text(node.child("feedback"), item.stem.markup);
      answer.tolerance = number_in(node, "tolerance", 0);
      item.answers.push_back(std::move(answer));
    }
  }

  void read_truth() {
    read_answers();
    ItemText to[2];
    bool is_true = true;
    for (ItemAnswer& answer : item.answers) {
      const bool truth = lower(answer.text.text) == "true";
      if (answer.weight > 0) is_true = truth;
      to[truth ? 0 : 1] = std::move(answer.feedback);
    }
    ask_truth(item, is_true, std::move(to[0]), std::move(to[1]));
  }

  void read_pairs() {
    for (const xml_node& node : node_.children("subquestion")) {
      if (item.pairs.size() == kMostAnswersRead) break;
      const std::string right = xml_text(node.child("answer").child("text"));
      item.pairs.push_back({text(node, item.stem.markup), std::string(trimmed(right))});
    }
  }

  // Answers in the order in which they are right.
  void read_order() {
    for (const xml_node& node : node_.children("answer"))
      if (item.pairs.size() < kMostAnswersRead)
        item.pairs.push_back({text(node, item.stem.markup),
                              written_number(number_of(node.attribute("fraction")))});
    item.tags.emplace_back("shape:order");
  }

  void lose(const std::string& what) { add_new(item.lost, what); }

  Item item;

 private:
  static double number_of(const pugi::xml_attribute& attribute) {
    return read_decimal(trimmed(attribute.value())).value_or(0);
  }

  // How the whole answer is received, and how much it counts for.
  void read_conduct() {
    for (const auto& [name, usual] : kWholeFeedback) {
      const std::string words = plain_text(text(node_.child(name), Markup::html)).text;
      if (!words.empty() && words != usual) lose("the feedback on the whole answer");
    }
    if (number_in(node_, "defaultgrade", 1) != 1)
      add_new(item.beside, "how much questions count for");
    if (is_set(node_.child("hidden"))) add_new(item.beside, "that questions were hidden");
    const xml_node shuffled = node_.child("shuffleanswers");
    if (shuffled && !is_set(shuffled)) add_new(item.beside, "a fixed order of options");
  }

  xml_node node_;
};

struct TypeRule {
  std::string_view name;
  ItemKind kind;
  void (*read)(QuestionReader&, const xml_node&);
};
constexpr std::array kTypes{
    TypeRule{"multichoice", ItemKind::some_of,
             [](QuestionReader& reader, const xml_node& node) {
               reader.read_answers();
               const xml_node single = node.child("single");
               if (!single || is_set(single)) reader.item.kind = ItemKind::one_of;
             }},
    TypeRule{"truefalse", ItemKind::truth,
             [](QuestionReader& reader, const xml_node&) { reader.read_truth(); }},
    TypeRule{"shortanswer", ItemKind::short_text,
             [](QuestionReader& reader, const xml_node& node) {
               reader.read_answers();
               reader.item.case_matters = is_set(node.child("usecase"));
               reader.item.wildcards = true;
             }},
    TypeRule{"numerical", ItemKind::number,
             [](QuestionReader& reader, const xml_node& node) {
               reader.read_answers();
               if (node.child("units").child("unit")) reader.lose("units");
             }},
    TypeRule{"matching", ItemKind::match,
             [](QuestionReader& reader, const xml_node&) { reader.read_pairs(); }},
    TypeRule{"match", ItemKind::match,
             [](QuestionReader& reader, const xml_node&) { reader.read_pairs(); }},
    TypeRule{"ordering", ItemKind::match,
             [](QuestionReader& reader, const xml_node&) { reader.read_order(); }},
    TypeRule{"essay", ItemKind::essay, [](QuestionReader&, const xml_node&) {}},
    TypeRule{"description", ItemKind::description, [](QuestionReader&, const xml_node&) {}},
};

void read_gaps(QuestionReader& reader, ItemSet& set) {
  std::vector<Item> gaps;
  if (reader.item.stem.text.size() <= kMostGapText) gaps = read_cloze(reader.item);
  if (gaps.empty())
    set.unread.push_back({reader.item.line, "its text has no gap that can be read",
                          "write gaps like {1:MULTICHOICE:=right~wrong}, 50 at most",
                          reader.item.name});
  for (Item& gap : gaps) set.items.push_back(std::move(gap));
}

void read_question(const xml_node& node, size_t line, const std::string& category, ItemSet& set) {
  const std::string_view type = node.attribute("type").value();
  QuestionReader reader(node);
  reader.read_common(line, category);
  if (type == "cloze" || type == "multianswer") return read_gaps(reader, set);
  const auto rule = std::ranges::find(kTypes, type, &TypeRule::name);
  if (rule == kTypes.end()) {
    set.unread.push_back({line,
                          "questions of the type \"" + std::string(type) + "\" can't be asked here",
                          "make it a choice, a match, a number or words", reader.item.name});
    return;
  }
  reader.item.kind = rule->kind;
  rule->read(reader, node);
  set.items.push_back(std::move(reader.item));
}

}  // namespace

Result<ItemSet> read_moodle_xml(std::string_view bytes) {
  auto document = parse_xml(bytes);
  if (!document) return tl::unexpected(document.error());
  const xml_node quiz = (*document)->child("quiz");
  if (!quiz)
    return refuse("", "this XML is no Moodle quiz",
                  "export questions from Moodle's question bank as \"Moodle XML\"");
  ItemSet set;
  std::string category;
  XmlLines lines(bytes);
  for (const xml_node& node : quiz.children("question")) {
    if (is_full(set)) break;
    if (std::string_view(node.attribute("type").value()) == "category")
      category = std::string(trimmed(xml_text(node.child("category").child("text"))));
    else
      read_question(node, lines.line_of(node), category, set);
  }
  return set;
}

}  // namespace stet
