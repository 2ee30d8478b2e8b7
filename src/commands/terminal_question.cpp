#include "commands/terminal_question.h"

namespace stet {

namespace {

// Asks by shape; each fills the draft, or comes back with a pass or a pause.
struct Asker {
  Terminal& terminal;
  const Seat& seat;
  Draft& draft;
  const Phrasebook& words = terminal.words;

  Turn operator()(const Choose& choose) const { return options(choose.options, "terminal.one", 1); }
  Turn operator()(const Select& select) const {
    return options(select.options, "terminal.several", select.options.size());
  }
  Turn operator()(const Sort& sort) const {
    for (size_t i = 0; i < sort.classes.size(); ++i) terminal.numbered(i + 1, sort.classes[i]);
    for (size_t item : seat.order) {
      terminal.say(sort.items[item].text, "- ");
      auto reply = terminal.ask_numbers(words("terminal.class"), 1, sort.classes.size(), 1, 1);
      if (reply.turn != Turn::answered) return reply.turn;
      draft.sort(item, reply.numbers[0] - 1);
    }
    return Turn::answered;
  }
  Turn operator()(const Match& match) const {
    for (size_t i = 0; i < seat.order.size(); ++i)
      terminal.numbered(i + 1, match.pairs[seat.order[i]].right);
    for (;;) {
      for (size_t left = 0; left < match.pairs.size(); ++left) {
        terminal.say(match.pairs[left].left, "- ");
        auto reply = terminal.ask_numbers(words("terminal.partner"), 1, seat.order.size(), 1, 1);
        if (reply.turn != Turn::answered) return reply.turn;
        draft.match(left, seat.order[reply.numbers[0] - 1]);
      }
      if (draft.answer()) return Turn::answered;
      terminal.say(words("terminal.match-again"));
    }
  }
  Turn operator()(const Order& order) const {
    const size_t count = seat.order.size();
    for (size_t i = 0; i < count; ++i) terminal.numbered(i + 1, order.items[seat.order[i]]);
    auto reply = terminal.ask_numbers(words("terminal.order"), 1, count, count, count);
    for (size_t to = 0; to < reply.numbers.size(); ++to) {
      const size_t item = seat.order[reply.numbers[to] - 1];
      size_t place = to;
      while (draft.order()[place] != item) ++place;
      draft.move(place, to);
    }
    return reply.turn;
  }
  Turn operator()(const Number& number) const {
    const std::string prompt = number.unit.empty()
                                   ? words("terminal.number")
                                   : filled(words("terminal.number-in"), {number.unit});
    return typed(prompt, words("terminal.no-number"));
  }
  Turn operator()(const TextEntry&) const {
    return typed(words("terminal.text"), words("terminal.no-text"));
  }
  Turn operator()(const Mark& mark) const {
    for (size_t i = 0; i < draft.units().size(); ++i)
      terminal.numbered(i + 1, slice(mark.passage, draft.units()[i]));
    const bool many = mark.unit == MarkUnit::words;
    const bool may_stand = !mark.none.empty();
    const char* key = many        ? may_stand ? "terminal.words-or-none" : "terminal.words"
                      : may_stand ? "terminal.sentence-or-none"
                                  : "terminal.sentence";
    std::string prompt = filled(words(key), {mark.none});
    if (prompt.back() != '?' && prompt.back() != '.') prompt += ".";
    auto reply = terminal.ask_numbers(prompt, mark.none.empty() ? 1 : 0, draft.units().size(), 1,
                                      many ? draft.units().size() : 1);
    for (size_t number : reply.numbers) {
      if (number == 0)
        draft.mark_nothing();
      else
        draft.mark(number - 1);
    }
    return reply.turn;
  }

  Turn options(const std::vector<Option>& options, const char* key, size_t most) const {
    for (size_t i = 0; i < seat.order.size(); ++i)
      terminal.numbered(i + 1, options[seat.order[i]].text);
    auto reply = terminal.ask_numbers(words(key), 1, seat.order.size(), 1, most);
    for (size_t number : reply.numbers) draft.choose(seat.order[number - 1]);
    return reply.turn;
  }
  Turn typed(const std::string& prompt, const std::string& otherwise) const {
    for (;;) {
      Terminal::Entry entry = terminal.ask(prompt);
      if (entry.turn != Turn::answered) return entry.turn;
      draft.type(entry.text);
      if (draft.answer()) return Turn::answered;
      terminal.say(otherwise);
    }
  }
};

}  // namespace

Turn ask_question(Terminal& terminal, const Question& question, const Seat& seat, Draft& draft,
                  bool certainty) {
  terminal.say(question.stem);
  if (auto* mark = std::get_if<Mark>(&question.shape); mark && mark->unit == MarkUnit::words)
    terminal.say(mark->passage, "  ");
  Turn turn = std::visit(Asker{terminal, seat, draft}, question.shape);
  if (turn != Turn::answered || !certainty) return turn;
  auto sure = terminal.ask_numbers(terminal.words("terminal.sure"), 1, 3, 1, 1);
  if (sure.turn == Turn::answered) draft.be_sure(static_cast<Certainty>(sure.numbers[0]));
  return sure.turn;
}

}  // namespace stet
