// What is said and done about damaged lines: copied once to journal.damaged.jsonl, and told.
#pragma once

#include <span>
#include <string>

#include "saves/journal_lines.h"

namespace stet {

// For the player, of what wasn't known before; empty when all is well.
std::string set_aside(const JournalLines& lines, const std::string& folder);

size_t count_answers(std::span<const std::string> damaged);

// "2 lines of your scores were damaged, 1 of them an answer"
std::string damage_in_words(size_t lines, size_t answers);

}  // namespace stet
