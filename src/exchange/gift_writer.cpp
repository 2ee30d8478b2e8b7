#include <algorithm>
#include <array>

#include "exchange/gift.h"
#include "exchange/gift_escapes.h"
#include "exchange/html.h"
#include "exchange/numbers.h"

namespace stet {

namespace {

constexpr std::string_view kArrow = "->";
constexpr std::array kMarkups{Markup::moodle, Markup::plain, Markup::html, Markup::markdown};

// A text that begins like a weight or the name of a markup needs its own markup before it.
bool begins_like_a_mark(std::string_view text) {
  return text.starts_with('%') || std::ranges::any_of(kMarkups, [&](Markup markup) {
           return text.starts_with("[" + std::string(markup_name(markup)) + "]");
         });
}

std::string written(const ItemText& text, Markup otherwise) {
  std::string out;
  if (!text.empty() && (text.markup != otherwise || begins_like_a_mark(text.text)))
    out = "[" + std::string(markup_name(text.markup)) + "]";
  return out + escape_gift(text.text);
}

// "->" can't be escaped, and parts a pair, which stricter readers see in choices too; but HTML can
// say it otherwise.
ItemText without_arrows(ItemText text) {
  if (text.text.find(kArrow) == std::string::npos) return text;
  if (text.markup == Markup::plain || text.markup == Markup::markdown) {
    std::string html;
    for (const char c : html_escaped(text.text))
      html.append(c == '\n' ? "<br>" : std::string(1, c));
    return {std::move(html), Markup::html};
  }
  for (size_t at; (at = text.text.find(kArrow)) != std::string::npos;)
    text.text.replace(at, kArrow.size(), "-&gt;");
  return text;
}

// Of our own texts; those of others are written as they were read.
ItemAnswer without_arrows(ItemAnswer answer) {
  for (ItemText* text : {&answer.text, &answer.feedback})
    if (text->markup == Markup::plain) *text = without_arrows(std::move(*text));
  return answer;
}

std::string percent(double weight) {
  return "%" + written_percent(weight) + "%";
}

std::string choice_mark(const ItemAnswer& answer) {
  if (answer.weight >= 100) return "=";
  return answer.weight == 0 ? "~" : "~" + percent(answer.weight);
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

ItemAnswer typed_answer(const Item& item, ItemAnswer answer) {
  if (!item.wildcards) answer.text.text = with_stars_escaped(std::move(answer.text.text));
  return answer;
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
      lines += line_of(without_arrows(answer), choice_mark(answer), markup, false);
    else if (item.kind == ItemKind::some_of)
      lines += line_of(without_arrows(answer), "~" + percent(answer.weight), markup, false);
    else if (item.kind == ItemKind::short_text)
      lines += line_of(typed_answer(item, answer), "=" + percent(answer.weight), markup, true);
    else
      lines += number_line(answer, markup);
  }
  for (const ItemPair& pair : item.pairs)
    lines += "\t=" + written(without_arrows(pair.left), markup) + " -> " + escape_gift(pair.right) +
             "\n";
  if (!item.explanation.empty()) lines += "\t" + explanation_of(item) + "\n";
  return lines;
}

std::string braces_of(const Item& item) {
  switch (item.kind) {
    case ItemKind::description:
      return "";
    case ItemKind::essay:
      return "{" + explanation_of(item) + "}";
    case ItemKind::truth:
      return "{" + truth_braces(item) + "}";
    case ItemKind::number:
      return "{#\n" + lines_of(item) + "}";
    default:
      return "{\n" + lines_of(item) + "}";
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

std::string write_gift(const ItemSet& set, Losses& losses) {
  std::string out, category;
  for (Item item : set.items) {
    // Between braces, = and -> make pairs.
    const auto has_arrow = [](const ItemAnswer& answer) {
      return answer.text.text.find(kArrow) != std::string::npos;
    };
    if (item.kind == ItemKind::short_text && std::erase_if(item.answers, has_arrow) > 0) {
      losses.add("typed answers with ->");
      if (item.answers.empty()) continue;
    }
    if (item.category != category) out += "$CATEGORY: " + escape_gift(item.category) + "\n\n";
    category = item.category;
    out += write_gift(item);
  }
  return out;
}

}  // namespace stet
