#include "game/screens/question_pane.h"

#include <algorithm>
#include <array>

#include "bank/kind.h"
#include "game/screens/answers.h"
#include "game/screens/verdict_view.h"

namespace stet {

namespace {

constexpr TextStyle kStem{Face::serif, 22, 1.4f};
constexpr float kAskingUnits = 84, kExplainedUnits = 64;  // footers

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

void stem(Frame& frame, Column& column, const Question& question) {
  const bool known = find_kind(question.kind);
  heading(frame, column, "kind",
          upper(known ? kind_in_words(question.kind, frame.words) : frame.words("play.question")),
          style::caption_bold, frame.theme.accent);
  column.gap(frame);
  heading(frame, column, "stem", question.stem, kStem);
  column.gap(frame, 2.5f);
}

struct Sure {
  Certainty certainty;
  const char* label;
};
constexpr std::array<Sure, 3> kSure{{{Certainty::unsure, "sure.guessing"},
                                     {Certainty::fairly, "sure.fairly"},
                                     {Certainty::certain, "sure.certain"}}};

PlayAction certainty_footer(Frame& frame, Column& column, const PlayView& view, PlayState& state,
                            bool whole) {
  std::vector<Chip> row;
  for (size_t i = 0; i < kSure.size(); ++i) {
    Chip chip{"sure." + std::to_string(i + 1), frame.words(kSure[i].label), std::to_string(i + 1)};
    chip.chosen = view.draft && view.draft->certainty() == kSure[i].certainty;
    chip.enabled = whole;
    row.push_back(std::move(chip));
  }
  auto pressed = chips(frame, column, frame.words("sure.ask"), row);
  for (size_t i = 0; whole && i < kSure.size(); ++i)
    if (frame.take_digit(static_cast<int>(i) + 1)) pressed = i;
  // Enter goes on to how sure the player is.
  if (whole && frame.ui.focus.rfind("sure.", 0) != 0 && frame.take(Key::activate))
    frame.focus_on("sure.2");
  if (whole && state.sure != Certainty::off) pressed = static_cast<size_t>(state.sure) - 1;
  state.sure = Certainty::off;
  if (!pressed || !whole) return PlayAction::none;
  view.draft->be_sure(kSure[*pressed].certainty);
  return PlayAction::hand_in;
}

// What to do to make the answer whole; empty when it is.
std::string missing(const Frame& frame, const PlayView& view) {
  if (view.draft->answer()) return "";
  const Shape& shape = view.question->shape;
  if (const auto* mark = std::get_if<Mark>(&shape)) {
    const std::string& hint =
        frame.words(mark->unit == MarkUnit::words ? "missing.words" : "missing.sentence");
    return mark->none.empty() ? hint : filled(frame.words("missing.or-stand"), {hint});
  }
  constexpr std::array<const char*, std::variant_size_v<Shape>> kHints{"missing.choose",
                                                                       "missing.select",
                                                                       "missing.sort",
                                                                       "missing.match",
                                                                       "",
                                                                       "missing.number",
                                                                       "missing.text",
                                                                       ""};
  const char* hint = kHints[shape.index()];
  return *hint ? frame.words(hint) : "";
}

PlayAction asking_footer(Frame& frame, Column& column, const PlayView& view, PlayState& state,
                         bool saving) {
  const bool whole = view.draft && view.draft->answer().has_value();
  PlayAction action = PlayAction::none;
  if (view.asks_certainty)
    action = certainty_footer(frame, column, view, state, whole);
  else if (button(frame, column, {"check", frame.words("play.check"), true, whole, true}))
    action = PlayAction::hand_in;
  column.gap(frame, 0.5f);
  std::string hint = saving ? frame.words("play.saving") : view.draft ? missing(frame, view) : "";
  if (whole && view.asks_certainty) hint = frame.words("sure.worth");
  const TextLink pass{"pass", frame.words("play.pass"), style::caption_bold, view.draft != nullptr};
  const Vec size = link_size(frame, pass);
  Column line{column.x, column.y + frame.px(6), column.width - size.x - frame.px(16)};
  label_left(frame, line, hint, style::caption, frame.theme.muted);
  const bool by_key = view.draft && frame.take(Key::pass);
  if (link_at(frame, {column.x + column.width - size.x, column.y}, pass) || by_key)
    action = PlayAction::pass;
  return action;
}

}  // namespace

float footer_height(const Frame& frame, const PlayView& view) {
  return frame.px(view.given ? kExplainedUnits : kAskingUnits);
}

PaneWish question_pane(Frame& frame, Rect rect, const PlayView& view, PlayState& state) {
  PaneWish wish;
  const bool saving = !view.draft && !view.given;
  const Draft* shown = view.draft ? view.draft : saving ? state.handed_in.get() : nullptr;
  const bool whole = shown && shown->answer().has_value();
  const Answering answering{view, state, shown, !(whole && view.asks_certainty)};

  // Room round the column for focus rings.
  const float room = frame.px(8);
  const float footer = footer_height(frame, view);
  const Rect above{rect.x - room, rect.y - room, rect.w + 2 * room + frame.px(8),
                   rect.h - footer + room};
  float end = 0;
  {
    ScrollArea area(frame, "question", frame.words("play.the-question"), above, false, 8);
    area.column.width = rect.w;
    stem(frame, area.column, *view.question);
    if (view.given) {
      wish.see_evidence = verdict_view(frame, area.column, view);
      area.column.gap(frame, 2);
    }
    answer_widget(frame, area.column, answering);
    end = area.column.y;
  }
  Column below{rect.x, std::min(end + frame.px(16), above.bottom() + frame.px(8)), rect.w};
  if (end > above.bottom() && above.h > 2 * room)
    frame.paint.rule({rect.x, above.bottom()}, rect.w, frame.theme.rule, 1);
  if (view.given) {
    const Button next{"next", frame.words(view.onward), true, true, true};
    if (button(frame, below, next)) wish.action = PlayAction::next;
  } else {
    wish.action = asking_footer(frame, below, view, state, saving);
    if (wish.action == PlayAction::hand_in)
      state.handed_in = std::make_shared<const Draft>(*view.draft);
  }
  return wish;
}

void answer_widget(Frame& frame, Column& column, const Answering& answering) {
  const Shape& shape = answering.view.question->shape;
  if (const auto* choose = std::get_if<Choose>(&shape))
    return answer_options(frame, column, answering, choose->options);
  if (const auto* select = std::get_if<Select>(&shape))
    return answer_options(frame, column, answering, select->options);
  if (std::holds_alternative<Sort>(shape) || std::holds_alternative<Match>(shape))
    return answer_classes(frame, column, answering);
  if (std::holds_alternative<Order>(shape)) return answer_order(frame, column, answering);
  if (std::holds_alternative<Mark>(shape)) return answer_marks(frame, column, answering);
  answer_typed(frame, column, answering);
}

}  // namespace stet
