#include <algorithm>
#include <array>
#include <cmath>

#include "bank/codes.h"
#include "bank/limits.h"
#include "bank/pack_reader.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::string at(const std::string& list, size_t index) {
  return list + "/" + std::to_string(index);
}

// Reports each text that reads like one before it once case and white space are set aside.
void check_distinct(const std::vector<std::string>& texts, const std::string& list,
                    std::string_view key, const JsonNode::Array& nodes, Report& report) {
  std::vector<std::string> seen;
  for (size_t i = 0; i < texts.size(); ++i) {
    seen.push_back(folded(texts[i]));
    const auto same = std::find(seen.begin(), seen.end() - 1, seen.back());
    if (seen.back().empty() || same == seen.end() - 1) continue;
    const JsonNode* part = key.empty() ? nullptr : nodes[i].find(key);
    report.error(code::kReadsTheSame, at(list, i) + (part ? "/" + std::string(key) : ""),
                 part ? part->place : nodes[i].place,
                 quoted(texts[i]) + " reads the same as number " +
                     std::to_string(same - seen.begin() + 1) + " of this list",
                 "change one of them");
  }
}

std::vector<Option> read_options(Fields& fields, Report& report) {
  std::vector<Option> options;
  const JsonNode::Array* nodes =
      fields.list("options", {.meaning = "answers to choose from"}, kLeastOptions, kMostOptions);
  if (!nodes) return options;
  std::vector<std::string> texts;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("options"), options.size()), "an option", report);
    Option option;
    option.id = part.id("id", "a name for this option, such as \"a\"");
    option.text = part.text("text", {"the answer as the player reads it", kOptionLimit});
    option.right = part.flag("right");
    option.why = part.text("why", {"why it is right or wrong", kWhyLimit, false});
    part.finish(option.unknown);
    const auto twin = std::ranges::find(options, option.id, &Option::id);
    if (twin != options.end() && !option.id.empty())
      part.error(code::kTwice, "id", "two options have the id " + quoted(option.id),
                 "give one of them another");
    texts.push_back(option.text);
    options.push_back(std::move(option));
  }
  check_distinct(texts, fields.pointer("options"), "text", *nodes, report);
  return options;
}

Shape read_choose(Fields& fields, Report& report) {
  Choose shape{read_options(fields, report)};
  const auto right = std::ranges::count(shape.options, true, &Option::right);
  if (fields.has("options") && right != 1)
    fields.error(code::kRightCount, "options",
                 right == 0 ? "no option is right" : std::to_string(right) + " options are right",
                 right == 0 ? "set \"right\": true on the right one"
                            : "leave \"right\": true on one, or use the shape \"select\"");
  return shape;
}

Shape read_select(Fields& fields, Report& report) {
  Select shape{read_options(fields, report)};
  if (fields.has("options") && std::ranges::none_of(shape.options, &Option::right))
    fields.error(code::kRightCount, "options", "no option is right",
                 "set \"right\": true on each right one");
  return shape;
}

Shape read_sort(Fields& fields, Report& report) {
  Sort shape;
  shape.classes = fields.texts("classes", {.meaning = "the names of the classes"}, kLeastOptions,
                               kMostOptions, kOptionLimit);
  if (const JsonNode* classes = fields.object("classes"); classes && classes->array())
    check_distinct(shape.classes, fields.pointer("classes"), "", *classes->array(), report);
  const std::vector<std::string_view> names(shape.classes.begin(), shape.classes.end());
  const JsonNode::Array* nodes =
      fields.list("items", {.meaning = "what is to be sorted"}, 1, kMostItems);
  if (!nodes) return shape;
  std::vector<std::string> texts;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("items"), shape.items.size()), "an item", report);
    SortItem item;
    item.text = part.text("text", {"what is to be sorted", kStatementLimit});
    item.class_index =
        part.one_of("class", "class", names, {"the class it belongs to"}).value_or(0);
    item.why = part.text("why", {"why it belongs there", kWhyLimit, false});
    part.finish(item.unknown);
    texts.push_back(item.text);
    shape.items.push_back(std::move(item));
  }
  check_distinct(texts, fields.pointer("items"), "text", *nodes, report);
  return shape;
}

Shape read_match(Fields& fields, Report& report) {
  Match shape;
  const JsonNode::Array* nodes =
      fields.list("pairs", {.meaning = "pairs that belong together"}, kLeastOptions, kMostOptions);
  if (!nodes) return shape;
  std::vector<std::string> left, right;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("pairs"), shape.pairs.size()), "a pair", report);
    Pair pair;
    pair.left = part.text("left", {"what a partner is sought for", kOptionLimit});
    pair.right = part.text("right", {"its partner", kOptionLimit});
    part.finish(pair.unknown);
    left.push_back(pair.left);
    right.push_back(pair.right);
    shape.pairs.push_back(std::move(pair));
  }
  check_distinct(left, fields.pointer("pairs"), "left", *nodes, report);
  check_distinct(right, fields.pointer("pairs"), "right", *nodes, report);
  return shape;
}

Shape read_order(Fields& fields, Report& report) {
  Order shape;
  shape.items = fields.texts("items", {.meaning = "the items in their right order"}, kLeastOptions,
                             kMostItems, kStatementLimit);
  if (const JsonNode* items = fields.object("items"); items && items->array())
    check_distinct(shape.items, fields.pointer("items"), "", *items->array(), report);
  return shape;
}

Shape read_number(Fields& fields, Report&) {
  Number shape;
  shape.value = fields.number("value", {.meaning = "the right number"}).value_or(0);
  shape.tolerance = fields.number("tolerance", {.meaning = "", .required = false}).value_or(0);
  if (shape.tolerance < 0)
    fields.error(code::kOutOfRange, "tolerance", "\"tolerance\" is less than 0",
                 "use 0 where only the exact number counts");
  shape.unit = fields.text("unit", {"what is counted", kLineLimit, false});
  return shape;
}

Shape read_text_entry(Fields& fields, Report& report) {
  TextEntry shape;
  shape.accept = fields.texts("accept", {.meaning = "the answers that count as right"}, 1,
                              kMostAccepted, kOptionLimit);
  shape.case_matters = fields.flag("case_matters");
  shape.accents_matter = fields.flag("accents_matter");
  if (const JsonNode* accept = fields.object("accept");
      accept && accept->array() && !shape.case_matters)
    check_distinct(shape.accept, fields.pointer("accept"), "", *accept->array(), report);
  return shape;
}

bool splits_a_character(std::string_view text, size_t offset) {
  return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

bool splits_a_word(std::string_view text, size_t offset) {
  const auto in_word = [](char32_t c) { return is_letter(c) || is_digit(c); };
  return in_word(decode_before(text, offset).value) && in_word(decode(text, offset).value);
}

void check_target(const Mark& shape, size_t index, Fields& part) {
  const Span span = shape.targets[index];
  const std::string& passage = shape.passage;
  if (span.begin >= span.end || span.end > passage.size() ||
      splits_a_character(passage, span.begin) || splits_a_character(passage, span.end)) {
    part.error(code::kBadTarget, "",
               "the bytes " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                   " are no words of the passage, which is " + std::to_string(passage.size()) +
                   " bytes long",
               "count bytes from 0, \"end\" being one past the last");
  } else if (splits_a_word(passage, span.begin) || splits_a_word(passage, span.end)) {
    part.error(code::kBadTarget, "",
               "the target " + quoted(slice(passage, span)) + " begins or ends inside a word",
               "take whole words");
  } else if (std::any_of(shape.targets.begin(),
                         shape.targets.begin() + static_cast<std::ptrdiff_t>(index),
                         [&](Span other) { return other.overlaps(span); })) {
    part.error(code::kBadTarget, "",
               "the target " + quoted(slice(passage, span)) + " overlaps another",
               "make one of the two");
  }
}

Shape read_mark(Fields& fields, Report& report) {
  constexpr std::array<std::string_view, 2> kUnits{"words", "sentence"};
  Mark shape;
  shape.passage = fields.text("passage", {"the text to mark in", kPassageLimit});
  shape.none = fields.text(
      "none", {"the label of the answer that nothing is to be marked", kOptionLimit, false});
  const auto unit = fields.one_of("unit", "unit", {kUnits.begin(), kUnits.end()},
                                  {.meaning = "", .required = false});
  shape.unit = unit == 1u ? MarkUnit::sentence : MarkUnit::words;
  const JsonNode::Array* nodes = fields.list(
      "targets", {.meaning = "the parts to mark, as {\"begin\": …, \"end\": …}"}, 0, kMostTargets);
  if (!nodes) return shape;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("targets"), shape.targets.size()), "a target", report);
    const auto begin = part.integer(
        "begin", {.meaning = "the byte of the passage at which it begins"}, 0, INT64_MAX);
    const auto end =
        part.integer("end", {.meaning = "the byte of the passage after its last"}, 0, INT64_MAX);
    UnknownKeys lost;
    part.finish(lost);
    shape.targets.push_back(
        {static_cast<size_t>(begin.value_or(0)), static_cast<size_t>(end.value_or(0))});
    if (begin && end && !shape.passage.empty()) check_target(shape, shape.targets.size() - 1, part);
  }
  if (nodes->empty() && shape.none.empty())
    fields.error(code::kNothingToMark, "targets", "there is nothing to mark",
                 "add a target, or \"none\": the label of the answer that nothing is to be marked");
  return shape;
}

using ReadShape = Shape (*)(Fields&, Report&);
// In the order of the variant.
constexpr std::array<ReadShape, std::variant_size_v<Shape>> kReaders{
    read_choose, read_select, read_sort,       read_match,
    read_order,  read_number, read_text_entry, read_mark};

}  // namespace

Shape read_shape(size_t shape, Fields& fields, Report& report) {
  return kReaders[shape](fields, report);
}

}  // namespace stet
