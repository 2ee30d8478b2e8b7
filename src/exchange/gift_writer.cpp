#include <array>

#include "exchange/gift.h"
#include "exchange/gift_escapes.h"
#include "exchange/numbers.h"

namespace stet {

namespace {

std::string written(const ItemText& text, Markup otherwise) {
  std::string out;
  if (!text.empty() && text.markup != otherwise)
    out = "[" + std::string(markup_name(text.markup)) + "]";
  return out + escape_gift(text.text);
}

// "->" can't be escaped, and the first one parts a pair.
std::string without_arrows(std::string text) {
  for (size_t at; (at = text.find("->")) != std::string::npos;) text.replace(at, 2, "→");
  return text;
}

std::string percent(double weight) {
  return "%" + written_percent(weight) + "%";
}

std::string choice_mark(double weight) {
  if (weight >= 100) return "=";
  return weight == 0 ? "~" : "~" + percent(weight);
}

std::string explanation_of(const Item& item) {
  return item.explanation.empty() ? "" : "####" + written(item.explanation, item.stem.markup);
}

std::string line_of(const ItemAnswer& answer, const std::string& mark, Markup markup,
                    bool hash_always) {
  std::string line = "\t" + mark + written(answer.text, markup);
  if (hash_always || !answer.feedback.empty()) line += "#" + written(answer.feedback, markup);
  return line + "\n";
}

std::string number_line(const ItemAnswer& answer, Markup markup) {
  if (answer.text.text == "*") return "\t~#" + written(answer.feedback, markup) + "\n";
  return "\t=" + percent(answer.weight) + answer.text.text + ":" +
         written_number(answer.tolerance) + "#" + written(answer.feedback, markup) + "\n";
}

std::string truth_braces(const Item& item) {
  const bool is_true = item.answers[0].weight > 0;
  const ItemText& right = item.answers[is_true ? 0 : 1].feedback;
  const ItemText& wrong = item.answers[is_true ? 1 : 0].feedback;
  const Markup markup = item.stem.markup;
  std::string braces = is_true ? "TRUE" : "FALSE";
  if (!wrong.empty() || !right.empty()) braces += "#" + written(wrong, markup);
  if (!right.empty()) braces += "#" + written(right, markup);
  return braces + explanation_of(item);
}

std::string lines_of(const Item& item) {
  const Markup markup = item.stem.markup;
  std::string lines;
  for (const ItemAnswer& answer : item.answers) {
    if (item.kind == ItemKind::one_of)
      lines += line_of(answer, choice_mark(answer.weight), markup, false);
    else if (item.kind == ItemKind::some_of)
      lines += line_of(answer, "~" + percent(answer.weight), markup, false);
    else if (item.kind == ItemKind::short_text)
      lines += line_of(answer, "=" + percent(answer.weight), markup, true);
    else
      lines += number_line(answer, markup);
  }
  for (const ItemPair& pair : item.pairs)
    lines += "\t=" + without_arrows(written(pair.left, markup)) + " -> " + escape_gift(pair.right) + "\n";
  if (!item.explanation.empty()) lines += "\t" + explanation_of(item) + "\n";
  return lines;
}

std::string braces_of(const Item& item) {
  switch (item.kind) {
    case ItemKind::description: return "";
    case ItemKind::essay: return "{" + explanation_of(item) + "}";
    case ItemKind::truth: return "{" + truth_braces(item) + "}";
    case ItemKind::number: return "{#\n" + lines_of(item) + "}";
    default: return "{\n" + lines_of(item) + "}";
  }
}

std::string in_brackets(std::string_view name, std::string_view value) {
  std::string out = " [" + std::string(name) + ":";
  for (const char c : value) out.append(c == ']' ? "\\]" : std::string(1, c));
  return out + "]";
}

std::string comment_of(const Item& item) {
  std::string comment;
  if (!item.id.empty()) comment += in_brackets("id", item.id);
  for (const std::string& tag : item.tags) comment += in_brackets("tag", tag);
  return comment.empty() ? "" : "//" + comment + "\n";
}

}  // namespace

std::string_view markup_name(Markup markup) {
  constexpr std::array<std::string_view, 4> kNames{"moodle", "plain", "html", "markdown"};
  return kNames[static_cast<size_t>(markup)];
}

std::string write_gift(const Item& item) {
  std::string out = comment_of(item);
  if (!item.name.empty()) out += "::" + escape_gift(item.name) + "::";
  return out + written(item.stem, Markup::moodle) + braces_of(item) + "\n\n";
}

std::string write_gift(const ItemSet& set) {
  std::string out, category;
  for (const Item& item : set.items) {
    if (item.category != category)
      out += "$CATEGORY: " + escape_gift(item.category) + "\n\n";
    category = item.category;
    out += write_gift(item);
  }
  return out;
}

}  // namespace stet
