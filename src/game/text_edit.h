// Text being edited: a caret, a selection, and what can be undone. Pure, and the same for one line
// and for many.
//
// Places are byte offsets between characters of the text. The selection runs from the anchor to
// the caret; moving without `select` lets it go. What is typed in one go is undone in one go.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

struct TextEdit {
  size_t caret = 0;
  size_t anchor = 0;

  bool selects() const { return caret != anchor; }
  Span selection() const;
  std::string_view selected(std::string_view text) const;

  void move_to(size_t place, bool select);
  void select_all(std::string_view text);
  // By a character or a word; a selection that is let go ends at its edge.
  void left(std::string_view text, bool word, bool select);
  void right(std::string_view text, bool word, bool select);

  // Puts `typed` in place of the selection.
  void insert(std::string& text, std::string_view typed);
  // The selection, or one character or word before or after the caret. True when text went.
  bool erase_before(std::string& text, bool word);
  bool erase_after(std::string& text, bool word);
  // True when there was something to undo or do again.
  bool undo(std::string& text);
  bool redo(std::string& text);

 private:
  struct Past {
    std::string text;
    size_t caret = 0;
  };
  void remember(const std::string& text, bool typing);
  void remove(std::string& text, Span span);

  std::vector<Past> undone_;
  std::vector<Past> past_;
  size_t typed_to_ = static_cast<size_t>(-1);  // where the last typing ended
};

}  // namespace stet
