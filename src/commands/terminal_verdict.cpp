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
        terminal.say(filled(terminal.words("terminal.item"),
                            {item.text, sort.classes[item.class_index], item.why}));
  }
  template <class S>
  void operator()(const S&) const {}

  void options(const std::vector<Option>& options) const {
    for (const Option& option : options)
      if (!option.right && !option.why.empty())
        terminal.say(
            filled(terminal.words("terminal.not"), {between_marks(option.text), option.why}));
  }
};

void tell_key(Terminal& terminal, const Question& question) {
  const auto lines = key_lines(question, terminal.words);
  if (lines.size() == 1)
    return terminal.say(filled(terminal.words("terminal.answer-is"), {lines[0]}));
  terminal.say(terminal.words("terminal.answer"));
  for (const std::string& line : lines) terminal.say(line, "- ");
}

}  // namespace

void explain(Terminal& terminal, const Question& question, const Given& given) {
  const Phrasebook& words = terminal.words;
  terminal.blank();
  terminal.say(words(verdict_key(question, given)) + " " + marks_in_words(given.marks));
  if (given.credit < 1) tell_key(terminal, question);
  if (auto shown = correction(question)) {
    terminal.say(filled(words("terminal.change"), {shown->struck, shown->inserted}));
    terminal.say(
        filled(words("terminal.evidence"), {shown->before + shown->inserted + shown->after}));
  } else {
    for (const Evidence& evidence : question.evidence)
      terminal.say(filled(words("terminal.evidence"), {evidence.text}));
  }
  terminal.say(question.explanation);
  if (question.debatable) terminal.say(words("verdict.debatable"));
  std::visit(Reasons{terminal}, question.shape);
}

}  // namespace stet
