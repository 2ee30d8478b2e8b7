#include "quiz/draft.h"

#include <algorithm>

#include "quiz/mark_units.h"

namespace stet {

namespace {

template <class S>
const S* as(const Shape& shape) {
  return std::get_if<S>(&shape);
}

const std::vector<Option>* options_of(const Shape& shape) {
  if (auto* choose = as<Choose>(shape)) return &choose->options;
  if (auto* select = as<Select>(shape)) return &select->options;
  return nullptr;
}

// All parts placed, or nothing.
std::optional<std::vector<size_t>> whole(const std::vector<std::optional<size_t>>& placed) {
  std::vector<size_t> out;
  for (const auto& place : placed) {
    if (!place) return std::nullopt;
    out.push_back(*place);
  }
  return out;
}

}  // namespace

Draft::Draft(const Question& question, const Seat& seat, const Lexicon& lexicon)
    : shape_(question.shape) {
  if (auto* options = options_of(shape_)) chosen_.resize(options->size());
  if (auto* sort = as<Sort>(shape_)) placed_.resize(sort->items.size());
  if (auto* match = as<Match>(shape_)) placed_.resize(match->pairs.size());
  if (as<Order>(shape_)) order_ = seat.order;
  if (auto* mark = as<Mark>(shape_)) units_ = mark_units(*mark, lexicon);
  marked_.resize(units_.size());
}

void Draft::choose(size_t option) {
  if (option >= chosen_.size()) return;
  const bool several = as<Select>(shape_) != nullptr;
  const bool taken = several ? !chosen_[option] : true;
  if (!several) chosen_.assign(chosen_.size(), false);
  chosen_[option] = taken;
}

void Draft::sort(size_t item, size_t class_index) {
  auto* sort = as<Sort>(shape_);
  if (sort && item < placed_.size() && class_index < sort->classes.size())
    placed_[item] = class_index;
}

void Draft::match(size_t left, size_t right) {
  if (!as<Match>(shape_) || left >= placed_.size() || right >= placed_.size()) return;
  for (auto& place : placed_)
    if (place == right) place.reset();
  placed_[left] = right;
}

void Draft::move(size_t place, size_t to) {
  if (place >= order_.size() || to >= order_.size()) return;
  const size_t item = order_[place];
  order_.erase(order_.begin() + static_cast<std::ptrdiff_t>(place));
  order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(to), item);
}

void Draft::type(std::string text) {
  if (!as<Number>(shape_) && !as<TextEntry>(shape_)) return;
  size_t length = std::min(text.size(), kTypedLimit);
  while (length < text.size() && length > 0 && (text[length] & 0xc0) == 0x80) --length;
  text.resize(length);
  typed_ = std::move(text);
}

void Draft::mark(size_t unit) {
  if (unit >= marked_.size()) return;
  marked_[unit] = !marked_[unit];
  nothing_ = false;
}

void Draft::mark_nothing() {
  auto* mark = as<Mark>(shape_);
  if (!mark || mark->none.empty()) return;
  marked_.assign(marked_.size(), false);
  nothing_ = true;
}

bool Draft::is_chosen(size_t option) const {
  return option < chosen_.size() && chosen_[option];
}

std::optional<size_t> Draft::class_of(size_t item) const {
  return as<Sort>(shape_) && item < placed_.size() ? placed_[item] : std::nullopt;
}

std::optional<size_t> Draft::right_of(size_t left) const {
  return as<Match>(shape_) && left < placed_.size() ? placed_[left] : std::nullopt;
}

std::optional<Answer> Draft::answer() const {
  if (auto* options = options_of(shape_)) {
    Chosen chosen;
    for (size_t i = 0; i < chosen_.size(); ++i)
      if (chosen_[i]) chosen.ids.push_back((*options)[i].id);
    if (chosen.ids.empty()) return std::nullopt;
    return chosen;
  }
  if (as<Sort>(shape_)) {
    if (auto classes = whole(placed_)) return Sorted{std::move(*classes)};
    return std::nullopt;
  }
  if (as<Match>(shape_)) {
    if (auto rights = whole(placed_)) return Matched{std::move(*rights)};
    return std::nullopt;
  }
  if (as<Order>(shape_)) return Ordered{order_};
  if (as<Number>(shape_)) {
    if (auto value = parse_number(typed_)) return Numbered{*value};
    return std::nullopt;
  }
  if (as<TextEntry>(shape_)) {
    if (typed_.find_first_not_of(" \t") == typed_.npos) return std::nullopt;
    return Typed{typed_};
  }
  Marked marked;
  for (size_t i = 0; i < units_.size(); ++i)
    if (marked_[i]) marked.spans.push_back(units_[i]);
  if (marked.spans.empty() && !nothing_) return std::nullopt;
  return marked;
}

}  // namespace stet
