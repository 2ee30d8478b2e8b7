// Sort and match: a card for each item, with a chip for each class (or right side). By chip, by
// digit for the item at hand, or by dragging: an item onto a class of any card, or a chip onto
// another item.
#include <algorithm>
#include <numeric>

#include "game/screens/answers.h"

namespace stet {

namespace {

// Sort and match look alike: items, each put to one of the labels.
struct Placing {
  std::vector<std::string> items;            // as written
  std::vector<size_t> item_order;            // as laid out
  std::vector<std::string> labels;           // as written
  std::vector<size_t> label_order;           // as laid out
  std::vector<std::string> whys;             // one an item; may be empty
  std::vector<std::optional<size_t>> given;  // label of each item
  std::vector<size_t> key;                   // the same, right
};

Placing placing_of(const Answering& answering) {
  Placing p;
  const Seat& seat = *answering.view.seat;
  if (const auto* sort = std::get_if<Sort>(&answering.view.question->shape)) {
    for (const SortItem& item : sort->items) {
      p.items.push_back(item.text);
      p.whys.push_back(item.why);
      p.key.push_back(item.class_index);
    }
    p.item_order = seat.order;
    p.labels = sort->classes;
    p.label_order.resize(p.labels.size());
    std::iota(p.label_order.begin(), p.label_order.end(), size_t{0});
  } else if (const auto* match = std::get_if<Match>(&answering.view.question->shape)) {
    for (const Pair& pair : match->pairs) {
      p.items.push_back(pair.left);
      p.labels.push_back(pair.right);
      p.whys.emplace_back();
      p.key.push_back(p.key.size());
    }
    p.item_order.resize(p.items.size());
    std::iota(p.item_order.begin(), p.item_order.end(), size_t{0});
    p.label_order = seat.order;
  }
  p.given.resize(p.items.size());
  const bool sorts = std::holds_alternative<Sort>(answering.view.question->shape);
  for (size_t i = 0; i < p.items.size(); ++i) {
    if (answering.shown) {
      p.given[i] = sorts ? answering.shown->class_of(i) : answering.shown->right_of(i);
    } else if (answering.view.given) {
      const Answer& answer = answering.view.given->answer;
      const auto* sorted = std::get_if<Sorted>(&answer);
      const auto* matched = std::get_if<Matched>(&answer);
      if (sorted && i < sorted->class_of_item.size()) p.given[i] = sorted->class_of_item[i];
      if (matched && i < matched->right_of_left.size()) p.given[i] = matched->right_of_left[i];
    }
  }
  return p;
}

void put(const Answering& answering, size_t item, size_t label) {
  if (std::holds_alternative<Sort>(answering.view.question->shape))
    answering.view.draft->sort(item, label);
  else
    answering.view.draft->match(item, label);
}

// The item that digits place: the first that has no label yet; past the last when all have.
size_t place_at_hand(const Placing& p) {
  size_t place = 0;
  while (place < p.item_order.size() && p.given[p.item_order[place]]) ++place;
  return place;
}

void explain_item(Frame& frame, Column& column, const Placing& p, size_t item) {
  const bool right = p.given[item] == p.key[item];
  std::string line;
  std::vector<Emphasised> marks;
  if (!right && p.given[item]) {
    const std::string& wrong = p.labels[*p.given[item]];
    marks.push_back({{0, wrong.size()}, Emphasis::struck, frame.theme.strike});
    marks.push_back({{0, wrong.size()}, Emphasis::tint, frame.theme.strike});
    line = wrong + "  ";
  }
  const Span key{line.size(), line.size() + p.labels[p.key[item]].size()};
  line += p.labels[p.key[item]];
  marks.push_back({key, Emphasis::dotted, frame.theme.stet});
  marks.push_back({key, Emphasis::tint, frame.theme.stet});
  paragraph(frame, column, "", line, style::control_bold, frame.theme.ink, marks);
  if (!p.whys[item].empty()) {
    column.gap(frame, 0.5f);
    paragraph(frame, column, "", p.whys[item], style::caption, frame.theme.muted);
  }
}

constexpr TextStyle kItem{Face::serif, 18, 1.4f};

// What is dragged and what it is over, as drawn in this frame.
struct Hand {
  std::optional<size_t> item, label;            // dragged: one of the two
  std::optional<size_t> over_item, over_label;  // under the mouse
  std::string words;                            // of what is dragged

  bool holds() const { return item || label; }
};

struct Card {
  const Placing& p;
  const Answering& answering;
  size_t item;
  std::string id;
  bool at_hand;
};

std::optional<size_t> ask_card(Frame& frame, Column& inner, const Card& card, Hand& hand) {
  const Placing& p = card.p;
  std::vector<Chip> row;
  for (size_t n = 0; n < p.label_order.size(); ++n) {
    Chip chip{card.id + ".class." + std::to_string(n + 1), p.labels[p.label_order[n]]};
    if (card.at_hand) chip.key = std::to_string(n + 1);
    chip.chosen = p.given[card.item] == p.label_order[n];
    chip.enabled = card.answering.editable();
    row.push_back(std::move(chip));
  }
  auto pressed = chips(frame, inner, "", row);
  for (size_t n = 0; n < row.size(); ++n) {
    const Widget* chip = frame.tree.find(row[n].id);
    if (!chip) continue;
    const bool over = chip->visible.contains(frame.input.mouse.at);
    if (over) hand.over_label = p.label_order[n];
    if (frame.drags(row[n].id)) {
      hand.label = p.label_order[n];
      hand.words = row[n].label;
    }
  }
  if (card.at_hand)
    for (size_t n = 0; n < row.size(); ++n)
      if (frame.take_digit(static_cast<int>(n) + 1)) pressed = n;
  return pressed ? std::optional(p.label_order[*pressed]) : std::nullopt;
}

// Where the mouse let go: the item goes to the class.
void drop(Frame& frame, const Answering& answering, const Hand& hand) {
  const PlayState& state = answering.state;
  const std::optional<size_t> item = state.drag_item ? state.drag_item : hand.over_item;
  const std::optional<size_t> label = state.drag_label ? state.drag_label : hand.over_label;
  if (!item || !label) return;
  put(answering, *item, *label);
  frame.play(SoundCue::tick);
}

// What is dragged goes along under the mouse.
void draw_hand(Frame& frame, const Hand& hand) {
  const Theme& t = frame.theme;
  const float pad = frame.px(12);
  const TextLayout& set = frame.type.line(hand.words, style::control_bold, frame.px(320));
  const Vec mouse = frame.input.mouse.at;
  const Rect rect{std::min(mouse.x + pad, frame.size.x - set.width - 3 * pad), mouse.y + pad,
                  set.width + 2 * pad, set.height + pad};
  frame.paint.fill(rect, t.accent, frame.px(6));
  frame.type.draw(frame.paint, set, {rect.x + pad, rect.y + pad / 2}, t.sheet);
}

}  // namespace

void answer_classes(Frame& frame, Column& column, const Answering& answering) {
  const Placing p = placing_of(answering);
  const size_t at_hand = answering.editable() ? place_at_hand(p) : p.item_order.size();
  Hand hand;
  for (size_t place = 0; place < p.item_order.size(); ++place) {
    const size_t item = p.item_order[place];
    const Card card{p, answering, item, "item." + std::to_string(place + 1), place == at_hand};
    const float bar = frame.px(3), inset = frame.px(16);
    const float top = column.y;
    Column inner{column.x + inset, column.y, column.width - inset};
    const Rect words{inner.x, inner.y, inner.width,
                     frame.type.layout(p.items[item], kItem, inner.width).height};
    if (answering.editable()) {
      const Interaction did =
          frame.interact_by_mouse({card.id, WidgetRole::text, p.items[item], "", words});
      if (did.dragged) hand.item = item, hand.words = p.items[item];
    }
    const bool taken_up = hand.item == item;
    paragraph(frame, inner, answering.editable() ? "" : card.id, p.items[item], kItem,
              taken_up ? frame.theme.muted : frame.theme.ink);
    inner.gap(frame);
    uint32_t edge = card.at_hand ? frame.theme.accent : frame.theme.rule;
    if (answering.explained()) {
      explain_item(frame, inner, p, item);
      edge = p.given[item] == p.key[item] ? frame.theme.stet : frame.theme.strike;
    } else if (const auto label = ask_card(frame, inner, card, hand);
               label && answering.editable() && !answering.state.dragging) {
      put(answering, item, *label);
      frame.play(SoundCue::tick);
    }
    const Rect whole{column.x, top, column.width, inner.y - top};
    if (whole.common(frame.paint.clip()).contains(frame.input.mouse.at)) hand.over_item = item;
    frame.paint.fill({column.x, top, bar, inner.y - top}, edge);
    column.y = inner.y;
    column.gap(frame, 2.5f);
  }
  if (!answering.editable()) return;
  PlayState& state = answering.state;
  if (frame.input.mouse.released && state.dragging) drop(frame, answering, hand);
  state.dragging = hand.holds();
  state.drag_item = hand.item;
  state.drag_label = hand.label;
  if (hand.holds()) draw_hand(frame, hand);
}

}  // namespace stet
