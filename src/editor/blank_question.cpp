#include "editor/blank_question.h"

#include <algorithm>
#include <array>

#include "bank/kind.h"

namespace stet {

namespace {

constexpr size_t kRows = 3;

using Texts = std::vector<std::string>;

template <class Row>
Texts texts_of_rows(const std::vector<Row>& rows, std::string Row::* text) {
  Texts texts;
  for (const Row& row : rows) texts.push_back(row.*text);
  return texts;
}

Texts texts_of(const Shape& shape) {
  struct Visitor {
    Texts operator()(const Choose& s) const { return texts_of_rows(s.options, &Option::text); }
    Texts operator()(const Select& s) const { return texts_of_rows(s.options, &Option::text); }
    Texts operator()(const Sort& s) const { return texts_of_rows(s.items, &SortItem::text); }
    Texts operator()(const Match& s) const { return texts_of_rows(s.pairs, &Pair::left); }
    Texts operator()(const Order& s) const { return s.items; }
    Texts operator()(const Number&) const { return {}; }
    Texts operator()(const TextEntry& s) const { return s.accept; }
    Texts operator()(const Mark& s) const { return {s.passage}; }
  };
  return std::visit(Visitor{}, shape);
}

std::vector<Option> options_of(const Texts& texts) {
  std::vector<Option> options;
  for (const std::string& text : texts) options.push_back({unused_option_id(options), text});
  if (!options.empty()) options.front().right = true;
  return options;
}

Texts at_least(Texts texts, size_t count) {
  texts.resize(std::max(texts.size(), count));
  return texts;
}

using Make = Shape (*)(const Texts&);
// In the order of the variant.
const std::array<Make, std::variant_size_v<Shape>> kMakers{
    [](const Texts& texts) -> Shape { return Choose{options_of(at_least(texts, kRows))}; },
    [](const Texts& texts) -> Shape { return Select{options_of(at_least(texts, kRows))}; },
    [](const Texts& texts) -> Shape {
      Sort sort{{"", ""}, {}};
      for (const std::string& text : at_least(texts, kRows)) sort.items.push_back({text});
      return sort;
    },
    [](const Texts& texts) -> Shape {
      Match match;
      for (const std::string& text : at_least(texts, kRows)) match.pairs.push_back({text, ""});
      return match;
    },
    [](const Texts& texts) -> Shape { return Order{at_least(texts, kRows)}; },
    [](const Texts&) -> Shape { return Number{}; },
    [](const Texts& texts) -> Shape { return TextEntry{at_least(texts, 1)}; },
    [](const Texts& texts) -> Shape {
      return Mark{texts.empty() ? "" : texts.front(), {}, MarkUnit::words, ""};
    },
};

}  // namespace

std::string unused_option_id(const std::vector<Option>& options) {
  for (size_t number = 0;; ++number) {
    std::string id = number < 26 ? std::string(1, static_cast<char>('a' + number))
                                 : "o" + std::to_string(number + 1);
    if (std::ranges::find(options, id, &Option::id) == options.end()) return id;
  }
}

Question blank_question(std::string id, size_t shape, std::string_view kind) {
  Question question;
  question.id = std::move(id);
  question.kind = kind;
  if (const Kind* known = find_kind(kind)) question.skill = known->skill;
  question.shape = kMakers[shape]({});
  return question;
}

Question reshaped(Question question, size_t shape) {
  if (question.shape.index() == shape) return question;
  std::vector<Option>* options = nullptr;
  if (auto* choose = std::get_if<Choose>(&question.shape)) options = &choose->options;
  if (auto* select = std::get_if<Select>(&question.shape)) options = &select->options;
  Texts texts = texts_of(question.shape);
  std::erase(texts, "");
  Shape made = kMakers[shape](texts);
  if (auto* select = std::get_if<Select>(&made); select && options) select->options = *options;
  if (auto* choose = std::get_if<Choose>(&made); choose && options) {
    choose->options = *options;
    bool found = false;  // one is right: the first
    for (Option& option : choose->options) {
      option.right = option.right && !found;
      found = found || option.right;
    }
  }
  question.shape = std::move(made);
  return question;
}

}  // namespace stet
