// The rows of each answer shape.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "bank/limits.h"
#include "editor/blank_question.h"
#include "editor/passage.h"
#include "game/passage_picker.h"
#include "game/screens/editing.h"
#include "quiz/mark_units.h"
#include "text/utf8.h"

namespace stet {

namespace {

// One question's rows being edited: a copy that becomes the next state when something changed.
struct Rows {
  Frame& frame;
  Column& column;
  const Editing& editing;
  Question question;

  void put(std::string_view step, const std::string& typing = "") {
    editing.put(question, frame.words(step), typing.empty() ? "" : question.id + typing);
  }
  // `field` as in the checker's pointer, "options/1/text".
  bool text(const std::string& field, std::string_view label, std::string_view placeholder,
            std::string& value, bool lines = false) {
    return text_in(column, field, label, placeholder, value, lines);
  }
  bool text_in(Column& at, const std::string& field, std::string_view label,
               std::string_view placeholder, std::string& value, bool lines = false) {
    std::string id = "form." + field, typing;
    std::ranges::replace(id, '/', '.');
    TextArea area{id, std::string(label), std::string(placeholder), editing.note(field), lines};
    if (!editing.text(frame, at, area, value, typing)) return false;
    put("editor.step.text", typing);
    return true;
  }
  std::string words(std::string_view key) const { return frame.words(key); }
  std::string numbered(std::string_view key, size_t number) const {
    return filled(frame.words(key), {std::to_string(number)});
  }
  // Links at the right of a line; the index of the one pressed.
  std::optional<size_t> links(std::span<const TextLink> all) {
    std::optional<size_t> pressed;
    float x = column.x + column.width, height = 0;
    for (size_t i = all.size(); i-- > 0;) {
      const Vec size = link_size(frame, all[i]);
      x -= size.x;
      if (link_at(frame, {x, column.y}, all[i])) pressed = i;
      x -= frame.px(16);
      height = std::max(height, size.y);
    }
    column.y += height;
    return pressed;
  }
  bool add(const std::string& id, std::string_view key, bool enabled) {
    const bool pressed = button(frame, column, {id, words(key), false, enabled});
    column.gap(frame, 2);
    return pressed;
  }
  void note(const std::string& field) {
    const std::string wrong = editing.note(field);
    if (wrong.empty()) return;
    paragraph(frame, column, "form." + field + ".note", wrong, style::caption, frame.theme.strike);
    column.gap(frame, 1);
  }
};

std::string path_of(const char* list, size_t index, const char* key = "") {
  std::string path = std::string(list) + "/" + std::to_string(index);
  if (*key) path += std::string("/") + key;
  return path;
}

template <class T>
void erase_at(std::vector<T>& list, size_t index) {
  list.erase(list.begin() + static_cast<ptrdiff_t>(index));
}

void options_rows(Rows& rows, std::vector<Option>& options, bool one) {
  rows.note("options");
  for (size_t i = 0; i < options.size(); ++i) {
    const std::string id = "form.options." + std::to_string(i);
    const Chip right[] = {
        {id + ".right", rows.words("editor.right"), "", options[i].right}};
    const TextLink remove[] = {{id + ".remove", rows.words("editor.remove"), style::caption_bold,
                                options.size() > kLeastOptions}};
    const float top = rows.column.y;
    const bool removed = rows.links(remove).has_value();
    rows.column.y = top;
    Column chip{rows.column.x, top, rows.column.width};
    if (chips(rows.frame, chip, rows.numbered("editor.answer", i + 1), right)) {
      if (one)
        for (Option& option : options) option.right = false;
      options[i].right = one || !options[i].right;
      rows.put("editor.step.right");
    }
    rows.column.y = chip.y + rows.frame.px(6);
    rows.text(path_of("options", i, "text"), "", rows.words("editor.answer-text"),
              options[i].text);
    rows.column.gap(rows.frame, 0.5f);
    rows.text(path_of("options", i, "why"), "", rows.words("editor.why"), options[i].why);
    rows.column.gap(rows.frame, 2);
    if (!removed) continue;
    erase_at(options, i);
    rows.put("editor.step.remove");
    return;
  }
  if (!rows.add("form.add", "editor.add-answer", options.size() < kMostOptions)) return;
  options.push_back({unused_option_id(options), ""});
  rows.put("editor.step.add");
  rows.editing.state.jump = "form.options." + std::to_string(options.size() - 1) + ".text";
}

void sort_rows(Rows& rows, Sort& sort) {
  for (size_t i = 0; i < sort.classes.size(); ++i) {
    const TextLink remove[] = {{"form.classes." + std::to_string(i) + ".remove",
                                rows.words("editor.remove"), style::caption_bold,
                                sort.classes.size() > kLeastOptions}};
    const float top = rows.column.y;
    const bool removed = rows.links(remove).has_value();
    rows.column.y = top;
    rows.text(path_of("classes", i), rows.numbered("editor.class", i + 1),
              rows.words("editor.class-text"), sort.classes[i]);
    rows.column.gap(rows.frame, 1);
    if (!removed) continue;
    erase_at(sort.classes, i);
    for (SortItem& item : sort.items)
      if (item.class_index >= i && item.class_index > 0) --item.class_index;
    rows.put("editor.step.remove");
    return;
  }
  if (rows.add("form.add-class", "editor.add-class", sort.classes.size() < kMostOptions)) {
    sort.classes.emplace_back();
    rows.put("editor.step.add");
    rows.editing.state.jump = "form.classes." + std::to_string(sort.classes.size() - 1);
  }
  for (size_t i = 0; i < sort.items.size(); ++i) {
    SortItem& item = sort.items[i];
    const std::string id = "form.items." + std::to_string(i);
    const TextLink remove[] = {
        {id + ".remove", rows.words("editor.remove"), style::caption_bold, sort.items.size() > 1}};
    const float top = rows.column.y;
    const bool removed = rows.links(remove).has_value();
    rows.column.y = top;
    rows.text(path_of("items", i, "text"), rows.numbered("editor.item", i + 1),
              rows.words("editor.item-text"), item.text);
    rows.column.gap(rows.frame, 0.5f);
    std::vector<Chip> classes;
    for (size_t c = 0; c < sort.classes.size(); ++c)
      classes.push_back({id + ".class." + std::to_string(c + 1),
                         sort.classes[c].empty() ? rows.numbered("editor.class", c + 1)
                                                 : sort.classes[c],
                         "", item.class_index == c});
    if (auto pressed = chips(rows.frame, rows.column, "", classes)) {
      item.class_index = *pressed;
      rows.put("editor.step.right");
    }
    rows.column.gap(rows.frame, 0.5f);
    rows.text(path_of("items", i, "why"), "", rows.words("editor.why"), item.why);
    rows.column.gap(rows.frame, 2);
    if (!removed) continue;
    erase_at(sort.items, i);
    rows.put("editor.step.remove");
    return;
  }
  if (!rows.add("form.add", "editor.add-item", sort.items.size() < kMostItems)) return;
  sort.items.emplace_back();
  rows.put("editor.step.add");
  rows.editing.state.jump = "form.items." + std::to_string(sort.items.size() - 1) + ".text";
}

void match_rows(Rows& rows, Match& match) {
  for (size_t i = 0; i < match.pairs.size(); ++i) {
    const TextLink remove[] = {{"form.pairs." + std::to_string(i) + ".remove",
                                rows.words("editor.remove"), style::caption_bold,
                                match.pairs.size() > kLeastOptions}};
    const float top = rows.column.y;
    const bool removed = rows.links(remove).has_value();
    rows.column.y = top;
    label_left(rows.frame, rows.column, rows.numbered("editor.pair", i + 1), style::caption,
               rows.frame.theme.muted);
    rows.column.gap(rows.frame, 1);
    const float gap = rows.frame.px(12);
    const float half = std::floor((rows.column.width - gap) / 2);
    Column left{rows.column.x, rows.column.y, half};
    Column right{rows.column.x + half + gap, rows.column.y, half};
    rows.text_in(left, path_of("pairs", i, "left"), "", rows.words("editor.left"),
                 match.pairs[i].left);
    rows.text_in(right, path_of("pairs", i, "right"), "", rows.words("editor.partner"),
                 match.pairs[i].right);
    rows.column.y = std::max(left.y, right.y);
    rows.column.gap(rows.frame, 2);
    if (!removed) continue;
    erase_at(match.pairs, i);
    rows.put("editor.step.remove");
    return;
  }
  if (!rows.add("form.add", "editor.add-pair", match.pairs.size() < kMostOptions)) return;
  match.pairs.emplace_back();
  rows.put("editor.step.add");
  rows.editing.state.jump = "form.pairs." + std::to_string(match.pairs.size() - 1) + ".left";
}

// A list of texts; `movable` where their order is the key.
void texts_rows(Rows& rows, std::vector<std::string>& texts, const char* list,
                std::string_view label, size_t least, size_t most, bool movable) {
  for (size_t i = 0; i < texts.size(); ++i) {
    const std::string id = std::string("form.") + list + "." + std::to_string(i);
    std::vector<TextLink> links;
    if (movable) {
      links.push_back({id + ".up", rows.words("editor.up"), style::caption_bold, i > 0});
      links.push_back(
          {id + ".down", rows.words("editor.down"), style::caption_bold, i + 1 < texts.size()});
    }
    links.push_back({id + ".remove", rows.words("editor.remove"), style::caption_bold,
                     texts.size() > least});
    const float top = rows.column.y;
    const auto pressed = rows.links(links);
    rows.column.y = top + rows.frame.px(6);
    rows.text(path_of(list, i), rows.numbered(label, i + 1), rows.words("editor.item-text"),
              texts[i]);
    rows.column.gap(rows.frame, 1);
    if (!pressed) continue;
    if (*pressed + 1 == links.size()) {
      erase_at(texts, i);
      rows.put("editor.step.remove");
    } else {
      std::swap(texts[i], texts[*pressed == 0 ? i - 1 : i + 1]);
      rows.put("editor.step.move");
    }
    return;
  }
  if (!rows.add("form.add", "editor.add-item", texts.size() < most)) return;
  texts.emplace_back();
  rows.put("editor.step.add");
  rows.editing.state.jump =
      std::string("form.") + list + "." + std::to_string(texts.size() - 1);
}

std::string shown_number(double value) {
  char digits[40];
  return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

// While it is being typed, a number may be none yet ("-", "1."); it counts once it is one.
void number_field(Rows& rows, const char* field, std::string_view label, double& value) {
  EditorState& state = rows.editing.state;
  const std::string id = std::string("form.") + field;
  const bool here = rows.frame.ui.focus == id;
  if (here && state.number_id != id + rows.question.id) {
    state.number_id = id + rows.question.id;
    state.number_text = shown_number(value);
  }
  if (!here && state.number_id == id + rows.question.id) state.number_id.clear();
  std::string text = state.number_id.starts_with(id) ? state.number_text : shown_number(value);
  const auto typed = parse_number(text);
  TextArea area{id, rows.words(label), "", rows.editing.note(field)};
  if (!typed && !text.empty()) area.note = rows.words("editor.no-number");
  // What was undone shows.
  if (typed && *typed != value) text = shown_number(value);
  std::string typing;
  if (rows.editing.text(rows.frame, rows.column, area, text, typing)) {
    state.number_text = text;
    if (const auto number = parse_number(text); number && *number != value) {
      value = *number;
      rows.put("editor.step.text", typing);
    }
  }
  rows.column.gap(rows.frame, 2);
}

void number_rows(Rows& rows, Number& number) {
  number_field(rows, "value", "editor.value", number.value);
  number_field(rows, "tolerance", "editor.tolerance", number.tolerance);
  rows.text("unit", rows.words("editor.unit"), rows.words("editor.unit-example"), number.unit);
  rows.column.gap(rows.frame, 2);
}

void text_rows(Rows& rows, TextEntry& entry) {
  texts_rows(rows, entry.accept, "accept", "editor.accepted", 1, kMostAccepted, false);
  const Chip flags[] = {
      {"form.case", rows.words("editor.case"), "", entry.case_matters},
      {"form.accents", rows.words("editor.accents"), "", entry.accents_matter}};
  if (auto pressed = chips(rows.frame, rows.column, "", flags)) {
    bool& flag = *pressed == 0 ? entry.case_matters : entry.accents_matter;
    flag = !flag;
    rows.put("editor.step.right");
  }
  rows.column.gap(rows.frame, 2);
}

void mark_rows(Rows& rows, Mark& mark) {
  std::string passage = mark.passage, typing;
  if (rows.editing.text(rows.frame, rows.column,
                        {"form.passage", rows.words("editor.passage"),
                         rows.words("editor.passage-example"), rows.editing.note("passage"), true,
                         true},
                        passage, typing)) {
    mark = with_passage(mark, passage);
    rows.put("editor.step.text", typing);
  }
  rows.column.gap(rows.frame, 1);
  const Chip unit_chips[] = {
      {"form.unit.1", rows.words("editor.words"), "", mark.unit == MarkUnit::words},
      {"form.unit.2", rows.words("editor.sentences"), "", mark.unit == MarkUnit::sentence}};
  if (auto pressed = chips(rows.frame, rows.column, rows.words("editor.unit-marked"), unit_chips)) {
    mark.unit = *pressed == 0 ? MarkUnit::words : MarkUnit::sentence;
    rows.put("editor.step.right");
  }
  rows.column.gap(rows.frame, 1);
  rows.note("targets");
  if (!trimmed(mark.passage).empty()) {
    label_left(rows.frame, rows.column, rows.words("editor.targets"), style::caption,
               rows.frame.theme.muted);
    rows.column.gap(rows.frame, 0.5f);
    const std::vector<Span> units = mark_units(mark, rows.editing.desk.lexicon());
    const PassagePicker picker{
        "form.targets", rows.words("editor.targets"), mark.passage, units, {}, mark.targets};
    if (auto picked = passage_picker(rows.frame, rows.column, picker, rows.editing.state.cursor)) {
      mark = with_target(mark, *picked);
      rows.put("editor.step.targets");
    }
    rows.column.gap(rows.frame, 2);
  }
  rows.text("none", rows.words("editor.none"), rows.words("editor.none-example"), mark.none);
  rows.column.gap(rows.frame, 2);
}

}  // namespace

void shape_form(Frame& frame, Column& column, const Editing& editing) {
  if (!editing.question()) return;  // a copy that there will be in the next frame
  Rows rows{frame, column, editing, *editing.question()};
  Shape& shape = rows.question.shape;
  if (auto* choose = std::get_if<Choose>(&shape)) return options_rows(rows, choose->options, true);
  if (auto* select = std::get_if<Select>(&shape)) return options_rows(rows, select->options, false);
  if (auto* sort = std::get_if<Sort>(&shape)) return sort_rows(rows, *sort);
  if (auto* match = std::get_if<Match>(&shape)) return match_rows(rows, *match);
  if (auto* order = std::get_if<Order>(&shape))
    return texts_rows(rows, order->items, "items", "editor.place", kLeastOptions, kMostItems, true);
  if (auto* number = std::get_if<Number>(&shape)) return number_rows(rows, *number);
  if (auto* text = std::get_if<TextEntry>(&shape)) return text_rows(rows, *text);
  if (auto* mark = std::get_if<Mark>(&shape)) return mark_rows(rows, *mark);
}

}  // namespace stet
