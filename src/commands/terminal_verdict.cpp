#include "commands/terminal_question.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

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
        terminal.say("Not “" + option.text + "”: " + option.why);
  }
};

}  // namespace

void explain(Terminal& terminal, const Question& question, const Given& given) {
  terminal.blank();
  terminal.say(verdict_line(question, given) + " " + marks_in_words(given.marks));
  if (given.credit < 1) terminal.say("The answer: " + key_in_words(question));
  if (auto shown = correction(question)) {
    terminal.say("Changed → original: “" + shown->struck + "” → “" + shown->inserted + "”");
    terminal.say("The article: " + shown->before + shown->inserted + shown->after);
  } else {
    for (const Evidence& evidence : question.evidence)
      terminal.say("The article: " + evidence.text);
  }
  terminal.say(question.explanation);
  std::visit(Reasons{terminal}, question.shape);
}

}  // namespace stet
