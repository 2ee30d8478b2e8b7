// Sort and match: a card for each item, with a chip for each class (or right side).
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

}  // namespace

void answer_classes(Frame& frame, Column& column, const Answering& answering) {
  const Placing p = placing_of(answering);
  const size_t at_hand = answering.editable() ? place_at_hand(p) : p.item_order.size();
  for (size_t place = 0; place < p.item_order.size(); ++place) {
    const size_t item = p.item_order[place];
    const std::string id = "item." + std::to_string(place + 1);
    const float bar = frame.px(3), inset = frame.px(16);
    const float top = column.y;
    Column inner{column.x + inset, column.y, column.width - inset};
    paragraph(frame, inner, id, p.items[item], kItem, frame.theme.ink);
    inner.gap(frame);
    uint32_t edge = place == at_hand ? frame.theme.accent : frame.theme.rule;
    if (answering.explained()) {
      explain_item(frame, inner, p, item);
      edge = p.given[item] == p.key[item] ? frame.theme.stet : frame.theme.strike;
    } else {
      std::vector<Chip> row;
      for (size_t n = 0; n < p.label_order.size(); ++n) {
        Chip chip{id + ".class." + std::to_string(n + 1), p.labels[p.label_order[n]]};
        if (place == at_hand) chip.key = std::to_string(n + 1);
        chip.chosen = p.given[item] == p.label_order[n];
        chip.enabled = answering.editable();
        row.push_back(std::move(chip));
      }
      auto pressed = chips(frame, inner, "", row);
      if (place == at_hand)
        for (size_t n = 0; n < row.size(); ++n)
          if (frame.take_digit(static_cast<int>(n) + 1)) pressed = n;
      if (pressed && answering.editable()) put(answering, item, p.label_order[*pressed]);
    }
    frame.paint.fill({column.x, top, bar, inner.y - top}, edge);
    column.y = inner.y;
    column.gap(frame, 2.5f);
  }
}

}  // namespace stet
