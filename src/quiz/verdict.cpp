#include "quiz/verdict.h"

#include <cmath>
#include <cstdio>

namespace stet {

namespace {

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : between) + part;
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

struct Key {
  std::string operator()(const Choose& s) const { return right_options(s.options); }
  std::string operator()(const Select& s) const { return right_options(s.options); }
  std::string operator()(const Sort& s) const {
    std::vector<std::string> lines;
    for (const SortItem& item : s.items)
      lines.push_back(item.text + ": " + s.classes[item.class_index]);
    return joined(lines, "; ");
  }
  std::string operator()(const Match& s) const {
    std::vector<std::string> lines;
    for (const Pair& pair : s.pairs) lines.push_back(pair.left + ": " + pair.right);
    return joined(lines, "; ");
  }
  std::string operator()(const Order& s) const { return joined(s.items, ", then "); }
  std::string operator()(const Number& s) const {
    return exact_number(s.value) + (s.unit.empty() ? "" : " " + s.unit);
  }
  std::string operator()(const TextEntry& s) const { return s.accept.front(); }
  std::string operator()(const Mark& s) const {
    if (s.targets.empty()) return s.none;
    std::vector<std::string> words;
    for (Span target : s.targets) words.push_back(quoted(slice(s.passage, target)));
    return (s.none.empty() ? "" : "strike ") + joined(words, " and ");
  }

  static std::string right_options(const std::vector<Option>& options) {
    std::vector<std::string> texts;
    for (const Option& option : options)
      if (option.right) texts.push_back(option.text);
    return joined(texts, "; ");
  }
};

bool struck_elsewhere(const Question& question, const Given& given) {
  auto* mark = std::get_if<Mark>(&question.shape);
  auto* marked = std::get_if<Marked>(&given.answer);
  return mark && marked && !mark->none.empty() && !mark->targets.empty() && !marked->spans.empty();
}

}  // namespace

std::string verdict_line(const Question& question, const Given& given) {
  if (std::holds_alternative<Pass>(given.answer)) return "Passed.";
  if (given.credit >= 1) return "Right.";
  if (struck_elsewhere(question, given)) return "It was changed, but in other words.";
  return given.credit > 0 ? "Partly right." : "Not quite.";
}

std::string plain_number(double value) {
  return exact_number(std::round(value * 100) / 100);
}

std::string marks_in_words(double marks) {
  const std::string size = plain_number(std::abs(marks));
  return size == "0" ? size : (marks > 0 ? "+" : "−") + size;
}

std::string key_in_words(const Question& question) {
  return std::visit(Key{}, question.shape);
}

std::optional<Correction> correction(const Question& question) {
  if (!question.origin || !question.origin->change) return std::nullopt;
  const Change& change = *question.origin->change;
  for (const Evidence& evidence : question.evidence) {
    if (!evidence.span.contains(change.at)) continue;
    const size_t begin = change.at.begin - evidence.span.begin;
    const size_t end = change.at.end - evidence.span.begin;
    if (end > evidence.text.size()) continue;
    return Correction{evidence.text.substr(0, begin), change.to, change.from,
                      evidence.text.substr(end)};
  }
  return std::nullopt;
}

}  // namespace stet
