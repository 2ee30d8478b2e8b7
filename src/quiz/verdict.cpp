#include "quiz/verdict.h"

#include <cmath>
#include <cstdio>

namespace stet {

namespace {

std::string exact_number(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.15g", value);
  return text;
}

bool struck_elsewhere(const Question& question, const Given& given) {
  auto* mark = std::get_if<Mark>(&question.shape);
  auto* marked = std::get_if<Marked>(&given.answer);
  return mark && marked && !mark->none.empty() && !mark->targets.empty() && !marked->spans.empty();
}

}  // namespace

const char* verdict_key(const Question& question, const Given& given) {
  if (std::holds_alternative<Pass>(given.answer)) return "verdict.passed";
  if (given.credit >= 1) return "verdict.right";
  if (struck_elsewhere(question, given)) return "verdict.elsewhere";
  return given.credit > 0 ? "verdict.partly" : "verdict.not-quite";
}

std::string plain_number(double value) {
  return exact_number(std::round(value * 100) / 100);
}

std::string marks_in_words(double marks) {
  const std::string size = plain_number(std::abs(marks));
  return size == "0" ? size : (marks > 0 ? "+" : "−") + size;
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
