// Lines out, lines in: what play in the terminal needs, and no more.
//
// No cursor movement, no colour, each prompt a line of its own: it reads the same on a screen,
// through a screen reader and in a pipe. End of input is "pause".
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/console.h"
#include "text/phrasebook.h"

namespace stet {

inline constexpr size_t kTerminalWidth = 76;  // characters

// Broken at spaces into lines of at most `width` characters, each begun with `indent`.
std::string wrapped(std::string_view text, std::string_view indent, size_t width = kTerminalWidth);

enum class Turn { answered, passed, paused };

class Terminal {
 public:
  // The table of interface text must outlive it.
  Terminal(Console& console, const Phrasebook& book) : words(book), console_(console) {}

  const Phrasebook& words;

  // What `l` does while a question is asked; nothing when empty.
  std::function<void()> look_back;

  void blank();
  // One paragraph, cleaned and wrapped.
  void say(std::string_view text, std::string_view indent = "");
  void numbered(size_t number, std::string_view text);  // "  1  Ada Quist"

  struct Entry {
    Turn turn = Turn::answered;
    std::string text;  // trimmed
  };
  // A line that isn't l, p or q.
  Entry ask(std::string_view prompt);

  struct Numbers {
    Turn turn = Turn::answered;
    std::vector<size_t> numbers;
  };
  // `fewest` to `most` different numbers from `low` to `high`, split by spaces or commas; asked
  // again until they are.
  Numbers ask_numbers(std::string_view prompt, size_t low, size_t high, size_t fewest, size_t most);

 private:
  Console& console_;
};

}  // namespace stet
