// Number and text: a field, and for mouse and gamepad a slider and keys on the screen.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string_view>
#include <vector>

#include "game/screens/answers.h"
#include "quiz/verdict.h"
#include "text/utf8.h"

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
  AnswerRow key{"answer.key", "", key_in_words(*answering.view.question, frame.words)};
  key.state = RowState::right;
  key.enabled = false;
  answer_row(frame, column, key);
}

// The end of a scale that tells no more than how many digits the answer has, and steps as fine as
// the answer: 0 to 100 for 18, 1900 to 2100 for a year, 0 to 100,000 in thousands for 38,000.
Slider scale_for(const Number& number) {
  Slider scale;
  const double size = std::abs(number.value);
  if (number.unit.empty() && size >= 1900 && size <= 2100 && size == std::floor(size))
    return {"answer.slider", "", 1900, 2100, 1};
  double step = 1;
  while (step > 1e-4 && std::abs(size / step - std::round(size / step)) > 1e-9) step /= 10;
  while (size > 0 && step < 1e12 && std::fmod(size, step * 10) == 0 && step * 100 <= size)
    step *= 10;
  double most = 10 * step;
  while (most < size * 1.05 || most < 100 * step) most *= 10;
  scale.id = "answer.slider";
  scale.least = number.value < 0 ? -most : 0;
  scale.most = most;
  scale.step = step;
  return scale;
}

void number_keys(Frame& frame, Column& column, const Answering& answering, const Number& number,
                 std::string text) {
  Slider scale = scale_for(number);
  scale.label = frame.words("number.slider");
  scale.value = parse_number(text);
  scale.enabled = answering.editable();
  column.gap(frame, 2);
  if (const auto value = slider(frame, column, scale)) answering.view.draft->type(plain_number(*value));
  column.gap(frame, 0.5f);
  const ScreenKeys keys{{{"1", "2", "3", "4", "5", "6", "7"},
                         {"8", "9", "0", ".", "−", frame.words("keys.delete")}},
                        7,
                        answering.editable()};
  if (const auto key = screen_keys(frame, column, keys))
    answering.view.draft->type(after_key(frame, text, *key));
}

// The letters that the article is written in, in the order of their code points: any script has
// its keys. "a" to "z" where there is no article.
std::vector<std::string> letters_for(const PlayView& view, bool capitals) {
  std::set<char32_t> letters;
  const std::string text = lower(view.article ? std::string_view(view.article->text)
                                              : "abcdefghijklmnopqrstuvwxyz");
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_letter(c.value)) letters.insert(c.value);
    at += c.length;
  }
  std::vector<std::string> out;
  for (char32_t letter : letters) {
    std::string key;
    append_utf8(key, letter);
    out.push_back(capitals ? capitalised(key) : key);
  }
  return out;
}

void letter_keys(Frame& frame, Column& column, const Answering& answering,
                 const std::string& text) {
  PlayState& state = answering.state;
  column.gap(frame, 0.5f);
  const TextLink show{"keys.show", frame.words(state.letters ? "keys.hide" : "keys.show"),
                      style::caption_bold, answering.editable()};
  if (link_at(frame, {column.x, column.y}, show)) {
    state.letters = !state.letters;
    frame.animate();
  }
  column.y += link_size(frame, show).y;
  if (!state.letters) return;
  constexpr size_t kColumns = 10;
  ScreenKeys keys{{}, kColumns, answering.editable()};
  for (const std::string& letter : letters_for(answering.view, state.capitals)) {
    if (keys.rows.empty() || keys.rows.back().size() == kColumns) keys.rows.emplace_back();
    keys.rows.back().push_back(letter);
  }
  keys.rows.push_back({frame.words("keys.capitals"), frame.words("keys.space"), "-", "’", ".",
                       frame.words("keys.delete")});
  const auto key = screen_keys(frame, column, keys);
  if (!key || !answering.editable()) return;
  if (*key == frame.words("keys.capitals"))
    state.capitals = !state.capitals;
  else
    answering.view.draft->type(after_key(frame, text, *key));
}

}  // namespace

void answer_typed(Frame& frame, Column& column, const Answering& answering) {
  if (answering.explained()) return explained_row(frame, column, answering);
  const auto* number = std::get_if<Number>(&answering.view.question->shape);
  Field field{"answer.field"};
  field.label = number && !number->unit.empty()
                    ? filled(frame.words("typed.in-unit"), {number->unit})
                    : frame.words("typed.answer");
  field.placeholder = frame.words(number ? "typed.number" : "typed.text");
  if (number) field.allowed = "0123456789.,-+ ";
  field.longest = number ? 24 : kTypedLimit;
  field.enabled = answering.editable();
  field.own_keys = true;
  std::string text = given_in_words(answering);
  if (text_field(frame, column, field, text) && answering.editable())
    answering.view.draft->type(text);
  if (number)
    number_keys(frame, column, answering, *number, text);
  else
    letter_keys(frame, column, answering, text);
}

}  // namespace stet
