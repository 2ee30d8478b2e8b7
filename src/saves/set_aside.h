// What is said and done about damaged lines: copied once to journal.damaged.jsonl, and told.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "saves/journal_lines.h"
#include "text/phrasebook.h"
#include "text/result.h"

namespace stet {

// What was found wrong with a journal on opening, and wasn't known before.
struct FoundWrong {
  std::vector<Problem> unread;  // journals beside it
  size_t lines = 0;             // that were damaged
  size_t answers = 0;           // of these
  std::string path{};           // of the file they were copied to; empty where that failed
};

FoundWrong set_aside(const JournalLines& lines, const std::string& folder);

// For the player; empty when all is well.
std::string found_in_words(const FoundWrong& found, const Phrasebook& words);

size_t count_answers(std::span<const std::string> damaged);

// "2 lines of your scores were damaged, 1 of them an answer"
std::string damage_in_words(size_t lines, size_t answers, const Phrasebook& words);

}  // namespace stet
