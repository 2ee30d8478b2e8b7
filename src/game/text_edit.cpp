#include "game/text_edit.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kMostSteps = 200;

bool in_word(std::string_view text, size_t at) {
  return !is_space(decode(text, at).value);
}

size_t before(std::string_view text, size_t place, bool word) {
  auto step = [&] { place -= decode_before(text, place).length; };
  if (!word) {
    step();
    return place;
  }
  while (place > 0 && is_space(decode_before(text, place).value)) step();
  while (place > 0 && !is_space(decode_before(text, place).value)) step();
  return place;
}

size_t after(std::string_view text, size_t place, bool word) {
  auto step = [&] { place += decode(text, place).length; };
  if (!word) {
    step();
    return place;
  }
  while (place < text.size() && in_word(text, place)) step();
  while (place < text.size() && !in_word(text, place)) step();
  return place;
}

}  // namespace

Span TextEdit::selection() const {
  return {std::min(caret, anchor), std::max(caret, anchor)};
}

std::string_view TextEdit::selected(std::string_view text) const {
  return slice(text, selection());
}

void TextEdit::move_to(size_t place, bool select) {
  caret = place;
  if (!select) anchor = place;
  typed_to_ = static_cast<size_t>(-1);
}

void TextEdit::select_all(std::string_view text) {
  anchor = 0;
  caret = text.size();
}

void TextEdit::left(std::string_view text, bool word, bool select) {
  move_to(selects() && !select && !word ? selection().begin : before(text, caret, word), select);
}

void TextEdit::right(std::string_view text, bool word, bool select) {
  move_to(selects() && !select && !word ? selection().end : after(text, caret, word), select);
}

void TextEdit::insert(std::string& text, std::string_view typed) {
  remember(text, !selects() && typed.size() <= 4);
  const Span gone = selection();
  text.replace(gone.begin, gone.end - gone.begin, typed);
  caret = anchor = typed_to_ = gone.begin + typed.size();
}

void TextEdit::remove(std::string& text, Span span) {
  remember(text, false);
  text.erase(span.begin, span.end - span.begin);
  caret = anchor = span.begin;
}

bool TextEdit::erase_before(std::string& text, bool word) {
  const Span gone = selects() ? selection() : Span{before(text, caret, word), caret};
  if (gone.empty()) return false;
  remove(text, gone);
  return true;
}

bool TextEdit::erase_after(std::string& text, bool word) {
  const Span gone = selects() ? selection() : Span{caret, after(text, caret, word)};
  if (gone.empty()) return false;
  remove(text, gone);
  return true;
}

void TextEdit::remember(const std::string& text, bool typing) {
  undone_.clear();
  if (typing && caret == typed_to_ && !past_.empty()) return;
  past_.push_back({text, caret});
  if (past_.size() > kMostSteps) past_.erase(past_.begin());
  typed_to_ = static_cast<size_t>(-1);
}

bool TextEdit::undo(std::string& text) {
  if (past_.empty()) return false;
  undone_.push_back({text, caret});
  text = std::move(past_.back().text);
  move_to(std::min(past_.back().caret, text.size()), false);
  past_.pop_back();
  return true;
}

bool TextEdit::redo(std::string& text) {
  if (undone_.empty()) return false;
  past_.push_back({text, caret});
  text = std::move(undone_.back().text);
  move_to(std::min(undone_.back().caret, text.size()), false);
  undone_.pop_back();
  return true;
}

}  // namespace stet
