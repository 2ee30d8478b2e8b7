// Words of the article under the reader's hand: picked with the mouse or the arrows, copied, and
// read aloud.
//
// Left and Right go by words, Up and Down by lines once a word is picked (before that they
// scroll), with Shift they extend; a click picks a word and a drag several; Ctrl+C copies, Ctrl+A
// takes all, Esc lets go. A gamepad's arrows leave the article instead.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/scroll.h"

namespace stet {

struct ReadingState {
  std::string page_id;      // of the article that `words` are of
  std::vector<Span> words;  // of the article's text, in order
  std::optional<size_t> caret;
  size_t anchor = 0;  // the other end of what is picked; a word too
  bool dragging = false;

  void turn_to(const std::string& id, std::string_view text);
  // Bytes of the article, from the first word picked to the last; empty when none is.
  Span picked() const;
};

// A block of the article as it stands on the screen.
struct SetBlock {
  Span span;  // of the article's text
  const TextLayout* set = nullptr;
  Vec at{};
};

// Takes what the player did with words; `blocks` in order.
void read_words(Frame& frame, ScrollArea& area, ReadingState& state, std::string_view text,
                std::span<const SetBlock> blocks);

}  // namespace stet
