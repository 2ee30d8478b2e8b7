#include "writers/habits.h"

namespace stet {

std::vector<std::string_view> habit_lines(const Lexicon& lexicon, std::string_view kind,
                                          Chance& chance) {
  const WordList& habits = lexicon.list("habits");
  std::vector<std::string_view> lines;
  for (std::string_view line : habits.entries())
    if (habits.value(line) == kind) lines.push_back(line);
  chance.shuffle(std::span(lines));
  return lines;
}

}  // namespace stet
