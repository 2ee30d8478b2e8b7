// The bytes of a journal, read line by line: what holds is taken, what doesn't is set aside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "saves/event.h"
#include "text/result.h"

namespace stet {

struct JournalLines {
  std::vector<Event> events;         // by seq, each id once
  std::vector<std::string> damaged;  // lines as they stand, without newline
  bool ends_in_newline = true;       // or is empty
  bool newer = false;                // some lines were written by a newer Stet
};

JournalLines read_journal(std::string_view bytes);

// Of `folder`/journal.jsonl, without the lock and without changing anything; no file is no lines.
Result<JournalLines> read_journal_in(const std::string& folder);

}  // namespace stet
