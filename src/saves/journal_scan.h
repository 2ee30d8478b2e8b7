// The bytes of one journal, taken apart: each line that holds, with its text; and the stretches
// that don't.
//
// Damage stays where it is. A flipped newline joins two lines, and zeroes that a power cut left
// stand before the next line: both lines are found again. A byte that became a newline cuts a
// line in two: the halves count as one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "saves/event.h"

namespace stet {

struct ScannedLine {
  Event event;
  std::string_view text;  // in the bytes scanned, without newline
};

struct JournalScan {
  std::vector<ScannedLine> lines;         // in file order
  std::vector<std::string_view> damaged;  // stretches as they stand, without the last newline
  bool ends_in_newline = true;            // or is empty
  bool newer = false;                     // some lines were written by a newer Stet
};

// Whether an answer was in a damaged stretch, as far as its bytes still tell.
bool was_answer(std::string_view damaged);

// `bytes` must outlive what is returned.
JournalScan scan_journal(std::string_view bytes);

}  // namespace stet
