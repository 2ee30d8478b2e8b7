#include "commands/terminal_question.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

// An option that is a quotation has its marks already.
std::string between_marks(const std::string& words) {
  return words.starts_with("“") ? words : "“" + words + "”";
}

struct Reasons {
  Terminal& terminal;

  void operator()(const Choose& choose) const { options(choose.options); }
  void operator()(const Select& select) const { options(select.options); }
  void operator()(const Sort& sort) const {
    for (const SortItem& item : sort.items)
      if (!item.why.empty())
        terminal.say(item.text + " (" + sort.classes[item.class_index] + "): " + item.why);
  }
  template <class S>
  void operator()(const S&) const {}

  void options(const std::vector<Option>& options) const {
    for (const Option& option : options)
      if (!option.right && !option.why.empty())
        terminal.say("Not " + between_marks(option.text) + ": " + option.why);
  }
};

void tell_key(Terminal& terminal, const Question& question) {
  const auto lines = key_lines(question);
  if (lines.size() == 1) return terminal.say("The answer: " + lines[0]);
  terminal.say("The answer:");
  for (const std::string& line : lines) terminal.say(line, "- ");
}

}  // namespace

void explain(Terminal& terminal, const Question& question, const Given& given) {
  terminal.blank();
  terminal.say(verdict_line(question, given) + " " + marks_in_words(given.marks));
  if (given.credit < 1) tell_key(terminal, question);
  if (auto shown = correction(question)) {
    terminal.say("Changed → original: “" + shown->struck + "” → “" + shown->inserted + "”");
    terminal.say("The article: " + shown->before + shown->inserted + shown->after);
  } else {
    for (const Evidence& evidence : question.evidence)
      terminal.say("The article: " + evidence.text);
  }
  terminal.say(question.explanation);
  if (question.debatable) terminal.say("This is open to debate.");
  std::visit(Reasons{terminal}, question.shape);
}

}  // namespace stet
