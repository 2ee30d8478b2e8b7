#include "bank/key.h"

#include <cstdio>

#include "text/phrasebook.h"

namespace stet {

namespace {

// In the line of `key`, which says how a part follows those before it.
std::string joined(const std::vector<std::string>& parts, const Phrasebook& words,
                   const char* key) {
  std::string out;
  for (const std::string& part : parts)
    out = out.empty() ? part : filled(words(key), {out, part});
  return out;
}

// A sentence that opens with a quotation needs no marks of ours.
std::string quoted(std::string_view text) {
  return text.starts_with("“") ? std::string(text) : "“" + std::string(text) + "”";
}

std::string exact_number(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

using Lines = std::vector<std::string>;

std::string without_stop(const std::string& text) {
  return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

struct Key {
  const Phrasebook& words;

  Lines operator()(const Choose& s) const { return right_options(s.options); }
  Lines operator()(const Select& s) const { return right_options(s.options); }
  Lines operator()(const Sort& s) const {
    Lines lines;
    for (const SortItem& item : s.items)
      lines.push_back(without_stop(item.text) + ": " + s.classes[item.class_index]);
    return lines;
  }
  Lines operator()(const Match& s) const {
    Lines lines;
    for (const Pair& pair : s.pairs) lines.push_back(pair.left + ": " + pair.right);
    return lines;
  }
  Lines operator()(const Order& s) const { return s.items; }
  Lines operator()(const Number& s) const {
    return {exact_number(s.value) + (s.unit.empty() ? "" : " " + s.unit)};
  }
  Lines operator()(const TextEntry& s) const { return {s.accept.front()}; }
  Lines operator()(const Mark& s) const {
    if (s.targets.empty()) return {s.none};
    Lines marked;
    for (Span target : s.targets) marked.push_back(quoted(slice(s.passage, target)));
    const std::string all = joined(marked, words, "key.and");
    return {s.none.empty() ? all : filled(words("key.strike"), {all})};
  }

  static Lines right_options(const std::vector<Option>& options) {
    Lines texts;
    for (const Option& option : options)
      if (option.right) texts.push_back(option.text);
    return texts;
  }
};

}  // namespace

std::vector<std::string> key_lines(const Question& question, const Phrasebook& words) {
  return std::visit(Key{words}, question.shape);
}

std::string key_in_words(const Question& question, const Phrasebook& words) {
  const bool in_order = std::holds_alternative<Order>(question.shape);
  return joined(key_lines(question, words), words, in_order ? "key.then" : "list.and");
}

}  // namespace stet
