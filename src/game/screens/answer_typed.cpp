// Number and text: a field, with the unit beside it.
#include <cstdio>
#include <string_view>
#include <vector>

#include "game/screens/answers.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

std::string given_in_words(const Answering& answering) {
  if (answering.shown) return answering.shown->typed();
  if (!answering.view.given) return "";
  const Answer& answer = answering.view.given->answer;
  if (const auto* typed = std::get_if<Typed>(&answer)) return typed->text;
  if (const auto* number = std::get_if<Numbered>(&answer)) {
    char text[40];
    std::snprintf(text, sizeof text, "%.12g", number->value);
    return text;
  }
  return "";
}

void explained_row(Frame& frame, Column& column, const Answering& answering) {
  const std::string given = given_in_words(answering);
  const bool right = answering.view.given->credit >= 1;
  if (!given.empty()) {
    AnswerRow row{"answer.given", "", given};
    row.state = right ? RowState::right : RowState::wrong;
    row.enabled = false;
    answer_row(frame, column, row);
    column.gap(frame);
  }
  if (right) return;
  AnswerRow key{"answer.key", "", key_in_words(*answering.view.question)};
  key.state = RowState::right;
  key.enabled = false;
  answer_row(frame, column, key);
}

// Keys for the mouse: a number can be given without a keyboard.
void keypad(Frame& frame, Column& column, const Answering& answering, std::string text) {
  constexpr std::string_view kKeys = "1234567890.-";
  std::vector<Button> keys;
  for (char key : kKeys) {
    const std::string name(1, key);
    keys.push_back({.id = "key." + name, .label = name, .enabled = answering.editable()});
  }
  keys.push_back({.id = "key.back", .label = "Delete", .enabled = answering.editable()});
  column.gap(frame);
  const auto pressed = button_row(frame, column, keys);
  if (!pressed || !answering.editable()) return;
  if (*pressed < kKeys.size())
    text += kKeys[*pressed];
  else if (!text.empty())
    text.pop_back();
  answering.view.draft->type(text);
}

}  // namespace

void answer_typed(Frame& frame, Column& column, const Answering& answering) {
  if (answering.explained()) return explained_row(frame, column, answering);
  const auto* number = std::get_if<Number>(&answering.view.question->shape);
  Field field{"answer.field"};
  field.label = number && !number->unit.empty() ? "Your answer, in " + number->unit : "Your answer";
  field.placeholder = number ? "Type a number" : "Type your answer";
  if (number) field.allowed = "0123456789.,-+ ";
  field.longest = number ? 24 : kTypedLimit;
  field.enabled = answering.editable();
  std::string text = given_in_words(answering);
  if (text_field(frame, column, field, text) && answering.editable())
    answering.view.draft->type(text);
  if (number) keypad(frame, column, answering, text);
}

}  // namespace stet
