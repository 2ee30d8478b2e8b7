#include "exchange/adopt_shape.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "exchange/numbers.h"
#include "exchange/plain_text.h"
#include "exchange/tags.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr double kFull = 100;

using Refusal = std::optional<Unread>;

void lose(ShapeMade& made, const std::string& what) {
  add_new(made.lost, what);
}

std::string plain(const ItemText& text, ShapeMade& made) {
  PlainText read = plain_text(text);
  for (const std::string& what : read.lost) lose(made, what);
  return std::move(read.text);
}

std::vector<Option> options_of(const Item& item, ShapeMade& made) {
  std::vector<Option> options;
  for (const ItemAnswer& answer : item.answers) {
    std::string id(1, static_cast<char>('a' + options.size() % 26));
    if (options.size() >= 26) id += std::to_string(options.size());
    options.push_back({id, plain(answer.text, made), false, plain(answer.feedback, made)});
  }
  return options;
}

Refusal make_choose(const Item& item, ShapeMade& made) {
  const auto best = std::ranges::max_element(item.answers, {}, &ItemAnswer::weight);
  if (best == item.answers.end() || best->weight <= 0)
    return Unread{item.line, "no answer is right", "mark the right one"};
  Choose shape{options_of(item, made)};
  shape.options[static_cast<size_t>(best - item.answers.begin())].right = true;
  std::vector<Option> kept;
  for (size_t i = 0; i < shape.options.size(); ++i) {
    const double weight = item.answers[i].weight;
    const bool rival = weight == best->weight && !shape.options[i].right;
    if (rival) lose(made, "the other right answers");
    if (weight != best->weight && weight > 0) lose(made, "partial marks");
    if (weight < 0) lose(made, "marks taken off for a wrong answer");
    if (!rival) kept.push_back(std::move(shape.options[i]));
  }
  shape.options = std::move(kept);
  made.shape = std::move(shape);
  return std::nullopt;
}

Refusal make_select(const Item& item, ShapeMade& made) {
  Select shape{options_of(item, made)};
  double one_weight = 0;
  std::optional<double> wrong_weight;
  for (size_t i = 0; i < shape.options.size(); ++i) {
    const double weight = item.answers[i].weight;
    if (weight <= 0) {
      if (weight != wrong_weight.value_or(weight)) lose(made, "unequal marks");
      wrong_weight = weight;
      continue;
    }
    shape.options[i].right = true;
    if (one_weight != 0 && weight != one_weight) lose(made, "unequal marks");
    one_weight = weight;
  }
  if (one_weight == 0) return Unread{item.line, "no answer is right", "give one a weight above 0"};
  made.shape = std::move(shape);
  return std::nullopt;
}

bool has_wildcard(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i)
    if (text[i] == '*' && (i == 0 || text[i - 1] != '\\')) return true;
  return false;
}

std::string with_plain_stars(std::string text) {
  for (size_t at = 0; (at = text.find("\\*", at)) != std::string::npos; ++at) text.erase(at, 1);
  return text;
}

// The explanation of a question whose answers are typed is the feedback of its first right answer;
// there is no place for more.
void keep_feedback(const ItemAnswer& answer, const Item& item, ShapeMade& made) {
  if (answer.feedback.empty()) return;
  if (answer.weight >= kFull && item.explanation.empty() && made.explanation.empty())
    made.explanation = plain(answer.feedback, made);
  else
    lose(made, "the feedback of single answers");
}

Refusal make_text(const Item& item, ShapeMade& made) {
  TextEntry shape;
  shape.case_matters = item.case_matters;
  std::vector<std::string> seen;
  for (const ItemAnswer& answer : item.answers) {
    keep_feedback(answer, item, made);
    if (answer.weight < kFull) {
      if (answer.weight > 0) lose(made, "answers for part of the marks");
      continue;
    }
    if (item.wildcards && has_wildcard(answer.text.text)) {
      lose(made, "answers with *");
      continue;
    }
    std::string text = plain(answer.text, made);
    if (item.wildcards) text = with_plain_stars(std::move(text));
    // Answers that differ in capitals are one here.
    const std::string form = shape.case_matters ? text : folded(text);
    if (std::ranges::find(seen, form) != seen.end()) continue;
    seen.push_back(form);
    shape.accept.push_back(std::move(text));
  }
  if (shape.accept.empty())
    return Unread{item.line, "no answer is right in full, in words of its own",
                  "give one answer without * the whole marks"};
  made.shape = std::move(shape);
  return std::nullopt;
}

Refusal make_number(const Item& item, ShapeMade& made) {
  bool found = false;
  for (const ItemAnswer& answer : item.answers) {
    keep_feedback(answer, item, made);
    const auto value = read_decimal(answer.text.text);
    if (!value || answer.weight < kFull || found) {
      if (value && answer.weight > 0) lose(made, "further right numbers");
      continue;
    }
    found = true;
    made.shape = Number{*value, answer.tolerance};
  }
  if (!found)
    return Unread{item.line, "no number is right in full", "give one number the whole marks"};
  return std::nullopt;
}

// Pairs "first -> 1", in which an order travels.
Refusal make_order(const Item& item, ShapeMade& made) {
  Order shape{std::vector<std::string>(item.pairs.size())};
  for (const ItemPair& pair : item.pairs) {
    size_t place = 0;
    std::from_chars(pair.right.data(), pair.right.data() + pair.right.size(), place);
    if (place < 1 || place > shape.items.size())
      return Unread{item.line, "the places of what is to be put in order aren't 1, 2, 3 …",
                    "number them, or take the tag shape:order away"};
    shape.items[place - 1] = plain(pair.left, made);
  }
  made.shape = std::move(shape);
  return std::nullopt;
}

// Where a right side stands twice, or alone to mislead, the right sides are classes.
Refusal make_match(const Item& item, ShapeMade& made) {
  const std::string_view wish = shape_tag(item.tags);
  if (wish == "order") return make_order(item, made);
  Match match;
  Sort sort;
  std::vector<std::string> forms;
  for (const ItemPair& pair : item.pairs) {
    const std::string left = plain(pair.left, made);
    const std::string right = plain({pair.right, Markup::moodle}, made);
    const auto same = std::ranges::find(forms, folded(right));
    const size_t index = static_cast<size_t>(same - forms.begin());
    if (same == forms.end()) {
      forms.push_back(folded(right));
      sort.classes.push_back(right);
    }
    if (left.empty()) continue;
    sort.items.push_back({left, index});
    match.pairs.push_back({left, right});
  }
  if (wish == "sort" || sort.classes.size() != match.pairs.size())
    made.shape = std::move(sort);
  else
    made.shape = std::move(match);
  return std::nullopt;
}

Refusal refuse_essay(const Item& item, ShapeMade&) {
  return Unread{item.line, "it asks for an essay, which only a person can mark",
                "ask for a word, a number or a choice"};
}

Refusal refuse_description(const Item& item, ShapeMade&) {
  return Unread{item.line, "it asks nothing", "put its text into the questions that need it"};
}

using MakeShape = Refusal (*)(const Item&, ShapeMade&);
// In the order of ItemKind.
constexpr std::array<MakeShape, 8> kMakers{make_choose, make_select, make_choose,  make_text,
                                           make_number, make_match,  refuse_essay,
                                           refuse_description};

}  // namespace

std::optional<Unread> make_shape(const Item& item, ShapeMade& made) {
  return kMakers[static_cast<size_t>(item.kind)](item, made);
}

}  // namespace stet
