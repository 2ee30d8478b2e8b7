#include "writers/habits.h"

#include <vector>

namespace stet {

std::string habit_line(const Lexicon& lexicon, std::string_view skill, Chance& chance) {
  const WordList& habits = lexicon.list("habits");
  std::vector<std::string_view> fitting;
  for (const std::string& line : habits.entries())
    if (habits.value(line) == skill) fitting.push_back(line);
  return fitting.empty() ? std::string() : std::string(fitting[chance.below(fitting.size())]);
}

}  // namespace stet
